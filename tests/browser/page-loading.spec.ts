import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sample } from '../random.ts';
import { expect, test, type Page } from './test.ts';
import { current, waitForStep, desk, mainSteps, phone, scrollToStep, steps } from './site.ts';

const [first = ''] = steps;

/** Blocks requests for the page's scripts until the returned function is called. */
async function blockRequests(page: Page, files: RegExp): Promise<() => void> {
	// The timeout is raised because a busy machine may be slow and loading time is not under test.
	await page.addInitScript(() => {
		const { setTimeout: wait } = window;
		window.setTimeout = ((work: TimerHandler, after = 0) =>
			after < 10_000 ? wait(work, after) : 0) as typeof setTimeout;
	});
	let release = (): void => undefined;
	const released = new Promise<void>((resolve) => (release = resolve));
	await page.route(files, async (route) => {
		await released;
		await route.continue();
	});
	return release;
}

/** Opens a page whose scripts are blocked: its `load` event does not fire until they are released. */
async function openWithoutScripts(page: Page, address: string): Promise<void> {
	await page.goto(address, { waitUntil: 'commit' });
	await page.locator('footer.end').waitFor({ state: 'attached' });
}

/**
 * What the figure shows: the id of the step of the still, `first` for the picture in the page, or `nothing`.
 */
const shown = (page: Page) =>
	page.evaluate(() => {
		const figure = document.querySelector('figure.stage');
		const box = figure?.querySelector('.box');
		if (!figure || !box) return 'no figure';
		if (getComputedStyle(box).visibility === 'visible') return 'first';
		const { backgroundImage } = getComputedStyle(figure, '::before');
		return /([\w-]+)\.svg"\)$/.exec(backgroundImage)?.[1] ?? 'nothing';
	});

for (const [turn, size] of [phone, desk].entries()) {
	test(`shows each step’s still until the scripts arrive, ${size.width} px wide`, async ({ page }) => {
		await page.setViewportSize(size);
		const release = await blockRequests(page, /_client\//);
		const fetched: string[] = [];
		page.on('requestfinished', (request) => fetched.push(new URL(request.url()).pathname));
		await openWithoutScripts(page, current('./fr/#faces-risk'));
		expect(await shown(page)).toBe(current('faces-risk'));
		await expect
			.poll(() => fetched.some((path) => path.endsWith(current('/stills/fr/faces-risk.svg'))))
			.toBe(true);
		for (const step of sample(
			[current('cameras-twelve'), first, current('centre-room'), current('prologue-count')],
			2,
			turn
		)) {
			await scrollToStep(page, step);
			await expect.poll(() => shown(page)).toBe(step === first ? 'first' : step);
		}
		await page.evaluate((id) => (location.hash = id), current('analysis-map'));
		await expect.poll(() => shown(page)).toBe(current('analysis-map'));
		await page.reload({ waitUntil: 'commit' });
		await expect.poll(() => shown(page)).toBe(current('analysis-map'));
		release();
		await waitForStep(page, current('analysis-map'));
		await expect(page.locator('html.arriving')).toHaveCount(0);
	});
}

test('moves the first picture with the scroll before any script has loaded', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'no-preference' });
	await page.setViewportSize(phone);
	await blockRequests(page, /_client\//);
	await openWithoutScripts(page, './fr/');
	await page.waitForFunction(() => performance.getEntriesByName('scene-interactive').length > 0);
	// Scale of the plan at a given progress of the first transition.
	const scaleAt = (progress: number) =>
		page.evaluate(
			async ([id, p]) => {
				const head = document.getElementById(id)?.previousElementSibling?.querySelector('h2');
				const { top = 0 } = head?.getBoundingClientRect() ?? {};
				// A short part of the way of the chapter’s title from the foot of the window to where a link leads.
				const travelled = p * innerHeight * 0.2;
				window.scrollBy({ top: top - innerHeight + travelled, behavior: 'instant' });
				for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
				const plan = document.querySelector('figure.stage g:has(> use)')?.getAttribute('transform');
				return Number(/scale\(([\d.]+)/.exec(plan ?? '')?.[1]);
			},
			[mainSteps[1] ?? '', progress] as const
		);
	const scales = [await scaleAt(0), await scaleAt(0.5), await scaleAt(0.95)];
	expect(scales).toEqual(scales.toSorted((a, b) => b - a));
	expect(new Set(scales).size).toBe(3);
	expect(await scaleAt(0)).toBe(scales[0]);
	expect(await shown(page)).toBe('first');
	await scaleAt(5);
	await expect.poll(() => shown(page)).toBe(mainSteps[1]);
});

test('skips layout far below the top of the page, and lays out everything once hydrated', async ({
	page
}) => {
	await page.setViewportSize(phone);
	const release = await blockRequests(page, /_client\//);
	await openWithoutScripts(page, './fr/');
	const laidOut = () =>
		page
			.locator('.chapter h2')
			.evaluateAll(
				(all) => all.filter((title) => title.checkVisibility({ contentVisibilityAuto: true })).length
			);
	const all = await page.locator('.chapter h2').count();
	await expect.poll(laidOut).toBeLessThan(all / 2);
	release();
	await waitForStep(page, first);
	expect(await laidOut()).toBe(all);
});

for (const width of sample([320, phone.width, desk.width], 2)) {
	test(`shifts nothing during hydration, ${width} px wide`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		// Cards hydrate a tenth of their delay after the page, of which the time is not under test.
		await page.addInitScript(() => {
			const { setTimeout: wait } = window;
			window.setTimeout = ((work: TimerHandler, after = 0) =>
				wait(work, after >= 2000 && after < 10_000 ? after / 10 : after)) as typeof setTimeout;
		});
		const release = await blockRequests(page, /_client\//);
		await openWithoutScripts(page, './fr/');
		const heights = () =>
			page
				.locator('section.step')
				.evaluateAll((all) => all.map((step) => [step.id, step.getBoundingClientRect().height]));
		// The first layout may request a font that nothing above uses.
		await heights();
		await page.evaluate(() => document.fonts.ready);
		const asleep = await heights();
		await expect(page.locator('input[type="range"]')).toHaveCount(0);
		release();
		await waitForStep(page, first);
		// Controls in the cards hydrate at the first input of the reader, or after a delay.
		if (width !== desk.width) await page.keyboard.press('Shift');
		await expect(page.locator('input[type="range"]').first()).toBeAttached();
		expect(await heights()).toEqual(asleep);
	});
}

test('shows the step’s still while a scene is late', async ({ page }) => {
	const release = await blockRequests(page, /_client\/assets\/(?!reading|shared)/);
	await openWithoutScripts(page, current('./fr/#faces-risk'));
	await expect(page.locator(current('#faces-risk'))).toHaveAttribute('aria-current', 'step');
	await expect.poll(() => shown(page)).toBe(current('faces-risk'));
	await scrollToStep(page, current('cameras-twelve'));
	await expect(page.locator(current('#cameras-twelve'))).toHaveAttribute('aria-current', 'step');
	await expect.poll(() => shown(page)).toBe(current('cameras-twelve'));
	release();
	await waitForStep(page, current('cameras-twelve'));
	await expect(page.locator('figure.arriving')).toHaveCount(0);
});

test('announces the answer to an early guess once the text updater has loaded', async ({ page }) => {
	const release = await blockRequests(page, /_client\/assets\/text-updater-/);
	await page.goto(current('./fr/#prologue-count'));
	await waitForStep(page, current('prologue-count'));
	const card = page.locator(current('#prologue-count'));
	await card.getByRole('button', { name: 'Voir la réponse' }).click();
	await expect(card.locator('.bar-row.yours')).toBeVisible();
	const announcement = page.locator('p.hidden-text[role=status]');
	await expect(announcement).toBeEmpty();
	release();
	await expect(card.locator('.bar-row.answer')).toContainText('12');
	await expect(announcement).toContainText('12');
});

test('does not reveal the answer in the still of a guess', async ({ page }) => {
	await blockRequests(page, /_client\//);
	const stillRequest = page.waitForRequest(current(/prologue-count\.svg/));
	await openWithoutScripts(page, current('./fr/#prologue-count'));
	expect(new URL((await stillRequest).url()).pathname).toMatch(
		current(/\/fr\/present\/stills\/prologue-count\.svg$/)
	);
});

test('shows no other step’s picture while the document is still loading', async ({ page }) => {
	const html = readFileSync('build/fr/index.html', 'utf8');
	const half = html.indexOf(current('id="cameras-mast"'));
	let finish = (): void => undefined;
	const server = createServer(({ url }, response) => {
		const file = url?.endsWith('.css') && readFileSync(`build${url}`);
		if (file) return void response.writeHead(200, { 'content-type': 'text/css' }).end(file);
		// Empty scripts, so that the page is never hydrated.
		if (url !== '/fr/') return void response.writeHead(200, { 'content-type': 'text/javascript' }).end();
		response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
		response.write(html.slice(0, half));
		finish = () => response.end(html.slice(half));
	}).listen(0);
	try {
		const { port } = server.address() as AddressInfo;
		const open = async (hash: string) => {
			await page.goto(`http://localhost:${port}/fr/${hash}`, { waitUntil: 'commit' });
			await page.locator(current('#prologue-fall h2')).waitFor();
		};
		await open(current('#faces-risk'));
		expect(await shown(page)).toBe(current('faces-risk'));
		const night = page.locator('html.arriving-nuit');
		await expect(night).toHaveCount(1);
		await page.goto('about:blank');
		await open('#chapter-faces');
		expect(await shown(page)).toBe('nothing');
		// A blank stage by day: the target step is not loaded yet, so the page cannot know that it is at
		// night.
		await expect(night).toHaveCount(0);
		finish();
		await expect.poll(() => shown(page)).toBe(current('faces-three'));
		await page.goto('about:blank');
		await open('#no-such-step');
		expect(await shown(page)).toBe('nothing');
		finish();
		await expect.poll(() => shown(page)).toBe('first');
	} finally {
		server.closeAllConnections();
		server.close();
	}
});

test('shows no 2D canvas while the picture is at rest, on the page and on a slide', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	const kinds = () =>
		page
			.locator('.stage canvas:visible')
			.evaluateAll((all) => all.map((canvas) => Boolean((canvas as HTMLCanvasElement).getContext('2d'))));
	for (const [path, step] of [
		['fr/', current('prologue-faces')],
		['fr/present/', current('centre-room')]
	] as const) {
		await page.goto(`./${path}#${step}`);
		await expect.poll(async () => new Set(await kinds()), { message: step }).toEqual(new Set([false]));
	}
});
