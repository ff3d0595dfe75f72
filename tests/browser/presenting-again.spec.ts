/** The wall of a lesson that is closed and opened again, and the presenter window beside it on a laptop. */
import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { story, waitForHydration, waitForStep } from './site.ts';
import { boardsOf, openNotes } from './slides.ts';
import { councilOf } from './boards.ts';

test.use({ reuseContext: false });

const { route, council } = councilOf();
const entered = (page: Page) => new URL(page.url()).searchParams.get('boards') ?? '';
const openWall = async (page: Page, query = `?route=${route.id}`) => {
	await page.goto(`./fr/present/${query}`);
	await waitForHydration(page);
};
const LAPTOPS = [
	{ width: 1280, height: 720 },
	{ width: 1366, height: 640 }
] as const;

test('the wall is closed, and a link to the lesson opens it where it was, with the votes of the class; another class starts without them', async ({
	context,
	page
}) => {
	await openWall(page, `?route=${route.id}&board=${council.id}`);
	const notes = await openNotes(context, `?route=${route.id}`);
	await expect(notes.locator('.council.vote')).toBeVisible();
	for (const key of ['1', '1', '2', 'PageDown']) await page.keyboard.press(key);
	await expect(notes.locator('.council.roles')).toBeVisible();
	const before = entered(notes);
	expect(before).toContain('2-1-0');
	await page.close({ runBeforeUnload: true });
	const again = notes.locator('.wall-notice a');
	await expect(again).toBeVisible();
	await notes.keyboard.press('PageDown');
	expect(entered(notes), 'keys wait for the wall').toBe(before);
	const [wall] = await Promise.all([context.waitForEvent('page'), again.click()]);
	await waitForHydration(wall);
	await expect(wall.locator('.council.roles')).toBeVisible();
	await expect(again).toHaveCount(0);
	await wall.close({ runBeforeUnload: true });
	await expect(again).toBeVisible();
	const other = await context.newPage();
	await openWall(other);
	await expect(other.locator('.council.roles')).toBeVisible();
	expect(entered(other)).toBe(before);
	// The notice is in the presenter window, and covers nothing on the wall.
	await expect(other.locator('.notice')).toHaveCount(0);
	const startOver = notes.locator('.notice .plain').first();
	await startOver.click();
	await startOver.click();
	await expect(other.locator('.board-council')).toHaveCount(0);
	await expect(notes.locator('.board-council')).toHaveCount(0);
	for (const each of [other, notes]) await expect.poll(() => entered(each)).toBe('');
});

test('a new lesson says nothing of an earlier one, and a link of its plan leads the wall to its slide with all that was entered, in simple words if it asks for them', async ({
	context,
	page
}) => {
	await openWall(page, `?route=${route.id}&board=${council.id}`);
	const notes = await openNotes(context, `?route=${route.id}&board=${council.id}`);
	await expect(notes.locator('.council.vote')).toBeVisible();
	for (const key of ['2', '2']) await notes.keyboard.press(key);
	await expect.poll(() => entered(page)).toContain('0-2-0');
	for (const each of [page, notes]) await expect(each.locator('.notice')).toHaveCount(0);
	const step = route.plan.flatMap(({ steps }) => steps).at(-1) ?? '';
	await page.goto('about:blank');
	await page.goto(`./fr/present/?route=${route.id}&words=simple#${step}`);
	for (const each of [page, notes]) {
		await waitForStep(each, step);
		await expect(each).toHaveURL(/&words=simple\b/);
		await expect(each.locator('.board')).toHaveCount(0);
		expect(entered(each)).toContain('0-2-0');
	}
});

test('the plans of a class stay while the wall gives another lesson, as long as one window is open', async ({
	context,
	page
}) => {
	const lesson = story.routes.find(({ plan }) => plan.some(({ board }) => board?.kind === 'plans'));
	const board = lesson?.plan.find((row) => row.board?.kind === 'plans')?.board?.id;
	const plans = `?route=${lesson?.id}&board=${board}`;
	await openWall(page, plans);
	await page.locator('.add textarea').fill('B 37 N, J 107 E');
	await page.keyboard.press('Enter');
	const notes = await openNotes(context, plans);
	await expect(notes.locator('.plans-list tbody tr')).toHaveCount(1);
	await openWall(page);
	await expect(notes).toHaveURL(new RegExp(`route=${route.id}&`));
	// No board of this lesson has anything yet.
	await expect(notes.locator('.notice')).toHaveCount(0);
	await openWall(page, plans);
	await expect(page.locator('.plans-board .count strong')).toHaveText('1');
	await expect(notes.locator('.notice.resumed')).toBeVisible();
});

test('the clock and the plan of the presenter window follow a council through its parts', async ({
	page
}) => {
	const at = route.plan.findIndex(({ board }) => board?.kind === 'council');
	const rows = route.plan.slice(at);
	const before = route.plan.slice(0, at).reduce((sum, row) => sum + row.minutes, 0);
	await page.goto(`./fr/present/notes/?route=${route.id}&board=${council.id}`);
	await waitForHydration(page);
	const plan = page.locator('.lesson-plan:visible .plan > li');
	for (const [index, { minutes }] of rows.entries()) {
		await page.locator('.council-phases button').nth(index).click();
		await expect(page.locator('.clock dd', { hasText: `sur ${minutes}:00` })).toBeVisible();
		await expect(plan).toHaveCount(1);
		expect(Number((await plan.locator('.when b').innerText()).split('–')[1])).toBe(
			rows.slice(0, index + 1).reduce((sum, row) => sum + row.minutes, before)
		);
	}
});

test('what to ask comes first, and every field has its name beside it, on any laptop', async ({ page }) => {
	const lesson = story.routes.find(({ simple }) => simple);
	const boards = await boardsOf(page, lesson?.id ?? '');
	for (const board of boards.filter(({ kind, choices }) => kind === 'plans' || choices?.length)) {
		await page.goto('about:blank');
		const words = '&words=simple';
		await page.goto(`./fr/present/notes/?route=${lesson?.id}&board=${board.id}${words}`);
		await waitForHydration(page);
		await expect(page.locator('.board :is(.hands, .counts, .plans-list, .add)').first()).toBeVisible();
		if (board.kind === 'plans') {
			await page.locator('.add textarea').fill('B 37 N, J 107 E');
			await page.keyboard.press('Enter');
			await expect(page.locator('.plans-list tbody tr')).toHaveCount(1);
		}
		for (const laptop of LAPTOPS) {
			await page.setViewportSize(laptop);
			await page.locator('.told').evaluate((column) => (column.scrollTop = 0));
			const found = await page.evaluate(() => {
				const box = (element: Element | null | undefined) => element?.getBoundingClientRect();
				const column = box(document.querySelector('.told'));
				const row = box(
					[...document.querySelectorAll('.lesson-plan')].find((each) => each.checkVisibility())
				);
				const beyond = [...document.querySelectorAll('.told :is(input, textarea, button)')]
					.filter((each) => (box(each)?.right ?? 0) > (column?.right ?? 0) + 1)
					.map(({ outerHTML }) => outerHTML.slice(0, 80));
				const unnamed = [...document.querySelectorAll('.hands li')].flatMap((item) => {
					const [name, counter] = [
						box(item.querySelector('.said')),
						box(item.querySelector('.counter, .total'))
					];
					const isBeside =
						name && counter && name.width > 0 && name.top < counter.bottom && name.bottom > counter.top;
					return isBeside ? [] : [item.textContent.trim()];
				});
				// The field for plans stands above: it is needed at every strip.
				const top = Math.max(column?.top ?? 0, box(document.querySelector('.told .tools'))?.bottom ?? 0);
				return { isFirst: row && row.top < top + 40 && row.height > 0, beyond, unnamed };
			});
			const expected = { isFirst: true, beyond: [], unnamed: [] };
			expect([board.id, laptop, found]).toEqual([board.id, laptop, expected]);
		}
	}
});
