import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isHeightRequest, heightMessages, wordPressLinkMessage } from './height-messages.ts';

const chart = '/fr/embed/cameras/';

describe('inDialects', () => {
	it('always includes AMP and Datawrapper', () => {
		expect(heightMessages(683, 512, { chart })).toEqual([
			{ sentinel: 'amp', type: 'embed-size', height: 683, least: 512 },
			{ 'datawrapper-height': { [chart]: 683 } }
		]);
	});

	it('includes pym.js and WordPress if they have named the frame', () => {
		expect(heightMessages(683, 512, { chart, child: 'here', secret: 'abc' }).slice(2)).toEqual([
			'pymxPYMxherexPYMxheightxPYMx683',
			{ message: 'height', value: 683, secret: 'abc' }
		]);
	});

	it('writes messages that pym.js can parse', () => {
		const [, , message] = heightMessages(683, 512, { chart, child: 'here' });
		expect(/^pymxPYMxherexPYMx(\S+)xPYMx(.*)$/.exec(String(message))?.slice(1)).toEqual(['height', '683']);
	});
});

it('asks WordPress to follow a link', () => {
	expect(wordPressLinkMessage('https://example.org/', 'abc')).toEqual({
		message: 'link',
		value: 'https://example.org/',
		secret: 'abc'
	});
});

describe('asksAgain', () => {
	it('recognises WordPress only by its secret', () => {
		expect(isHeightRequest({ message: 'ready', secret: 'abc' }, () => 'abc')).toBe(true);
		expect(isHeightRequest({ message: 'ready', secret: 'other' }, () => 'abc')).toBe(false);
		expect(isHeightRequest({ message: 'ready' }, () => undefined)).toBe(false);
		expect(isHeightRequest({ message: 'ready', secret: undefined }, () => undefined)).toBe(false);
		expect(isHeightRequest({ message: 'height', secret: 'abc' }, () => 'abc')).toBe(false);
	});

	it('ignores all other messages', () => {
		fc.assert(
			fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withMap: true }), (data) => {
				expect(isHeightRequest(data, () => 'abc')).toBe(false);
			})
		);
	});
});
