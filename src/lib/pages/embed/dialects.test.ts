import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asksAgain, inDialects, linkInWordPress } from './dialects.ts';

const chart = '/fr/embed/cameras/';

describe('inDialects', () => {
	it('always includes AMP and Datawrapper', () => {
		expect(inDialects(683, 512, { chart })).toEqual([
			{ sentinel: 'amp', type: 'embed-size', height: 683, least: 512 },
			{ 'datawrapper-height': { [chart]: 683 } }
		]);
	});

	it('includes pym.js and WordPress if they have named the frame', () => {
		expect(inDialects(683, 512, { chart, child: 'here', secret: 'abc' }).slice(2)).toEqual([
			'pymxPYMxherexPYMxheightxPYMx683',
			{ message: 'height', value: 683, secret: 'abc' }
		]);
	});

	it('writes messages that pym.js can parse', () => {
		const [, , message] = inDialects(683, 512, { chart, child: 'here' });
		expect(/^pymxPYMxherexPYMx(\S+)xPYMx(.*)$/.exec(String(message))?.slice(1)).toEqual(['height', '683']);
	});
});

it('asks WordPress to follow a link', () => {
	expect(linkInWordPress('https://example.org/', 'abc')).toEqual({
		message: 'link',
		value: 'https://example.org/',
		secret: 'abc'
	});
});

describe('asksAgain', () => {
	it('recognises WordPress only by its secret', () => {
		expect(asksAgain({ message: 'ready', secret: 'abc' }, () => 'abc')).toBe(true);
		expect(asksAgain({ message: 'ready', secret: 'other' }, () => 'abc')).toBe(false);
		expect(asksAgain({ message: 'ready' }, () => undefined)).toBe(false);
		expect(asksAgain({ message: 'ready', secret: undefined }, () => undefined)).toBe(false);
		expect(asksAgain({ message: 'height', secret: 'abc' }, () => 'abc')).toBe(false);
	});

	it('ignores all other messages', () => {
		fc.assert(
			fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withMap: true }), (data) => {
				expect(asksAgain(data, () => 'abc')).toBe(false);
			})
		);
	});
});
