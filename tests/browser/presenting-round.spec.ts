/** Rounds at the wall that a class plays on boards: started by a clicker, at the threshold of its vote. */
import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { sample } from '../random.ts';
import { waitForHydration } from './site.ts';
import { openNotes, WALLS } from './slides.ts';
import { roundsRoute } from './boards.ts';

const NEXT = 'PageDown';
test.use({ reducedMotion: 'no-preference', reuseContext: false });

const { route, boards } = roundsRoute();
const software = boards.find(({ kind, threshold }) => kind === 'round' && threshold !== undefined);
const alone = boards.find(({ kind, people, threshold }) => kind === 'round' && people === 1 && !threshold);
const two = boards.find(({ kind, people }) => kind === 'round' && people === 2);
const summary = boards.find(({ kind, people }) => kind === 'round' && people === undefined);
const address = (id = '', states = '') => `?route=${route.id}&board=${id}&boards=${states}`;

/** Makes the time of animations pass fast: a quarter of a second of play, the longest step of the game, in each frame. */
const hurry = (page: Page) =>
	page.addInitScript(() => {
		const draw = window.requestAnimationFrame.bind(window);
		Object.assign(window, {
			requestAnimationFrame: (act: FrameRequestCallback) => draw((now) => act(now * 30))
		});
	});
const open = async (page: Page, id = '', states = '') => {
	await page.goto(`./fr/present/${address(id, states)}`);
	await waitForHydration(page);
	await expect(page.locator('.round-ready')).toBeVisible();
};
const results = (page: Page) => new URL(page.url()).searchParams.get('rounds') ?? '';

test('“next” in the presenter window starts the round on the wall, waits while it is played, and then goes on', async ({
	page,
	context
}) => {
	await open(page, alone?.id);
	const notes = await openNotes(context, address(alone?.id));
	await expect(notes.locator('.board-round .primary')).toBeVisible();
	await notes.keyboard.press(NEXT);
	await page.bringToFront();
	await expect(page.locator('.round-wall.playing')).toBeVisible();
	for (const key of [NEXT, NEXT, 'ArrowRight', 'PageUp']) await notes.keyboard.press(key);
	await expect(notes.locator('.board-round .primary')).toHaveCount(0);
	for (const each of [page, notes]) await expect(each).toHaveURL(new RegExp(`board=${alone?.id}(&|#)`));
	await expect(page.locator('.round-wall.playing')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(notes.locator('.board-round .primary')).toBeVisible();
	await notes.keyboard.press(NEXT);
	for (const each of [page, notes]) await expect(each).not.toHaveURL(new RegExp(`board=${alone?.id}(&|#)`));
});

test('the name of a screen opens it on the wall, typed in the presenter window after “next” there; no key leaves the round, and Escape stops it', async ({
	page,
	context
}) => {
	await open(page, alone?.id);
	const notes = await openNotes(context, address(alone?.id));
	await expect(notes.locator('.board-round .primary')).toBeVisible();
	await notes.locator('.turn .forward').click();
	await page.bringToFront();
	await expect(page.locator('.round-wall.playing')).toBeVisible();
	await expect(page.locator('.round-countdown')).toHaveCount(0);
	for (const key of ['f', '8']) await notes.keyboard.press(key);
	await expect(page.locator('.round-said')).toContainText('F8');
	for (const key of ['8', 'Enter', 'Home', 'End', 'g', '1', 'Enter']) await notes.keyboard.press(key);
	for (const each of [page, notes]) await expect(each).toHaveURL(new RegExp(`board=${alone?.id}(&|#)`));
	await expect(page.locator('.round-wall.playing')).toBeVisible();
	await notes.keyboard.press('Escape');
	await expect(page.locator('.round-ready')).toBeVisible();
});

test('a round that a reload interrupts starts again with other falls, and the rounds before it are kept', async ({
	page
}) => {
	await open(page, alone?.id, `${alone?.id}:a_1_2_3`);
	await page.locator('.round-ready .primary').click();
	await expect(page.locator('.round-wall.playing')).toBeVisible();
	for (const state of [`${alone?.id}.play:`, 'rounds.seed:\\w+-1'])
		await expect(page).toHaveURL(new RegExp(state));
	await page.reload();
	await waitForHydration(page);
	await expect(page.locator('.round-ready')).toBeVisible();
	await expect(page.locator('.round-list td b')).toHaveText('2');
	await page.keyboard.press(NEXT);
	await expect(page.locator('.round-wall.playing')).toBeVisible();
	await expect(page.locator('.round-room')).toBeFocused();
	await expect(page).toHaveURL(/rounds.seed:\w+-2/);
	// A round that is left is over.
	await page.keyboard.press('Escape');
	await expect(page).not.toHaveURL(/\.play:/);
});

for (const key of sample(['Space', NEXT, 'Enter'], 3))
	test(`the key for “next” starts a round, which no key leaves; hammering ${key} at its end neither starts another one nor leaves the result`, async ({
		page
	}) => {
		await hurry(page);
		await open(page, alone?.id);
		await page.keyboard.press(NEXT);
		await expect(page.locator('.round-wall.playing')).toBeVisible();
		await expect(page.locator('.round-countdown')).toHaveCount(0);
		// The wall covers the whole slide, also the title of the board.
		const { x, y } = (await page.locator('.round-wall').boundingBox()) ?? {};
		expect([x, y]).toEqual([0, 0]);
		// A screen opens by its name.
		for (const each of [NEXT, 'f', '4']) await page.keyboard.press(each);
		await expect(page.locator('.round-said')).toContainText('F4');
		const result = page.locator('.round-seen');
		for (let count = 0; count < 400 && !(await result.isVisible()); count++) await page.keyboard.press(key);
		for (let count = 0; count < 10; count++) await page.keyboard.press(key);
		await expect(result).toBeVisible();
		await expect(page.locator('.turn .count'), 'on the dark wall').toHaveCSS('color', 'rgb(239, 233, 220)');
		const here = new RegExp(`board=${alone?.id}(&|#)`);
		await expect(page).toHaveURL(here);
		const rounds = page.locator('.round-list tbody tr');
		await expect(rounds).toHaveCount(1);
		// Many changes after each other are written into the address with a delay.
		await expect.poll(() => results(page)).toMatch(/^a_1_\d_[1-9]\d*$/);
		// Another round has a key of its own, which no column of the wall has.
		const own = await page.locator('.round-outcome .primary kbd').innerText();
		await expect
			.poll(async () => {
				await page.waitForTimeout(1500);
				await page.keyboard.press(own);
				return page.locator('.round-wall.playing').count();
			})
			.toBe(1);
		await page.keyboard.press('Escape');
		await expect(page).not.toHaveURL(/\.play:/);
		// The result stays after a reload, and the key for “next” goes on.
		await page.reload();
		await waitForHydration(page);
		await expect(rounds).toHaveCount(1);
		await page.keyboard.press(NEXT);
		await expect(page.locator('.round-ready h3, .round-wall')).toHaveCount(0);
		await expect(page).not.toHaveURL(here);
	});

test('all rounds are dots over the thresholds on most of the wall; “next” draws what the models expect, and then goes on', async ({
	page
}) => {
	/** Returns the accessible name of the chart: it says what the models expect at the thresholds that are shown. */
	const described = () => page.locator('.round-chart').getAttribute('aria-label');
	const states = `${software?.threshold}:122444444444;${software?.id}:80_1_2_3;${alone?.id}:a_1_2_3-a_1_3_0`;
	await page.goto(`./fr/present/${address(summary?.id, states)}&rounds=a_1_2_3-a_1_3_0-80_1_2_3`);
	await waitForHydration(page);
	await expect(page.locator('.round-chart text').first()).toBeVisible();
	expect(await described()).toContain('seuil 80');
	expect(await described()).not.toContain('seuil 40');
	for (const wall of WALLS) {
		await page.setViewportSize(wall);
		const { height = 0 } = (await page.locator('.round-chart').boundingBox()) ?? {};
		expect(height, `${wall.width}`).toBeGreaterThan(0.45 * wall.height);
	}
	await page.keyboard.press(NEXT);
	await expect.poll(described).toContain('seuil 40');
	await expect(page).toHaveURL(new RegExp(`board=${summary?.id}(&|#)`));
	await page.keyboard.press(NEXT);
	await expect(page).not.toHaveURL(new RegExp(`board=${summary?.id}(&|#)`));
});

test('the software alerts at the threshold that the class voted for; both windows list the rounds', async ({
	page,
	context
}) => {
	await hurry(page);
	const states = `${software?.threshold}:122444444444;${two?.id}:a_2_3_1`;
	await open(page, software?.id, states);
	const notes = await openNotes(context, address(software?.id, states));
	await expect(page.locator('.round-voted')).toContainText('80');
	await page.bringToFront();
	await page.keyboard.press(NEXT);
	await expect(page.locator('.round-seen')).toBeVisible();
	await expect.poll(() => results(page)).toMatch(/^80_1_\d_\d+$/);
	for (const each of [page, notes]) await expect(each.locator('.round-list tbody tr')).toHaveCount(2);
	// Keys that follow the round at once are ignored.
	const next = new RegExp(`board=${summary?.id}(&|#)`);
	await expect(async () => {
		await page.waitForTimeout(1500);
		if (!next.test(page.url())) await page.keyboard.press(NEXT);
		await expect(page).toHaveURL(next, { timeout: 1000 });
	}).toPass();
	await expect(page.locator('.chart-box text').first()).toBeVisible();
});

test('after the sixth round, its result, the latest rows and the button for another round stand above the count on three walls', async ({
	page
}) => {
	await hurry(page);
	const played = `${alone?.id}:a_1_2_3-a_1_4_1;${two?.id}:a_2_3_1;${software?.id}:54_1_3_9-64_1_4_8`;
	await open(page, software?.id, played);
	await page.locator('.round-ready .primary').click();
	await expect(page.locator('.round-seen')).toBeVisible();
	await expect(page.locator('.round-list tbody tr')).toHaveCount(2);
	// A digit begins the count of the falls that the class ticked, once keys count again.
	const ticked = page.locator('.round-ticked input');
	await expect(async () => {
		await page.keyboard.press('4');
		await expect(ticked).toHaveValue('4', { timeout: 500 });
	}).toPass();
	await page.keyboard.press('Enter');
	await expect(ticked).not.toBeFocused();
	await expect(page).toHaveURL(/\.ticked:\.\.4/);
	for (const wall of WALLS) {
		await page.setViewportSize(wall);
		for (const part of [
			'.round-seen',
			'.round-outcome .primary',
			'.round-list',
			'.round-outcome .round-chart'
		]) {
			const [box, turn] = [await page.locator(part).boundingBox(), await page.locator('.turn').boundingBox()];
			expect(box && box.y + box.height, `${part} on ${wall.width}`).toBeLessThanOrEqual(turn?.y ?? 0);
			expect(box && box.x + box.width, `${part} on ${wall.width}`).toBeLessThanOrEqual(wall.width);
		}
		// On a 4:3 wall the list may leave it no height.
		if (wall.width > 1.5 * wall.height)
			await expect(page.locator('.round-outcome .round-chart svg')).toBeVisible();
	}
	// In a low window, no chart is better than a part of one.
	await page.setViewportSize({ width: 1024, height: 640 });
	await expect(page.locator('.round-outcome .round-chart svg')).toBeHidden();
});

test('rules and results stand above the foot of the board on three walls', async ({ page }) => {
	const rounds = [alone, two]
		.map((board) => `${board?.id}:a_${board?.people}_2_3-a_${board?.people}_4_1`)
		.concat(`${software?.id}:54_1_3_9-64_1_4_8`)
		.join(';');
	for (const board of [software, summary]) {
		await page.goto('about:blank');
		await page.goto(`./fr/present/${address(board?.id, rounds)}&rounds=a_1_2_3-a_2_4_1-54_1_3_9`);
		await waitForHydration(page);
		await expect(page.locator('.round-list, .round-chart svg')).toBeVisible();
		for (const wall of WALLS) {
			await page.setViewportSize(wall);
			const low = await page.locator('.board').evaluate(async (section) => {
				await new Promise(requestAnimationFrame);
				const foot = section.querySelector('footer')?.getBoundingClientRect().top ?? 0;
				return [...section.querySelectorAll('.round-board *')]
					.filter((each) => each.getBoundingClientRect().bottom > foot + 1)
					.map(({ textContent }) => textContent.trim().slice(0, 40));
			});
			expect(low, `${wall.width} × ${wall.height}, ${board?.id}`).toEqual([]);
		}
	}
});
