import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { sample } from '../random.ts';
import { current, languages, steps } from './site.ts';
import { currentSection, openSlides, stepOf, goToSlide } from './slides.ts';

const projectors = [
	{ width: 1280, height: 720 },
	{ width: 1024, height: 768 }
];

test.describe('on a projector', () => {
	for (const [turn, viewport] of projectors.entries()) {
		for (const [rank, lang] of sample([...languages.entries()], languages.length, turn + 1)) {
			test(`${lang}, ${viewport.width} × ${viewport.height}: large, dark on light, nothing clipped`, async ({
				page
			}) => {
				test.slow();
				await page.setViewportSize(viewport);
				await page.emulateMedia({ colorScheme: 'dark' });
				await openSlides(page, steps[0] ?? '', '', lang);
				const faults: string[] = [];
				for (const step of sample(steps, 12, 6 * turn + rank + 1)) {
					await goToSlide(page, step);
					await expect(currentSection(page)).toHaveAttribute('id', step);
					faults.push(...(await faultsOf(page)).map((fault) => `${step}: ${fault}`));
				}
				expect(faults).toEqual([]);
			});
		}
	}

	/** Text that is too small, too pale or does not fit. */
	async function faultsOf(page: Page): Promise<string[]> {
		return page.evaluate(() => {
			const faults: string[] = [];
			const lit = (color: string): number => {
				const [r = 0, g = 0, b = 0] = (color.match(/[\d.]+/g) ?? []).map((part) => {
					const value = Number(part) / 255;
					return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
				});
				return 0.2126 * r + 0.7152 * g + 0.0722 * b;
			};
			const groundOf = (element: Element | null): string => {
				for (let at = element; at; at = at.parentElement) {
					const { backgroundColor } = getComputedStyle(at);
					if (!/, 0\)$|transparent/.test(backgroundColor)) return backgroundColor;
				}
				return 'rgb(255, 255, 255)';
			};
			/** The colours under the middle of a word: its halo, or the shapes there, from bottom to top. */
			const groundUnder = (text: SVGTextElement, box: DOMRect): string => {
				const own = getComputedStyle(text);
				if (own.paintOrder.startsWith('stroke') && own.stroke !== 'none') return own.stroke;
				const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
				const parts = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
				let ground = parts(groundOf(text));
				for (const shape of document.querySelectorAll<SVGGeometryElement>('.stage :is(path, rect, circle)')) {
					const { left, right, top, bottom } = shape.getBoundingClientRect();
					if (x < left || x > right || y < top || y > bottom || shape.closest('[clip-path]')) continue;
					const { fill, fillOpacity } = getComputedStyle(shape);
					// An inset is clipped at its own edge.
					if (shape.ownerSVGElement?.parentElement?.closest('svg')) continue;
					const before = shape.compareDocumentPosition(text) === Node.DOCUMENT_POSITION_FOLLOWING;
					if (fill === 'none' || !before) continue;
					const point = new DOMPoint(x, y).matrixTransform(shape.getScreenCTM()?.inverse());
					const colour = parts(fill);
					if (shape.isPointInFill(point))
						ground = ground.map((base, i) => base + ((colour[i] ?? 0) - base) * Number(fillOpacity));
				}
				return ground.join(' ');
			};
			const section = document.querySelector('section[aria-current]');
			const band = section?.querySelector('.band');
			if (!band) return ['no band'];
			if (band.getBoundingClientRect().height > innerHeight * 0.22) faults.push('the band is too high');
			for (const root of [band, ...document.querySelectorAll('.panel, .turn, .replay')]) {
				for (const element of [root, ...root.querySelectorAll('*')]) {
					const words = [...element.childNodes].some(
						(node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()
					);
					const box = element.getBoundingClientRect();
					if (!words || box.width === 0 || element.closest('.hidden-text, svg')) continue;
					const { fontSize, color } = getComputedStyle(element);
					const name = `${element.className || element.tagName} “${element.textContent.trim().slice(0, 40)}”`;
					const least = element.closest('.number') ? 96 : 28;
					if (parseFloat(fontSize) < least) faults.push(`${name}: ${fontSize}`);
					const [light = 0, dark = 0] = [lit(color), lit(groundOf(element))].sort((a, b) => b - a);
					const contrast = (light + 0.05) / (dark + 0.05);
					if (contrast < 7) faults.push(`${name}: contrast ${contrast.toFixed(2)}`);
					const limits = root.getBoundingClientRect();
					if (box.right > limits.right + 1 || box.bottom > limits.bottom + 1 || box.top < limits.top - 1)
						faults.push(`${name}: outside`);
					if (box.right > innerWidth + 1 || box.bottom > innerHeight + 1) faults.push(`${name}: clipped`);
				}
			}
			for (const element of document.querySelectorAll('.turn button, .panel :is(button, input)')) {
				const { width, height } = element.getBoundingClientRect();
				if (height > 0 && Math.min(width, height) < 44 && !element.matches('.choice input'))
					faults.push(`${element.outerHTML.slice(0, 60)}: ${width} × ${height}`);
			}
			const stage = document.querySelector('.stage');
			const sight = stage?.getBoundingClientRect();
			const beside = document.querySelector('.panel')?.getBoundingClientRect().left ?? innerWidth;
			for (const text of stage?.querySelectorAll('text') ?? []) {
				const [box, matrix] = [text.getBoundingClientRect(), text.getScreenCTM()];
				if (!sight || !matrix || box.width === 0 || box.left > sight.right || box.top > sight.bottom)
					continue;
				const { fontSize, fill } = getComputedStyle(text);
				const name = `picture “${text.textContent.trim().slice(0, 40)}”`;
				const size = parseFloat(fontSize) * Math.hypot(matrix.a, matrix.b);
				if (size < 27.9) faults.push(`${name}: ${size.toFixed(1)}px`);
				if (box.right > beside + 1 || box.left < sight.left - 1) faults.push(`${name}: outside`);
				const [light = 0, dark = 0] = [lit(fill), lit(groundUnder(text, box))].sort((a, b) => b - a);
				const contrast = (light + 0.05) / (dark + 0.05);
				if (contrast < 7) faults.push(`${name}: contrast ${contrast.toFixed(2)}`);
			}
			const turn = document.querySelector('.turn')?.getBoundingClientRect();
			for (const line of band.querySelectorAll('h2, .line')) {
				const range = document.createRange();
				range.selectNodeContents(line);
				if (turn && range.getBoundingClientRect().right > turn.left) faults.push('words under the buttons');
			}
			return faults;
		});
	}

	test('shows the code at a third of the height, with the address where the class can read on', async ({
		page
	}) => {
		// The guesses of the class stay out of the address.
		await openSlides(page, current('analysis-98'), '?threshold=40&guess-alerts=7');
		await page.keyboard.press('q');
		const code = page.locator('.qr');
		const { height = 0 } = (await code.boundingBox()) ?? {};
		expect(height).toBeGreaterThan((page.viewportSize()?.height ?? 0) * 0.3);
		await expect(code).toHaveAttribute('aria-label', current(/\/fr\/\?threshold=40#analysis-98$/));
	});

	test('the bar holds one more button, which starts the animation', async ({ page }) => {
		await page.emulateMedia({ reducedMotion: 'no-preference' });
		await openSlides(page, current('analysis-frames'));
		for (const viewport of [...projectors, { width: 1920, height: 1080 }]) {
			await page.setViewportSize(viewport);
			await expect(page.locator('.turn .run')).toBeVisible();
			const [bar, ...parts] = await page
				.locator('.turn, .turn > *')
				.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().toJSON() as DOMRect));
			expect(parts).toHaveLength(5);
			for (const { top, bottom, left, right } of parts) {
				expect(top).toBeGreaterThanOrEqual(bar?.top ?? NaN);
				expect(bottom).toBeLessThanOrEqual(bar?.bottom ?? NaN);
				expect(left).toBeGreaterThanOrEqual(bar?.left ?? NaN);
				expect(right).toBeLessThanOrEqual(viewport.width);
			}
			expect(new Set(parts.slice(2).map(({ top }) => Math.round(top))).size).toBe(1);
		}
	});

	test('shows all actions of the cover', async ({ page }) => {
		await page.goto('./fr/present/?route=55min');
		await expect(page.locator('.deck.awake .welcome')).toBeVisible();
		for (const viewport of projectors) {
			await page.setViewportSize(viewport);
			const { over, bottom } = await page.locator('.cover').evaluate((cover) => ({
				over: cover.scrollHeight - cover.clientHeight,
				bottom: cover.getBoundingClientRect().bottom
			}));
			expect(over).toBeLessThanOrEqual(1);
			expect(bottom).toBeLessThanOrEqual(viewport.height);
		}
	});

	test('never advances automatically', async ({ page }) => {
		await openSlides(page, steps[0] ?? '');
		await page.clock.install();
		await page.clock.fastForward('30:00');
		expect(await stepOf(page)).toBe(steps[0]);
	});
});
