/** In the opening Monsieur Albert walks under the reader's hand, falls once and stays on the ground. */
import { posePaths } from '../../src/lib/chart/people/people-paths.ts';
import { expect, test, type Page } from './test.ts';
import { desk, steps, waitFor, waitForStep } from './site.ts';
import { keysAfter } from './slides.ts';

const [first = ''] = steps;
test.use({ reducedMotion: 'no-preference', viewport: desk });

/** Records for each frame of the crowd whether a person lies on the ground. */
const watch = (page: Page) =>
	page.addInitScript((lying) => {
		const fallen = new WeakSet<Path2D>();
		const frames: boolean[] = [];
		Object.assign(window, { frames });
		window.Path2D = class extends Path2D {
			constructor(path?: Path2D | string) {
				super(path);
				if (typeof path === 'string' && path.endsWith(lying)) fallen.add(this);
			}
		};
		const { fill, clearRect } = CanvasRenderingContext2D.prototype;
		const isCrowd = ({ canvas }: CanvasRenderingContext2D) => canvas.classList.contains('crowd');
		CanvasRenderingContext2D.prototype.clearRect = function (...area) {
			if (isCrowd(this)) frames.push(false);
			clearRect.apply(this, area);
		};
		CanvasRenderingContext2D.prototype.fill = function (...args: unknown[]) {
			if (isCrowd(this) && fallen.has(args[0] as Path2D)) frames[frames.length - 1] = true;
			(fill as (...all: unknown[]) => void).apply(this, args);
		};
	}, posePaths.fallen);

const framesOf = (page: Page) => page.evaluate(() => (window as unknown as { frames: boolean[] }).frames);

/** Scrolls the reading page, or presses the keys of a slide, until the first step is over. A frame plays by itself. */
async function goOn(page: Page, address: string): Promise<void> {
	if (address.includes('embed')) return;
	await page.mouse.move(desk.width / 2, desk.height / 2);
	for (let turn = 1; turn < (address.includes('present') ? keysAfter(first) : 30); turn++) {
		if (address.includes('present')) await page.keyboard.press('PageDown');
		else await page.mouse.wheel(0, 90);
		await waitFor(page, address.includes('present') ? 900 : 60);
	}
}

// Three pages side by side, because nearly all of the time is spent watching.
test('the opening shows him walking first, and on the ground only afterwards, on page, slide and in a frame', async ({
	context,
	request
}) => {
	const addresses = ['./fr/', `./fr/present/#${first}`, `./fr/embed/?step=${first}`];
	await Promise.all(
		addresses.map(async (address) => {
			const page = await context.newPage();
			await watch(page);
			await page.goto(address);
			// The picture from the server, before a script draws over it.
			const response = await request.get(address.replace(/#.*/, ''));
			expect(await response.text()).not.toContain(posePaths.fallen);
			await waitForStep(page, first);
			await goOn(page, address);
			await page.waitForFunction(
				() => (window as unknown as { frames: boolean[] }).frames.includes(true),
				undefined,
				{ polling: 100 }
			);
			const frames = await framesOf(page);
			const [fall, end] = [frames.indexOf(true), frames.lastIndexOf(true)];
			expect([address, fall > 0, frames.slice(fall, end).includes(false)]).toEqual([address, true, false]);
		})
	);
});
