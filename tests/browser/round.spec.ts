/** The game at the wall: a round is played by pointer, by touch and by keyboard, on the page, on a slide and in a frame. */
import type { Page } from '@playwright/test';
import { createRound } from '../../src/lib/model/round/round.ts';
import { seedOfRound } from '../../src/lib/model/round/round-seed.ts';
import { ROUND_SECONDS, rulesFromSettings } from '../../src/lib/model/round/round-rules.ts';
import { RoundPlay } from '../../src/lib/model/round/round-play.ts';
import { WallGrid } from '../../src/lib/ui/round/wall-grid.ts';
import { openSlides } from './slides.ts';
import { current, openAt, story, waitForStep } from './site.ts';
import { expect, test } from './test.ts';

test.use({ reducedMotion: 'no-preference' });

const STEP = current('centre-gaze');
const settings = Object.fromEntries(story.settings.map(({ id, default: value }) => [id, value]));
const rules = rulesFromSettings(settings);
const roundOf = (index: number) => createRound(rules, seedOfRound(story.seed, index));

const game = (page: Page) => page.locator('section.round');
const wall = (page: Page) => page.locator('.round-wall');
/** Returns a number above the wall. */
const count = (page: Page, index: number) => wall(page).locator('.round-counts b').nth(index);

/** On a slide the class guesses first, or plays at once. */
const playBeforeGuess = (page: Page) => page.locator('.panel input[value="activity"]').check();

/** Milliseconds between two frames that a test draws: six seconds of the round. */
const FRAME_MS = 100;
/** Frames after which a round is over, with its countdown. */
const MAX_FRAMES = 400;

interface Frames {
	/** Draws one frame, whose time is a fixed interval after the last. */
	draw(): Promise<void>;
}

/** Waits for the wall of a round that has been started; from then on, its time passes only by {@link drawFrames}. */
async function stopTime(page: Page): Promise<void> {
	await wall(page).waitFor();
	await page.evaluate((interval) => {
		const waiting = new Map<number, FrameRequestCallback>();
		let [now, last] = [performance.now(), 0];
		window.requestAnimationFrame = (draw) => {
			waiting.set(++last, draw);
			return last;
		};
		window.cancelAnimationFrame = (frame) => void waiting.delete(frame);
		const frames: Frames = {
			async draw() {
				const due = [...waiting.keys()];
				now += interval;
				for (const frame of due) {
					const draw = waiting.get(frame);
					waiting.delete(frame);
					draw?.(now);
				}
				// What a frame schedules comes before the next.
				await new Promise((later) => setTimeout(later));
			}
		};
		Object.assign(window, { frames });
	}, FRAME_MS);
}

/**
 * Draws frames until some seconds of the round have passed, or all of them and the result is shown. Then time stands still,
 * so that no click is late.
 */
async function drawFrames(page: Page, seconds: number): Promise<void> {
	const isReached = await page.evaluate(
		async ([least, all, most]) => {
			const { frames } = window as unknown as { frames: Frames };
			for (let frame = 0; frame < most; frame++) {
				const bar = document.querySelector<HTMLElement>('.round-wall.playing .round-time');
				const passed = bar ? (1 - Number(bar.style.getPropertyValue('--left'))) * all : 0;
				if (least < all ? passed >= least : document.querySelector('.round-result')) return true;
				await frames.draw();
			}
			return false;
		},
		[seconds, ROUND_SECONDS, MAX_FRAMES] as const
	);
	expect(isReached, `${seconds} seconds of the round`).toBe(true);
}

/** Returns the middle of a screen on the page, and its name. */
async function findScreen(page: Page, screen: number) {
	const box = await wall(page).locator('canvas').boundingBox();
	if (!box) throw new Error('There is no wall');
	// The names of columns and rows, where there is space for them.
	const edge = await wall(page)
		.locator('.round-room')
		.evaluate((around) =>
			around.clientWidth < 480 ? 0 : Math.round(parseFloat(getComputedStyle(around).fontSize) * 1.4)
		);
	const grid = new WallGrid(rules.streams, box.width, box.height, undefined, edge);
	const [x, y] = grid.corner(screen);
	return {
		x: box.x + x + grid.screenWidth / 2,
		y: box.y + y + grid.screenWidth / 3,
		name: grid.name(screen)
	};
}

/** The first fall of a round that is not the very first thing to happen, so that a test can be ready for it. */
function firstFall(index: number) {
	const fall = roundOf(index).scenes.find(({ kind }) => kind === 'fall');
	if (!fall) throw new Error('Nobody falls');
	return fall;
}

async function start(page: Page) {
	await game(page).locator('button.primary').click();
	await stopTime(page);
}

test('counts a fall whose screen is clicked, and a click for nothing, and shows the rest after the round', async ({
	page
}) => {
	await openAt(page, `./fr/#${STEP}`);
	await waitForStep(page, STEP);
	await start(page);
	const fall = firstFall(0);
	await drawFrames(page, fall.at + 15);
	const { x, y } = await findScreen(page, fall.screen);
	await page.mouse.click(x, y);
	await expect(count(page, 0)).toHaveText('1');
	// Somebody who has opened a screen is busy for a second.
	// The time on the page is in whole minutes.
	await drawFrames(page, fall.at + 180);
	const quiet = new RoundPlay(roundOf(0), { threshold: undefined, people: 1 });
	quiet.advance(fall.at + 180);
	const other = [...Array(rules.streams).keys()].find((screen) => quiet.visibleOn(screen).length === 0) ?? 0;
	const nothing = await findScreen(page, other);
	await page.mouse.click(nothing.x, nothing.y);
	await expect(count(page, 2)).toHaveText('1');
	await expect(wall(page).getByRole('status')).toContainText(nothing.name);
	const result = page.locator('.round-result');
	await drawFrames(page, ROUND_SECONDS);
	await expect(result).toContainText(`1 sur ${rules.events}`);
	await page.waitForURL('**/fr/?*rounds=a_1_1_1*');
	// The answer of the model comes after the round.
	await expect(page.locator(`#${STEP} .reveal`)).toBeVisible();
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

	test('is played by touch, with software, and neither scrolls nor leaves the step', async ({ page }) => {
		await openAt(page, `./fr/?rounds=a_1_1_0#${STEP}`);
		await waitForStep(page, STEP);
		await start(page);
		const before = await page.evaluate(() => scrollY);
		const alert = roundOf(1).scenes.find(({ score }) => score > (settings['threshold'] ?? 0));
		if (!alert) throw new Error('There is no alert');
		await drawFrames(page, alert.at + 10);
		const { height } = (await wall(page).locator('canvas').boundingBox()) ?? { height: 0 };
		expect(height, 'the screens fill the width of the phone').toBeGreaterThan(390);
		const { x, y } = await findScreen(page, alert.screen);
		await page.touchscreen.tap(x, y);
		await expect(count(page, alert.kind === 'fall' ? 0 : 2)).toHaveText('1');
		expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(100);
		await wall(page).getByRole('button').click();
		await expect(wall(page)).toHaveCount(0);
	});
});

test('is played by keyboard: arrows and Enter, or the name of a screen', async ({ page }) => {
	await openAt(page, `./fr/#${STEP}`);
	await waitForStep(page, STEP);
	await game(page).locator('button.primary').focus();
	await page.keyboard.press('Enter');
	await stopTime(page);
	const fall = firstFall(0);
	await drawFrames(page, fall.at + 15);
	const { name } = await findScreen(page, fall.screen);
	await page.keyboard.type(name);
	await expect(count(page, 0)).toHaveText('1');
	await drawFrames(page, fall.at + 180);
	const said = wall(page).getByRole('status');
	await page.keyboard.press('ArrowRight');
	await expect(said, 'the screen beside the last opened one').toHaveText(/^[A-L]\d+$/);
	const beside = (await said.textContent()) ?? '';
	expect(beside).not.toBe(name);
	await page.keyboard.press('Enter');
	await expect(said).toHaveText(new RegExp(`^${beside}\\s`));
	await page.keyboard.press('Tab');
	await expect(wall(page).locator('button')).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(wall(page).getByRole('application')).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(wall(page)).toHaveCount(0);
	await expect(game(page).locator('button.primary')).toBeVisible();
});

test('is played on a slide with coordinates that a class calls, and keys do not turn the slide', async ({
	page
}) => {
	await page.setViewportSize({ width: 1280, height: 720 });
	// The class has the seed of the story, so that its falls are known.
	await openSlides(page, STEP, `?boards=rounds.seed:${story.seed.toString(36)}-0`);
	await playBeforeGuess(page);
	await start(page);
	const fall = firstFall(0);
	await drawFrames(page, fall.at + 15);
	const { name } = await findScreen(page, fall.screen);
	expect(name).toMatch(/^[A-L]\d{1,2}$/);
	await page.keyboard.type(name.toLowerCase());
	await page.keyboard.press('ArrowRight');
	await expect(count(page, 0)).toHaveText('1');
	await expect(page.locator('#scene')).toHaveAttribute('data-step', STEP);
});

test('covers a whole frame while it is played', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 560 });
	await openAt(page, `./fr/embed/?step=${STEP}`);
	await start(page);
	const fall = firstFall(0);
	await drawFrames(page, fall.at + 15);
	expect(await wall(page).boundingBox()).toMatchObject({ x: 0, y: 0, width: 390, height: 560 });
	const { x, y } = await findScreen(page, fall.screen);
	await page.mouse.click(x, y);
	await expect(count(page, 0)).toHaveText('1');
});

test.describe('without a clock', () => {
	test.use({ reducedMotion: 'reduce' });

	test('is played in ten turns by Tab and Enter, with each result said, and kept', async ({ page }) => {
		await openAt(page, `./fr/#${STEP}`);
		await waitForStep(page, STEP);
		await game(page).locator('button.primary').focus();
		await page.keyboard.press('Enter');
		const focused = page.locator(':focus');
		const status = game(page).getByRole('status');
		for (let turn = 1; turn <= 10; turn++) {
			await expect(focused).toHaveText(`Tranche ${turn} sur 10`);
			await page.keyboard.press('Tab');
			await expect(focused).toHaveText('A1 à D4');
			await page.keyboard.press('Enter');
			await expect(status).toContainText('A1 à D4');
			// The focus is on the first screen that can be opened, or else on the end of the turn.
			await expect(focused).toHaveText(/^[A-D][1-4]\u00a0: |Tranche suivante|Voir le résultat/);
			const screen = /^[A-D][1-4]/.exec(await focused.innerText())?.[0];
			if (screen !== undefined) {
				await page.keyboard.press('Enter');
				await expect(status).toContainText(new RegExp(`^${screen}\\s: (oui|non), `));
			}
			await expect(focused).toHaveText(turn < 10 ? 'Tranche suivante' : 'Voir le résultat');
			await page.keyboard.press('Enter');
		}
		await expect(page.locator('.round-result')).toBeVisible();
		// The keyboard goes on to the next round.
		await expect(game(page).locator('button.primary')).toBeFocused();
		await page.waitForURL(/rounds=a_1_\d_\d/);
	});

	test('fits on a slide, with as many alerts as a low threshold raises', async ({ page }) => {
		await page.setViewportSize({ width: 1280, height: 720 });
		await openSlides(page, STEP, '?rounds=a_1_1_0');
		await playBeforeGuess(page);
		await game(page).locator('input[type=range]').fill('40');
		await game(page).locator('button.primary').click();
		const panel = page.locator('.panel');
		for (let turn = 1; turn <= 10; turn++) {
			const hidden = await panel.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
			expect(hidden).toBeLessThanOrEqual(1);
			await game(page).locator('.round-next').click();
		}
	});
});
