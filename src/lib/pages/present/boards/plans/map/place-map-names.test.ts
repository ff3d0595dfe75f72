import { expect, it } from 'vitest';
import { placeMapNames, shift, type MapName } from './place-map-names.ts';

/** A street from north to south, whose name may move along it. */
const street: MapName = {
	lines: [{ text: 'Passage des Peaux', size: 6, below: 0 }],
	angle: -90,
	places: [0, 30, -30].map((along) => shift([60, 80], -90, along, 0))
};
const map = [240, 160] as const;

it('a name stands where it belongs if nothing is there', () => {
	expect(placeMapNames([street], [], map)[0]?.at).toEqual([60, 80]);
});

it('a name gives way to what it would cover, and to the edge of the map', () => {
	const cross = { at: [60, 90], radius: 3 } as const;
	expect(placeMapNames([street], [cross], map)[0]?.at[1]).toBeCloseTo(50, 6);
	const atEdge = { ...street, places: [[60, 10], ...street.places] as const };
	expect(placeMapNames([atEdge], [], map)[0]?.at).toEqual([60, 80]);
});

it('a name without a free place is left out, and a later one may have its place', () => {
	const discs = street.places.map((at) => ({ at, radius: 3 }));
	const other = { ...street, places: [[120, 80]] as const };
	expect(placeMapNames([street, other], discs, map).map(({ at }) => at)).toEqual([[120, 80]]);
});

it('both lines of a name keep clear', () => {
	const letter: MapName = {
		lines: [
			{ text: 'B', size: 13, below: -4 },
			{ text: 'Café', size: 7, below: 4 }
		],
		angle: 0,
		places: [
			[100, 50],
			[100, 30]
		] as const
	};
	expect(placeMapNames([letter], [{ at: [106, 55], radius: 2 }], map)[0]?.at).toEqual([100, 30]);
});
