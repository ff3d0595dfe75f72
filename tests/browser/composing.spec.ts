import type { Page } from '@playwright/test';
import { sample } from '../random.ts';
import { expect, test } from './test.ts';
import { keysAfter } from './slides.ts';
import { languages, axeRuns, steps, story, axeViolations } from './site.ts';

const seconds = new Map(
	story.chapters.flatMap((chapter) => chapter.steps.map(({ id, seconds: planned }) => [id, planned]))
);
const titles = new Map(
	story.chapters.flatMap((chapter) => chapter.steps.map(({ id, title }) => [id, title['fr'] ?? id]))
);
const minutesOf = (ids: readonly string[]) =>
	Math.ceil(ids.reduce((sum, id) => sum + (seconds.get(id) ?? 0), 0) / 60);
const [lesson] = story.routes.filter(({ minutes }) => minutes !== undefined);
const [a = '', b = '', c = '', d = ''] = [steps[2], steps[9], steps[5], steps[20]];

/** Opens the teacher's page with the route editor. */
async function open(page: Page, ids: readonly string[], lang = 'fr'): Promise<void> {
	await page.goto(`./${lang}/teach/?route=${ids.join(',')}`);
	await expect(page.locator('.route-maker ol li').first()).toBeVisible();
}

const list = (page: Page) => page.locator('.route-maker ol li');
const announcement = (page: Page) => page.locator('.route-maker [role="status"]');

/** The steps of the route in list order. */
const order = (page: Page) =>
	list(page)
		.locator('span')
		.evaluateAll((all) => all.map((item) => item.firstChild?.textContent?.trim() ?? ''));
const titlesOf = (ids: readonly string[]) => ids.map((id) => titles.get(id) ?? '');

test('builds a route from ticked steps, reorders it and presents it in that order', async ({ page }) => {
	await page.goto('./fr/teach/');
	await page.locator('.compose > summary').click();
	for (const id of [d, a, b]) {
		const box = page.getByRole('checkbox', { name: titles.get(id) ?? '' });
		await box
			.locator('xpath=ancestor::details[1]')
			.evaluate((section: HTMLDetailsElement) => (section.open = true));
		await box.check();
	}
	// Steps keep the order of the story until one is moved.
	const inStoryOrder = [a, b, d].sort((one, two) => steps.indexOf(one) - steps.indexOf(two));
	expect(await order(page)).toEqual(titlesOf(inStoryOrder));
	await expect(page.locator('.route-length')).toContainText(String(minutesOf(inStoryOrder)));
	await list(page).last().locator('.up').click();
	const [first = '', second = '', third = ''] = inStoryOrder;
	const reordered = [first, third, second];
	await expect(page).toHaveURL((url) => url.searchParams.get('route') === reordered.join(','));
	await page.locator('.maker-actions a').click();
	await expect(page).toHaveURL(/\/present\//);
	await page.locator('.cover .primary').click();
	for (const id of reordered) {
		await expect(page.locator('section[aria-current="step"]')).toHaveAttribute('id', id);
		for (let key = 0; key < keysAfter(id); key++) await page.keyboard.press('PageDown');
	}
});

test('moves and removes steps with the keyboard, announces each change and keeps the focus on the step', async ({
	page
}) => {
	await open(page, [a, b, c]);
	await list(page).nth(2).locator('.up').focus();
	await page.keyboard.press('Enter');
	expect(await order(page)).toEqual(titlesOf([a, c, b]));
	await expect(list(page).nth(1).locator('.up')).toBeFocused();
	await expect(announcement(page)).toContainText(`${titles.get(c) ?? ''}\u00a0: place 2 sur 3`);
	await page.keyboard.press('Enter');
	expect(await order(page)).toEqual(titlesOf([c, a, b]));
	// At either end of the list the button is disabled and says so.
	await page.keyboard.press('Enter');
	expect(await order(page)).toEqual(titlesOf([c, a, b]));
	await expect(list(page).first().locator('.up')).toHaveAttribute('aria-disabled', 'true');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	for (const left of [[a, b], [b], []]) {
		await page.keyboard.press('Enter');
		expect(await order(page)).toEqual(titlesOf(left));
		await expect(announcement(page)).toContainText('retirée');
	}
	await expect(page.locator('#compose-chosen')).toBeFocused();
	expect(new URL(page.url()).search).toBe('');
});

test('moves a step by dragging, and leaves it in place on Escape', async ({ page }) => {
	await open(page, [a, b, c, d]);
	const drag = async (from: number, onto: number) => {
		const [handle, goal] = [list(page).nth(from).locator('.handle'), list(page).nth(onto)];
		await goal.scrollIntoViewIfNeeded();
		const [grip, there] = [await handle.boundingBox(), await goal.boundingBox()];
		if (!grip || !there) throw new Error('Nothing to drag');
		await page.mouse.move(grip.x + grip.width / 2, grip.y + grip.height / 2);
		await page.mouse.down();
		await page.mouse.move(grip.x + grip.width / 2, there.y + there.height / 2 + (onto > from ? 4 : -4), {
			steps: 5
		});
		await page.evaluate(
			() => new Promise((later) => requestAnimationFrame(() => requestAnimationFrame(later)))
		);
	};
	await drag(0, 2);
	await page.mouse.up();
	expect(await order(page)).toEqual(titlesOf([b, c, a, d]));
	await expect(announcement(page)).toContainText('place 3 sur 4');
	await drag(3, 0);
	await page.keyboard.press('Escape');
	await page.mouse.up();
	expect(await order(page)).toEqual(titlesOf([b, c, a, d]));
	await drag(3, 0);
	await page.mouse.up();
	expect(await order(page)).toEqual(titlesOf([d, b, c, a]));
});

test('keeps the route after a reload, and restores a replaced route with Back', async ({ page }) => {
	await page.goto('./fr/teach/');
	await open(page, [c, a]);
	await list(page).first().locator('.down').click();
	await page.reload();
	expect(await order(page)).toEqual(titlesOf([a, c]));
	await page
		.locator('.starts button')
		.filter({ hasText: lesson?.title['fr'] ?? '' })
		.click();
	expect(await order(page)).toEqual(titlesOf(lesson?.steps ?? []));
	await expect(page).toHaveURL((url) => url.searchParams.get('route') === lesson?.id);
	await page.goBack();
	await expect.poll(() => order(page)).toEqual(titlesOf([a, c]));
	// Back once more leaves the page instead of undoing single changes.
	await page.goBack();
	await expect(page).toHaveURL(/\/teach\/$/);
});

test('reports unknown step names and leaves them out', async ({ page }) => {
	await open(page, [b, 'lunch', a]);
	await expect(page.locator('.route-maker .unknown')).toContainText('lunch');
	expect(await order(page)).toEqual(titlesOf([b, a]));
	await expect(page.locator('.maker-actions a')).toHaveAttribute('href', `../present/?route=${b},${a}`);
});

test('copies a link that opens the slides with the route', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await open(page, [b, a]);
	await page.getByRole('button', { name: 'Copier le lien' }).click();
	await expect(page.locator('.route-maker .copied')).toContainText(`/fr/present/?route=${b},${a}`);
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(new URL(copied).search).toBe(`?route=${b},${a}`);
});

test('prints the lesson plan of the route alone: steps in order, with picture, minutes and questions', async ({
	page
}) => {
	await open(page, [d, a, b]);
	await page.evaluate(() => (window.print = () => undefined));
	await page.getByRole('button', { name: 'Imprimer le plan' }).click();
	const plan = page.locator('.route-plan');
	await expect(plan.locator('li')).toHaveCount(3);
	await expect(plan).toBeHidden();
	await page.emulateMedia({ media: 'print' });
	await expect(plan).toBeVisible();
	await expect(page.locator('main')).toBeHidden();
	for (const [place, id] of [d, a, b].entries()) {
		const step = plan.locator('li').nth(place);
		await expect(step.locator('h2')).toContainText(titles.get(id) ?? '');
		expect(await step.locator('p').count()).toBeGreaterThan(0);
		const image = step.locator('img');
		expect(await image.evaluate(({ naturalWidth }: HTMLImageElement) => naturalWidth)).toBe(960);
	}
	const smallest = await plan.evaluate((root) =>
		Math.min(
			...[...root.querySelectorAll('p, h2, b, span')].map((each) =>
				parseFloat(getComputedStyle(each).fontSize)
			)
		)
	);
	expect(smallest * 0.75).toBeGreaterThanOrEqual(9);
	// Afterwards the page prints as usual.
	await page.evaluate(() => dispatchEvent(new Event('afterprint')));
	await expect(plan).toHaveCount(0);
	await expect(page.locator('main')).toBeVisible();
});

for (const [turn, { colorScheme, viewport, rules }] of axeRuns.entries())
	test(`axe reports no violation while a route is edited, ${colorScheme}, ${viewport.width} px wide`, async ({
		page
	}) => {
		await page.emulateMedia({ colorScheme });
		await page.setViewportSize(viewport);
		for (const lang of sample(languages, languages.length, turn)) {
			await open(page, [a, b, 'lunch'], lang);
			expect([lang, await axeViolations(page, ['.compose'], rules)]).toEqual([lang, []]);
		}
	});

test('has no horizontal scroll and covers nothing in a window 320 pixels wide and low', async ({ page }) => {
	await open(page, [a, b, c, d]);
	for (const [turn, height] of [568, 225].entries()) {
		await page.setViewportSize({ width: 320, height });
		expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
		const focusable = page.locator('.route-maker :is(summary, button, a)');
		const own = sample([...(await focusable.all()).keys()], 2, turn);
		const hidden = await focusable.evaluateAll(async (all, tried) => {
			const found: string[] = [];
			for (const each of tried.flatMap((index) => all[index] ?? [])) {
				(each as HTMLElement).focus();
				// Chromium may scroll to what has the focus with the next frame.
				await new Promise(requestAnimationFrame);
				const { left, top, width, height: tall } = each.getBoundingClientRect();
				const seen = document.elementFromPoint(left + width / 2, top + tall / 2);
				if (!seen || !each.contains(seen)) found.push(each.outerHTML);
			}
			return found;
		}, own);
		expect([height, hidden]).toEqual([height, []]);
	}
	await list(page).last().locator('.up').click();
	expect(await order(page)).toEqual(titlesOf([a, b, d, c]));
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('explains how to write a route, with an example', async ({ page }) => {
		await page.goto('./fr/teach/');
		await page.locator('.compose > summary').click();
		await page.locator('.compose a').click();
		await expect(page).toHaveURL(/\/present\/\?route=[\w-]+,/);
	});
});
