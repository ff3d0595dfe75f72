import { describe, expect, it } from 'vitest';
import { sentBytes, bytesOf } from '../../scripts/bench/sizes.mjs';

describe('the bytes of a page', () => {
	it('are those from the network: none from a cache, and never negative', () => {
		expect(sentBytes({ responseBodySize: 1234 })).toBe(1234);
		expect(sentBytes({ responseBodySize: 0 })).toBe(0);
		// Chromium's values for an answer from a service worker: zero bytes minus the headers.
		expect(sentBytes({ responseBodySize: -312 })).toBe(0);
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
