import type { Frame, Page } from '@playwright/test';
import { EMBED_HEIGHT } from '../../src/lib/pages/embed/heights.ts';
import { sample } from '../random.ts';
import {
	current,
	languages,
	shareByLanguage,
	stepsOf,
	waitForScrollEnd,
	story,
	waitFor
} from '../browser/site.ts';
import {
	requestedHeights,
	stepCount,
	expect,
	frameOf,
	heightOf,
	hosts,
	measureLayout,
	nextLink,
	layoutShift,
	POLL_QUICKLY,
	test
} from './frames.ts';
import { article, plainFrame } from './hosts.ts';

const WIDTHS = [300, 390, 680] as const;
const chapters = story.chapters.map(({ id }) => id);
const column = (src: string, width: number, height = 720) => ({
	html: article(plainFrame(src, height), { width })
});

/** A host that gives frames the height that they request, in a column of a given width. */
const followingHost = (src: string, width: number) => ({
	html: hosts.amp(src).html.replace('width: 680px', `width: ${width}px`)
});

/**
 * Sets the width of the host's column, and waits until the frame has its requested height there and is at
 * rest.
 */
async function setWidth(page: Page, frame: Frame, width: number): Promise<void> {
	await page.locator('main').evaluate((main, px) => {
		main.style.width = `${px}px`;
	}, width);
	const standing = async () => {
		const [inner, height, said] = await Promise.all([
			frame.evaluate(() => [
				innerWidth,
				innerHeight,
				document.querySelector('.foot')?.getBoundingClientRect().top
			]),
			heightOf(page),
			requestedHeights(page)
		]);
		return { inner, height, said: said.at(-1) };
	};
	await expect
		.poll(async () => {
			const before = await standing();
			await waitFor(page, HEIGHT_TIMEOUT_MS);
			const { inner, height, said } = before;
			const rests = JSON.stringify(before) === JSON.stringify(await standing());
			return rests && said === height && inner[0] === width && inner[1] === height;
		}, POLL_QUICKLY)
		.toBe(true);
}

/** Milliseconds after which an idle frame has requested its height. */
const HEIGHT_TIMEOUT_MS = 60;

for (const chapter of sample(chapters, chapters.length, 3)) {
	test(`${chapter} keeps its height from step to step, in narrow columns and wide ones`, async ({
		page,
		host,
		at
	}) => {
		await page.setViewportSize({ width: 800, height: 1000 });
		const frame = await host(followingHost(at(`fr/embed/${chapter}/`), 300));
		const [, steps] = await stepCount(frame);
		// Fonts that load later have the same height, but may break lines elsewhere.
		await frame.evaluate(() => document.fonts.ready);
		const usual = new Map<number, unknown>();
		for (let step = 1; step <= steps; step++) {
			await expect.poll(() => stepCount(frame), POLL_QUICKLY).toEqual([step, steps]);
			// Every width at the first step, and one width at each of the others.
			for (const width of step === 1 ? WIDTHS : sample(WIDTHS, WIDTHS.length, step)) {
				await setWidth(page, frame, width);
				const { over, foot } = await measureLayout(frame);
				const now = { over: over > 0, foot, height: await heightOf(page) };
				if (step === 1) usual.set(width, now);
				expect([step, width, now]).toEqual([step, width, { ...Object(usual.get(width)), over: false }]);
			}
			const stood = [step, await layoutShift(page), await heightOf(page)];
			await openAndMoveAll(frame);
			if (step < steps) await nextLink(frame).click();
			await waitFor(page, HEIGHT_TIMEOUT_MS);
			expect([step, await layoutShift(page), await heightOf(page)]).toEqual(stood);
		}
	});
}

/**
 * Opens the text and the description, moves a control to both of its ends inside the page, then answers the
 * guess.
 */
async function openAndMoveAll(frame: Frame): Promise<void> {
	await frame.evaluate(async () => {
		const find = (selector: string) => document.querySelector<HTMLElement>(`.step.current ${selector}`);
		const isSeen = (part: Element | null) => part?.checkVisibility() ?? false;
		const shown = async (what: string, shows: () => boolean) => {
			for (const end = performance.now() + 30_000; !shows();) {
				await new Promise(requestAnimationFrame);
				if (performance.now() > end) throw new Error(`no ${what}`);
			}
		};
		const read = document.querySelector<HTMLElement>('.read');
		read?.click();
		await shown('text', () => isSeen(find('.panel.text')));
		find('.panel.text .plain')?.click();
		await shown('description', () => isSeen(find('.panel.description')));
		read?.click();
		await shown('picture', () => isSeen(document.querySelector('figure.stage')));
		const range = document.querySelector<HTMLInputElement>('.step.current .control-slot input[type="range"]');
		for (const end of ['max', 'min'] as const) {
			if (!range) break;
			range.value = range[end];
			range.dispatchEvent(new Event('input', { bubbles: true }));
			for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
		}
		find('.control-slot .plain:not([aria-disabled="true"])')?.click();
	});
	const current = frame.locator('.step.current');
	const answer = current.locator('.ask .primary');
	if (await answer.count()) {
		await answer.click();
		await expect(current.locator('.ask .reveal')).toBeVisible();
		await expect(answer).toBeHidden();
	}
}

for (const lang of languages) {
	test(`${lang}: a frame that cannot be asked fits the height that we give it, from 280 to 900 pixels`, async ({
		page,
		otherPeople,
		at
	}) => {
		await page.setViewportSize({ width: 1000, height: 800 });
		for (const [i, path] of shareByLanguage(lang, ['', ...chapters.map((id) => `${id}/`)]).entries()) {
			const host = column(at(`${lang}/embed/${path}`), 320, EMBED_HEIGHT.chapter);
			await page.goto(otherPeople.put(host));
			const frame = await settledFrame(page);
			await frame.evaluate(() => document.fonts.ready);
			for (const width of sample([280, 320, 360, 419, 420, 560, 680, 900], 2, i)) {
				await page.locator('main').evaluate((main, px) => {
					main.style.width = `${px}px`;
				}, width);
				await expect.poll(() => frame.evaluate(() => innerWidth), POLL_QUICKLY).toBe(width);
				expect([path, width, (await measureLayout(frame)).over > 0]).toEqual([path, width, false]);
				// The picture takes the space that the text leaves, which depends on the fonts of the device.
				const picture = await frame.locator('figure').boundingBox();
				expect(picture?.height, `${path} ${width}`).toBeGreaterThan(0.75 * Math.min(width, 360));
			}
		}
		expect(Math.max(...Object.values(EMBED_HEIGHT))).toBeLessThanOrEqual(1000);
	});
}

/** Returns the frame of the page, once it has requested its height. */
async function settledFrame(page: Page): Promise<Frame> {
	await expect.poll(async () => (await requestedHeights(page)).length).toBeGreaterThan(0);
	return frameOf(page);
}

test('keeps two frames on one page independent', async ({ page, otherPeople, at }) => {
	const inside = ['cameras', 'analysis'].map((id) => plainFrame(at(`fr/embed/${id}/`))).join('');
	await page.goto(otherPeople.put({ html: article(inside) }));
	await page.setViewportSize({ width: 800, height: 1800 });
	const frames = page.locator('iframe');
	const [first, second] = [frames.nth(0).contentFrame(), frames.nth(1).contentFrame()];
	await expect(second.locator('.count')).toContainText(`1 / ${stepsOf('analysis')}`);
	await first.locator('.hops a').last().click();
	await expect(first.locator('.count')).toContainText(`2 / ${stepsOf('cameras')}`);
	await expect(second.locator('.count')).toContainText(`1 / ${stepsOf('analysis')}`);
});

test('keeps its own background down to the credit when a host gives it too little height', async ({
	host,
	at
}) => {
	const frame = await host(column(at(current('fr/embed/centre/centre-curve/')), 300, 400));
	const { frameBottom, end } = await frame.evaluate(() => ({
		frameBottom: document.querySelector('.frame')?.getBoundingClientRect().bottom ?? 0,
		end: document.documentElement.scrollHeight - scrollY
	}));
	expect(end).toBeGreaterThan(400);
	expect(Math.abs(frameBottom - end)).toBeLessThanOrEqual(1);
});

test('passes the wheel through to the host', async ({ page, host, at }) => {
	await page.setViewportSize({ width: 800, height: 700 });
	const frame = await host(column(at('fr/embed/cameras/'), 680));
	for (const selector of ['figure', '.caption', '.foot']) {
		await page.evaluate(() => scrollTo(0, 300));
		await waitForScrollEnd(page);
		const box = await frame.locator(selector).first().boundingBox();
		await page.mouse.move((box?.x ?? 0) + 40, (box?.y ?? 0) + 20);
		await page.mouse.wheel(0, 200);
		await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(400);
	}
});

test('takes no key from the host while the focus is there', async ({ page, host, at }) => {
	await page.setViewportSize({ width: 800, height: 700 });
	const frame = await host(column(at('fr/embed/cameras/'), 680));
	await page.locator('h1').click();
	for (const key of ['PageDown', 'ArrowRight', 'Space', 'Escape']) await page.keyboard.press(key);
	await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
	expect(await stepCount(frame)).toEqual([1, stepsOf('cameras')]);
});

test('lets the keyboard move into the frame, through it and out of it', async ({ page, host, at }) => {
	const src = at(current('fr/embed/cameras/cameras-twelve/'));
	await host({ html: article(`<a href="#before">avant</a>${plainFrame(src)}<a href="#after">après</a>`) });
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

test('the text of a step covers the picture and leaves the title its height', async ({ page }) => {
	await page.setViewportSize({ width: 640, height: 1100 });
	await page.goto('./fr/embed/cameras/');
	const title = page.locator('.step.current .title');
	await expect(page.locator('.read')).toBeVisible();
	const before = await title.evaluate((each) => each.getBoundingClientRect().height);
	await page.locator('.read').click();
	await expect(page.locator('.step.current .panel.text')).toBeVisible();
	expect(await title.evaluate((each) => each.getBoundingClientRect().height)).toBe(before);
});
