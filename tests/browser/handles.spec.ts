/** Handles in the picture: the reader drags the threshold where the picture shows it, with the effect of its field. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './test.ts';
import {
	current,
	desk,
	openControls,
	phone,
	scrollToLastKeyframe,
	scrollToStep,
	waitForStep
} from './site.ts';
import { openSlides, stepOf } from './slides.ts';

const threshold = { name: 'Seuil d’alerte' };
const handleIn = (page: Page) => page.locator('#scene').getByRole('slider', threshold);

/** Drags a handle by a finger, obliquely, so that a page that scrolled or a swipe that turned a slide would be noticed. */
async function dragByFinger(page: Page, handle: Locator, by: number): Promise<void> {
	const { x = 0, y = 0, width = 0 } = (await handle.boundingBox()) ?? {};
	const session = await page.context().newCDPSession(page);
	// Not at the centre of the handle, which must not jump there.
	const at = (share: number) => ({ x: x + width * 0.7 + by * share, y: y + width / 2 + 90 * share });
	await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at(0)] });
	for (let move = 1; move <= 8; move++)
		await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [at(move / 8)] });
	await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
	await session.detach();
}

async function dragByMouse(page: Page, handle: Locator, by: number): Promise<void> {
	const { x = 0, y = 0, width = 0, height = 0 } = (await handle.boundingBox()) ?? {};
	await page.mouse.move(x + width / 2, y + height / 2);
	await page.mouse.down();
	await page.mouse.move(x + width / 2 + by, y + height / 2 - 40, { steps: 8 });
	await page.mouse.up();
}

/** Checks that a drag to the left lowers the threshold of handle and field alike, and that it is announced. */
async function expectDrag(page: Page, field: Locator, drag: () => Promise<void>): Promise<void> {
	const handle = handleIn(page);
	const spoken = page.locator('p.hidden-text[role="status"]').first();
	await expect(handle).toHaveAttribute('aria-valuetext', /^64\ssur\s100$/);
	const before = await handle.boundingBox();
	const announced = await spoken.textContent();
	await drag();
	const value = Number(await handle.getAttribute('aria-valuenow'));
	expect(value).toBeGreaterThan(10);
	expect(value).toBeLessThan(60);
	await expect(field).toHaveValue(String(value));
	const [said, saidByField] = await Promise.all(
		[handle, field].map((each) => each.getAttribute('aria-valuetext'))
	);
	expect(said).toBe(saidByField);
	const after = await handle.boundingBox();
	expect(after?.x).toBeLessThan((before?.x ?? 0) - 20);
	await expect.poll(() => spoken.textContent()).not.toBe(announced);
	expect((await spoken.textContent())?.trim()).toMatch(/\p{L}{2}.*\d/u);
}

const expectTarget = async (page: Page, size: number) => {
	const { width = 0, height = 0 } = (await handleIn(page).boundingBox()) ?? {};
	expect([Math.round(width), Math.round(height)].map((side) => side >= size)).toEqual([true, true]);
};

test.describe('by touch', () => {
	test.use({ viewport: phone, hasTouch: true });

	test('the threshold is dragged on the page, which does not scroll', async ({ page }) => {
		const step = current('analysis-threshold');
		await page.goto(`./fr/#${step}`);
		await waitForStep(page, step);
		await expect(handleIn(page)).toHaveCount(0);
		await openControls(page, step);
		await scrollToLastKeyframe(page, step);
		await waitForStep(page, step);
		await expectTarget(page, 44);
		const scrolled = await page.evaluate(() => scrollY);
		const field = page.locator(`#${step}`).getByRole('slider', threshold);
		await expectDrag(page, field, () => dragByFinger(page, handleIn(page), -60));
		// Longer sentences above the field may scroll the page on, but the finger would scroll it back.
		expect(await page.evaluate(() => scrollY)).toBeGreaterThanOrEqual(scrolled);
		await expect(page.locator(`#${step}`)).not.toContainText('À 64');
	});

	test('the threshold is dragged on a slide, which does not turn', async ({ page }) => {
		await page.setViewportSize({ width: 1280, height: 720 });
		const step = current('analysis-threshold');
		await openSlides(page, step, '?guess-alerts=10');
		const field = page.locator('.panel').getByRole('slider', threshold);
		await expectDrag(page, field, () => dragByFinger(page, handleIn(page), -150));
		expect(await stepOf(page)).toBe(step);
	});

	test('the threshold is dragged in a frame, which stays at its step', async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 640 });
		const step = current('analysis-scores');
		await page.goto(`./fr/embed/analysis/#${step}`);
		await waitForStep(page, step);
		await expectTarget(page, 44);
		const field = page.locator('.step.current').getByRole('slider', threshold);
		await expectDrag(page, field, () => dragByFinger(page, handleIn(page), -80));
		expect(await stepOf(page)).toBe(step);
		expect(await page.evaluate(() => scrollY)).toBe(0);
	});
});

test('by mouse and keys, the threshold moves on the page, and Tab leads from it to the card of its step', async ({
	page
}) => {
	await page.setViewportSize(desk);
	const step = current('analysis-scores');
	await page.goto(`./fr/#${step}`);
	await scrollToStep(page, step);
	await scrollToLastKeyframe(page, step);
	await waitForStep(page, step);
	const field = page.locator(`#${step}`).getByRole('slider', threshold);
	await expectDrag(page, field, () => dragByMouse(page, handleIn(page), -150));
	await handleIn(page).press('End');
	await expect(field).toHaveValue('100');
	await handleIn(page).press('ArrowLeft');
	await expect(field).toHaveValue('99');
	await handleIn(page).press('Tab');
	await expect(page.locator(`#${step} :focus`)).toHaveCount(1);
	expect(await stepOf(page)).toBe(step);
});

test('cameras are moved along the walls and turned in the picture, by mouse and keys', async ({ page }) => {
	await page.setViewportSize(desk);
	const step = current('cameras-yours');
	await page.goto(`./fr/?cams=F12_115-B20_90#${step}`);
	await waitForStep(page, step);
	const stage = page.locator('#scene');
	const cameras = page.locator(`#${step} .camera-name`);
	const [position, direction] = ['Caméra 1', 'Direction de la caméra 1'].map((name) =>
		stage.getByRole('slider', { name, exact: true })
	) as [Locator, Locator];
	await expect(direction).toHaveCount(0);
	await expect(position).toHaveAttribute('aria-valuenow', '12');
	await dragByMouse(page, position, 30);
	await expect(position).not.toHaveAttribute('aria-valuenow', '12');
	await expect(page.locator('p.hidden-text[role="status"]').first()).toContainText('Caméra 1');
	const before = await direction.getAttribute('aria-valuenow');
	await dragByMouse(page, direction, 80);
	await expect(direction).not.toHaveAttribute('aria-valuenow', before ?? '');
	await expect(cameras).toHaveCount(2);
	const [along, turned] = await Promise.all(
		[position, direction].map(async (handle) => Number(await handle.getAttribute('aria-valuenow')))
	);
	await direction.press('ArrowRight');
	await expect(direction).toHaveAttribute('aria-valuenow', String(((turned ?? 0) + 5) % 360));
	await position.press('ArrowRight');
	await expect(position).toHaveAttribute('aria-valuenow', String((along ?? 0) + 1));
	await position.press('Delete');
	await expect(cameras).toHaveCount(1);
});

test('on slides, keys on a handle change its value, and page keys of a clicker turn the slide', async ({
	page
}) => {
	await page.setViewportSize({ width: 1280, height: 720 });
	const step = current('analysis-threshold');
	await openSlides(page, step, '?guess-alerts=10');
	await dragByMouse(page, handleIn(page), -150);
	expect(await stepOf(page)).toBe(step);
	for (const key of ['Home', 'ArrowRight', 'ArrowUp']) await handleIn(page).press(key);
	await expect(page.locator('.panel').getByRole('slider', threshold)).toHaveValue('2');
	expect(await stepOf(page)).toBe(step);
	await page.keyboard.press('PageDown');
	await expect(page.locator('#scene')).not.toHaveAttribute('data-step', step);
});
