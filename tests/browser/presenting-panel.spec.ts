import { expect, test, type Page } from './test.ts';
import { sample } from '../random.ts';
import { languages, story } from './site.ts';
import { openSlides, goToSlide } from './slides.ts';

const walls = [
	{ width: 1280, height: 720 },
	{ width: 1024, height: 768 },
	{ width: 1920, height: 1080 }
];
const all = story.chapters.flatMap((chapter) => chapter.steps);
const chosen = all.filter(
	({ guess, controls, play }) => guess ?? (play === 'placement' || controls.length > 0)
);
const guesses = all.flatMap(({ guess }) => (guess ? [[guess.setting, guess.max] as const] : []));
const guessed = new Map(guesses);

/**
 * Answers every question with the longest result and moves every control, so that each reset button shows.
 */
const everything = new URLSearchParams(
	story.settings.map(({ id, max, default: usual }) => {
		const value = guessed.get(id) ?? (max === usual ? max - 1 : max);
		return [id, String(value)];
	})
);

/** The parts of the panel that are hidden or cut off. */
const cut = (page: Page) =>
	page.evaluate(() => {
		const panel = document.querySelector('.panel');
		if (!panel) return ['no panel'];
		const faults: string[] = [];
		if (panel.scrollHeight > panel.clientHeight)
			faults.push(`${panel.scrollHeight} of ${panel.clientHeight} px`);
		if (panel.scrollWidth > panel.clientWidth) faults.push(`${panel.scrollWidth} px wide`);
		const limits = panel.getBoundingClientRect();
		const walker = document.createTreeWalker(panel, NodeFilter.SHOW_TEXT);
		while (walker.nextNode()) {
			const text = walker.currentNode;
			const parent = text.parentElement;
			if (!text.textContent?.trim() || parent?.closest('.hidden-text, select, .camera-words')) continue;
			const range = document.createRange();
			range.selectNodeContents(text);
			for (const { left, right, top, bottom, width } of range.getClientRects()) {
				const held =
					left >= limits.left && right <= limits.right && top >= limits.top && bottom <= limits.bottom;
				if (width > 0 && !held) faults.push(`“${text.textContent.trim()}” is outside`);
			}
		}
		// A select element cuts its text off, so the full words must be shown beside it.
		for (const list of panel.querySelectorAll('select'))
			if (getComputedStyle(list).opacity !== '0') faults.push(`a list may be cut off: ${list.id}`);
		return faults;
	});

for (const [turn, viewport] of walls.entries())
	for (const [rank, lang] of sample([...languages.entries()], languages.length, turn))
		test(`${lang}, ${viewport.width} × ${viewport.height}: cuts nothing off in a panel, whatever is chosen`, async ({
			page
		}) => {
			await page.setViewportSize(viewport);
			const faults: unknown[] = [];
			const look = async (state: string) => {
				const found = await cut(page);
				if (found.length > 0) faults.push([state, found]);
			};
			const states = [
				['as it comes', ''],
				['all chosen', `?${everything.toString()}&cams=A10.90`]
			] as const;
			for (const [state, query] of sample(states, 2, rank + 1)) {
				await page.goto('about:blank');
				await openSlides(page, chosen[0]?.id ?? '', query, lang);
				for (const { id, play, controls } of sample(chosen, 6, turn + 3 * rank)) {
					await goToSlide(page, id);
					await expect(page.locator('.panel :is(input, button)').first()).toBeVisible();
					await look(`${id}, ${state}`);
					if (play !== 'placement') continue;
					const cameras = page.locator('.panel .camera-name');
					if ((await cameras.count()) > 0) {
						await cameras.first().click();
						await expect(page.locator('.panel .acts')).toBeVisible();
						await look(`${id}, ${state}, a camera in hand`);
					}
					await page.locator('.panel .placement .buttons button').first().click();
					await expect(cameras).toHaveCount(12);
					await look(`${id}, ${state}, twelve cameras`);
					await cameras.last().click();
					await look(`${id}, ${state}, the twelfth in hand`);
					if (controls.length === 0) continue;
					await page.locator('.panel .choice').getByRole('radio').nth(1).check({ force: true });
					await expect(page.locator('.panel .controls')).toBeVisible();
					await look(`${id}, ${state}, controls`);
				}
			}
			expect(faults).toEqual([]);
		});
