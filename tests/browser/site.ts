import AxeBuilder from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';

interface BuiltStory {
	readonly languages: readonly { readonly id: string }[];
	readonly chapters: readonly {
		readonly id: string;
		readonly class?: { readonly graph?: unknown };
		readonly steps: readonly {
			readonly id: string;
			readonly title: Record<string, string>;
			readonly walk?: unknown;
			readonly controls: readonly string[];
			readonly play?: string;
			readonly guess?: { readonly setting: string; readonly min: number; readonly max: number };
		}[];
	}[];
	readonly settings: readonly { readonly id: string; readonly max: number; readonly default: number }[];
	readonly routes: readonly { readonly id: string; readonly steps: readonly string[] }[];
}

/** The story as it was built: tests ask it what the page must hold. */
export const story = JSON.parse(readFileSync('build/narrative.json', 'utf8')) as BuiltStory;
export const languages = story.languages.map(({ id }) => id);
export const steps = story.chapters.flatMap((chapter) => chapter.steps.map(({ id }) => id));

export const phone = { width: 390, height: 844 };
export const desk = { width: 1440, height: 900 };

/** Waits until the figure shows a step, drawn by the page itself. */
export async function arrive(page: Page, step: string): Promise<string> {
	const figure = page.locator(`figure[data-step="${step}"]`);
	await expect(figure).toBeAttached();
	await awake(page);
	await expect(figure).toHaveAttribute('data-picture', /./);
	return (await figure.getAttribute('data-picture')) ?? '';
}

/** Opens an address as a link from elsewhere does, even where the page is there already. */
export async function openAt(page: Page, address: string): Promise<void> {
	await page.goto('about:blank');
	await page.goto(address);
}

/** Waits until the scenes answer. */
export async function awake(page: Page): Promise<void> {
	await page.waitForFunction(() => performance.getEntriesByName('scene-interactive').length > 0);
}

/** Scrolls so that a step is under the reading line, as a reader would, without a link; again if a wheel still turns. */
export async function scrollToStep(page: Page, step: string): Promise<void> {
	await expect
		.poll(() =>
			page.evaluate(async (id) => {
				const section = document.getElementById(id);
				if (!section) throw new Error(`no step ${id}`);
				const line = innerHeight * 0.6;
				window.scrollTo({
					top: section.getBoundingClientRect().top + scrollY - line + 80,
					behavior: 'instant'
				});
				await new Promise((resolve) => setTimeout(resolve, 100));
				const { top, bottom } = section.getBoundingClientRect();
				return top < line && bottom > line;
			}, step)
		)
		.toBe(true);
}

/** Follows a link to a step, as from the menu. (Setting `location.hash` to what it is already does nothing.) */
export async function followLink(page: Page, step: string): Promise<void> {
	await page.evaluate(
		(id) => document.querySelector<HTMLElement>(`.chapters a[href="#${id}"]`)?.click(),
		step
	);
}

/** Waits until every picture of a page, also of its lower parts, is there and can be seen. */
export async function shownAll(page: Page, selector: string): Promise<void> {
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

/** What axe finds in a whole page, or in some parts of it: rules, and what breaks them. */
export async function violations(page: Page, parts: readonly string[] = []) {
	const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
	const axe = new AxeBuilder({ page }).options({
		runOnly: { type: 'tag', values: tags },
		// Level A, but off by default.
		rules: { 'label-content-name-mismatch': { enabled: true } }
	});
	const { violations: found } = await parts.reduce((builder, part) => builder.include(part), axe).analyze();
	return found.map(({ id, nodes }) => [id, nodes.map(({ target }) => target.join(' '))]);
}
