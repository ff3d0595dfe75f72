import { expect, it } from 'vitest';
import { MAX_RADIUS, readLook } from './look.ts';

const look = (query: string) => readLook(new URLSearchParams(query));

it('reads colour, face and radius', () => {
	expect(look('accent=b8341b&face=sans&radius=8')).toEqual({ accent: 'b8341b', face: 'sans', radius: 8 });
	expect(look('')).toEqual({});
});

it.each(['face=Comic+Sans', 'face=serif;}', 'face=', 'radius=-1', 'radius=8px', 'radius=1e1', 'radius=0'])(
	'ignores %s',
	(query) => {
		expect(look(query)).toEqual({});
	}
);

it('ignores a radius at which words would be cut', () => {
	expect(look(`radius=${MAX_RADIUS}`)).toEqual({ radius: MAX_RADIUS });
	expect(look(`radius=${MAX_RADIUS + 1}`)).toEqual({});
});
