/** A route for readers: the reading page shows only its steps, with a link to the whole story. */
import { expect, test, type Page } from './test.ts';
import { sample } from '../random.ts';
import {
	waitForStep,
	waitForHydration,
	followLink,
	languages,
	mainSteps,
	openAt,
	phone,
	scrollToStep,
	steps,
	story
} from './site.ts';

const [route] = story.routes.filter(({ minutes }) => minutes === undefined);
if (!route) throw new Error('No route for readers');
const onRoute = route.steps;
const besideRoute = mainSteps.find((step) => !onRoute.includes(step)) ?? '';
const collapsedStep = steps.find((step) => !mainSteps.includes(step)) ?? '';

/** The steps that the reader can scroll to, in order. */
const shown = (page: Page) =>
	page
		.locator('section.step')
		.evaluateAll((all) => all.filter((step) => step.checkVisibility()).map(({ id }) => id));
const offers = (page: Page) =>
	page.locator('.opening .lengths a:not([href="text/"], [href="print/"], [href^="teach/"])');
const textEditionLink = (page: Page) => page.locator('.opening .lengths a[href="text/"]');

for (const lang of sample(languages, languages.length, 0))
	test(`${lang}: offers the route beside the whole story on the first screen, with their durations`, async ({
		page
	}) => {
		await page.setViewportSize(phone);
		await page.goto(`./${lang}/`);
		await waitForHydration(page);
		expect(await shown(page)).toEqual(mainSteps);
		await expect(offers(page)).toHaveCount(2);
		for (const offer of await offers(page).all()) await expect(offer).toBeInViewport({ ratio: 1 });
		await expect(offers(page).first()).toContainText('12');
		await expect(offers(page).last()).toContainText('5');
		await expect(textEditionLink(page)).toBeInViewport({ ratio: 1 });
		await expect(textEditionLink(page)).toContainText(/\d{2}/);
		await offers(page).last().click();
		await expect.poll(() => shown(page)).toEqual(onRoute);
		// The link leads to the first step of the route.
		await expect(page.locator(`#${onRoute[0] ?? ''} h1`)).toBeInViewport();
		await expect(offers(page).last()).toHaveAttribute('aria-current', 'true');
		await offers(page).first().click();
		await expect.poll(() => shown(page)).toEqual(mainSteps);
	});

test('keeps the route in steps, address and language links, and after a reload', async ({ page }) => {
	await page.setViewportSize(phone);
	await page.goto(`./fr/?route=${route.id}`);
	await waitForStep(page, onRoute[0] ?? '');
	const next = page.locator('.hops a').last();
	for (const step of onRoute.slice(1, 4)) {
		await next.click();
		await waitForStep(page, step);
	}
	const last = onRoute.at(-1) ?? '';
	await followLink(page, last);
	await waitForStep(page, last);
	await expect(page).toHaveURL(new RegExp(`\\?route=${route.id}#${last}$`));
	await page.reload();
	await waitForStep(page, last);
	expect(await shown(page)).toEqual(onRoute);
	await scrollToStep(page, onRoute[2] ?? '');
	await waitForStep(page, onRoute[2] ?? '');
	await page.locator('.languages a').click();
	await waitForStep(page, onRoute[2] ?? '');
	await expect(page).toHaveURL(/\/en\/\?route=/);
	expect(await shown(page)).toEqual(onRoute);
	await expect(page.locator('footer .on-route a')).toBeVisible();
	await page.locator('footer .on-route a').click();
	await expect.poll(() => shown(page)).toEqual(mainSteps);
});

test('shows the whole story at the address of a step beside the route', async ({ page }) => {
	for (const step of sample([collapsedStep, besideRoute], 2)) {
		await openAt(page, `./fr/?route=${route.id}#${step}`);
		await waitForStep(page, step);
		await expect(page.locator(`#${step} :is(h2, h3)`)).toBeInViewport();
	}
	await openAt(page, `./fr/?route=${route.id}`);
	await waitForStep(page, onRoute[0] ?? '');
	await page.evaluate((step) => (location.hash = step), besideRoute);
	await waitForStep(page, besideRoute);
	expect(await shown(page)).toEqual(mainSteps);
	await expect(page).toHaveURL(new RegExp(`/fr/#${besideRoute}$`));
});

test('shows the whole story for an unknown route', async ({ page }) => {
	await page.goto('./fr/?route=elsewhere');
	await waitForHydration(page);
	expect(await shown(page)).toEqual(mainSteps);
	await expect(page.locator('.lengths [aria-current]')).toHaveCount(1);
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('does not offer the route, and shows the whole story at its address', async ({ page }) => {
		await page.goto(`./fr/?route=${route.id}`);
		await expect(offers(page).first()).toBeVisible();
		await expect(offers(page).last()).toBeHidden();
		const seen = await page
			.locator('section.step .words h2, section.step h3')
			.evaluateAll((all) =>
				all
					.filter((title) => title.checkVisibility())
					.map((title) => title.parentElement?.closest('section')?.id)
			);
		expect(seen).toEqual(mainSteps);
	});
});
