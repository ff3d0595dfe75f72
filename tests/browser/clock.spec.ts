/** Scroll is the clock: at any speed, down and up, the figure is a function of where the page stands. */
import { landingOf } from '../../src/lib/pages/read/line.ts';
import { spans, turnAt } from '../../src/lib/pages/read/turns.ts';
import { long } from '../random.ts';
import { expect, test, type Page } from './test.ts';
import { arrive, awake, main as steps, phone, scrollToStep, story } from './site.ts';

test.use({ reducedMotion: 'no-preference', viewport: phone });

/** The folds stay closed: pictures turn over them. */
const told = story.chapters.flatMap((chapter) => chapter.steps).filter(({ field }) => !field);

/** What a reader saw at one moment. */
interface Sample {
	readonly y: number;
	readonly step: string;
	/** How much is seen of the words of each picture in the figure: of one at rest, of two on the way. */
	readonly seen: readonly number[];
}

interface Geometry {
	readonly height: number;
	readonly landing: number;
	readonly tops: readonly number[];
}

/** Upper edges of all cards in the document, and where links land: measured in the page, as it stands. */
const geometry = (page: Page) =>
	page.evaluate<Geometry>(
		`({
			height: innerHeight,
			landing: (${String(landingOf)})(document.querySelector('section.step')),
			tops: [...document.querySelectorAll('.chapter > section.step')].map((step) => step.getBoundingClientRect().top + scrollY)
		})`
	);

/** Scrolls by so many pixels, evenly, and looks at the figure before each frame. */
const ride = (page: Page, distance: number, speed: number): Promise<Sample[]> =>
	page.evaluate(
		async ([distance, speed]) => {
			const figure = document.querySelector<HTMLElement>('figure.stage');
			const samples: Sample[] = [];
			const [from, start] = [scrollY, performance.now()];
			for (let gone = 0; gone < Math.abs(distance);) {
				gone = Math.min(Math.abs(distance), ((performance.now() - start) / 1000) * speed);
				scrollTo({ top: from + gone * Math.sign(distance), behavior: 'instant' });
				// What scrolls is told to the page before the next frame.
				await new Promise(requestAnimationFrame);
				const texts = figure?.querySelectorAll(':scope > .box > .layers > svg.layer[opacity]') ?? [];
				samples.push({
					y: scrollY,
					step: figure?.dataset['step'] ?? '',
					seen: [...texts].map((layer) => Number(layer.getAttribute('opacity')))
				});
			}
			return samples;
		},
		[distance, speed] as const
	);

/** Progress by which the old words are gone, and at which the new ones begin: where something travels, and where not. */
const FADES = [
	[0.25, 0.75],
	[0.5, 0.5]
] as const;

const close = (a: readonly number[], b: readonly number[]) =>
	a.length === b.length && a.every((value, index) => Math.abs(value - (b[index] ?? 0)) < 0.01);

for (const [speed, first, last] of [
	...(long ? ([[100, 'cameras-guess', 'cameras-twelve']] as const) : []),
	[300, 'analysis-scores', long ? 'analysis-trial' : 'analysis-guess'],
	// Faster than this, a frame that comes late may be taken for haste, in which pictures do not turn.
	[600, 'analysis-trial', long ? 'centre-curve' : 'centre-room']
] as const)
	test(`at ${speed} px/s, down and up, the figure shows where the page stands`, async ({ page }) => {
		const stretch = steps.slice(steps.indexOf(first), steps.indexOf(last) + 1);
		await page.goto('./fr/');
		await awake(page);
		// The scenes are there, as for a reader who has not come this very second.
		for (const step of [...stretch, first]) {
			await scrollToStep(page, step);
			await arrive(page, step);
		}
		const before = await geometry(page);
		const top = (step: string) => before.tops[steps.indexOf(step)] ?? NaN;
		const cards = told.map(({ state }, index) => ({
			step: index,
			top: before.tops[index] ?? NaN,
			long: state['turn'] === 'long'
		}));
		const times = spans(cards, before);
		// One turn, where more would take long, with a little of what is before and after it.
		const { from = NaN, to = NaN } = times[steps.indexOf(last)] ?? {};
		if (speed === 100) await page.evaluate((y) => scrollTo({ top: y, behavior: 'instant' }), from - 10);
		const distance = speed === 100 ? to - from + 20 : top(last) - top(first);
		const samples = [...(await ride(page, distance, speed)), ...(await ride(page, -distance, speed))];
		// Nothing moves under whoever reads.
		expect(await geometry(page)).toEqual(before);

		const wrong = samples.flatMap((sample) => {
			const { from, to, progress } = turnAt(times, sample.y);
			const step = steps[progress < 0.5 ? from : to];
			const changes = FADES.map(([gone, begins]) => [
				Math.max(0, 1 - progress / gone),
				Math.max(0, (progress - begins) / (1 - begins))
			]);
			// Two steps of one scene may be one picture that changes.
			const isOne = progress === 1 || told[from]?.scene === told[to]?.scene;
			const right = [...(progress < 1 ? changes : []), ...(isOne ? [[1]] : [])];
			return sample.step === step && right.some((seen) => close(seen, sample.seen))
				? []
				: [{ ...sample, should: step, from: steps[from], to: steps[to], progress }];
		});
		expect(wrong).toEqual([]);
		expect(samples.filter(({ y }) => turnAt(times, y).progress < 1).length).toBeGreaterThan(10);

		// Each picture has been seen whole, both ways, by whoever scrolls as one reads.
		const whole = (part: readonly Sample[]) =>
			stretch.filter((id) => part.some(({ step, seen }) => step === id && close(seen, [1])));
		const turn = samples.findIndex(({ y }, index) => y > (samples[index + 1]?.y ?? y));
		if (speed === 300)
			for (const part of [samples.slice(0, turn + 1), samples.slice(turn)])
				expect(whole(part)).toEqual(stretch);
	});
