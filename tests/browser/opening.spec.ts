/** In the opening Monsieur Albert walks under the reader's hand, falls once and stays on the ground. The end starts there. */
import { oldManFalling } from '../../src/lib/chart/people/old-man-falling.ts';
import { expect, test, type Page } from './test.ts';
import { desk, phone, steps, story, waitFor, waitForHydration, waitForStep } from './site.ts';
import { keysAfter } from './slides.ts';

const [first = ''] = steps;
/** Path data of his shoulders when he lies on the ground. */
const lying = oldManFalling['stick-fallen'].find(([ink]) => ink === 'cloth')?.[1] ?? '';
test.use({ reducedMotion: 'no-preference', viewport: desk });

/** Records for each frame of the crowd whether a person lies on the ground. */
const watch = (page: Page) =>
	page.addInitScript((shoulders) => {
		const fallen = new WeakSet<Path2D>();
		const frames: boolean[] = [];
		Object.assign(window, { frames });
		window.Path2D = class extends Path2D {
			constructor(path?: Path2D | string) {
				super(path);
				if (typeof path === 'string' && path.endsWith(shoulders)) fallen.add(this);
			}
		};
		const { fill, clearRect } = CanvasRenderingContext2D.prototype;
		const isCrowd = ({ canvas }: CanvasRenderingContext2D) => canvas.classList.contains('crowd');
		CanvasRenderingContext2D.prototype.clearRect = function (...area) {
			if (isCrowd(this)) frames.push(false);
			clearRect.apply(this, area);
		};
		CanvasRenderingContext2D.prototype.fill = function (...args: unknown[]) {
			if (isCrowd(this) && fallen.has(args[0] as Path2D)) frames[frames.length - 1] = true;
			if (isCrowd(this)) Object.assign(window, { pixelsPerMetre: this.getTransform().a / devicePixelRatio });
			(fill as (...all: unknown[]) => void).apply(this, args);
		};
	}, lying);

const framesOf = (page: Page) => page.evaluate(() => (window as unknown as { frames: boolean[] }).frames);

/** Scrolls the reading page, or presses the keys of a slide, until the first step is over. A frame plays by itself. */
async function goOn(page: Page, address: string): Promise<void> {
	if (address.includes('embed')) return;
	await page.mouse.move(desk.width / 2, desk.height / 2);
	for (let turn = 1; turn < (address.includes('present') ? keysAfter(first) : 30); turn++) {
		if (address.includes('present')) await page.keyboard.press('PageDown');
		else await page.mouse.wheel(0, 90);
		await waitFor(page, address.includes('present') ? 900 : 60);
	}
}

// Three pages side by side, because nearly all of the time is spent watching.
test('the opening shows him walking first, and on the ground only afterwards, on page, slide and in a frame', async ({
	context,
	request
}) => {
	const addresses = ['./fr/', `./fr/present/#${first}`, `./fr/embed/?step=${first}`];
	await Promise.all(
		addresses.map(async (address) => {
			const page = await context.newPage();
			await watch(page);
			await page.goto(address);
			// The picture from the server, before a script draws over it.
			const response = await request.get(address.replace(/#.*/, ''));
			expect(await response.text()).not.toContain(lying);
			await waitForStep(page, first);
			await goOn(page, address);
			await page.waitForFunction(
				() => (window as unknown as { frames: boolean[] }).frames.includes(true),
				undefined,
				{ polling: 100 }
			);
			const frames = await framesOf(page);
			const [fall, end] = [frames.indexOf(true), frames.lastIndexOf(true)];
			expect([address, fall > 0, frames.slice(fall, end).includes(false)]).toEqual([address, true, false]);
		})
	);
});

/** Height of a drawn person who stands, in metres. */
const PERSON_METRES = 2.8;

for (const [name, viewport, least] of [
	['desktop', desk, 85],
	['phone', phone, 60]
] as const)
	test(`on a ${name} he is at least ${least} px tall, above the title and one button`, async ({ page }) => {
		await page.setViewportSize(viewport);
		await watch(page);
		await page.goto('./fr/');
		await waitForStep(page, first);
		const scale = await page.evaluate(() => (window as unknown as { pixelsPerMetre: number }).pixelsPerMetre);
		expect(scale * PERSON_METRES).toBeGreaterThanOrEqual(least);
		const title = page.locator('h1');
		await expect(title).toBeInViewport({ ratio: 1 });
		await expect(page.locator('.opening .start')).toBeInViewport({ ratio: 1 });
		const sizes = await page
			.locator('main :is(h1, h2, h3, p):visible')
			.evaluateAll((all) => all.map((each) => parseFloat(getComputedStyle(each).fontSize)));
		const size = await title.evaluate((each) => parseFloat(getComputedStyle(each).fontSize));
		expect(size).toBe(Math.max(...sizes));
	});

test('the button plays the fall and leads to the words', async ({ page }) => {
	await page.goto('./fr/');
	await waitForHydration(page);
	await page.locator('.opening .start').click();
	const heading = page.locator(`#${first} h2`);
	await expect(heading).toBeFocused({ timeout: 15_000 });
	await expect(heading).toBeInViewport({ ratio: 1 });
	await expect(page.locator(`#${first}`)).toHaveAttribute('data-shown', '3');
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the title, the words of the first step and its picture can be read', async ({ page }) => {
		await page.goto('./fr/');
		for (const part of [
			'h1',
			'.hook >> nth=1',
			`#${first} h2`,
			`#${first} .words > p >> nth=-1`,
			`#${first} .still`
		])
			await expect(page.locator(part)).toBeVisible();
	});
});

test('the end shows the guesses of the reader beside the answers, and four doors', async ({ page }) => {
	const guess = story.chapters
		.flatMap((chapter) => chapter.steps)
		.find((step) => !step.field && step.guess)?.guess;
	await page.goto(
		`./fr/?${guess?.setting ?? ''}=${String(guess?.max)}#${steps.find((id) => id === 'epilogue-end') ?? ''}`
	);
	await waitForHydration(page);
	const list = page.locator('.guesses');
	await list.scrollIntoViewIfNeeded();
	await expect(list.locator('.bar-row.yours b')).toHaveCount(1);
	await expect(list.locator('.bar-row.answer b')).toHaveText(/\d/);
	await expect(list.locator('button')).toHaveCount(1);
	await expect(page.locator('.ending p > a:only-child')).toHaveCount(4);
});

test('the end invites those who have not guessed', async ({ page }) => {
	await page.goto('./fr/#epilogue-end');
	await waitForHydration(page);
	await expect(page.locator('.guesses button, .guesses .bars')).toHaveCount(0);
	await expect(page.locator('.guesses li a')).not.toHaveCount(0);
});
