import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { current, stepsOf, waitForStep, scrollToStep } from '../browser/site.ts';
import { hydratedFrame, expect, test } from './frames.ts';
import { article } from './hosts.ts';

// Errors that these tests provoke.
test.use({ allowed: [/evil/] });

for (const [name, most] of [
	['embed/2.js', 2600],
	['embed/1.js', 1500],
	['embed.js', 1500]
] as const) {
	test(`the loader ${name} is small, and frames nothing but our own pages`, async ({
		page,
		otherPeople,
		at
	}) => {
		expect(brotliCompressSync(readFileSync(`build/${name}`)).length).toBeLessThanOrEqual(most);
		const figure = (src: string) =>
			`<figure data-embed="${src}" data-height="744" data-title="Récit"></figure>`;
		const others = ['javascript:alert(1)', 'https://example.org/fr/embed/', `${at('')}../evil/`, ''];
		const inside = [at(current('fr/embed/cameras/cameras-mast/')), ...others].map(figure).join('');
		await page.goto(otherPeople.put({ html: article(`${inside}<script async src="${at(name)}"></script>`) }));
		await hydratedFrame(page);
		const sources = await page
			.locator('iframe')
			.evaluateAll((list) => list.map((f) => f.getAttribute('src')));
		expect(sources.filter((src) => !src?.startsWith(at('')))).toEqual([]);
		expect(sources.length).toBeLessThanOrEqual(2);
	});
}

test('gives code in the dialog of the story that works where it is pasted', async ({
	page,
	otherPeople,
	at
}) => {
	await page.setViewportSize({ width: 1200, height: 900 });
	await page.goto(at('fr/'));
	await scrollToStep(page, current('analysis-threshold'));
	await waitForStep(page, current('analysis-threshold'));
	await page.locator('.menu summary').click();
	const link = page.locator('.menu a[href="about/embed/"]');
	const dialog = page.locator('dialog.embed-dialog');
	await expect(async () => {
		// The menu closes after the choice, and on a busy machine the dialog may take a while to open.
		if (!(await dialog.isVisible())) await link.click({ timeout: 1000 });
		await expect(dialog).toBeVisible({ timeout: 1000 });
	}).toPass();

	const code = dialog.locator('textarea');
	await expect(code).toHaveValue(/fr\/embed\/analysis\//);
	const preview = dialog.frameLocator('iframe');
	await expect(preview.locator('.count')).toContainText(`1 / ${stepsOf('analysis')}`);
	await dialog.getByRole('radio', { name: 'Sombre' }).check();
	await expect(code).toHaveValue(/\?theme=dark/);
	await dialog.getByRole('radio', { name: '300' }).check();
	await expect(dialog.locator('iframe')).toHaveAttribute('width', '300');

	const pasted = await code.inputValue();
	await page.keyboard.press('Escape');
	await expect(dialog).toHaveCount(0);
	await page.goto(otherPeople.put({ html: article(pasted) }));
	const frame = await hydratedFrame(page);
	expect(await frame.evaluate(() => document.documentElement.className)).toBe('moves nuit awake');
});

test('opens the dialog with the chapter or step of its link', async ({ page, at }) => {
	await page.goto(at('fr/'));
	await scrollToStep(page, current('cameras-twelve'));
	await waitForStep(page, current('cameras-twelve'));
	await page.locator(current('#cameras-twelve .describe > summary')).click();
	const code = page.locator('dialog.embed-dialog textarea');
	for (const [link, part] of [
		[current('#cameras-twelve a[href="about/embed/"]'), current('fr/embed/cameras/cameras-twelve/"')],
		['footer.end a[href="about/embed/"]', 'fr/embed/"']
	] as const) {
		await page.locator(link).click();
		await expect(code).toHaveValue(new RegExp(part));
		await page.keyboard.press('Escape');
		await expect(page.locator(link)).toBeFocused();
	}
	await page.goto(at(current('en/step/cameras-twelve/')));
	await page.locator('a[href*="about/embed/"]').first().click();
	await expect(page.locator('.maker textarea')).toHaveValue(current(/en\/embed\/cameras\/cameras-twelve\/"/));
});

test('offers only what can work from the address of the site, and says why', async ({ page, at }) => {
	await page.goto(at('en/about/embed/'));
	const maker = page.locator('.maker');
	await expect(maker.locator('textarea')).toHaveValue(new RegExp(`src="${at('')}`));
	await expect(maker.getByRole('radio', { name: 'AMP' })).toHaveCount(0);
	await expect(maker.getByText('AMP takes addresses in https only')).toBeVisible();
	await expect(maker.getByText('on your machine alone')).toBeVisible();
	await expect(maker.getByRole('radio', { name: 'Frame alone' })).toHaveCount(1);
});

test('explains embedding without a script, and shows the hash of the loader', async ({ browser, at }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(at('en/about/embed/'));
	for (const system of ['WordPress', 'Drupal', 'SPIP', 'Ghost', 'Arc XP', 'Moodle'])
		await expect(page.getByRole('heading', { name: system }).first()).toBeVisible();
	await expect(page.locator('.hash')).toHaveText(/^sha384-[\w+/]{64}$/);
	await expect(page.locator('textarea')).toHaveValue(/<iframe/);
	await context.close();
});
