import { expect, test } from './test.ts';
import { current, waitForStep, phone } from './site.ts';

const CAMERAS = 'B37_135-F12.345_22.5';

test('opens the device’s share sheet with the address of the step’s page and the reader’s choices', async ({
	page,
	baseURL
}) => {
	await page.addInitScript(() => {
		const given: ShareData[] = [];
		Object.assign(window, { given });
		navigator.share = (data) => {
			given.push(data ?? {});
			return Promise.resolve();
		};
	});
	await page.goto(current('./fr/?cameras=20&route=essential#cameras-twelve'));
	await waitForStep(page, current('cameras-twelve'));
	await page.locator('details.menu summary').click();
	await page.locator('[data-copy=step]').click();
	const shared = () => page.evaluate(() => (window as { given?: ShareData[] }).given?.at(-1));
	const url = current(`${baseURL ?? ''}fr/step/cameras-twelve/?cameras=20&shared=1`);
	await expect.poll(shared).toMatchObject({ url });
	expect((await shared())?.title).toBeTruthy();
	await expect(page.locator('.copied')).toBeEmpty();
});

test('redirects from a shared step page to the shared cameras, and says that they come from the link', async ({
	page
}) => {
	await page.setViewportSize(phone);
	await page.goto(current(`./fr/step/cameras-yours/?cams=${CAMERAS}&shared=1`));
	await page.waitForURL(current(/\/fr\/\?.*#cameras-yours$/));
	await waitForStep(page, current('cameras-yours'));
	const note = page.locator(current('#cameras-yours .lent'));
	await expect(note).toBeInViewport();
	await expect(note).toContainText('2');
	await expect(page.locator(current('#cameras-yours .cameras li'))).toHaveCount(2);

	await note.getByRole('button').click();
	await expect(note).toHaveCount(0);
	await expect(page.locator(current('#cameras-yours .cameras li'))).toHaveCount(0);
	await expect(page.locator(current('#cameras-yours h3'))).toBeFocused();
	await expect.poll(() => new URL(page.url()).searchParams.has('cams')).toBe(false);
});

test('marks only the settings of a shared link as shared, and as the reader’s own after a reload', async ({
	page
}) => {
	await page.goto(current('./en/?lens=40#cameras-identify'));
	await waitForStep(page, current('cameras-identify'));
	await expect(page.locator(current('#cameras-identify .lent'))).toBeVisible();
	await page.reload();
	await waitForStep(page, current('cameras-identify'));
	await expect(page.locator('.lent')).toHaveCount(0);
	await page.goto('about:blank');
	await page.goto(current('./en/#cameras-identify'));
	await waitForStep(page, current('cameras-identify'));
	await expect(page.locator('.lent')).toHaveCount(0);
});

test('does not redirect from a step page without choices', async ({ page }) => {
	await page.goto(current('./fr/step/cameras-yours/?utm_source=somewhere'));
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await page.waitForLoadState('networkidle');
	expect(new URL(page.url()).pathname).toMatch(current(/\/step\/cameras-yours\/$/));
});
