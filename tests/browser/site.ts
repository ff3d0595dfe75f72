import AxeBuilder from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import { isLongRun } from '../random.ts';
import { currentIds } from '../step-ids.ts';

/** The sharing card of a page, from the story file. */
interface Card {
	readonly title?: Record<string, string>;
}

interface BuiltStory {
	readonly seed: number;
	readonly languages: readonly { readonly id: string }[];
	readonly chapters: readonly {
		readonly id: string;
		readonly title: Record<string, string>;
		readonly share?: Card;
		readonly class?: { readonly graph?: unknown };
		readonly steps: readonly {
			readonly id: string;
			readonly was?: readonly string[];
			readonly field?: true;
			readonly scene: string;
			readonly seconds: number;
			readonly state: Readonly<Record<string, unknown>>;
			readonly keyframes: readonly unknown[];
			readonly title: Record<string, string>;
			readonly share?: Card;
			readonly walk?: unknown;
			readonly controls: readonly string[];
			readonly folded?: true;
			readonly play?: string;
			readonly guess?: { readonly setting: string; readonly min: number; readonly max: number };
		}[];
	}[];
	readonly pictures: Readonly<Record<string, unknown>>;
	readonly records: readonly {
		readonly id: string;
		readonly items: readonly { readonly name: Record<string, string> }[];
	}[];
	readonly settings: readonly { readonly id: string; readonly max: number; readonly default: number }[];
	readonly routes: readonly {
		readonly id: string;
		readonly title: Record<string, string>;
		readonly minutes?: number;
		/** Whether its slides begin in simple words. */
		readonly simple: boolean;
		readonly steps: readonly string[];
		readonly sheets: readonly string[];
		readonly quiz: readonly string[];
		readonly plan: readonly {
			readonly board?: { readonly id: string; readonly kind: string; readonly paper?: number };
		}[];
	}[];
	readonly quiz: readonly { readonly id: string; readonly ask: Record<string, string> }[];
}

/** The built story, from which tests take their expectations. */
export const story = JSON.parse(readFileSync('build/narrative.json', 'utf8')) as BuiltStory;
export const languages = story.languages.map(({ id }) => id);
/** Replaces former ids of steps of the story in a text or a pattern, see {@link currentIds}. */
export const current = currentIds(story);
const all = story.chapters.flatMap((chapter) => chapter.steps);
export const steps = all.map(({ id }) => id);
/** Former ids of steps, whose addresses still work. */
export const formerIds = all.flatMap(({ was = [] }) => was.filter((id) => !id.includes('/')));
/** The steps of the main route; the others are collapsed in the reading page. */
export const mainSteps = all.filter(({ field }) => !field).map(({ id }) => id);

export const phone = { width: 390, height: 844 };
export const desk = { width: 1440, height: 900 };

/** Interval between checks in the page, in ms. By default they run in each frame, and the browser draws all of these. */
const POLLING = { polling: 40 };

/**
 * Waits until the page itself has drawn a step in the figure, and returns the key of its picture. Polls
 * inside the page, because each request from outside would take longer than the answer.
 */
export async function waitForStep(page: Page, step: string): Promise<string> {
	const picture = await page
		.waitForFunction(
			(id) =>
				performance.getEntriesByName('scenes-awake').length > 0 &&
				document.querySelector<HTMLElement>(`figure[data-step="${id}"]`)?.dataset['picture'],
			step,
			{ ...POLLING, timeout: 30_000 }
		)
		.catch(async (cause: unknown) => {
			const now = await page
				.locator('figure[data-step]')
				.first()
				.getAttribute('data-step', { timeout: 1000 });
			const picture = await page.locator('figure[data-picture]').count();
			const visible = await page.evaluate(() => document.visibilityState);
			const how = `${picture ? 'at rest' : 'not at rest'}, in a page that is ${visible}`;
			throw new Error(`The figure should show ${step}, and shows ${now ?? 'nothing'}, ${how}`, { cause });
		});
	return String(await picture.jsonValue());
}

/** Waits for a time while the page runs. Only watching can show that something does not happen. */
export const waitFor = (page: Page, milliseconds: number): Promise<void> =>
	page.evaluate((time) => new Promise<void>((later) => setTimeout(later, time)), milliseconds);

/** Milliseconds in which walking people move visibly in a picture. */
const MOTION_MS = 700;

/** Checks that nothing in the figure moves. */
export async function expectStill(page: Page): Promise<void> {
	const figure = page.locator('#scene');
	const first = await figure.screenshot();
	await waitFor(page, MOTION_MS);
	expect((await figure.screenshot()).equals(first)).toBe(true);
}

/**
 * Waits until the scroll position has not changed for eight frames, the longest pause within one turn of a
 * wheel.
 */
export async function waitForScrollEnd(page: Page): Promise<void> {
	await page.evaluate(async () => {
		for (let [y, frames] = [scrollY, 0]; frames < 8; frames++) {
			await new Promise(requestAnimationFrame);
			if (scrollY !== y) [y, frames] = [scrollY, 0];
		}
	});
}

/** Opens the collapsed sections of the reading page. */
export const openSections = (page: Page): Promise<void> =>
	page.locator('details.field').evaluateAll((sections: HTMLDetailsElement[]) => {
		for (const section of sections) section.open = true;
	});

/** Opens an address with a full load, even when the page is already there. */
export async function openAt(page: Page, address: string): Promise<void> {
	await page.goto('about:blank');
	await page.goto(address);
}

/** Shows the controls of a step’s card, which follow its guess or are collapsed. */
export async function openControls(page: Page, step: string): Promise<void> {
	const card = page.locator(`#${step}`);
	const { guess, folded, play } =
		story.chapters.flatMap(({ steps }) => steps).find(({ id }) => id === step) ?? {};
	if (guess && play === 'round') await card.locator('section.round button.plain').last().click();
	else if (guess) await card.locator('.guess:not(.open) button.plain').click();
	if (folded) await card.locator('.extras > summary').click();
}

/** Scrolls to the last keyframe of a step that the page is at. */
export async function scrollToLastKeyframe(page: Page, step: string): Promise<void> {
	await page.locator(`#${step}`).evaluate((section) => {
		// The card sticks over this distance, once it has reached its place.
		const travel = parseFloat(getComputedStyle(section, '::after').height);
		const card = section.querySelector('.card');
		const approach = card ? card.getBoundingClientRect().top - parseFloat(getComputedStyle(card).top) : 0;
		scrollBy({ top: (travel || 0) + Math.max(0, approach || 0), behavior: 'instant' });
	});
}

/** Waits until the scenes are hydrated. */
export async function waitForHydration(page: Page): Promise<void> {
	await page.waitForFunction(
		() => performance.getEntriesByName('scenes-awake').length > 0,
		undefined,
		POLLING
	);
}

/**
 * Scrolls until a step is a few pixels below where a link would put it, without a link: its picture is then
 * whole and the next transition has not begun. Repeats while a wheel still turns. Opens the collapsed section
 * of a step if necessary.
 */
export async function scrollToStep(page: Page, step: string): Promise<void> {
	await expect
		.poll(
			() =>
				page.evaluate(async (id) => {
					const section = document.getElementById(id);
					if (!section) throw new Error(`no step ${id}`);
					section.closest('details')?.setAttribute('open', '');
					const line = parseFloat(getComputedStyle(section).scrollMarginTop) + 16;
					const target = () => Math.max(0, section.getBoundingClientRect().top + scrollY - line);
					window.scrollTo({ top: target(), behavior: 'instant' });
					// While a wheel still turns, the next frames scroll the page further.
					for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
					return Math.abs(scrollY - target());
				}, step),
			{ intervals: [20, 50, 100, 250] }
		)
		.toBeLessThan(8);
}

/** Returns the number of steps of a chapter, on the main route and beside it. */
export const stepsOf = (chapter: string): number =>
	story.chapters.find(({ id }) => id === chapter)?.steps.length ?? 0;

/**
 * Follows a link to a step, as from the menu. (Setting `location.hash` to its current value does nothing.)
 */
export async function followLink(page: Page, step: string): Promise<void> {
	await page.evaluate(
		(id) => document.querySelector<HTMLElement>(`.chapters a[href="#${id}"]`)?.click(),
		step
	);
}

/** Waits until every picture of a page, also lazy ones, has loaded and is visible. */
export async function expectAllLoaded(page: Page, selector: string): Promise<void> {
	const images = page.locator(selector);
	await expect(images.first()).toBeAttached();
	const missing = await images.evaluateAll((all: HTMLImageElement[]) =>
		Promise.all(
			all.map(async (image) => {
				image.loading = 'eager';
				await image.decode().catch(() => undefined);
				return image.naturalWidth > 0 ? '' : image.src;
			})
		)
	);
	expect(missing.filter(Boolean)).toEqual([]);
}

/**
 * Returns the part of things that one language tests, when the result does not depend on the language: each
 * thing is tested in one language, and in the long run in all.
 */
export const shareByLanguage = <Thing>(lang: string, things: readonly Thing[]): readonly Thing[] =>
	isLongRun ? things : things.filter((_, index) => index % languages.length === languages.indexOf(lang));

/**
 * Rules about colours, which take longer than all others together. The other rules do not depend on colours.
 */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * Colour scheme, viewport and rules for each axe run: all rules on a phone, and only colours on a dark
 * desktop. The long run checks all rules in every combination.
 */
export const axeRuns: readonly AxeRun[] = [
	{ colorScheme: 'light', viewport: phone, rules: 'all' },
	...(isLongRun
		? ([
				{ colorScheme: 'light', viewport: desk, rules: 'all' },
				{ colorScheme: 'dark', viewport: phone, rules: 'all' }
			] as const)
		: []),
	{ colorScheme: 'dark', viewport: desk, rules: isLongRun ? 'all' : 'colours' }
];
export interface AxeRun {
	readonly colorScheme: 'light' | 'dark';
	readonly viewport: typeof phone;
	readonly rules: 'all' | 'structure' | 'colours';
}

const requireHere = createRequire(import.meta.url);
const axeCore = createRequire(requireHere.resolve('@axe-core/playwright'))('axe-core') as {
	readonly source: string;
};
/** The script of axe, run once in each page: running it takes as long as a check of a small page, which runs it twice. */
const AXE_ONCE = `if (!window.axe) { ${axeCore.source} }`;

/** Returns the axe violations of a page, or of some parts of it: rule id and selectors. */
export async function axeViolations(
	page: Page,
	parts: readonly string[] = [],
	which: AxeRun['rules'] = 'all'
) {
	const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
	const axe = new AxeBuilder({ page, axeSource: AXE_ONCE }).options({
		runOnly: which === 'colours' ? { type: 'rule', values: COLOUR_RULES } : { type: 'tag', values: tags },
		rules: {
			// Level A, but off by default.
			'label-content-name-mismatch': { enabled: which !== 'colours' },
			...(which === 'structure' && Object.fromEntries(COLOUR_RULES.map((rule) => [rule, { enabled: false }])))
		},
		// Describing thousands of passing elements takes longer than finding the failing ones.
		resultTypes: ['violations']
	});
	// Legacy mode covers the page and its same-origin frames and avoids a second page for the results, which
	// takes most of the time. A page with foreign frames needs the normal mode.
	const { origin } = new URL(page.url());
	axe.setLegacyMode(page.frames().every((frame) => frame.url().startsWith(origin)));
	const { violations: found } = await parts.reduce((builder, part) => builder.include(part), axe).analyze();
	return found.map(({ id, nodes }) => [id, nodes.map(({ target }) => target.join(' '))]);
}

/** Returns how many pages a page takes on paper. */
export async function countPages(page: Page): Promise<number> {
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}
