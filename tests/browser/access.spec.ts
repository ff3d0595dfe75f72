import { expect, test, type Page } from './test.ts';
import { isLongRun, sample } from '../random.ts';
import {
	current,
	waitForStep,
	waitForHydration,
	expectStill,
	languages,
	axeRuns,
	openAt,
	openSections,
	phone,
	scrollToStep,
	shareByLanguage,
	steps,
	story,
	axeViolations
} from './site.ts';

const allSteps = story.chapters.flatMap((chapter) => chapter.steps);

/** A sample of each chapter's steps, spread over the viewports. */
const sampled = steps.filter((_, index) => index % 12 === 0);

for (const [turn, { colorScheme, viewport, rules }] of axeRuns.entries()) {
	test(`axe reports no violation, ${colorScheme}, ${viewport.width} px wide`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await page.setViewportSize(viewport);
		await page.goto('./');
		expect(await axeViolations(page, [], rules)).toEqual([]);
		// Colours and most width-dependent layout do not vary by language, so one language per viewport is
		// enough.
		for (const lang of sample(languages, languages.length, turn)) {
			await page.goto(`./${lang}/`);
			await waitForHydration(page);
			// All cards use the same colours, and colour checks are slow, so a few cards stand for the rest.
			const seen = ['.bar', '.figure', '.opening', '.end', ...sample(steps, 16, turn).map((id) => `#${id}`)];
			expect([lang, await axeViolations(page, isLongRun ? [] : seen, isLongRun ? rules : 'colours')]).toEqual(
				[lang, []]
			);
			// Only the bar, the figure and the current card change from step to step.
			for (const step of sample(sampled, sampled.length, turn)) {
				await scrollToStep(page, step);
				await waitForStep(page, step);
				const parts = ['.bar', '#scene', `#${step}`];
				const changed = isLongRun ? rules : 'colours';
				expect([lang, step, await axeViolations(page, parts, changed)]).toEqual([lang, step, []]);
			}
			if (!isLongRun && rules === 'all') {
				// A third of the cards: each has the same parts, and the page cannot be used without the others.
				const others = page.locator('section.step:not(:nth-of-type(3n + 1))');
				await others.evaluateAll((all) => all.forEach((each) => each.remove()));
				expect([lang, await axeViolations(page, [], 'structure')]).toEqual([lang, []]);
			}
			// These pages are one column of text at any width and use the same colours.
			for (const path of colorScheme === 'light' ? shareByLanguage(lang, ['text', 'sources']) : []) {
				await page.goto(`./${lang}/${path}/`);
				if (!isLongRun) {
					const alike = page.locator('section.step:nth-of-type(n + 3), .source-list > li:nth-child(n + 9)');
					await alike.evaluateAll((all) => all.forEach((each) => each.remove()));
				}
				expect([path, await axeViolations(page, [], rules)]).toEqual([path, []]);
			}
		}
	});
}

test('has headings in order, touch targets large enough, and clips no text with wider spacing', async ({
	page
}) => {
	await page.setViewportSize(phone);
	await page.goto('./fr/');
	await waitForHydration(page);
	await test.step('one h1, then chapters, then steps, and no heading level skipped', () =>
		expectHeadings(page));
	await test.step('touch targets', async () => expect(await smallTargets(page)).toEqual([]));
	await test.step('wider text spacing', async () => {
		expect(await textClippedByWiderSpacing(page)).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
	});
});

async function expectHeadings(page: Page): Promise<void> {
	const levels = await page
		.locator('main :is(h1,h2,h3,h4)')
		.evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])));
	expect(levels[0]).toBe(1);
	expect(levels.filter((level) => level === 1)).toHaveLength(1);
	await expect(page.locator('main .step :is(h2, h3)[tabindex]')).toHaveCount(steps.length);
	levels.reduce((before, level) => {
		expect(level - before).toBeLessThanOrEqual(1);
		return level;
	});
}

/** Controls with a side under 24 pixels. */
const smallTargets = (page: Page): Promise<string[]> =>
	page
		.locator('button:visible, summary:visible, .bar a:visible, input[type=range]:visible')
		.evaluateAll((all) =>
			all
				.filter((element) => !element.matches('.term'))
				.map((element) => ({ html: element.outerHTML.slice(0, 80), box: element.getBoundingClientRect() }))
				.filter(({ box }) => box.width < 24 || box.height < 24)
				.map(({ html }) => html)
		);

/** Sets wider text spacing, as a reader's own style sheet does, and returns what it clips. */
const textClippedByWiderSpacing = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		for (const element of document.querySelectorAll<HTMLElement>('.flow *')) {
			element.style.setProperty('line-height', '1.5', 'important');
			element.style.setProperty('letter-spacing', '.12em', 'important');
			element.style.setProperty('word-spacing', '.16em', 'important');
		}
		return [...document.querySelectorAll('.card *')]
			.filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
			.filter(
				(element) =>
					getComputedStyle(element).overflowX !== 'visible' && !element.matches('.scroller, .hidden-text')
			)
			.map((element) => element.outerHTML.slice(0, 100));
	});

test('animates nothing with reduced motion and shows the same pictures', async ({ page }) => {
	await page.setViewportSize(phone);
	await page.emulateMedia({ reducedMotion: 'no-preference' });
	await page.goto(current('./fr/#cameras-twelve'));
	const moving = await waitForStep(page, current('cameras-twelve'));
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.reload();
	expect(await waitForStep(page, current('cameras-twelve'))).toBe(moving);
	await expectStill(page);
});

test('stops all motion with the animation switch', async ({ page }) => {
	await page.setViewportSize(phone);
	await page.emulateMedia({ reducedMotion: 'no-preference' });
	// Uses a step without a live count: a picture beside a count does not move anyway.
	await openAt(page, current('fr/#cameras-walls'));
	await waitForStep(page, current('cameras-walls'));
	await page.getByRole('button', { name: 'Arrêter les animations' }).click();
	await expectStill(page);
});

test('shows the animation switch as off when the system reduces motion, and lets the reader turn it on', async ({
	page
}) => {
	await page.setViewportSize(phone);
	// A step without keyframes, in which people walk by themselves.
	const paths = ['./fr/#cameras-walls', './en/embed/cameras/?step=cameras-walls'];
	// The test before this one uses the button of the reading page.
	for (const path of sample(paths, 2, 1)) {
		await page.goto(current(path));
		await waitForStep(page, current('cameras-walls'));
		await waitForHydration(page);
		const button = page.getByRole('button', { name: /animations/ });
		const figure = page.locator('figure.stage');
		await expect(button).toHaveText(/^\s*(Lancer les animations|Start the animations)\s*$/);
		const still = await figure.screenshot();
		await button.click();
		await expect(button).toHaveText(/^\s*(Arrêter les animations|Stop the animations)\s*$/);
		await expect.poll(async () => (await figure.screenshot()).equals(still)).toBe(false);
		await button.click();
		await expect(button).toHaveText(/^\s*(Lancer les animations|Start the animations)\s*$/);
	}
});

test('does not shrink picture text when the page is zoomed', async ({ page }) => {
	await page.goto(current('./fr/#analysis-threshold'));
	await waitForStep(page, current('analysis-threshold'));
	for (const zoom of [1, 1.25, 1.5, 2]) {
		const [width, height] = [Math.round(1280 / zoom), Math.round(1024 / zoom)];
		await page.setViewportSize({ width, height });
		await expect
			.poll(() =>
				page
					.locator('.stage svg text')
					.evaluateAll((all: SVGTextElement[]) =>
						Math.min(
							...all
								.filter(({ textContent }) => textContent.trim())
								.map((text) => Number(text.getAttribute('font-size')) * (text.getScreenCTM()?.a ?? 0))
						)
					)
			)
			.toBeGreaterThan(width > 640 ? 12.9 : 11.4);
	}
});

test('has no horizontal scroll at 400 % zoom and shows a still for every step', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 256 });
	await page.goto('./fr/');
	await waitForHydration(page);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
	await openSections(page);
	const unseen = () =>
		page
			.locator('section.step')
			.evaluateAll((all) =>
				all.filter((step) => !step.querySelector('img.still')?.checkVisibility()).map(({ id }) => id)
			);
	await expect.poll(unseen).toEqual([]);
	await expect(page.locator('section.step')).toHaveCount(steps.length);
	const fontSize = await page
		.locator(`#${steps[0] ?? ''} img.still`)
		.evaluate(async (image: HTMLImageElement) => {
			const file = await (await fetch(image.src)).text();
			const [, width] = /<svg viewBox="0 0 (\d+) /.exec(file) ?? [];
			const sizes = [...file.matchAll(/font-size="(\d+)"/g)].map(([, size]) => Number(size));
			return (Math.min(...sizes) * image.width) / Number(width);
		});
	expect(fontSize).toBeGreaterThan(11.4);
});

test('shows a step’s picture after its control at 400 % zoom', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 256 });
	const step = allSteps.find(({ controls, play }) => controls.length > 0 && !play)?.id ?? '';
	await openAt(page, `./fr/#${step}`);
	const before = await waitForStep(page, step);
	const card = page.locator(`#${step}`);
	await card.locator('input[type=range]').first().press('End');
	await expect(card.locator('figure')).toBeVisible();
	await expect(card.locator('img.still')).toBeHidden();
	await expect.poll(() => waitForStep(page, step)).not.toBe(before);
	// In a window where the figure stays in view, it is back in its usual place.
	await page.setViewportSize(phone);
	await expect(card.locator('figure')).toHaveCount(0);
});

test('keeps picture text in place with wider text spacing', async ({ page }) => {
	const boxes = () =>
		page
			.locator('#scene svg text')
			.evaluateAll((texts: SVGTextElement[]) =>
				texts.map((text) => Math.round(text.getComputedTextLength()))
			);
	for (const path of ['./fr/', './fr/present/']) {
		await page.setViewportSize(phone);
		await page.goto(current(`${path}#analysis-threshold`));
		await waitForStep(page, current('analysis-threshold'));
		const before = await boxes();
		expect(before.length).toBeGreaterThan(3);
		// As a reader's own style sheet does, which the content security policy does not block.
		await page.evaluate(() => {
			const sheet = new CSSStyleSheet();
			sheet.replaceSync(
				'* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important }'
			);
			document.adoptedStyleSheets = [sheet];
		});
		expect(await boxes()).toEqual(before);
	}
});

test('describes each slide’s picture and its table to screen readers', async ({ page }) => {
	await page.goto('./fr/present/');
	await waitForHydration(page);
	const mute = await page
		.locator('.slide')
		.evaluateAll((slides) =>
			slides.filter((slide) => !slide.querySelector('.described p')).map(({ id }) => id)
		);
	expect(mute).toEqual([]);
	const mapped = allSteps.find(({ scene }) => scene === 'map')?.id ?? '';
	await openAt(page, `./fr/present/#${mapped}`);
	await waitForStep(page, mapped);
	await expect.poll(() => page.getByRole('table').getByRole('row').count()).toBeGreaterThan(9);
});

test('keeps opened descriptions open after a reload', async ({ page }) => {
	await page.goto('./fr/');
	await waitForHydration(page);
	const described = page.locator('.describe').nth(1);
	await described.evaluate((details: HTMLDetailsElement) => (details.open = true));
	await expect.poll(() => page.evaluate(() => JSON.stringify(history.state))).toContain('true');
	await page.reload();
	await expect(described).toHaveAttribute('open');
	await expect(page.locator('.describe').first()).not.toHaveAttribute('open');
});
