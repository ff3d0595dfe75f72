import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { isLongRun, sample } from '../random.ts';
import {
	current,
	waitForStep,
	waitForHydration,
	expectStill,
	languages,
	phone,
	shareByLanguage,
	steps,
	story,
	axeViolations,
	waitFor
} from './site.ts';
import { currentSection, figure, openSlides, openNotes, goToSlide, pressOn } from './slides.ts';

test.describe('a touch board', () => {
	test.use({ hasTouch: true, viewport: { width: 1280, height: 720 } });

	async function swipe(page: Page, from: number, to: number) {
		const session = await page.context().newCDPSession(page);
		const touch = (type: string, x?: number) =>
			session.send('Input.dispatchTouchEvent', {
				type: type as 'touchStart',
				touchPoints: x === undefined ? [] : [{ x, y: 300 }]
			});
		await touch('touchStart', from);
		for (let i = 1; i <= 5; i++) await touch('touchMove', from + ((to - from) * i) / 5);
		// Wait until it is at rest: a touch after a fling only stops the fling.
		await touch('touchMove', to);
		await touch('touchEnd');
	}

	/** Two consecutive steps without questions or controls, and with one picture each. */
	const [one, other] = [current('cameras-count'), current('cameras-cost')] as const;

	test('changes slides by swipe and by buttons, and leaves a black screen by touch', async ({ page }) => {
		await openSlides(page, one);
		await swipe(page, 800, 300);
		await expect(figure(page)).toHaveAttribute('data-step', other);
		await swipe(page, 300, 800);
		await expect(figure(page)).toHaveAttribute('data-step', one);
		await swipe(page, 500, 520);
		// Two taps in quick succession are one gesture to the browser, and no tap.
		await waitFor(page, 500);
		await expect(figure(page)).toHaveAttribute('data-step', one);
		await page.locator('.turn').getByRole('button', { name: 'Étape suivante' }).tap();
		await expect(figure(page)).toHaveAttribute('data-step', other);
		// A drag in an interactive picture changes the picture.
		await openSlides(page, current('analysis-scores'));
		await swipe(page, 700, 200);
		await waitFor(page, 500);
		await expect(figure(page)).toHaveAttribute('data-step', current('analysis-scores'));
		await page.keyboard.press('b');
		await expect(page.locator('.blank.black')).toBeVisible();
		await page.touchscreen.tap(400, 300);
		await expect(page.locator('.blank')).toBeHidden();
	});
});

test.describe('routes', () => {
	test('offers a story route, a custom route and the whole story', async ({ page }) => {
		const short = story.routes.find(({ id }) => id === '15min');
		await page.goto('./fr/present/?route=15min');
		await waitForHydration(page);
		await expect(page.getByRole('radio', { name: /15 min/ })).toBeChecked();
		await page.keyboard.press('ArrowRight');
		await expect(page).toHaveURL(current(/\?route=15min#prologue-fall$/));
		await pressOn(page, short?.steps[0] ?? '', 'ArrowRight');
		await expect(figure(page)).toHaveAttribute('data-step', short?.steps[1] ?? '');
		await page.goto(current('./fr/present/?route=centre-curve,analysis-98,nowhere'));
		await waitForHydration(page);
		await expect(page.locator('.unknown')).toContainText('nowhere');
		await page.keyboard.press(' ');
		await expect(figure(page)).toHaveAttribute('data-step', current('centre-curve'));
		await page.keyboard.press('End');
		await expect(figure(page)).toHaveAttribute('data-step', current('analysis-98'));
		await expect(page).toHaveURL(current(/\?route=centre-curve,analysis-98/));
		await expect(page.locator('.turn .count')).toContainText('2 / 2');
	});

	test('shows the route first in the overview, with questions asked but not answered', async ({ page }) => {
		await openSlides(page, current('analysis-guess'), '?route=15min');
		await page.keyboard.press('o');
		const tiles = page.locator('.tiles a');
		const boards = story.routes.find(({ id }) => id === '15min')?.plan.filter(({ board }) => board) ?? [];
		await expect(tiles).toHaveCount(steps.length + boards.length);
		await expect(page.locator('.tiles [aria-current]')).toBeFocused();
		const still = page.locator(current('.tiles [href="#analysis-guess"] img'));
		await expect(still).toHaveAttribute('src', current(/present\/stills\/analysis-guess\.svg$/));
		expect(
			await still.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth))
		).toBe(960);
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('Enter');
		await expect(figure(page)).toHaveAttribute('data-step', current('analysis-98'));
	});
});

test('shows the same picture of a step when it is read and when it is presented', async ({ page }) => {
	const both = [current('cameras-twelve'), current('analysis-98'), current('centre-curve')];
	const presented: string[] = [];
	for (const step of both) presented.push(await openSlides(page, step, '?threshold=50'));
	for (const [place, step] of both.entries()) {
		await page.goto(`./fr/?threshold=50#${step}`);
		expect(await waitForStep(page, step)).toBe(presented[place]);
	}
});

/**
 * Returns the violations of a whole page. Colours, whose check is slow, are checked in some parts only: the others have the
 * same style sheet, or are hidden.
 */
async function pageViolations(page: Page, coloured: readonly string[]) {
	if (isLongRun) return axeViolations(page);
	return [
		...(await axeViolations(page, [], 'structure')),
		...(await axeViolations(page, coloured, 'colours'))
	];
}

test('axe reports no violation on slides, overlays and the presenter window', async ({ page, context }) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	for (const lang of sample(languages, languages.length)) {
		await page.goto(`./${lang}/present/`);
		await waitForHydration(page);
		// Hidden slides are checked with the first slide, below.
		if (!isLongRun) await page.locator('.slide').evaluateAll((all) => all.forEach((each) => each.remove()));
		expect(['cover', await pageViolations(page, ['.cover'])]).toEqual(['cover', []]);
	}
	// The whole page with the fullest panel; then one panel with an answered question and one without.
	await openSlides(page, current('cameras-yours'), '?guess-seen=20', 'en');
	await expect(page.locator('.panel select')).toBeVisible();
	const slide = ['.slide:not([hidden])', '.panel', '.turn'];
	expect(['slide', await pageViolations(page, slide)]).toEqual(['slide', []]);
	const shown = [current('cameras-guess'), current('centre-gaze')];
	// Hidden slides have been checked, and take as long again each time.
	if (!isLongRun)
		await page
			.locator('.slide[hidden]')
			.evaluateAll(
				(all, kept) => all.filter(({ id }) => !kept.includes(id)).forEach((each) => each.remove()),
				shown
			);
	for (const key of ['?', 'o', 'q']) {
		await page.keyboard.press(key);
		await expect(page.locator('.sheet')).toBeVisible();
		// All tiles of the overview use the same colours, and colour checks are slow.
		const alike = page.locator('.tiles > :nth-child(n + 4)');
		if (!isLongRun) await alike.evaluateAll((all) => all.forEach((each) => each.remove()));
		expect([key, await axeViolations(page, ['.sheet'])]).toEqual([key, []]);
		await page.keyboard.press('Escape');
	}
	for (const [index, step] of shown.entries()) {
		const keys = index === 0 ? 'd' : 'g';
		await goToSlide(page, step);
		await expect(page.locator('.panel :is(button:enabled, input)').first()).toBeVisible();
		await page.keyboard.press(keys);
		await expect(page.locator('.notice, .drawer-clock')).toBeVisible();
		expect([step, await axeViolations(page, ['.panel', '.notice, .drawer-clock'])]).toEqual([step, []]);
		await page.keyboard.press('Escape');
	}
	const notes = await openNotes(context);
	const parts = ['.time', '.step:not([hidden])', '.now', '.then', '.settings-panel', '.turn'];
	expect(['notes', await pageViolations(notes, parts)]).toEqual(['notes', []]);
});

test('cuts between pictures with reduced motion, and they are the same', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'no-preference' });
	const moving = await openSlides(page, current('cameras-walls'));
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.keyboard.press('PageUp');
	await page.keyboard.press('PageDown');
	expect(await waitForStep(page, current('cameras-walls'))).toBe(moving);
	await expectStill(page);
});

test('gives screen readers the description of the current slide, and of no other', async ({ page }) => {
	const described = () =>
		page
			.locator('.slide .described')
			.evaluateAll((parts) =>
				parts
					.filter((part) => part.checkVisibility({ visibilityProperty: true }))
					.map((part) => part.closest('.slide')?.id)
			);
	const [one, other] = [current('cameras-count'), current('cameras-cost')] as const;
	await openSlides(page, one);
	await expect.poll(described).toEqual([one]);
	await page.keyboard.press('PageDown');
	await expect(currentSection(page)).toHaveAttribute('id', other);
	await expect.poll(described).toEqual([other]);
});

test('stacks a slide in one column in a narrow window, without overlap', async ({ page }) => {
	for (const viewport of [phone, { width: 320, height: 568 }]) {
		await page.setViewportSize(viewport);
		await openSlides(page, current('analysis-98'));
		// The neighbours are laid out in advance only where they take no space.
		await expect(page.locator('.slide.laid-out[hidden]')).not.toHaveCount(0);
		const parts = ['.stage', '.slide:not([hidden]) .band', '.panel'];
		const boxes = await page.evaluate(
			(names) =>
				names.map((name) => document.querySelector(name)?.getBoundingClientRect().toJSON() as DOMRect),
			parts
		);
		for (const [index, { top, left, right }] of boxes.entries()) {
			expect([parts[index], left >= 0 && right <= viewport.width]).toEqual([parts[index], true]);
			if (index > 0) expect([parts[index], top]).toEqual([parts[index], boxes[index - 1]?.bottom]);
		}
		// The next button is in view, however long the column is.
		await expect(page.locator('.turn')).toBeInViewport();
	}
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	for (const lang of languages) {
		test(`${lang}: shows pictures in order, each with its title and a sentence`, async ({ page }) => {
			await page.goto(`./${lang}/present/`);
			await expect(page.locator('.without-script')).toBeVisible();
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			const sections = page.locator('section.slide');
			expect(await sections.evaluateAll((all) => all.map(({ id }) => id))).toEqual(steps);
			const titles = story.chapters.flatMap((chapter) => chapter.steps.map(({ title }) => title[lang] ?? ''));
			const own = shareByLanguage(lang, steps);
			const slides = await page.evaluate(
				(ids) =>
					Promise.all(
						ids.map(async (id) => {
							const slide = document.getElementById(id);
							const image = slide?.querySelector<HTMLImageElement>('img.still');
							if (!slide || !image) return { id };
							image.loading = 'eager';
							await image.decode();
							return {
								id,
								title: slide.querySelector('h2')?.textContent.replace(/\s+/g, ' ').trim(),
								lines: [...slide.querySelectorAll('.line')].filter((line) => line.checkVisibility()).length,
								still: image.checkVisibility() && image.naturalWidth,
								described: image.alt.length >= 20
							};
						})
					),
				own
			);
			expect(slides).toEqual(
				own.map((id) => {
					const title = titles[steps.indexOf(id)]?.replace(/\s+/g, ' ').trim();
					return { id, title, lines: 1, still: 960, described: true };
				})
			);
			await expect(page.locator('figure.stage')).toBeHidden();
		});
	}
});
