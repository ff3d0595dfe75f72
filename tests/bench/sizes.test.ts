import { describe, expect, it } from 'vitest';
import { bodySent, bytesOf } from '../../scripts/bench/sizes.mjs';

describe('the bytes of a page', () => {
	it('are those that came over the network: none from a cache, and never fewer than none', () => {
		expect(bodySent({ responseBodySize: 1234 })).toBe(1234);
		expect(bodySent({ responseBodySize: 0 })).toBe(0);
		// Chromium, for an answer from a service worker: nothing sent, less its headers.
		expect(bodySent({ responseBodySize: -312 })).toBe(0);
	});

	it('add up by kind', () => {
		const list = [
			{ path: '/a.js', kind: 'script', bytes: 10 },
			{ path: '/b.js', kind: 'script', bytes: 5 },
			{ path: '/', kind: 'page', bytes: 7 }
		] as const;
		expect([bytesOf(list, 'script'), bytesOf(list, 'page'), bytesOf(list, 'font')]).toEqual([15, 7, 0]);
	});
});
