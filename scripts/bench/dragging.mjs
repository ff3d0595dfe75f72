/** Visits the steps with controls on a slow phone, moves each control, and measures the cost. */
import { DRAGGING } from './budgets.mjs';
import { jumpToStep, median, openDevice, openSections } from './phone.mjs';
import { formatMaximum, formatFigure } from './table.mjs';
import { readTrace, recordTrace } from './trace.mjs';

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8', 'blink.user_timing'];
/**
 * Number of pictures during one drag, from one end of a range to the other and back, and while choices are
 * made.
 */
const FRAMES = { drag: 24, choose: 12 };
/** Duration of a transition in milliseconds. */
const TRANSITION_MS = 500;

/**
 * Runs in the page: moves a control once per frame, as a thumb does, marks each frame, and restores the
 * control, which is a range, a list or radio buttons (`Controls.svelte`).
 */
async function moveControl({ control, frames, mark }) {
	const field = document.getElementById(`${control}-field`);
	const radios = [...document.getElementsByName(control)];
	if (!field && radios.length === 0) throw new Error(`The page has no control ${control}.`);
	(field ?? radios[0]).closest('details')?.setAttribute('open', '');
	const isRange = field?.type === 'range';
	const write = (value) => {
		field.value = String(value);
		field.dispatchEvent(new Event(isRange ? 'input' : 'change', { bubbles: true }));
	};
	const choices = field?.options
		? [...field.options].map(
				({ value }) =>
					() =>
						write(value)
			)
		: [];
	choices.push(...radios.map((radio) => () => radio.click()));
	const chosen = radios.find(({ checked }) => checked);
	const before = field?.value;
	const slide = (share) => {
		const [low, high] = [Number(field.min), Number(field.max)];
		write(low + (high - low) * share);
	};
	const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
	const count = isRange ? frames.drag : frames.choose;
	for (let i = 0; i <= count; i++) {
		await frame();
		performance.mark(mark);
		if (isRange) slide(1 - Math.abs((2 * i) / count - 1));
		else choices[i % choices.length]();
	}
	await frame();
	performance.mark(mark);
	if (field) write(before);
	else chosen?.click();
}

const markOf = (step, control = '') => `bench ${step} ${control}`;

/** Returns a query that answers the guesses of steps, because their controls appear only then. */
const answersTo = (steps) =>
	new URLSearchParams(steps.flatMap(({ guess }) => (guess ? [[guess.setting, guess.min]] : [])));

/** Visits the steps once. @returns {Promise<ReturnType<typeof readTrace>>} */
async function visitSteps({ browser, page: url, next }, steps) {
	const { page, quiet, close } = await openDevice(browser, { slowProcessor: true });
	await page.goto(`${url}?${answersTo(steps)}`);
	await quiet();
	await openSections(page);
	await quiet(TRANSITION_MS);
	const { events } = await recordTrace(browser, page, CATEGORIES, async () => {
		for (const { id, controls } of steps) {
			await page.evaluate((mark) => performance.mark(mark), markOf(id));
			await jumpToStep(page, id);
			await page.waitForTimeout(TRANSITION_MS);
			await quiet();
			await page.evaluate((mark) => performance.mark(mark), markOf(id));
			for (const control of controls) {
				const names = { control: `${id}-${control}`, mark: markOf(id, control) };
				await page.evaluate(moveControl, { ...names, frames: FRAMES });
			}
			next();
		}
	});
	await close();
	return readTrace(events, url);
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
