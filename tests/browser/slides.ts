/** Helpers for tests of the slides. */
import { expect, type BrowserContext, type Page } from '@playwright/test';
import { waitForStep, waitForHydration, story } from './site.ts';

/** Sizes of projectors and screens on which a lesson must fit. */
export const WALLS = [
	{ width: 1024, height: 768 },
	{ width: 1280, height: 720 },
	{ width: 1920, height: 1080 }
] as const;

/** Opens the slides at a step, and waits until they are hydrated and drawn. */
export async function openSlides(page: Page, step: string, query = '', lang = 'fr'): Promise<string> {
	await page.goto(`./${lang}/present/${query}#${step}`);
	return waitForStep(page, step);
}

/** Goes to another step of the slides or the notes by changing the hash, and waits until it is drawn. */
export async function goToSlide(page: Page, step: string): Promise<string> {
	await page.evaluate((id) => (location.hash = id), step);
	return waitForStep(page, step);
}

export async function openNotes(context: BrowserContext, query = ''): Promise<Page> {
	const notes = await context.newPage();
	await notes.goto(`./fr/present/notes/${query}`);
	await waitForHydration(notes);
	return notes;
}

/** Makes the presenter window send its requests, one a second, five times as often. */
export const hurry = (context: BrowserContext) =>
	context.addInitScript(() => {
		const repeat = window.setInterval.bind(window);
		Object.assign(window, { setInterval: (act: () => void, ms = 0) => repeat(act, ms / 5) });
	});

export const currentSection = (page: Page) => page.locator('section[aria-current="step"]');
export const figure = (page: Page) => page.locator('#scene');
export const stepOf = (page: Page) => figure(page).getAttribute('data-step');

/** Number of key presses from a step to the next: a question shows its answer first, and each keyframe takes one. */
export function keysAfter(step: string): number {
	const { guess, keyframes } = steps.find(({ id }) => id === step) ?? { keyframes: [] };
	return (guess ? 1 : 0) + keyframes.length;
}
const steps = story.chapters.flatMap((chapter) => chapter.steps);

/** Presses a key of the slides until the next step is shown. */
export async function pressOn(page: Page, step: string, key = 'PageDown'): Promise<void> {
	for (let presses = keysAfter(step); presses > 0; presses--) await page.keyboard.press(key);
}

/** The state that two windows must share. */
export async function stageState(page: Page): Promise<string> {
	return page.evaluate(() => {
		const { step = '', picture = '' } = document.getElementById('scene')?.dataset ?? {};
		const blank = document.querySelector('.blank, .on-wall')?.className ?? '';
		return [step, picture, /black|white/.exec(blank)?.[0] ?? 'none'].join(' ');
	});
}

export async function expectSameState(...pages: readonly Page[]): Promise<string> {
	for (const page of pages) await waitForHydration(page);
	let last = '';
	await expect
		.poll(async () => {
			const [first = '', ...rest] = await Promise.all(pages.map(stageState));
			last = first;
			return /\S+ \S+ \S+/.test(first) && rest.every((other) => other === first);
		})
		.toBe(true);
	return last;
}

/** A board of a lesson, as the slides get it. */
export interface Board {
	readonly id: string;
	readonly kind: string;
	readonly title: string;
	readonly question: string;
	/** Number of the route’s steps before it. */
	readonly place: number;
	readonly seconds: number;
	readonly table?: {
		readonly rows: readonly string[];
		readonly columns: readonly string[];
		readonly pictograms?: readonly string[];
	};
	readonly choices?: readonly string[];
}

/** Returns the boards of a lesson, in the order of its route. */
export async function boardsOf(page: Page, route: string, lang = 'fr'): Promise<readonly Board[]> {
	const answer = await page.request.get(`./${lang}/present/deck.json`);
	const { routes } = (await answer.json()) as {
		readonly routes: readonly { readonly id: string; readonly boards: readonly Board[] }[];
	};
	return routes.find(({ id }) => id === route)?.boards ?? [];
}
