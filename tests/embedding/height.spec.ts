import type { Frame, Page } from '@playwright/test';
import { EMBED_HEIGHT } from '../../src/lib/embedding/heights.ts';
import { languages, story } from '../browser/site.ts';
import { asked, count, expect, frameOf, heightOf, hosts, layoutOf, next, shifts, test } from './frames.ts';
import { article, plain } from './hosts.ts';

const WIDTHS = [300, 390, 680];
const chapters = story.chapters.map(({ id }) => id);
const column = (src: string, width: number, height = 720) => ({
	html: article(plain(src, height), { width })
});

/** A host that gives frames the height that they ask for, in a column of a given width. */
const following = (src: string, width: number) => ({
	html: hosts.amp(src).html.replace('width: 680px', `width: ${width}px`)
});

for (const chapter of chapters) {
	for (const width of WIDTHS) {
		test(`${chapter} keeps its height from step to step at ${width} px`, async ({ page, host, at }) => {
			test.slow();
			await page.setViewportSize({ width: 800, height: 900 });
			const frame = await host(following(at(`fr/embed/${chapter}/`), width));
			await expect.poll(async () => (await asked(page)).length).toBe(1);
			const [wanted] = await asked(page);
			await expect.poll(() => heightOf(page)).toBe(wanted);
			const shifted = await shifts(page);
			const { foot } = await layoutOf(frame);
			const [, steps] = await count(frame);
			for (let step = 1; step <= steps; step++) {
				await expect.poll(() => count(frame)).toEqual([step, steps]);
				await disturb(frame);
				const { over, foot: now } = await layoutOf(frame);
				expect([step, over <= 0, now]).toEqual([step, true, foot]);
				if (step < steps) await next(frame).click();
			}
			await page.waitForTimeout(300);
			// The sentence follows the levers, and may grow by a line: the host hears of that, and of nothing else.
			expect((await asked(page)).length).toBeLessThanOrEqual(2);
			expect((await shifts(page)) - shifted).toBe(0);
		});
	}
}

/** Reads the text and the description, answers the guess, and takes levers to both of their ends. */
async function disturb(frame: Frame): Promise<void> {
	const current = frame.locator('.step.current');
	await frame.locator('.read').click();
	await expect(current.locator('.panel.text')).toBeVisible();
	await current.locator('.panel.text .plain').click();
	await expect(current.locator('.panel.description')).toBeVisible();
	await frame.locator('.read').click();
	await expect(current.locator('.panel')).toHaveCount(2);
	await expect(frame.locator('figure.stage')).toBeVisible();
	const range = current.locator('.lever-slot input[type="range"]');
	if (await range.count()) {
		for (const key of ['End', 'Home']) await range.press(key);
		await current.getByRole('button', { name: /Réglages d’origine/ }).click();
	}
	const answer = current.locator('.ask .primary');
	if (await answer.count()) {
		await answer.click();
		await expect(current.locator('.ask .reveal')).toBeVisible();
		await expect(answer).toBeHidden();
	}
}

test('a frame that nobody asks fits the height that we give it, at any width from 280 to 900', async ({
	page,
	otherPeople,
	at
}) => {
	test.slow();
	const parts = [
		...languages.flatMap((lang) =>
			['', ...chapters.map((id) => `${id}/`)].map(
				(path) => [`${lang}/embed/${path}`, path ? EMBED_HEIGHT.chapter : EMBED_HEIGHT.story] as const
			)
		),
		...story.chapters.flatMap(({ id, steps }) =>
			steps.map((step) => [`fr/embed/${id}/${step.id}/`, EMBED_HEIGHT.step] as const)
		)
	];
	await page.setViewportSize({ width: 1000, height: 800 });
	for (const [path, height] of parts) {
		await page.goto(otherPeople.put(column(at(path), 320, height)));
		const frame = await settled(page);
		for (const width of [320, 280, 360, 419, 420, 560, 680, 900]) {
			await page.locator('main').evaluate((main, px) => {
				main.style.width = `${px}px`;
			}, width);
			await page.waitForTimeout(60);
			expect([path, width, (await layoutOf(frame)).over]).toEqual([path, width, expect.any(Number)]);
			expect([path, width, (await layoutOf(frame)).over > 0]).toEqual([path, width, false]);
		}
	}
});

test('the height that we give covers the tallest step of every frame in a column of 320 pixels', async ({
	page,
	otherPeople,
	at
}) => {
	test.slow();
	for (const lang of languages) {
		for (const path of ['', ...chapters.map((id) => `${id}/`)]) {
			await page.goto(otherPeople.put(column(at(`${lang}/embed/${path}`), 320)));
			await settled(page);
			const [wanted = Infinity] = await asked(page);
			expect([path, wanted <= EMBED_HEIGHT.chapter]).toEqual([path, true]);
		}
	}
	expect(Math.max(...Object.values(EMBED_HEIGHT))).toBeLessThanOrEqual(1000);
});

/** The frame of the page, once it has asked for its height. */
async function settled(page: Page): Promise<Frame> {
	await expect.poll(async () => (await asked(page)).length).toBeGreaterThan(0);
	return frameOf(page);
}

test('two frames on one page each keep to themselves', async ({ page, otherPeople, at }) => {
	const inside = ['cameras', 'analysis'].map((id) => plain(at(`fr/embed/${id}/`))).join('');
	await page.goto(otherPeople.put({ html: article(inside) }));
	await page.setViewportSize({ width: 800, height: 1800 });
	const frames = page.locator('iframe');
	const [first, second] = [frames.nth(0).contentFrame(), frames.nth(1).contentFrame()];
	await expect(second.locator('.count')).toContainText('1 / 9');
	await first.locator('.hops a').last().click();
	await expect(first.locator('.count')).toContainText('2 / 8');
	await expect(second.locator('.count')).toContainText('1 / 9');
});

test('the wheel passes through to the host', async ({ page, host, at }) => {
	await page.setViewportSize({ width: 800, height: 700 });
	const frame = await host(column(at('fr/embed/cameras/'), 680));
	for (const selector of ['figure', '.caption', '.foot']) {
		await page.evaluate(() => scrollTo(0, 300));
		await page.waitForTimeout(100);
		const box = await frame.locator(selector).first().boundingBox();
		await page.mouse.move((box?.x ?? 0) + 40, (box?.y ?? 0) + 20);
		await page.mouse.wheel(0, 200);
		await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(400);
	}
});

test.describe(() => {
	test.use({ hasTouch: true });
	test('a finger passes through to the host', async ({ page, host, at }) => {
		await page.setViewportSize({ width: 800, height: 700 });
		const frame = await host(column(at('fr/embed/cameras/'), 680));
		await page.evaluate(() => scrollTo(0, 300));
		const session = await page.context().newCDPSession(page);
		for (const selector of ['figure', '.caption']) {
			await page.evaluate(() => scrollTo(0, 300));
			await page.waitForTimeout(100);
			const box = await frame.locator(selector).first().boundingBox();
			const [x, y] = [(box?.x ?? 0) + 60, (box?.y ?? 0) + 30];
			const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', up: number) =>
				session.send('Input.dispatchTouchEvent', {
					type,
					touchPoints: type === 'touchEnd' ? [] : [{ x, y: y - up }]
				});
			await touch('touchStart', 0);
			for (let up = 10; up <= 200; up += 10) await touch('touchMove', up);
			await touch('touchEnd', 200);
			await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(400);
		}
	});
});

test('no key is taken from the host as long as the focus is there', async ({ page, host, at }) => {
	await page.setViewportSize({ width: 800, height: 700 });
	const frame = await host(column(at('fr/embed/cameras/'), 680));
	await page.locator('h1').click();
	for (const key of ['PageDown', 'ArrowRight', 'Space', 'Escape']) await page.keyboard.press(key);
	await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
	expect(await count(frame)).toEqual([1, 8]);
});

test('the keyboard walks into the frame, through it, and out of it again', async ({ page, host, at }) => {
	const src = at('fr/embed/cameras/cameras-twelve/');
	await host({ html: article(`<a href="#before">avant</a>${plain(src)}<a href="#after">après</a>`) });
	await page.getByText('avant').focus();
	const stops: string[] = [];
	for (let stop = 0; stop < 20; stop++) {
		await page.keyboard.press('Tab');
		const name = await page.evaluate(() => document.activeElement?.textContent ?? '');
		stops.push(name);
		if (name === 'après') break;
	}
	expect(stops.at(-1)).toBe('après');
	expect(stops.length).toBeGreaterThan(4);
});
