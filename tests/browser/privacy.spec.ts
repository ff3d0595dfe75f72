import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sample } from '../random.ts';
import { expect, test } from './test.ts';
import { waitForStep, waitForHydration, languages, openAt, scrollToStep, steps } from './site.ts';

test.use({ reuseContext: false });

test.describe('with a service worker', () => {
	test.use({ serviceWorkers: 'allow' });

	// Storage and requests are the same in every language.
	for (const lang of sample(languages, languages.length, 0))
		test(`${lang}: makes no foreign request, stores nothing and logs nothing`, async ({
			page,
			context,
			baseURL
		}) => {
			const origins = new Set<string>();
			const said: string[] = [];
			page.on('request', (request) => origins.add(new URL(request.url()).origin));
			page.on('console', (message) => said.push(message.text()));
			page.on('pageerror', (error) => said.push(error.message));
			await page.goto(`./${lang}/`);
			await waitForHydration(page);
			for (const step of sample(steps, 5, 2)) {
				await scrollToStep(page, step);
				await waitForStep(page, step);
			}
			// Code that stores scroll positions does so when a page is left or hidden.
			await page.goto(`./${lang}/text/`);
			await page.goBack();
			await waitForHydration(page);
			await openAt(page, `./${lang}/#${steps.at(-1) ?? ''}`);
			await waitForHydration(page);
			const kept = await page.evaluate(async () => ({
				local: localStorage.length,
				session: sessionStorage.length,
				databases: (await indexedDB.databases()).length,
				cookie: document.cookie
			}));
			expect(kept).toEqual({ local: 0, session: 0, databases: 0, cookie: '' });
			expect(await context.cookies()).toEqual([]);
			expect([...origins]).toEqual([new URL(baseURL ?? '').origin]);
			expect(said).toEqual([]);
		});
});

test('requests the engraved plan once, while the page opens', async ({ page, baseURL }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await page.goto('./fr/');
	await waitForHydration(page);
	await expect(page.locator('#district')).toBeAttached();
	expect(asked).toContain(new URL('fr/plan.svg', baseURL).pathname);
	const before = asked.length;
	for (const step of steps.slice(0, 4)) {
		await scrollToStep(page, step);
		await waitForStep(page, step);
	}
	expect(asked.slice(before).filter((path) => path.endsWith('.svg') && !path.includes('/stills/'))).toEqual(
		[]
	);
});

test('every page has a strict content security policy', () => {
	const all = readdirSync('build', { recursive: true, encoding: 'utf8' }).filter((file) =>
		file.endsWith('.html')
	);
	expect(all.length).toBeGreaterThan(steps.length);
	const policies = all.map((file) => {
		const html = readFileSync(join('build', file), 'utf8');
		const [, policy = ''] = /<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(html) ?? [];
		return { file, policy };
	});
	const isStrict = (policy: string) =>
		policy.includes("default-src 'none'") &&
		// Pages that only lead to another one run a single script, which they contain.
		/script-src '(self|sha256-[^']+'(;|$))/.test(policy) &&
		!/unsafe-(inline|eval)/.test(policy);
	expect(policies.filter(({ policy }) => !isStrict(policy))).toEqual([]);
});

test.describe('against the policy', () => {
	test.use({ allowed: [/Content Security Policy/] });

	test('blocks injected markup from running', async ({ page }) => {
		const blocked: string[] = [];
		page.on('console', (message) => blocked.push(message.text()));
		await page.goto('./fr/');
		await page.evaluate(() => {
			const script = document.createElement('script');
			script.textContent = 'window.hurt = true';
			document.body.append(script);
		});
		expect(await page.evaluate(() => 'hurt' in window)).toBe(false);
		expect(blocked.join()).toContain('Content Security Policy');
	});
});
