/** The picture depends only on the scroll position, at any speed and in both directions. */
import { landingOffset, transitionAt, transitionSpans } from '../../src/lib/pages/read/scroll/transitions.ts';
import { isLongRun } from '../random.ts';
import { expect, test, type Page } from './test.ts';
import {
	current,
	waitForStep,
	waitForHydration,
	mainSteps as steps,
	phone,
	scrollToStep,
	story
} from './site.ts';

test.use({ reducedMotion: 'no-preference', viewport: phone });

/** The collapsed sections stay closed: pictures change across them. */
const mainSteps = story.chapters.flatMap((chapter) => chapter.steps).filter(({ field }) => !field);

/** What the page shows at one moment. */
interface Sample {
	readonly y: number;
	readonly step: string;
	/** Opacity of the words of each picture in the figure: one picture at rest, two during a transition. */
	readonly seen: readonly number[];
}

interface Geometry {
	readonly height: number;
	readonly landing: number;
	readonly tops: readonly number[];
}

/** Top edges of all cards in the document, and the scroll margin of links, measured once in the page. */
const geometry = (page: Page) =>
	page.evaluate<Geometry>(
		`({
			height: innerHeight,
			landing: (${String(landingOffset)})(document.querySelector('section.step')),
			tops: [...document.querySelectorAll('.chapter > section.step')].map((step) => step.getBoundingClientRect().top + scrollY)
		})`
	);

/** Scrolls evenly by a number of pixels and records the figure before each frame. */
const scrollEvenly = (page: Page, distance: number, speed: number): Promise<Sample[]> =>
	page.evaluate(
		async ([distance, speed]) => {
			const figure = document.querySelector<HTMLElement>('figure.stage');
			const samples: Sample[] = [];
			const [from, start] = [scrollY, performance.now()];
			for (let gone = 0; gone < Math.abs(distance);) {
				gone = Math.min(Math.abs(distance), ((performance.now() - start) / 1000) * speed);
				scrollTo({ top: from + gone * Math.sign(distance), behavior: 'instant' });
				// The page receives the scroll event before the next frame.
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

/**
 * Progress at which the old words are gone and at which the new ones begin, with and without travelling
 * marks.
 */
const FADE_PROGRESS = [
	[0.25, 0.75],
	[0.5, 0.5]
] as const;

const isClose = (a: readonly number[], b: readonly number[]) =>
	a.length === b.length && a.every((value, index) => Math.abs(value - (b[index] ?? 0)) < 0.01);

for (const [speed, first, last] of [
	...(isLongRun ? ([[100, current('cameras-guess'), current('cameras-twelve')]] as const) : []),
	[300, current('analysis-scores'), isLongRun ? current('analysis-trial') : current('analysis-guess')],
	// Above this speed a late frame may count as fast scrolling, which skips transitions.
	[600, current('analysis-trial'), isLongRun ? current('centre-curve') : current('centre-room')]
] as const)
	test(`shows the picture of the scroll position at ${speed} px/s, down and up`, async ({ page }) => {
		const stretch = steps.slice(steps.indexOf(first), steps.indexOf(last) + 1);
		await page.goto('./fr/');
		await waitForHydration(page);
		// Wait for the scenes, as for a reader who has been on the page for a moment.
		for (const step of [...stretch, first]) {
			await scrollToStep(page, step);
			await waitForStep(page, step);
		}
		const before = await geometry(page);
		const top = (step: string) => before.tops[steps.indexOf(step)] ?? NaN;
		const cards = mainSteps.map(({ state }, index) => ({
			step: index,
			top: before.tops[index] ?? NaN,
			long: state['turn'] === 'long'
		}));
		const times = [...transitionSpans(cards, before)];
		// One transition, with a little before and after it, where more would take too long.
		const { from = NaN, to = NaN } = times[steps.indexOf(last)] ?? {};
		if (speed === 100) await page.evaluate((y) => scrollTo({ top: y, behavior: 'instant' }), from - 10);
		const distance = speed === 100 ? to - from + 20 : top(last) - top(first);
		const samples = [
			...(await scrollEvenly(page, distance, speed)),
			...(await scrollEvenly(page, -distance, speed))
		];
		// Scrolling causes no layout shift.
		expect(await geometry(page)).toEqual(before);

		const wrong = samples.flatMap((sample) => {
			const { from, to, progress } = transitionAt(times, sample.y);
			const step = steps[progress < 0.5 ? from : to];
			const changes = FADE_PROGRESS.map(([gone, begins]) => [
				Math.max(0, 1 - progress / gone),
				Math.max(0, (progress - begins) / (1 - begins))
			]);
			// Two steps of one scene may share one picture that changes.
			const isOne = progress === 1 || mainSteps[from]?.scene === mainSteps[to]?.scene;
			const expected = [...(progress < 1 ? changes : []), ...(isOne ? [[1]] : [])];
			return sample.step === step && expected.some((seen) => isClose(seen, sample.seen))
				? []
				: [{ ...sample, should: step, from: steps[from], to: steps[to], progress }];
		});
		expect(wrong).toEqual([]);
		expect(samples.filter(({ y }) => transitionAt(times, y).progress < 1).length).toBeGreaterThan(10);

		// Each picture is seen whole in both directions at reading speed.
		const whole = (part: readonly Sample[]) =>
			stretch.filter((id) => part.some(({ step, seen }) => step === id && isClose(seen, [1])));
		const turn = samples.findIndex(({ y }, index) => y > (samples[index + 1]?.y ?? y));
		if (speed === 300)
			for (const part of [samples.slice(0, turn + 1), samples.slice(turn)])
				expect(whole(part)).toEqual(stretch);
	});
