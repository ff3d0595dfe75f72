import { expect, it } from 'vitest';
import { packDistrict, unpackDistrict } from './packed-district.ts';
import { district } from './testing/fixtures.ts';

it('comes out of its packet as it went in', () => {
	const centimetres = JSON.parse(
		JSON.stringify(district, (_, value: unknown) =>
			typeof value === 'number' ? Math.round(value * 100) / 100 : value
		)
	) as typeof district;
	expect(unpackDistrict(packDistrict(centimetres))).toEqual(centimetres);
	expect(JSON.stringify(packDistrict(district)).length).toBeLessThan(JSON.stringify(district).length * 0.8);
});

it('has a way to every entrance, place and seat', () => {
	const [spot] = district.spots;
	if (!spot) throw new Error('no spot');
	expect(() => packDistrict({ ...district, spots: [{ ...spot, seats: [[-1, -1]] }] })).toThrow(RangeError);
});
