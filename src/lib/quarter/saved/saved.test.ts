import { describe, expect, it } from 'vitest';
import { streetGrid, coverageShare } from '#lib/model/cameras/coverage.ts';
import { bestPlaces, PLACEMENT_DENSITY, PLACEMENT_OPTICS } from '#lib/model/cameras/placement.ts';
import { district } from '#lib/model/testing/fixtures.ts';
import { buildQuarter } from '../area/build-quarter.ts';
import { firstWindow } from '../area/window.ts';
import { comparePlaces } from '../cameras/compare-places.ts';
import { measureCoverage } from '../cameras/coverage-range.ts';
import { openFile } from '../open-file.ts';
import { planSvg } from '../plan/plan-svg.ts';
import { readCrop } from '../testing/maps.ts';
import { saveQuarter, type SavedQuarter } from './save-quarter.ts';
import { toQuarter } from './story-quarter.ts';

async function reopen(saved: SavedQuarter): Promise<SavedQuarter> {
	const opened = await openFile(new TextEncoder().encode(saveQuarter(saved)));
	if ('map' in opened) throw new Error('Expected a saved quarter');
	return opened.saved;
}

const own = [{ at: [12.5, 30.25], mount: 'wall', heading: 45 }] as const;
const crop = readCrop('courtyards');
const quarter = buildQuarter(crop, firstWindow(crop));

describe('a saved quarter', () => {
	it('is opened again exactly as it was', async () => {
		expect(await reopen({ quarter, own })).toEqual({ quarter, own });
		const lettered = own.map((camera) => ({ ...camera, number: 3 }));
		expect(await reopen({ quarter, own: lettered })).toEqual({ quarter, own: lettered });
	});

	it.each([
		['a word in place of a number', /"width":250/, '"width":"250"'],
		['a window that is too wide', /"width":250/, '"width":2500'],
		['half a metre', /"width":250/, '"width":250.5'],
		['no block', /"blocks":\[\{.*?\}\],"streets"/, '"blocks":[],"streets"'],
		['a point of three numbers', /"at":\[12.5,30.25\]/, '"at":[12.5,30.25,1]'],
		['an unknown kind of area', /"kind":"green"/, '"kind":"secret"'],
		['a date with a script', /"hasStreets"/, '"date":"<script>","hasStreets"'],
		['a coordinate beyond any plan', /"at":\[12.5/, '"at":[1e300']
	])('is refused with %s', async (_what, pattern, text) => {
		const changed = saveQuarter({ quarter, own }).replace(pattern, text);
		expect(changed).not.toBe(saveQuarter({ quarter, own }));
		const bytes = new TextEncoder().encode(changed);
		await expect(openFile(bytes)).rejects.toMatchObject({ code: 'saved' });
	});
});

describe('the district of the story, saved and opened again,', () => {
	const chosen = bestPlaces(district);
	const cameras = chosen.slice(0, 12).map(({ camera }) => camera);

	it('has the share that its cameras film, digit by digit', async () => {
		const { quarter: again } = await reopen({ quarter: toQuarter(district, cameras), own: [] });
		const { ground, filmed } = measureCoverage(again, again.cameras);
		const share = coverageShare(streetGrid(district), district, cameras, PLACEMENT_OPTICS, PLACEMENT_DENSITY);
		expect([filmed.least / ground, filmed.most / ground]).toEqual([share, share]);
	});

	it('has the same best places, with the same gains', async () => {
		const { quarter: again } = await reopen({ quarter: toQuarter(district, cameras), own: [] });
		const { best, bestArea } = comparePlaces(again, again.cameras);
		expect(best).toEqual(cameras.map(({ x, y, heading }) => ({ at: [x, y], headings: [heading] })));
		const filmed = chosen.slice(0, 12).reduce((sum, { gain }) => sum + gain, 0);
		expect(bestArea).toEqual({ least: filmed, most: filmed });
	});

	it('has domes compared with domes, by the same rule', async () => {
		const { quarter: again } = await reopen({ quarter: toQuarter(district, cameras), own: [] });
		const like = again.cameras
			.slice(0, 3)
			.map(({ at }, index) => ({ at, headings: index === 0 ? [90] : [] }));
		const { best, bestArea, randomArea } = comparePlaces(again, like);
		expect(measureCoverage(again, best).filmed).toEqual(bestArea);
		expect(best.map(({ headings }) => headings.length)).toEqual([1, 0, 0]);
		expect(bestArea.most).toBeGreaterThan(measureCoverage(again, like).filmed.most - 1);
		expect(randomArea.most).toBeGreaterThan(randomArea.least);
	});
});

it('a plan in a file shows names and descriptions as text only', () => {
	const named = { ...quarter, streets: quarter.streets.map((street) => ({ ...street, name: '<b>&' })) };
	const svg = planSvg(named, [], { title: '<script>', description: '"', lines: ['&'] });
	expect(svg).not.toMatch(/<script|<b>/);
	expect(svg).toContain('&#60;b&#62;&#38;');
});
