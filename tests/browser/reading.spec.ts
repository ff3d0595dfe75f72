import { expect, test, type Page } from './test.ts';
import { isLongRun, sample } from '../random.ts';
import {
	current,
	waitForStep,
	waitForHydration,
	desk,
	followLink,
	mainSteps,
	openAt,
	openSections,
	phone,
	scrollToStep,
	steps,
	waitForScrollEnd
} from './site.ts';

test.describe('same picture by any path', () => {
	test.use({ reducedMotion: 'no-preference' });

	const windows = { 'a telephone': phone, 'a tablet': { width: 768, height: 1024 } };
	for (const [turn, [name, viewport]] of sample([...Object.entries(windows).entries()], 2))
		test(`by address, by scrolling down, by scrolling up, on ${name}`, async ({ page }) => {
			await page.setViewportSize(viewport);
			const known = new Map<string, string>();
			// A sample of the steps, each by every path.
			const turns = sample(steps, 20, 10 * turn);
			for (const step of turns) {
				await openAt(page, `./fr/#${step}`);
				known.set(step, await waitForStep(page, step));
			}
			await page.goto('./fr/');
			await waitForHydration(page);
			for (const step of [...turns, ...turns.toReversed()]) {
				await scrollToStep(page, step);
				expect([step, await waitForStep(page, step)]).toEqual([step, known.get(step)]);
			}
		});

	const TURNS = isLongRun ? 300 : 7;
	test('by a sequence of jumps, reloads, rotations, window sizes and zoom', async ({ page }) => {
		await page.setViewportSize(phone);
		await page.goto('./fr/');
		await waitForHydration(page);
		const known = new Map<string, string>();
		// The sequence is fixed, so that a failure can be reproduced.
		let state = 20260;
		const random = (below: number) => (state = (Math.imul(state, 48271) >>> 0) % 0x7fffffff) % below;
		const sizes = [
			phone,
			{ width: 844, height: 390 },
			desk,
			{ width: 720, height: 450 },
			{ width: 320, height: 640 }
		];
		for (let turn = 0; turn < TURNS; turn++) {
			const step = steps[random(steps.length)] ?? '';
			const move = random(5);
			if (move === 0) await scrollToStep(page, step);
			else if (move === 1) await followLink(page, step);
			else if (move === 2) {
				await scrollToStep(page, step);
				await waitForStep(page, step);
				// The address follows within about a second; a reload before that keeps the position too.
				await page.waitForURL(`**#${step}`, { timeout: 1200 }).catch(() => undefined);
				await page.reload();
			} else if (move === 3) {
				await page.setViewportSize(sizes[random(sizes.length)] ?? phone);
				await scrollToStep(page, step);
			} else {
				await page.mouse.wheel(0, random(9000) - 4500);
				await waitForScrollEnd(page);
				await scrollToStep(page, step);
			}
			const picture = await waitForStep(page, step);
			expect([turn, step, picture]).toEqual([turn, step, known.get(step) ?? picture]);
			known.set(step, picture);
		}
	});
});

test('undoes a jump with Back, and leaves a page that was only scrolled with one press', async ({
	page,
	baseURL
}) => {
	await page.goto('./');
	await page.goto('./fr/');
	await waitForHydration(page);
	await page.evaluate((id) => (location.hash = id), steps[7] ?? '');
	await waitForStep(page, steps[7] ?? '');
	await page.goBack();
	await waitForStep(page, steps[0] ?? '');
	for (const step of sample(mainSteps.slice(-9), 4)) {
		await scrollToStep(page, step);
		await waitForStep(page, step);
	}
	await page.waitForURL(`**#${mainSteps.at(-1)}`);
	await page.goBack();
	expect(page.url()).toBe(baseURL);
});

test('updates picture, number and address together with a control, and restores them from the address', async ({
	page
}) => {
	await page.goto(current('./fr/#cameras-twelve'));
	const before = await waitForStep(page, current('cameras-twelve'));
	const card = page.locator(current('#cameras-twelve'));
	await expect(card.locator('.number')).toContainText('56\u00a0%');
	await card.getByRole('slider').fill('0');
	await expect(card.locator('.number')).toContainText('0\u00a0%');
	await expect(page.locator('figure.stage')).not.toHaveAttribute('data-picture', before);
	const emptied = await waitForStep(page, current('cameras-twelve'));
	await page.waitForURL(current('**/fr/?cameras=0#cameras-twelve'));
	await page.reload();
	expect(await waitForStep(page, current('cameras-twelve'))).toBe(emptied);
	await expect(card.locator('.number')).toContainText('0\u00a0%');
	await card.getByRole('button', { name: 'Réglages d’origine' }).click();
	await expect(page.locator('figure.stage')).toHaveAttribute('data-picture', before);
});

test('survives invalid settings and unknown steps in an address', async ({ page }) => {
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	await page.goto(
		'./fr/?cameras=1e999&lens=%00&cams=Z9.9-B1.1-'.concat('A1.1-'.repeat(400), '#no-such-step')
	);
	await waitForStep(page, steps[0] ?? '');
	await page.goto(current('./fr/?cameras=-7#cameras-twelve'));
	await waitForStep(page, current('cameras-twelve'));
	await expect(page.locator(current('#cameras-twelve')).getByRole('slider')).toHaveValue('0');
	expect(errors).toEqual([]);
});

test('asks a guess, answers, draws and keeps it, and leads the keyboard from question to answer and back', async ({
	page
}) => {
	await page.goto(current('./fr/#prologue-count'));
	await waitForStep(page, current('prologue-count'));
	const card = page.locator(current('#prologue-count'));
	await card.getByRole('slider').fill('5');
	await card.getByRole('button', { name: 'Voir la réponse' }).press('Enter');
	await expect(card.locator('.bar-row.yours')).toContainText('5');
	await expect(card.locator('.bar-row.answer')).toContainText('12');
	const [yours = NaN, answer = NaN] = await card
		.locator('.bars rect')
		// Without its outline, which Firefox counts as part of a rectangle on the screen.
		.evaluateAll((bars: SVGRectElement[]) => bars.map((bar) => bar.getBBox().width));
	expect(yours / answer).toBeCloseTo(5 / 12, 1);
	await expect(page.locator('p.hidden-text[role=status]')).toContainText('12');
	const again = card.getByRole('button', { name: 'Parier de nouveau' });
	await expect(again).toBeFocused();
	await page.waitForURL('**guess-cameras=5**');
	await page.reload();
	await expect(card.locator('.bar-row.yours')).toContainText('5');
	await again.press('Enter');
	await expect(card.getByRole('slider')).toBeFocused();
});

test('leads the keyboard on from the answer in a frame, and from the question when it is asked again', async ({
	page
}) => {
	await page.goto(current('./fr/embed/prologue/#prologue-count'));
	await waitForStep(page, current('prologue-count'));
	const asked = page.locator(current('#prologue-count'));
	await asked.getByRole('button', { name: 'Voir la réponse' }).press('Enter');
	const again = asked.getByRole('button', { name: 'Parier de nouveau' });
	await expect(again).toBeFocused();
	await again.press('Enter');
	await expect(asked.getByRole('slider')).toBeFocused();
});

test('places, moves, turns and removes cameras with the keyboard alone', async ({ page }) => {
	await page.setViewportSize(desk);
	await page.goto(current('./fr/#cameras-yours'));
	const empty = await waitForStep(page, current('cameras-yours'));
	const card = page.locator(current('#cameras-yours'));
	const figure = page.locator('figure.stage');
	await card.getByLabel('Façade').selectOption({ index: 3 });
	await card.getByRole('button', { name: 'Poser une caméra' }).press('Enter');
	await expect(figure).not.toHaveAttribute('data-picture', empty);
	const placed = await waitForStep(page, current('cameras-yours'));
	const camera = card.getByRole('button', { name: /Caméra 1/ });
	await camera.focus();
	await page.keyboard.press('ArrowRight');
	await expect(figure).not.toHaveAttribute('data-picture', placed);
	await page.keyboard.press('ArrowLeft');
	await expect(figure).toHaveAttribute('data-picture', placed);
	await page.keyboard.press(']');
	await expect(figure).not.toHaveAttribute('data-picture', placed);
	await page.waitForURL('**cams=**');
	await camera.focus();
	await page.keyboard.press('Delete');
	await expect(figure).toHaveAttribute('data-picture', empty);
});

/** Converts a position on the plan, in metres, to the screen. */
const onScreen = (page: Page, x: number, y: number) =>
	page.evaluate(
		([left, top]) => {
			const plan = document.querySelector<SVGUseElement>('#scene use[href="#district"]')?.getScreenCTM();
			if (!plan) throw new Error('no plan');
			return new DOMPoint(left, top).matrixTransform(plan).toJSON() as DOMPoint;
		},
		[x, y] as const
	);

for (const [way, address] of [
	['a slide', current('./fr/present/#cameras-yours')],
	['a frame', current('./fr/embed/cameras/#cameras-yours')]
] as const)
	test(`places a camera on a façade by a tap, on ${way}`, async ({ page }) => {
		await page.setViewportSize(desk);
		await page.goto(address);
		const empty = await waitForStep(page, current('cameras-yours'));
		// The middle of the café's front, on the square. The plan shows what a tap would place once it handles taps.
		await expect(async () => {
			const { x, y } = await onScreen(page, 99, 39);
			await page.mouse.move(x, y + 1);
			await page.mouse.move(x, y);
			await expect(page.locator('.camera-preview')).toBeVisible({ timeout: 500 });
		}).toPass();
		const { x, y } = await onScreen(page, 99, 39);
		await page.mouse.click(x, y);
		await expect(page.locator('figure.stage')).not.toHaveAttribute('data-picture', empty);
		// A frame shows no list of cameras, and its address belongs to the host.
		if (way === 'a frame') return;
		await expect(page.getByRole('button', { name: /Caméra 1/ })).toBeVisible();
		await expect(page).toHaveURL(/cams=B/);
	});

test('keeps the page as wide as its window with any guess, control, placement or walk', async ({ page }) => {
	const chosen =
		'guess-cameras=30&guess-coverage=100&guess-effect=1939&cams=B37.135-F12.270&walk-from=6&walk-to=9';
	await page.goto(current(`./fr/?${chosen}#cameras-yours`));
	await waitForStep(page, current('cameras-yours'));
	await openSections(page);
	await expect(page.locator('.placement .bar-row').first()).toBeVisible();
	await expect(page.locator('.walk').first()).toBeVisible();
	for (const size of sample([desk, { width: 768, height: 1024 }, phone, { width: 320, height: 640 }], 2, 1)) {
		await page.setViewportSize(size);
		await waitForScrollEnd(page);
		const wide = await page.evaluate(() => ({
			page: document.documentElement.scrollWidth,
			cards: [...document.querySelectorAll('.card')].filter((card) => card.scrollWidth > card.clientWidth + 1)
				.length
		}));
		expect([size.width, wide.page <= size.width, wide.cards]).toEqual([size.width, true, 0]);
	}
});

test('steps with the arrows on a tablet, each with its own picture', async ({ page }) => {
	await page.setViewportSize({ width: 768, height: 1024 });
	await page.goto('./en/');
	await waitForHydration(page);
	const [back, next] = [page.locator('.hops a').first(), page.locator('.hops a').last()];
	for (const step of mainSteps.slice(1, isLongRun ? undefined : 5)) {
		await next.click();
		await waitForStep(page, step);
		await expect(page.locator(`#${step} :is(h2, h3)`)).toBeFocused();
	}
	const before = mainSteps[isLongRun ? mainSteps.length - 2 : 3] ?? '';
	await back.click();
	await waitForStep(page, before);
	await expect(page.locator(`#${before} :is(h2, h3)`)).toBeFocused();
});

test('scrolls nothing when the bar or the figure takes the focus', async ({ page }) => {
	await page.goto('./fr/');
	await waitForHydration(page);
	for (const size of sample([phone, { width: 768, height: 1024 }, desk], 2)) {
		await page.setViewportSize(size);
		await scrollToStep(page, steps[5] ?? '');
		await waitForStep(page, steps[5] ?? '');
		const before = await page.evaluate(() => scrollY);
		await page.evaluate(() => {
			for (const stop of document.querySelectorAll<HTMLElement>(
				'.bar :is(a, button, summary), .stage button'
			))
				stop.focus();
		});
		await waitForScrollEnd(page);
		expect([size.width, await page.evaluate(() => scrollY)]).toEqual([size.width, before]);
	}
});
