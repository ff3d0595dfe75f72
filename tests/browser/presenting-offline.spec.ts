/** Slides with a copy for the time without network. */
import { expect, test } from './test.ts';
import { arrive, steps, watchFor } from './site.ts';
import { agree, keysAfter, open, openNotes } from './slides.ts';

// Each in a browser window of its own, in which nothing has been kept before.
test.use({ serviceWorkers: 'allow', reuseContext: false });

test('once open it goes on without a network', async ({ page, context }) => {
	await open(page, steps[0] ?? '');
	// All scenes are fetched once the machine is idle, or else after two seconds.
	await watchFor(page, 2000);
	await page.waitForLoadState('networkidle');
	await context.setOffline(true);
	for (const [index, step] of steps.slice(1).entries()) {
		for (let key = 0; key < keysAfter(steps[index] ?? ''); key++) await page.keyboard.press('PageDown');
		await arrive(page, step);
	}
});

test('asks nobody else, keeps nothing, says nothing in the console', async ({ page, context, baseURL }) => {
	const origins = new Set<string>();
	const said: string[] = [];
	context.on('request', (request) => origins.add(new URL(request.url()).origin));
	context.on('console', (message) => said.push(message.text()));
	page.on('pageerror', (error) => said.push(error.message));
	await open(page, steps[0] ?? '');
	const notes = await openNotes(context);
	for (const key of ['s', 'o', 'Escape', 'q', 'Escape', 'd', 'd', 'r', 'z', 'z', 'c', 'b', 'b'])
		await page.keyboard.press(key);
	for (const step of steps.slice(0, -1))
		for (let key = 0; key < keysAfter(step); key++) await page.keyboard.press('PageDown');
	await agree(page, notes);
	const kept = await page.evaluate(async () => ({
		local: localStorage.length,
		session: sessionStorage.length,
		databases: (await indexedDB.databases()).length,
		cookie: document.cookie
	}));
	expect(kept).toEqual({ local: 0, session: 0, databases: 0, cookie: '' });
	expect([...origins]).toEqual([new URL(baseURL ?? '').origin]);
	expect(said).toEqual([]);
});
