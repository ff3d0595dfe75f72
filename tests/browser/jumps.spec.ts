import { expect, test, type Page } from './test.ts';
import { isLongRun, sample } from '../random.ts';
import {
	current,
	waitForStep,
	waitForHydration,
	desk,
	followLink,
	openSections,
	phone,
	steps,
	story,
	waitFor
} from './site.ts';

const sizes = [{ width: 320, height: 568 }, phone, { width: 844, height: 390 }, desk];

/** Every step once, each far from the previous one. */
const shuffledSteps = steps.map((_, index) => steps[(index * 17) % steps.length] ?? '');

/**
 * Returns what is wrong: the step is not current, its heading is out of view, or its picture is not shown.
 */
const state = (page: Page, step: string) =>
	page.evaluate((id) => {
		const heading = document.querySelector(`[id="${id}"] :is(h2, h3)`);
		const figure = document.querySelector<HTMLElement>('figure.stage');
		if (!heading || !figure) throw new Error(`no step ${id}`);
		const { left, top, bottom } = heading.getBoundingClientRect();
		const seen = (y: number) => document.elementFromPoint(left + 2, y) === heading;
		const current = document.querySelector('[aria-current="step"]')?.id;
		const wrong = {
			...(current !== id && { current }),
			...(figure.dataset['step'] !== id && { figure: figure.dataset['step'] }),
			...(!figure.dataset['picture'] && { picture: 'none' }),
			// A step without a card begins with its picture, and its heading follows.
			...(!heading.closest('.full') &&
				!(seen(top + 2) && seen(bottom - 2)) && { heading: [Math.round(top), Math.round(bottom)] })
		};
		return Object.keys(wrong).length === 0 ? '' : JSON.stringify(wrong);
	}, step);

/**
 * Milliseconds until a page is at rest: it checks twice for scrolling, 120 ms apart, and then once which step
 * is current.
 */
const REST_MS = 260;

/** Goes to a step, waits for it, and checks that it stays current once the page is at rest. */
async function expectStep(page: Page, step: string, go: () => Promise<unknown>): Promise<void> {
	await go();
	const atRest = waitFor(page, REST_MS);
	await expect.poll(() => state(page, step), { message: step, timeout: 10_000, intervals: [50] }).toBe('');
	await atRest;
	expect([step, await state(page, step)]).toEqual([step, '']);
}

const jump = (page: Page, step: string) => page.evaluate((id) => (location.hash = id), step);

interface Way {
	readonly from: string | undefined;
	readonly to: readonly string[];
	readonly go: (page: Page, step: string) => Promise<unknown>;
	/** Keys skip collapsed steps; links and jumps open their sections. */
	readonly isOpen?: true;
}

const press = (page: Page) => page.locator('.hops a').last().press('Enter');
const keys = (all: readonly string[]): Way => ({ from: all[0], to: all.slice(1), go: press, isOpen: true });
// Only a sample: the way from one step to another is always the same.
const from = steps.at(-1);
const links: Way = { from, to: sample(shuffledSteps, 26), go: followLink };
const jumpsBack: Way = { from, to: sample(steps.toReversed(), 26, 1), go: jump };
const jumpsOn: Way = { from, to: sample(steps, 26, 3), go: jump };

/** Goes to each step in several ways, at one size. */
async function visit(page: Page, ways: readonly Way[]): Promise<void> {
	await page.goto('./fr/');
	await waitForHydration(page);
	for (const { from = '', to, go, isOpen } of ways) {
		if (isOpen) await openSections(page);
		await expectStep(page, from, () => jump(page, from));
		for (const step of to) await expectStep(page, step, () => go(page, step));
	}
}

/**
 * Keys walk through the beginning of the story in the smallest window and through its end in the largest;
 * links and jumps are tried in between. The long run tries everything at every size.
 */
const walkLength = Math.ceil(steps.length / 12);
const WAYS: readonly (readonly Way[])[] = [
	[keys(steps.slice(0, walkLength))],
	[links, jumpsOn],
	[links, jumpsBack],
	[keys(steps.slice(-walkLength))]
];
const waysAt = (size: number): readonly Way[] =>
	isLongRun ? [keys(steps), jumpsBack, links, jumpsOn] : (WAYS[size] ?? []);

// Two pages in parallel: most of the time is spent waiting for a page to be at rest.
for (const [name, pair] of [
	['on telephones', sizes.slice(0, 2)],
	['lying and on a desk', sizes.slice(2)]
] as const) {
	test(`links, jumps and keys lead to each step, ${name}`, async ({ browser }) => {
		test.setTimeout(300_000);
		await Promise.all(
			pair.map(async (viewport) => {
				const ways = waysAt(sizes.indexOf(viewport));
				// Motion on a phone, where a running transition has least space.
				const reducedMotion = viewport === phone ? 'no-preference' : 'reduce';
				const context = await browser.newContext({ viewport, reducedMotion });
				await visit(await context.newPage(), ways);
				await context.close();
			})
		);
	});
}

test('names the chapter and draws nothing while the page scrolls fast, then shows the right picture', async ({
	page
}) => {
	await page.setViewportSize(phone);
	await page.goto('./fr/');
	await waitForHydration(page);
	const target = current('centre-gaze');
	const last = story.chapters.findIndex((chapter) => chapter.steps.some(({ id }) => id === target));
	const seen = await page.evaluate(async (id) => {
		const shows = (name: string) => document.querySelector<HTMLElement>('figure.stage')?.dataset[name] ?? '';
		const [passed, pictures] = [new Set<string>(), new Set<string>()];
		const { top = 0 } = document.getElementById(id)?.getBoundingClientRect() ?? {};
		// The same speed by the clock, however long a frame takes.
		const [began, speed, end] = [performance.now(), 3.6, top];
		let [frameTime, lateTime] = [began, -Infinity];
		for (let y = 0; y < end; y = Math.min(end, speed * (performance.now() - began))) {
			window.scrollTo({ top: y, behavior: 'instant' });
			await new Promise(requestAnimationFrame);
			// After a pause of 120 ms the page shows pictures again, and a name only after 400 ms of fast scrolling.
			const now = performance.now();
			if (now - frameTime > 100) lateTime = now;
			frameTime = now;
			if (now - lateTime < 700) continue;
			// Fast scrolling is detected after a few frames, which are rare on a busy machine.
			if (y < 2000 || (passed.size === 0 && !shows('passing'))) continue;
			passed.add(shows('passing'));
			pictures.add(shows('step'));
		}
		return { passed: [...passed], pictures: [...pictures] };
	}, target);
	// On a busy machine it first names the chapter where the scroll began.
	if (seen.passed[0] === story.chapters[0]?.title['fr']) seen.passed.shift();
	const numbered = story.chapters.slice(1, last + 1);
	expect(seen.passed).toEqual(numbered.map(({ title }, i) => `${i + 1} · ${title['fr'] ?? ''}`));
	expect(seen.pictures).toHaveLength(1);
	await expect(page.locator('figure[data-passing]')).toHaveCount(0);
	const currentId = await page.locator('[aria-current="step"]').getAttribute('id');
	expect(story.chapters[last]?.steps.map(({ id }) => id)).toContain(currentId);
	await waitForStep(page, currentId ?? '');
});
