/**
 * A whole lesson: questions, a route with class guesses, and the same questions again, with interruptions.
 */
import { expect, test, type Page } from './test.ts';
import { current, waitForStep, waitForHydration, story } from './site.ts';
import { boardsOf, currentSection, openSlides, openNotes } from './slides.ts';

/** The key that a presentation remote sends. */
const NEXT = 'PageDown';
// In browser contexts with empty storage.
test.use({ reuseContext: false });

const asked = '.question:not([hidden])';
const route = story.routes.find(({ minutes }) => minutes === 55);
/** The questions of the story, as the slides show them. */
const questionsIn = async (page: Page) => {
	const deck = (await (await page.request.get('./fr/present/deck.json')).json()) as Deck;
	return deck.questions;
};
interface Deck {
	readonly questions: readonly { readonly ask: string; readonly choices: readonly string[] }[];
}
const byId = new Map(story.chapters.flatMap(({ steps }) => steps).map((step) => [step.id, step]));

test.describe('questions before and after', () => {
	test('are offered on the cover, unless the plan of the lesson asks them on a board of its own', async ({
		page
	}) => {
		const asks = (lesson: (typeof story.routes)[number]) => lesson.sheets.includes(`quiz-${lesson.id}`);
		const other = story.routes.find((lesson) => lesson.quiz.length > 0 && !asks(lesson));
		await page.goto(`./fr/present/?route=${other?.id ?? ''}`);
		await waitForHydration(page);
		await page.locator('.cover .questions input').check();
		await page.keyboard.press(NEXT);
		await expect(page.locator(asked)).toBeVisible();
		await page.goto('about:blank');
		await page.goto(`./fr/present/?route=${route?.id ?? ''}`);
		await waitForHydration(page);
		await expect(page.locator('.cover .routes')).toBeVisible();
		await expect(page.locator('.cover .questions')).toHaveCount(0);
	});

	test('counts hands and shows them beside the earlier counts; the answer comes last', async ({ page }) => {
		await openSlides(page, current('prologue-fall'), '?route=15min&questions=before-1');
		const hands = page.locator(asked).locator('input[type=number]');
		for (const [i, count] of [12, 8, 9].entries()) {
			await hands.nth(i).fill(String(count));
			await hands.nth(i).press('Tab');
		}
		await page.locator(asked).getByRole('button', { name: /^Plus/ }).first().click();
		await expect(hands.first()).toHaveValue('13');
		await expect(page.locator('.told-answer:visible')).toHaveCount(0);
		await page.evaluate(
			() => (location.href = location.href.replace('questions=before-1', 'questions=after-1'))
		);
		await waitForHydration(page);
		await expect(page.locator(`${asked} .earlier`)).toHaveText([/13/, /8/, /9/]);
		await page.keyboard.press(NEXT);
		await expect(page.locator('.told-answer:visible')).toHaveCount(1);
	});

	test('adds a number that is called out to the others, before and after', async ({ page }) => {
		const index = (await questionsIn(page)).findIndex(({ choices }) => choices.length === 0);
		await openSlides(page, current('prologue-fall'), `?questions=before-${index + 1}`);
		await page.locator(`${asked} .bet input`).fill('100 20 17');
		await page.keyboard.press('Enter');
		await expect(page.locator(`${asked} .spreads td`)).toHaveText(['', '3', '17', '20', '100']);
	});
});

test.describe('a lesson of 55 minutes', () => {
	test.use({ serviceWorkers: 'allow' });

	test('runs with a remote from the first question to the last answer: thirty guesses, F5, no network, two windows; it makes no foreign request, stores nothing and logs nothing', async ({
		page,
		context,
		baseURL
	}) => {
		test.slow();
		const origins = new Set<string>();
		const said: string[] = [];
		context.on('request', (request) => origins.add(new URL(request.url()).origin));
		context.on('console', (message) => said.push(message.text()));
		page.on('pageerror', (error) => said.push(error.message));
		// The lesson asks the questions that its steps answer.
		const questions = story.quiz
			.filter(({ id }) => route?.quiz.includes(id))
			.map(({ ask }) => ask['fr'] ?? '');
		const boards = await boardsOf(page, route?.id ?? '');
		/** Goes through the boards that follow some steps of the route, and comes to the next step. */
		const passBoards = async (place: number) => {
			for (const board of boards.filter((each) => each.place === place)) {
				for (const window of [page, notes]) await expect(window.locator('.board')).toContainText(board.title);
				await page.keyboard.press(NEXT);
			}
		};
		await page.goto(`./fr/present/?route=${route?.id ?? ''}&questions=on`);
		await waitForHydration(page);
		await page.waitForFunction(() => document.documentElement.dataset['kept'] === 'ready');
		const notes = await openNotes(context, `?route=${route?.id ?? ''}&questions=on`);
		await context.setOffline(true);
		await page.keyboard.press(NEXT);
		for (const question of questions) {
			for (const window of [page, notes])
				await expect(window.locator(asked).getByRole('heading')).toHaveText(question);
			await page.keyboard.press(NEXT);
		}
		await expect(page.locator(asked)).toHaveCount(0);
		const steps = route?.steps ?? [];
		for (const [place, id] of steps.entries()) {
			await passBoards(place);
			await waitForStep(page, id);
			await expect(currentSection(notes)).toHaveAttribute('id', id);
			if (place === 0)
				for (const key of ['o', 'Escape', 'q', 'Escape', 'd', 'd', 'r', 'r', 'z', 'z', 'c', 'c', 'b', 'b'])
					await page.keyboard.press(key);
			const { guess, keyframes = [], state } = byId.get(id) ?? {};
			/** The keyframe after which the answer comes. */
			const texts = keyframes.map((each) => JSON.stringify(each));
			const askedAt = guess ? Math.max(0, texts.indexOf(JSON.stringify(state))) : 0;
			if (guess) {
				const most = guess.max;
				await notes
					.locator('.bet input')
					.fill(Array.from({ length: 30 }, (_, i) => (i * 7) % (most + 1)).join(' '));
				await notes.keyboard.press('Enter');
				await expect(page.locator('.class-guess .many')).toHaveText('30 paris');
				for (let key = 0; key <= askedAt; key++) await page.keyboard.press(NEXT);
				await expect(page.locator('.spread dd').first()).toHaveText('30 paris');
			}
			if (place === Math.floor(steps.length / 2)) {
				await page.reload();
				await waitForStep(page, id);
			}
			for (let key = askedAt; key < Math.max(1, keyframes.length); key++) await page.keyboard.press(NEXT);
		}
		await passBoards(steps.length);
		for (const question of questions) {
			for (const window of [page, notes])
				await expect(window.locator(asked).getByRole('heading')).toHaveText(question);
			await page.keyboard.press(NEXT);
			for (const window of [page, notes]) await expect(window.locator('.told-answer:visible')).toHaveCount(1);
			if (question !== questions.at(-1)) await page.keyboard.press(NEXT);
		}
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
});
