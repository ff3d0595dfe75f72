/** Visits the steps with controls on a slow phone, drags or presses each control, and measures the cost. */
import { DRAGGING } from './budgets.mjs';
import { jumpToStep, median, openDevice, openSections } from './phone.mjs';
import { formatMaximum, formatFigure } from './table.mjs';
import { readTrace } from './trace.mjs';

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8', 'blink.user_timing'];
/**
 * Number of pictures during one drag, from one end of the control to the other and back, and while choices
 * are pressed.
 */
const FRAMES = { drag: 24, press: 12 };
/** Duration of a transition in milliseconds. */
const TRANSITION_MS = 500;

/**
 * Runs in the page: moves a control once per frame, as a thumb does, marks each frame, and restores the
 * control.
 */
async function drag({ control, frames, mark }) {
	const range = document.getElementById(control);
	const choices = [...document.getElementsByName(control)];
	const chosen = choices.find(({ checked }) => checked);
	const before = range?.value;
	const set = (value) => {
		range.value = String(value);
		range.dispatchEvent(new Event('input', { bubbles: true }));
	};
	const slide = (share) => {
		const [low, high] = [Number(range.min), Number(range.max)];
		set(low + (high - low) * share);
	};
	const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
	const count = range ? frames.drag : frames.press;
	for (let i = 0; i <= count; i++) {
		await frame();
		performance.mark(mark);
		const share = 1 - Math.abs((2 * i) / count - 1);
		if (range) slide(share);
		else choices[i % choices.length].click();
	}
	await frame();
	performance.mark(mark);
	if (range) set(before);
	else chosen?.click();
}

const markOf = (step, control = '') => `bench ${step} ${control}`;

/** Visits the steps once. @returns {Promise<ReturnType<typeof readTrace>>} */
async function visitSteps({ browser, page: url, next }, steps) {
	const { page, quiet, close } = await openDevice(browser, { slowProcessor: true });
	await page.goto(url);
	await quiet();
	await openSections(page);
	await quiet(TRANSITION_MS);
	await browser.startTracing(page, { categories: CATEGORIES });
	for (const { id, controls } of steps) {
		await page.evaluate((mark) => performance.mark(mark), markOf(id));
		await jumpToStep(page, id);
		await page.waitForTimeout(TRANSITION_MS);
		await quiet();
		await page.evaluate((mark) => performance.mark(mark), markOf(id));
		for (const control of controls)
			await page.evaluate(drag, { control: `${id}-${control}`, frames: FRAMES, mark: markOf(id, control) });
		next();
	}
	const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
	await close();
	return readTrace(traceEvents, url);
}

/** Returns the cost of each interval between the marks of a name. */
function costsBetweenMarks({ marks, cost }, name) {
	const times = marks(name);
	return times.slice(1).map((end, i) => cost(times[i], end));
}

const worst = (list, name) => Math.max(...list.map((each) => each[name]));
const mean = (list, name) => list.reduce((sum, each) => sum + each[name], 0) / list.length;

/** Measures each view as it appears, and each control as it moves. */
export async function measureDragging(bench) {
	const { chosen, runs } = bench;
	const walks = [];
	for (let run = 0; run < runs; run++) walks.push(await visitSteps(bench, chosen));
	const views = chosen.map(({ id }) => {
		const costsOfStep = walks.map((walk) => costsBetweenMarks(walk, markOf(id))[0]);
		const figure = (name) =>
			formatFigure(median(costsOfStep.map((each) => each[name])), name === 'layouts' ? 0 : 1);
		return [id, ...['busy', 'script', 'longest', 'layouts'].map(figure)];
	});
	const moves = chosen.flatMap(({ id, controls }) =>
		controls.map((control) => {
			const drags = walks.map((walk) => costsBetweenMarks(walk, markOf(id, control)));
			const longest = median(drags.map((each) => worst(each, 'script')));
			const layouts = median(drags.map((each) => mean(each, 'layouts')));
			return [
				id,
				control,
				formatFigure(median(drags.flat().map(({ script }) => script)), 1),
				formatFigure(longest, 1),
				formatMaximum(longest, DRAGGING.script),
				formatFigure(layouts, 2),
				formatMaximum(layouts, DRAGGING.layouts)
			];
		})
	);
	const times = `on a processor 4 × slower (median of ${runs})`;
	return [
		{
			title: `A step jumped to, until it is quiet: main thread, ms, ${times}`,
			head: ['step', 'busy', 'script', 'longest task', 'layouts'],
			rows: views
		},
		{
			title: `A control moved: script of a frame, ms, and layouts a move, ${times}`,
			head: ['step', 'control', 'median', 'longest', 'budget', 'layouts', 'budget'],
			rows: moves
		}
	];
}

measureDragging.count = ({ chosen, runs }) => chosen.length * runs;
