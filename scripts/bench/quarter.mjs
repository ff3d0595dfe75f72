/**
 * Measures the page of one’s own quarter: what the worker does, in processor time here and on a phone four times as slow, the
 * memory that it keeps, and the longest task of the page meanwhile.
 */
import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { QUARTER } from './budgets.mjs';
import { CPU_SLOWDOWN, openDevice } from './phone.mjs';
import { medianTime } from './product.mjs';
import { formatFigure, formatMaximum } from './table.mjs';

const MAP = 'tests/fixtures/quarter/houses.geojson';
const CAMERAS = 12;
/** Windows on it, in metres: as it opens, and up to the largest one. */
const SIZES = [
	[250, 160],
	[400, 260],
	[600, 400]
];

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc');
const heap = () => {
	collectGarbage();
	const { heapUsed, arrayBuffers } = process.memoryUsage();
	return heapUsed + arrayBuffers;
};

/** Returns twelve cameras in a window, every third of which sees all around. */
const someCameras = ([width, height]) =>
	Array.from({ length: CAMERAS }, (_, i) => ({
		at: [((i * 37) % 100) * (width / 100), ((i * 61) % 100) * (height / 100)],
		mount: 'pole',
		heading: (i * 70) % 360
	}));

async function measureSize(createTasks, bytes, size) {
	const before = heap();
	const tasks = createTasks();
	const once = { least: 1, span: 0 };
	const opening = await medianTime(() => tasks.open(bytes, false), once);
	const { overview } = await tasks.open(bytes, false);
	const [width, height] = size;
	let shown;
	const building = await medianTime(() => {
		shown = tasks.build({ ...overview.first, width, height });
	}, once);
	const own = someCameras(size);
	const walking = await medianTime(() => tasks.walks(own, undefined, [250, 500]), once);
	const measuring = await medianTime(() => tasks.measure(own), once);
	const moved = own.map((camera, index) => (index === 0 ? { ...camera, heading: 33 } : camera));
	const turning = await medianTime(() => tasks.measure(moved), once);
	const comparing = await medianTime(() => tasks.compare(), once);
	const kept = heap() - before;
	const { buildingCount } = shown.quarter;
	return {
		buildingCount,
		kept,
		times: { opening, building, measuring, turning, walking, comparing }
	};
}

/** Returns the longest task of the page in ms while a file is opened and walks are measured. */
async function longestTask({ browser, page: address }) {
	const { page } = await openDevice(browser, { slowProcessor: true, offlineCopy: false });
	await page.goto(`${address}quarter/`);
	await page.locator('html.awake').waitFor({ state: 'attached' });
	await page.evaluate(() => (globalThis.seen.tasks.length = 0));
	await page.setInputFiles('#quarter-choose', MAP);
	await page.locator('.quarter-plan').waitFor();
	await page.locator('.own .primary').click();
	await page.locator('.own-mark').waitFor();
	await page.locator('.walks .plain').click();
	await page.locator('.walk-end').first().waitFor();
	const tasks = await page.evaluate(() => globalThis.seen.tasks.map(({ ms }) => ms));
	await page.context().close();
	return Math.max(0, ...tasks);
}

export async function measureQuarter(bench) {
	const { createTasks } = await bench.product();
	const bytes = new Uint8Array(readFileSync(MAP));
	const rows = [];
	for (const size of SIZES) {
		const { buildingCount, kept, times } = await measureSize(createTasks, bytes, size);
		for (const [task, ms] of Object.entries(times))
			rows.push([
				`${size.join(' × ')} m, ${buildingCount} buildings`,
				task,
				formatFigure(ms, 0),
				formatFigure(ms * CPU_SLOWDOWN, 0),
				formatMaximum(ms * CPU_SLOWDOWN, QUARTER.phone)
			]);
		rows.push([`${size.join(' × ')} m`, 'memory kept, MB', formatFigure(kept / 1e6, 1), '', '']);
		bench.next();
	}
	const longest = await longestTask(bench);
	rows.push([
		'page, ÷ 4',
		'longest task',
		'',
		formatFigure(longest, 0),
		formatMaximum(longest, QUARTER.longest)
	]);
	bench.next();
	return [
		{
			title: 'One’s own quarter: processor time, ms',
			head: ['window', 'task', 'here', `÷ ${CPU_SLOWDOWN}`, 'budget'],
			rows
		}
	];
}

measureQuarter.count = () => SIZES.length + 1;
