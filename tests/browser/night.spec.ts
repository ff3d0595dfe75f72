/** The light of the page is that of its picture: where chapters change from day to night or back, all of it turns together. */
import { isLongRun, sample } from '../random.ts';
import { current, desk, openAt, phone, story, waitFor, waitForHydration } from './site.ts';
import { goToSlide, openSlides } from './slides.ts';
import { expect, test, type Page } from './test.ts';

test.use({ reducedMotion: 'no-preference' });

/** Milliseconds after which the light rests. */
const TURN_MS = 900;
/** Least contrast of text, on the page and on a projector. */
const [MIN_CONTRAST, MIN_PROJECTED_CONTRAST] = [4.5, 7];
/** What has a ground of its own on the page. */
const PARTS = '.bar, .stage, .step > .card, .field > summary, .definition:popover-open';

/** Returns whether the ground of each visible part is dark, and the lowest contrast of text on one. */
const lightOf = (page: Page, parts = PARTS) =>
	page.evaluate((selector) => {
		const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
		const luminance = (colour: string) => {
			if (!context) return NaN;
			context.fillStyle = colour;
			context.fillRect(0, 0, 1, 1);
			const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data].map((value) => {
				const share = value / 255;
				return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
			});
			return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
		};
		const card = document.querySelector('.step > .card');
		const cover = card ? parseFloat(getComputedStyle(card).scrollMarginTop) : 0;
		const lit = [...document.querySelectorAll(selector)].filter((element) => {
			const { top, bottom } = element.getBoundingClientRect();
			return (
				element.matches('.bar, .stage') || (element.checkVisibility() && bottom > cover && top < innerHeight)
			);
		});
		const backgrounds = lit.map((element) => luminance(getComputedStyle(element).backgroundColor));
		const contrasts = lit.map((element, index) => {
			const ink = luminance(getComputedStyle(element).color);
			const ground = backgrounds[index] ?? NaN;
			return (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05);
		});
		return { isNight: backgrounds.map((each) => each < 0.2), contrast: Math.min(...contrasts) };
	}, parts);

/** Distances above the beginning of a chapter, in heights of the window; `npm test` tries some of them at each width. */
const UP = [-0.5, -0.8, -1.1, -1.4];
const SHARES = [
	[-0.8, -1.4, 0],
	[-1.1, -0.5]
];

/** The chapter that begins at night, and the one that begins by day after a night: each is tried at one width. */
const TURNS = story.chapters.filter(({ id }) => ['centre', 'epilogue'].includes(id));

for (const [turn, viewport] of [phone, desk].entries())
	test(`bar, cards and picture are in one light wherever the page rests, at ${viewport.width} px`, async ({
		page
	}) => {
		await page.setViewportSize(viewport);
		const nights = ['centre', 'faces'];
		for (const { id, steps } of sample(TURNS, 2, turn)) {
			await openAt(page, `fr/#${steps[0]?.id ?? ''}`);
			await waitForHydration(page);
			await waitFor(page, TURN_MS);
			expect((await lightOf(page)).isNight).not.toContain(!nights.includes(id));
			const y = await page.evaluate(() => scrollY);
			// Up to the chapter before, and down again.
			for (const share of isLongRun ? [...UP, ...UP.toReversed(), 0] : (SHARES[turn] ?? [])) {
				await page.evaluate(
					(top) => window.scrollTo({ top, behavior: 'instant' }),
					y + share * viewport.height
				);
				await waitFor(page, TURN_MS);
				const { isNight, contrast } = await lightOf(page);
				expect([share, new Set(isNight).size]).toEqual([share, 1]);
				expect(contrast).toBeGreaterThanOrEqual(MIN_CONTRAST);
			}
		}
	});

test('a link to a night chapter arrives at night, and one to a day chapter by day', async ({ page }) => {
	await openAt(page, 'fr/#prologue-faces');
	await waitForHydration(page);
	for (const [chapter, isNight] of [
		['centre', true],
		['cameras', false],
		...(isLongRun ? ([['faces', true]] as const) : [])
	] as const) {
		await page.evaluate((hash) => (location.hash = hash), `chapter-${chapter}`);
		await page
			.locator('.definition')
			.first()
			.evaluate((definition: HTMLElement) => {
				definition.togglePopover(true);
			});
		await waitFor(page, TURN_MS);
		const { isNight: dark, contrast } = await lightOf(page);
		expect(dark.length).toBeGreaterThan(2);
		expect(dark).not.toContain(!isNight);
		expect(contrast).toBeGreaterThanOrEqual(MIN_CONTRAST);
	}
});

test('words, controls and rail of a slide are in the light of its picture', async ({ page }) => {
	await openSlides(page, current('centre-curve'));
	for (const [step, isNight] of [
		['centre-curve', true],
		['cameras-yours', false],
		...(isLongRun ? ([['faces-cloud', true]] as const) : [])
	] as const) {
		await goToSlide(page, current(step));
		await waitFor(page, TURN_MS);
		const light = await lightOf(page, '.stage, .slide:not([hidden]) .band, .panel, .rail-row');
		expect(light.isNight).toEqual([isNight, isNight, isNight, isNight]);
		expect(light.contrast).toBeGreaterThanOrEqual(MIN_PROJECTED_CONTRAST);
	}
});
