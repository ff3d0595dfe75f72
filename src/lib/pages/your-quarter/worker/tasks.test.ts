import { describe, expect, it } from 'vitest';
import { distance, type Point } from '#lib/model/maths/geometry.ts';
import { cropText } from '#lib/quarter/testing/maps.ts';
import { moveBy } from '#lib/quarter/area/projection.ts';
import { createTasks } from './tasks.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Opens a crop, and builds the window that is shown first. */
async function openCrop() {
	const tasks = createTasks();
	const opened = await tasks.open(bytesOf(cropText('courtyards')), false);
	if (!('overview' in opened)) throw new Error('Expected a map');
	return { tasks, ...opened, shown: tasks.build(opened.overview.first) };
}

describe('the worker', () => {
	it('shows a map around its first window, and the quarter in it', async () => {
		const { overview, shown } = await openCrop();
		expect(overview.size).toBeLessThanOrEqual(1600);
		expect(overview.buildings.split('Z').length).toBeGreaterThan(50);
		expect(shown.quarter.buildingCount).toBe(21);
		expect(shown.known.filmed).toEqual({ least: 0, most: 0 });
	});

	it('lays a list of cameras over an open map', async () => {
		const { tasks, overview } = await openCrop();
		const [longitude, latitude] = overview.first.centre;
		const opened = await tasks.open(bytesOf(`lat,lon\n${latitude},${longitude}\n`), true);
		if (!('overview' in opened)) throw new Error('Expected a map');
		const { quarter, known } = tasks.build(opened.overview.first);
		expect(quarter.cameras.length + quarter.others.length).toBe(1);
		expect(known.gains).toHaveLength(quarter.cameras.length);
	});

	it('counts planned cameras apart from those that are there', async () => {
		const { tasks, overview } = await openCrop();
		const [longitude, latitude] = overview.first.centre;
		const list = ['lat,lon,status', `${latitude},${longitude},planned`].join('\n');
		await tasks.open(bytesOf(list), true);
		const { quarter, known, all } = tasks.build(overview.first);
		expect(quarter.cameras.map(({ isPlanned }) => isPlanned)).toEqual([true]);
		expect(known.filmed.most).toBe(0);
		expect(all.filmed.most).toBeGreaterThan(0);
	});

	it('keeps the open map when a further file is refused', async () => {
		const { tasks, overview, shown } = await openCrop();
		await expect(tasks.open(bytesOf('nothing'), true)).rejects.toMatchObject({ code: 'unknown' });
		expect(tasks.build(overview.first)).toEqual(shown);
	});

	it('places a camera on the wall that is nearest, facing away from it, even from inside a building', async () => {
		const { tasks, shown } = await openCrop();
		const [block] = shown.quarter.blocks;
		const corners = block?.outline ?? [];
		const middle = [0, 1].map(
			(axis) => corners.reduce((sum, corner) => sum + (corner[axis] ?? 0), 0) / corners.length
		);
		const camera = tasks.mount([middle[0] ?? 0, middle[1] ?? 0]);
		expect(camera?.mount).toBe('wall');
		if (!camera) return;
		const { all, known, views } = tasks.measure([camera]);
		expect(views).toHaveLength(shown.quarter.cameras.length + 1);
		expect(all.filmed.most).toBeGreaterThanOrEqual(known.filmed.most);
	});

	it('walks between the two ways in that are farthest apart, or between two doors, and films more with another camera', async () => {
		const { tasks, shown } = await openCrop();
		const { waysIn, ends, walk, average, path } = tasks.walks([], undefined, [250]);
		const places = waysIn.map(({ at }) => String(at));
		expect(ends?.map(String).every((end) => places.includes(end))).toBe(true);
		expect(walk?.length).toBeGreaterThan(shown.quarter.width);
		expect(average?.seen.most).toBe(0);
		expect(path).toMatch(/^M[\d.]+ [\d.]+L/);
		const [x, y]: Point = walk?.path[1] ?? [0, 0];
		const own = [{ at: [x, y], mount: 'pole', heading: 0 }] as const;
		const filmed = tasks.walks(
			own,
			[
				[x, y],
				[x + 20, y]
			],
			[250]
		);
		expect(filmed.walk?.filmed.most).toBeGreaterThan(0);
		expect(filmed.average?.met.most).toBeGreaterThan(0);
	});

	it('keeps cameras where they are when the frame moves and turns, those outside it too', async () => {
		const { tasks, overview, shown } = await openCrop();
		const { first } = overview;
		const own = [
			{ at: [100, 80], mount: 'pole', heading: 30 },
			{ at: [2, 80], mount: 'pole', heading: 0 }
		] as const;
		const start = { window: first, turn: shown.quarter.turn ?? 0 };
		const moved = { ...first, centre: moveBy(first.centre, 20, 0), isTurned: true };
		const there = tasks.build(moved, { frame: start, own, linked: undefined });
		expect(there.own.map(({ number }) => number)).toEqual([0]);
		expect(there.aside.map(({ number }) => number)).toEqual([1]);
		const frame = { window: moved, turn: there.quarter.turn ?? 0 };
		const back = tasks.build(first, { frame, own: [...there.own, ...there.aside], linked: undefined });
		for (const [index, { at, heading }] of own.entries()) {
			const [x = NaN, y = NaN] = back.own[index]?.at ?? [];
			expect(distance(x, y, at[0], at[1])).toBeLessThan(0.1);
			expect(back.own[index]?.heading).toBeCloseTo(heading);
		}
	});

	it('writes a code beside the plan, and says what each camera films in both', async () => {
		const { tasks, shown } = await openCrop();
		const own = [{ at: [100, 80], mount: 'pole', heading: 33 }] as const;
		const { code, gains, before, after } = tasks.writePlan(own);
		const group = tasks.readPlan(code);
		expect('filmed' in group && group.filmed).toEqual(after);
		expect(gains.map((gain) => gain.before)).toEqual([
			tasks.measure(own).all.gains[shown.quarter.cameras.length]?.asLast
		]);
		expect(before).toEqual(tasks.measure(own).all.filmed);
	});

	it('draws a file with the cameras of the visitor', async () => {
		const { tasks, shown } = await openCrop();
		const own = [{ at: [100, 80], mount: 'pole', heading: 0 }] as const;
		const texts = { title: 'Title', description: 'Description', lines: ['Credit '.repeat(60)] };
		const [without, svg] = [[], own].map((cameras) =>
			tasks.drawFile({ quarter: shown.quarter, own: cameras }, texts)
		);
		expect(svg).toContain('>A</text>');
		expect(without).not.toContain('>A</text>');
		// The name is written, and a long line is broken before the edge.
		expect(svg).toContain('>Title</text>');
		expect(svg?.match(/>Credit [^<]*<\/text>/g)?.length).toBeGreaterThan(1);
		expect(svg).toMatch(/<g [^>]*clip-path="url\(#window\)"[^>]*><circle/);
	});
});

describe('a list of cameras', () => {
	const listAt = (...places: readonly (readonly number[])[]) =>
		bytesOf(`lat,lon,direction\n${places.map(([lon, lat]) => `${lat},${lon},`).join('\n')}\n`);

	it('waits for its map, and is never laid under nothing', async () => {
		const { overview } = await openCrop();
		const tasks = createTasks();
		expect(await tasks.open(listAt(overview.first.centre), false)).toEqual({ waiting: 1 });
		await tasks.open(bytesOf(cropText('courtyards')), false);
		expect(tasks.reportLists(overview.first)).toMatchObject({ read: 1, inWindow: 1, undirected: 1 });
	});

	it('is told from the map by its lines, and named where it is outside the frame', async () => {
		const { tasks, overview } = await openCrop();
		const [longitude = 0, latitude = 0] = overview.first.centre;
		const opened = await tasks.open(listAt([longitude, latitude], [longitude + 0.004, latitude]), true);
		if (!('overview' in opened)) throw new Error('Expected a map');
		expect(tasks.build(overview.first).quarter.cameras.map(({ line }) => line)).toEqual([2]);
		expect(tasks.reportLists(overview.first)?.outside).toEqual([3]);
		// The frame around the list holds both.
		const { aroundList } = opened.overview;
		expect(aroundList && tasks.reportLists(aroundList)?.outside).toEqual([]);
	});

	it('outside the frame is counted, and leads to where it is', async () => {
		const { tasks, overview } = await openCrop();
		const { centre } = overview.first;
		const far = { ...overview.first, centre: [(centre[0] ?? 0) + 0.1, centre[1] ?? 0] };
		await tasks.open(listAt(centre, centre), false);
		expect(tasks.reportLists(far)).toMatchObject({ read: 2, inWindow: 0, place: centre });
	});

	it('with latitude and longitude exchanged is put right, and says so', async () => {
		const { tasks, overview } = await openCrop();
		await tasks.open(listAt(overview.first.centre.toReversed()), true);
		expect(tasks.reportLists(overview.first)).toMatchObject({ inWindow: 1, isExchanged: true });
	});
});
