import { describe, expect, it } from 'vitest';
import { mountPosition, type District } from './district.ts';
import { facadeAt, facades } from './facades.ts';
import type { Point } from '../maths/geometry.ts';

const square: readonly Point[] = [
	[0, 0],
	[10, 0],
	[10, 6],
	[0, 6]
];
const building = (ring: readonly Point[]) => ({ id: 'S', use: 'house', ring });

describe('façades', () => {
	it('face north, east, south and west in both winding orders', () => {
		expect(facades(building(square)).map(({ facing }) => facing)).toEqual([270, 0, 90, 180]);
		expect(facades(building([...square].reverse())).map(({ facing }) => facing)).toEqual([90, 0, 270, 180]);
	});

	it('face the side of the camera', () => {
		const house = building(square);
		const district = { buildings: [house] } as unknown as District;
		for (const { building: id, start, length, facing } of facades(house)) {
			const along = start + length / 2;
			const [x, y] = mountPosition(district, { building: id, along });
			const turn = (facing * Math.PI) / 180;
			const inside = [x - Math.cos(turn), y - Math.sin(turn)];
			expect(inside[0]).toBeGreaterThan(0);
			expect(inside[0]).toBeLessThan(10);
			expect(inside[1]).toBeGreaterThan(0);
			expect(inside[1]).toBeLessThan(6);
		}
	});

	it('begin at their corner, and wrap around', () => {
		const house = building(square);
		const at = (along: number) => facadeAt(house, { building: 'S', along }).facing;
		expect([0, 9.9, 10, 16, 31.9, 32, -1].map(at)).toEqual([270, 270, 0, 90, 180, 270, 180]);
	});
});
