import { describe, expect, it } from 'vitest';
import { countMarked, coverageShare, markVisibleCells, visibleCells, streetGrid } from './coverage.ts';
import { cameraGains } from './camera-gains.ts';
import { mountPosition } from '../district/district.ts';
import {
	candidateCameras,
	placeGreedily,
	median,
	columnMedians,
	randomCoverageShares,
	type CandidateCamera
} from './placement.ts';
import { hash } from '../maths/random.ts';
import { requireDefined, district, optics, placement } from '../testing/fixtures.ts';
import { walkExposure, shortestWalks } from '../walks/shortest-walks.ts';

const grid = streetGrid(district);
const cameras = placement.map(({ camera }) => camera);

describe('the best placement', () => {
	it.each([
		// cameras, % of street seen, % identifiable, m² that the last one adds
		[1, 7.2, 0.08, 1175],
		[4, 27.3, 0.33, 941],
		[8, 45.2, 0.63, 553],
		[12, 55.8, 0.97, 339],
		[16, 63.6, 1.3, 293],
		[24, 76.2, 1.9, 233]
	])('of %i cameras films %f %% and identifies %f %%', (number, filmed, identified, gain) => {
		const used = cameras.slice(0, number);
		expect(coverageShare(grid, district, used, optics, 25) * 100).toBeCloseTo(filmed, 1);
		const share = coverageShare(grid, district, used, optics, 250) * 100;
		expect(Math.abs(share - identified)).toBeLessThan(identified < 1 ? 0.005 : 0.05);
		expect(placement[number - 1]?.gain).toBe(gain);
	});

	it('places the twelve cameras of the method page', () => {
		const printed = cameras.slice(0, 12).map(({ x, y, heading }) => {
			const turn = heading > 180 ? heading - 360 : heading;
			return `${+x.toFixed(1)},${+y.toFixed(1)},${Math.round(turn)}`;
		});
		expect(printed.join(' ')).toBe(
			'67.4,111.9,-45 108,114.6,-45 114.1,37.8,113 175.5,45.4,135 173,84,135 94.1,40.2,135 182.3,105.3,45 ' +
				'128,59.4,-90 188.3,61.5,-45 64.6,104,135 5.4,50,45 118,154.6,-45'
		);
	});

	it('gives the wall of each camera', () => {
		for (const { camera, placement: mount } of placement) {
			expect(mountPosition(district, mount)).toEqual([camera.x, camera.y]);
			expect(mount.heading).toBe(camera.heading);
		}
	});

	it('has decreasing gains that sum to the coverage', () => {
		placement
			.slice(1)
			.forEach(({ gain }, i) => expect(gain).toBeLessThanOrEqual(requireDefined(placement[i]).gain));
		const sum = placement.reduce((total, { gain }) => total + gain, 0);
		expect(sum / grid.area).toBeCloseTo(coverageShare(grid, district, cameras, optics, 25), 12);
	});

	it('matches exhaustive greedy search', () => {
		const all = candidateCameras(district);
		for (let draw = 0; draw < 5; draw++) {
			const few = all.filter((_, i) => hash(draw, i) % 100 === 0);
			const lazy = placeGreedily(grid, district, 5, optics, 25, few);
			expect(lazy.map(({ camera }) => camera)).toEqual(bruteForce(few, 5).map(({ camera }) => camera));
		}
	});

	it('never places more cameras than there are candidates', () => {
		const few = candidateCameras(district).slice(0, 3);
		expect(placeGreedily(grid, district, 10, optics, 25, few)).toHaveLength(3);
	});
});

describe('random places', () => {
	it('film about a third of what the best places film', () => {
		const rows = randomCoverageShares(grid, district, 12, optics, 25, 20260);
		const shares = rows.map((row) => row[11] ?? NaN).sort((a, b) => a - b);
		expect(shares).toHaveLength(50);
		expect(columnMedians(rows)[11]).toBe(median(shares));
		expect(median(shares)).toBeGreaterThan(0.16);
		expect(median(shares)).toBeLessThan(0.23);
		expect(shares.at(-1)).toBeLessThan(0.4);
	});

	it('are the same for the same seed', () => {
		const draw = (seed: number) => randomCoverageShares(grid, district, 3, optics, 25, seed, 5);
		const once = draw(1);
		expect(draw(1)).toEqual(once);
		expect(draw(2)).not.toEqual(once);
	});

	it('have a median', () => {
		expect(median([1, 2, 9])).toBe(2);
		expect(median([1, 2, 4, 9])).toBe(3);
	});
});

describe('gains of cameras', () => {
	it('sum to the total coverage in any order', () => {
		for (const number of [0, 1, 7, 24])
			for (const some of [cameras.slice(0, number), cameras.slice(0, number).reverse()])
				expect(cameraGains(district, some, optics, 25).reduce((sum, gain) => sum + gain, 0)).toBe(
					countMarked(markVisibleCells(grid, district, some, optics, 25))
				);
	});
});

describe('the walks between entrances', () => {
	it('are ninety, counting both directions', () => {
		expect(shortestWalks(district)).toHaveLength(45);
		const none = { count: 90, seen: 0, metres: 0, met: 0, unseen: 1 };
		expect(walkExposure(district, [], optics, 25)).toEqual(none);
	});

	it('are partly filmed by twelve cameras, and some never', () => {
		const { seen, unseen } = walkExposure(district, cameras.slice(0, 12), optics, 25);
		expect(seen).toBeCloseTo(0.42, 2);
		expect(unseen).toBeCloseTo(0.27, 2);
		expect(walkExposure(district, cameras.slice(0, 12), optics, 250).met).toBeCloseTo(0.44, 2);
	});

	it('are filmed more with each camera', () => {
		let before = walkExposure(district, [], optics, 25);
		for (let number = 1; number <= 24; number++) {
			const now = walkExposure(district, cameras.slice(0, number), optics, 25);
			expect(now.seen).toBeGreaterThanOrEqual(before.seen);
			expect(now.unseen).toBeLessThanOrEqual(before.unseen);
			expect(now.met).toBeCloseTo(1 - now.unseen, 9);
			before = now;
		}
	});
});

/** Places cameras greedily, and counts every candidate again for every camera: reference implementation. */
function bruteForce(from: readonly CandidateCamera[], number: number): CandidateCamera[] {
	const covered = new Set<number>();
	const remaining = [...from];
	return Array.from({ length: number }, () => {
		const gains = remaining.map(
			({ camera }) =>
				visibleCells(grid, district, camera, optics, 25).filter((cell) => !covered.has(cell)).length
		);
		const best = gains.indexOf(Math.max(...gains));
		const [chosen] = remaining.splice(best, 1) as [CandidateCamera];
		for (const cell of visibleCells(grid, district, chosen.camera, optics, 25)) covered.add(cell);
		return chosen;
	});
}
