/** A host that shows its articles without loading a page: a router replaces the content and adds history entries. */
import { current, story } from '../browser/site.ts';
import { expect, hydratedFrame, test } from './frames.ts';
import { article } from './hosts.ts';

test('works in articles of a single-page application, and leaves its history alone', async ({
	browser,
	otherPeople,
	at
}) => {
	// A page of its own: the history of one that tests share may be full.
	const context = await browser.newContext();
	const page = await context.newPage();
	const codeOf = async (part: string) => {
		await page.goto(at(`fr/about/embed/?part=${current(part)}`));
		return page.locator('.studio-output textarea').inputValue();
	};
	const articles = {
		'#/walls': await codeOf('cameras'),
		'#/scores': await codeOf(current('analysis-scores'))
	};
	const router = `<script>
		const articles = ${JSON.stringify(articles).replaceAll('</', '<\\/')};
		const place = document.getElementById('place');
		const show = () => (place.innerHTML = articles[location.hash] ?? '<p>Accueil</p>');
		addEventListener('popstate', show);
		addEventListener('hashchange', show);
		show();
	</script>`;
	await page.goto(otherPeople.put({ html: article('') + router }));
	const home = await page.evaluate(() => history.length);
	const open = async (hash: keyof typeof articles, step: string) => {
		await page.evaluate((to) => (location.hash = to), hash);
		await expect(page.locator('iframe')).toHaveCount(1);
		const frame = await hydratedFrame(page);
		await expect(frame.locator('.step.current')).toHaveAttribute('id', step);
		return frame;
	};
	const [first] = story.chapters.find(({ id }) => id === 'cameras')?.steps ?? [];
	const chapter = await open('#/walls', first?.id ?? '');
	// Going through the steps adds no entry: “Back” leaves the article.
	await chapter.locator('.hops a').last().click();
	await open('#/scores', current('analysis-scores'));
	expect(await page.evaluate(() => history.length)).toBe(home + 2);
	// Not `goBack`, which also waits for the frame that has been removed.
	const back = () => page.evaluate(() => history.back());
	await back();
	await expect(page.locator('iframe')).toHaveCount(1);
	await hydratedFrame(page);
	await back();
	await expect(page.locator('iframe')).toHaveCount(0);
	await context.close();
});
