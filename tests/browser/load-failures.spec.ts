/**
 * When a script, a scene or the models fail to load, the page works as without script, says so and offers a
 * retry.
 */
import type { Page } from '@playwright/test';
import { sample } from '../random.ts';
import { current, waitForStep, waitForHydration, desk, openAt, story } from './site.ts';
import { expect, test } from './test.ts';

test.use({
	allowed: [/Failed to load resource|Failed to fetch|dynamically imported module/],
	viewport: desk,
	serviceWorkers: 'block'
});

/** Returns the addresses of a step of “Analysing” on each kind of page. */
const addresses = (step: string) => ({
	reading: `fr/#${step}`,
	present: `fr/present/#${step}`,
	notes: `fr/present/notes/#${step}`,
	embed: `fr/embed/analysis/#${step}`
});
const pages = addresses(current('analysis-98'));

/** Blocks files until the returned function is called. */
async function loseFiles(page: Page, files: RegExp): Promise<() => Promise<void>> {
	await page.route(files, (route) => route.abort());
	return () => page.unroute(files);
}

const losses = Object.entries(pages).flatMap(([kind, address]) => [
	{ kind, address, what: 'its script', files: new RegExp(`/_client/assets/${kind}-`) },
	{ kind, address, what: 'what its script imports', files: /\/_client\/assets\/shared-/ },
	...(kind === 'embed' ? [] : [{ kind, address, what: 'the story', files: /(story|opening)\.json$/ }])
]);

// Each page loses one file, and each file is lost on one page; not every combination is tried.
for (const { kind, address, what, files } of sample(losses, 3, 1))
	test(`${kind} without ${what} looks as without script, and hydrates on retry`, async ({ page }) => {
		const letThrough = await loseFiles(page, files);
		await openAt(page, address);
		await expect(page.locator('.broken')).toBeVisible();
		await expect(page.locator('html')).not.toHaveClass(/moves/);
		await expect(
			page.locator('.read, .hops a, .pause, .turn button, .range, .settings-panel').locator('visible=true')
		).toHaveCount(0);
		// The step's own still and words, and no other picture.
		await expect(page.locator(current('#analysis-98 img.still'))).toBeVisible();
		await expect(page.locator(current('#analysis-98'))).toContainText('985');
		await letThrough();
		await page.locator('.broken a').click();
		await waitForStep(page, current('analysis-98'));
		await expect(page.locator('.broken')).toBeHidden();
		expect(page.url()).toContain(current('#analysis-98'));
	});

/** The steps of the chapter whose scene is lost, as its frame lists them. */
const inChapter = story.chapters.find(({ id }) => id === 'analysis')?.steps.map(({ id }) => id) ?? [];

for (const kind of ['reading', 'present', 'embed'] as const)
	test(`${kind} shows a still and the story’s numbers when a scene is lost, and keeps the reader’s numbers for the retry`, async ({
		page
	}) => {
		const letThrough = await loseFiles(page, /\/_client\/assets\/poster-/);
		await openAt(page, addresses(current('analysis-scores'))[kind]);
		await waitForStep(page, current('analysis-scores'));
		const control = page
			.locator('input[type="range"][id$="threshold-field"]')
			.locator('visible=true')
			.first();
		await control.press('Home');
		await page.evaluate((id) => (location.hash = id), current('analysis-98'));
		const between =
			kind === 'embed'
				? inChapter.indexOf(current('analysis-98')) - inChapter.indexOf(current('analysis-scores'))
				: 0;
		for (let hop = 0; hop < between; hop++) await page.locator('.hops a').last().click();
		const figure = page.locator(current('figure[data-step="analysis-98"]'));
		await expect(figure.locator('img')).toBeVisible();
		// On the reading page each step of the lost scene says so, including this one.
		const stepPrefix = kind === 'reading' ? current('#analysis-98 ') : '';
		const notice = page.locator(`${stepPrefix}.lost`).locator('visible=true').first();
		await expect(notice).toBeVisible();
		if (kind !== 'present') {
			await expect(page.locator(current('#analysis-98 .number'))).toContainText('985');
			await expect(page.locator(current('#analysis-98 .range'))).toHaveCount(0);
		}
		await letThrough();
		await Promise.all([page.waitForEvent('load'), notice.getByRole('button').click()]);
		await waitForHydration(page);
		await waitForStep(page, current('analysis-98'));
		await expect(
			page.locator('input[type="range"][id$="threshold-field"]').locator('visible=true').first()
		).toHaveValue('0');
		await expect(page.locator('.hosted')).toHaveCount(0);
	});

test('shows every step with the story’s values and no dead control when the models are lost', async ({
	page
}) => {
	await loseFiles(page, /\/_client\/assets\/text-updater-/);
	await openAt(page, current('fr/embed/analysis/?threshold=20#analysis-98'));
	await expect(page.locator('.step.current .lost')).toBeVisible();
	await expect(page.locator('.step.current .number')).toContainText('985');
	await expect(page.locator('.step.current .range')).toHaveCount(0);
	await expect(page.locator(current('figure[data-step="analysis-98"] img'))).toBeVisible();
});
