import type { Frame, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { asked, count, expect, heightOf, hosts, layoutOf, next, previous, SOON, test } from './frames.ts';
import type { HostPage } from './hosts.ts';

/** Milliseconds for which a frame is watched once it has its height; ten seconds when there is time for it. */
const WATCH = Number(process.env['EMBED_WATCH'] ?? 1000);
/** A short chapter with a guess and people who walk. */
const CHAPTER = 'fr/embed/prologue/';
/** For the host that allows least, a chapter with all kinds of levers. */
const LEVERS = 'fr/embed/cameras/';

const integrity = `sha384-${createHash('sha384').update(readFileSync('build/embed/1.js')).digest('base64')}`;

/** Each host, and whether it gives the frame the height that it asks for. */
const all: readonly [name: string, follows: boolean, make: (at: (path: string) => string) => HostPage][] = [
	['plain', false, (at) => hosts.plain(at(CHAPTER))],
	['pym', true, (at) => hosts.pym(at(CHAPTER))],
	['newswire', true, (at) => hosts.newswire(at(CHAPTER))],
	['wordpress', true, (at) => hosts.wordpress(at(LEVERS))],
	['wordpress, which names the frame late', true, (at) => hosts.wordpress(at(CHAPTER), 'late')],
	['amp', true, (at) => hosts.amp(at(CHAPTER))],
	['datawrapper', true, (at) => hosts.datawrapper(at(CHAPTER))],
	['a strict policy, with our loader', true, (at) => hosts.policy(at(CHAPTER), { site: at(''), integrity })],
	['a page that isolates itself', false, (at) => hosts.isolated(at(CHAPTER))]
];

for (const [name, follows, make] of all) {
	test.describe(`in ${name}`, () => {
		test('the frame ends at its right height, and stays there', async ({ page, host, at }) => {
			const errors: string[] = [];
			page.on('pageerror', (error) => errors.push(error.message));
			const frame = await host(make(at));
			const [wanted] = await asked(page);
			expect(wanted).toBeGreaterThan(500);
			await expect.poll(() => heightOf(page)).toBe(follows ? wanted : 720);
			await page.waitForTimeout(WATCH);
			expect(new Set(await asked(page))).toEqual(new Set([wanted]));
			expect(await heightOf(page)).toBe(follows ? wanted : 720);
			const { over, shape, liked } = await layoutOf(frame);
			expect(over).toBeLessThanOrEqual(0);
			if (follows) expect(Math.abs(shape - liked)).toBeLessThan(0.02);
			expect(errors).toEqual([]);
		});

		test.describe(() => {
			test.use({ hasTouch: true });
			test('every step works by mouse, by keyboard and by touch', async ({ page, host, at }) => {
				const frame = await host(make(at));
				await walk(page, frame, 1, (selector) => frame.locator(selector).click());
				await walk(page, frame, -1, async (selector) => {
					await frame.locator(selector).focus();
					await page.keyboard.press('Enter');
				});
				await walk(page, frame, 1, (selector) => frame.locator(selector).tap());
			});
		});
	});
}

/** Goes through all steps, on or back, moves what may be moved, and finds the frame as high as it was. */
async function walk(page: Page, frame: Frame, by: 1 | -1, press: (selector: string) => Promise<void>) {
	await expect.poll(async () => (await asked(page)).length).toBeGreaterThan(0);
	await page.waitForTimeout(200);
	const [height, { foot }] = [await heightOf(page), await layoutOf(frame)];
	const [first, steps] = await count(frame);
	const last = by > 0 ? steps : 1;
	for (let step = first; ; step += by) {
		await expect.poll(() => count(frame), SOON).toEqual([step, steps]);
		const current = frame.locator('.step.current');
		const id = (await current.getAttribute('id')) ?? '';
		await expect(frame.locator('figure')).toHaveAttribute('data-step', id);
		const range = current.locator('input[type="range"]:visible');
		if (await range.count()) {
			const before = await range.inputValue();
			// There and, on the way back, back again.
			await press(`.step.current .range button:visible >> nth=${by > 0 ? 1 : 0}`);
			await expect(range).not.toHaveValue(before);
		}
		expect([step, await heightOf(page), (await layoutOf(frame)).foot]).toEqual([step, height, foot]);
		if (step === last) break;
		await press(`.hops a >> nth=${by > 0 ? 1 : 0}`);
	}
	await expect(by > 0 ? next(frame) : previous(frame)).toHaveAttribute('aria-disabled', 'true');
}
