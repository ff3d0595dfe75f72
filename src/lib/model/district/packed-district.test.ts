import { expect, it } from 'vitest';
import { packDistrict, unpackDistrict } from './packed-district.ts';
import { district } from '../testing/fixtures.ts';

it('restores a packed district exactly', () => {
	const centimetres = JSON.parse(
		JSON.stringify(district, (_, value: unknown) =>
			typeof value === 'number' ? Math.round(value * 100) / 100 : value
		)
	) as typeof district;
	expect(unpackDistrict(packDistrict(centimetres))).toEqual(centimetres);
	expect(JSON.stringify(packDistrict(district)).length).toBeLessThan(JSON.stringify(district).length * 0.8);
});

it('rejects seats that are not nodes of the network', () => {
	const [spot] = district.spots;
	if (!spot) throw new Error('no spot');
	expect(() => packDistrict({ ...district, spots: [{ ...spot, seats: [[-1, -1]] }] })).toThrow(RangeError);
});
