/** What the parts of the journey share: how to open a step, and what a page shows. */
import type { Page } from '@playwright/test';
import { steps, story } from '../browser/site.ts';
import type { Session } from '../engines/session.ts';

/** Where a part runs. */
export interface Place {
	readonly session: Session;
	/** Root of the site, with a slash at the end. */
	readonly site: string;
	/** Chromium at the same size and in the same colours, to compare with. */
	readonly chromium: Page;
}

export type Engine = 'Firefox' | 'WebKit';

/** A telephone, a desk, and a telephone whose browser lacks a recent feature. */
export type Look = 'phone' | 'desk' | 'old';

/** One use of the site. */
export interface Part {
	readonly title: string;
	/** Where it is tried: at both sizes if the size matters, else at one; in `npm test` at one of both. */
	readonly at: readonly Look[];
	/**
	 * Engines in which it once failed, or which implement what it needs in a way of their own: those that try it in `npm test`.
	 * In the long run, all do.
	 */
	readonly engines: readonly Engine[];
	readonly run: (place: Place) => Promise<void>;
}

const all = story.chapters.flatMap((chapter) => chapter.steps);
const first = (matches: (step: (typeof all)[number]) => unknown): string => {
	const found = all.find((step) => !step.field && matches(step)) ?? all.find(matches);
	if (!found) throw new Error('The story has no such step');
	return found.id;
};
export const withControl = first(({ controls, guess }) => controls.length === 1 && !guess);
export const withGuess = first(({ guess }) => guess);
export const withCameras = first(({ play }) => play === 'placement');
export const [opening = '', second = ''] = steps;

// The functions below run in the page: they use nothing from outside.

export const isAwake = (): boolean => performance.getEntriesByName('scenes-awake').length > 0;

export const pictureOf = (id: string): string | undefined =>
	document.querySelector<HTMLElement>(`figure[data-step="${id}"]`)?.dataset['picture'];

/** Returns the step whose picture is shown, once it is another than the one given. */
export const nextStep = (id: string): string | undefined => {
	const step = document.querySelector<HTMLElement>('figure[data-picture]')?.dataset['step'];
	return step === id ? undefined : step;
};

/** Opens a page at a step and waits until its picture is drawn. */
export async function openAt({ session, site }: Place, step: string, path = 'fr/'): Promise<void> {
	await session.open(`${site}${path}#${step}`);
	await session.until(isAwake);
	await session.until(pictureOf, step);
}
