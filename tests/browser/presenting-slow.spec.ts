/** Slides on a slow machine, where interpolated frames take too long: pictures fade instead. */
import { openSlides, figure, stageState } from './slides.ts';
import { current } from './site.ts';
import { expect, test, type Page } from './test.ts';

test.use({ reducedMotion: 'no-preference' });

/** Counts the copies of pictures that fade out over the next one. */
function countCopies(): void {
	const isCopy = (node: Node) => node instanceof Element && node.matches('.box[aria-hidden]');
	Object.assign(window, { copies: 0 });
	new MutationObserver((records) => {
		const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
		(window as unknown as { copies: number }).copies += added.filter(isCopy).length;
	}).observe(document, { childList: true, subtree: true });
}

/** Records in which frame each canvas is painted for the first time; 0 if it then has no size, as when it is hidden. */
function recordFirstPaints(): void {
	const firstPaints = new Map<HTMLCanvasElement, number>();
	Object.assign(window, { firstPaints });
	let frame = 0;
	const count = () => requestAnimationFrame((frame++, count));
	count();
	const proto = CanvasRenderingContext2D.prototype;
	const clear = Reflect.get(proto, 'clearRect');
	proto.clearRect = function (...area) {
		const { canvas } = this;
		const hasSize = canvas.width > 0 && canvas.height > 0;
		if (!firstPaints.has(canvas)) firstPaints.set(canvas, hasSize ? frame : 0);
		clear.apply(this, area);
	};
}

/** Lists what the page changes before the frame that answers each key: the classes of the elements outside the text of the slide. */
function recordFirstFrames(): void {
	const watched = { subtree: true, childList: true, attributes: true, characterData: true };
	const start = () => {
		const records: MutationRecord[] = [];
		const observer = new MutationObserver((seen) => records.push(...seen));
		observer.observe(document.body, watched);
		requestAnimationFrame(() => {
			records.push(...observer.takeRecords());
			observer.disconnect();
			const elements = records.map(({ target }) =>
				target instanceof Element ? target : target.parentElement
			);
			const others = elements.filter((element) => !element?.closest('.slide, .turn .count'));
			Object.assign(window, {
				changed: { all: elements.length, others: others.map((one) => one?.className) }
			});
		});
	};
	addEventListener('keydown', start, { capture: true });
}

/** Presses a key, and returns the picture that it leads to, once that is at rest. */
async function pictureAfter(page: Page, key: string): Promise<string> {
	const before = await stageState(page);
	let state = before;
	await page.keyboard.press(key);
	await expect
		.poll(async () => {
			state = await stageState(page);
			return state !== before && /\S+ \S+ \S+/.test(state);
		})
		.toBe(true);
	return state;
}

test('pictures fade over, and the same ones remain as without motion', async ({ page }) => {
	const copies = figure(page).locator('.box[aria-hidden]');
	const step = current('cameras-twelve');
	await page.addInitScript(countCopies);
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await openSlides(page, step);
	const pictures: string[] = [];
	for (let keys = 0; keys < 4; keys++) pictures.push(await pictureAfter(page, 'PageDown'));

	await page.emulateMedia({ reducedMotion: 'no-preference' });
	await page.goto('about:blank');
	await openSlides(page, step);
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: 8 });
	for (const picture of pictures) expect(await pictureAfter(page, 'PageDown')).toBe(picture);
	expect(await page.evaluate(() => (window as unknown as { copies: number }).copies)).toBeGreaterThan(0);
	await expect(copies).toHaveCount(0);

	// Keys while a picture fades leave no copy either.
	for (const key of ['PageUp', 'PageUp', 'PageDown']) await page.keyboard.press(key);
	await expect.poll(() => stageState(page)).toBe(pictures.at(-2));
	await expect(copies).toHaveCount(0);
});

test('the canvases of a picture that fades in are painted in frames of their own', async ({ page }) => {
	await page.addInitScript(recordFirstPaints);
	await openSlides(page, current('analysis-map'));
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: 8 });
	// The frames of the transitions on the way show that the machine is slow. The first picture of the room has a plan with people,
	// and a wall of screens.
	while (!(await stageState(page)).startsWith(current('centre-room'))) await pictureAfter(page, 'PageDown');
	const canvases = figure(page).locator('.box canvas:visible');
	await expect.poll(() => canvases.count()).toBeGreaterThan(1);
	const frames = await page.evaluate(() =>
		[...(window as unknown as { firstPaints: Map<HTMLCanvasElement, number> }).firstPaints]
			.filter(([canvas]) => canvas.isConnected)
			.map(([, frame]) => frame)
	);
	expect(frames.length).toBeGreaterThan(1);
	expect(new Set(frames).size).toBe(frames.length);
	expect(frames).not.toContain(0);
});

test('the frame that answers a key changes the text and its number, and the next one what is around them', async ({
	page
}) => {
	await openSlides(page, current('cameras-walls'));
	await page.evaluate(recordFirstFrames);
	const rail = page.locator('.rail .told');
	const before = await rail.textContent();
	await page.keyboard.press('PageDown');
	// At this step people stand still, and the rail tells another minute.
	await expect(page.locator('.turn .run')).toBeVisible();
	await expect(rail).not.toHaveText(before ?? '');
	await expect(page.getByRole('status').last()).not.toBeEmpty();
	const { all, others } = await page.evaluate(
		() => (window as unknown as { changed: { all: number; others: string[] } }).changed
	);
	expect(others).toEqual([]);
	expect(all).toBeGreaterThan(0);
});
