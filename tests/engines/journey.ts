/** What a reader, a teacher and a newsroom do, tried in every engine. Later work adds its own lines to `JOURNEY`. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inflateSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { expect, type Page } from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';
import { steps, story } from '../browser/site.ts';
import { figure, hosts, openHosts, plain, scriptOf, PLACE } from '../embedding/hosts.ts';
import { loaderOf } from '../embedding/frames.ts';
import type { Session } from './session.ts';

export interface Place {
	readonly session: Session;
	/** Root of the site, with a slash at the end. */
	readonly site: string;
	/** Chromium at the same size and in the same colours, to compare with. */
	readonly chromium: Page;
}

/** A telephone, a desk, and a telephone whose browser lacks what came lately. */
export type Where = 'phone' | 'desk' | 'old';

interface Part {
	readonly title: string;
	/** Where it is tried: on both sizes what depends on the size, the rest on one. */
	readonly at: readonly Where[];
	readonly run: (place: Place) => Promise<void>;
}

const all = story.chapters.flatMap((chapter) => chapter.steps);
const first = (matches: (step: (typeof all)[number]) => unknown): string => {
	const found = all.find((step) => !step.field && matches(step)) ?? all.find(matches);
	if (!found) throw new Error('The story has no such step');
	return found.id;
};
const withControl = first(({ controls, guess }) => controls.length === 1 && !guess);
const withGuess = first(({ guess }) => guess);
const withCameras = first(({ play }) => play);
const [opening = '', second = ''] = steps;

// Functions below run in the page: they know nothing of what surrounds them here.

const isAwake = (): boolean => performance.getEntriesByName('scenes-awake').length > 0;

const pictureOf = (id: string): string | undefined =>
	document.querySelector<HTMLElement>(`figure[data-step="${id}"]`)?.dataset['picture'];

/** Scrolls to one step after the other and returns what each shows once it rests. */
async function readPictures(ids: readonly string[]): Promise<readonly string[]> {
	const seen: string[] = [];
	for (const id of ids) {
		const section = document.getElementById(id);
		if (!section) throw new Error(`no step ${id}`);
		section.closest('details')?.setAttribute('open', '');
		for (const end = performance.now() + 20_000; ;) {
			const line = parseFloat(getComputedStyle(section).scrollMarginTop) + 16;
			const away = section.getBoundingClientRect().top - line;
			if (Math.abs(away) > 4) scrollBy({ top: away, behavior: 'instant' });
			await new Promise((later) => setTimeout(later, 30));
			const picture = document.querySelector<HTMLElement>(`figure[data-step="${id}"]`)?.dataset['picture'];
			if (picture && Math.abs(section.getBoundingClientRect().top - line) <= 4) {
				seen.push(`${id} ${picture}`);
				break;
			}
			if (performance.now() > end) throw new Error(`${id} does not come to rest`);
		}
	}
	return seen;
}

const stateOf = (id: string) => {
	const section = document.getElementById(id);
	const shown = document.querySelector<HTMLElement>('figure[data-step]')?.dataset;
	return {
		step: shown?.['step'],
		picture: shown?.['picture'],
		value: section?.querySelector<HTMLInputElement>('input[type="range"]')?.value,
		address: `${location.search}${location.hash}`
	};
};

const focusedStep = (): string | undefined =>
	document.activeElement?.matches('h3') ? document.activeElement.closest('section')?.id : undefined;

async function openAt({ session, site }: Place, step: string, path = 'fr/'): Promise<void> {
	await session.open(`${site}${path}#${step}`);
	await session.until(isAwake);
	await session.until(pictureOf, step);
}

/** Pages of a PDF, also where they stand in compressed object streams. */
export function countPages(pdf: Buffer): number {
	const text = pdf.toString('latin1');
	const streams = [...text.matchAll(/\/Type\s*\/ObjStm[\s\S]*?stream\r?\n/g)].map(({ index, 0: head }) => {
		try {
			return inflateSync(pdf.subarray(index + head.length), { finishFlush: 2 }).toString('latin1');
		} catch {
			return '';
		}
	});
	return [text, ...streams].join('\n').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

const JOURNEY: readonly Part[] = [
	{
		title: 'every step shows the picture that Chromium shows',
		at: ['phone', 'desk'],
		async run(place) {
			await openAt(place, opening);
			await place.chromium.goto(`${place.site}fr/`);
			await place.chromium.waitForFunction(isAwake);
			const [here, there] = await Promise.all([
				place.session.run(readPictures, steps),
				place.chromium.evaluate(readPictures, steps)
			]);
			expect(here).toEqual(there);
		}
	},
	{
		title: 'a control moves picture, sentence and address, and a reload keeps them',
		at: ['phone', 'desk'],
		async run(place) {
			const { session } = place;
			await openAt(place, withControl);
			const before = await session.run(stateOf, withControl);
			await session.run((id) => {
				document.querySelector<HTMLElement>(`#${id} input[type="range"]`)?.focus();
			}, withControl);
			await session.press('Home');
			await session.until(
				(id, picture) => {
					const shown = document.querySelector<HTMLElement>('figure[data-step]')?.dataset;
					return shown?.['picture'] && shown['picture'] !== picture && location.search !== '' && id !== '';
				},
				withControl,
				before.picture
			);
			const moved = await session.run(stateOf, withControl);
			expect(moved.value).not.toBe(before.value);
			await session.reload();
			await session.until(isAwake);
			await session.until(
				(id, picture) =>
					document.querySelector<HTMLElement>(`figure[data-step="${id}"]`)?.dataset['picture'] === picture,
				withControl,
				moved.picture
			);
			expect(await session.run(stateOf, withControl)).toEqual(moved);
		}
	},
	{
		title: 'a guess is answered',
		at: ['phone'],
		async run(place) {
			await openAt(place, withGuess);
			await place.session.click(`#${withGuess} .range button:last-of-type`);
			await place.session.click(`#${withGuess} .buttons button`);
			await place.session.until(
				(id) => document.querySelector(`#${id} .bar-row.answer`)?.checkVisibility(),
				withGuess
			);
		}
	},
	{
		title: 'a camera is placed, and the address holds it',
		at: ['desk'],
		async run(place) {
			await openAt(place, withCameras);
			await place.session.click(`#${withCameras} .placement .buttons .plain`);
			await place.session.until(() => location.search.includes('cams='));
		}
	},
	{
		title: 'a term opens its definition, and Escape closes it',
		at: ['phone', 'old'],
		async run({ session, site }) {
			await session.open(`${site}fr/`);
			await session.until(isAwake);
			const term = await session.run(() => {
				const button = document.querySelector<HTMLElement>('section.step [popovertarget]');
				button?.setAttribute('data-tried', '');
				return button?.getAttribute('popovertarget') ?? '';
			});
			await session.click('[data-tried]');
			await session.until((id) => document.getElementById(id)?.checkVisibility(), term);
			await session.press('Escape');
			await session.until((id) => document.getElementById(id)?.checkVisibility() === false, term);
		}
	},
	{
		title: 'arrows and menu take the focus along to the heading',
		at: ['phone', 'desk'],
		async run(place) {
			const { session } = place;
			await openAt(place, opening);
			await session.click('.hops a:last-of-type');
			await session.until(pictureOf, second);
			// Where an engine moves the focus once more, it does so within a few frames.
			await session.run(() => new Promise<void>((later) => setTimeout(later, 300)));
			expect(await session.run(focusedStep)).toBe(second);
		}
	},
	{
		title: 'Back to the opening leaves no step in the address',
		at: ['desk'],
		async run({ session, site }) {
			await session.open(`${site}fr/`);
			await session.until(isAwake);
			await session.run((id) => void (location.hash = id), withControl);
			await session.until(pictureOf, withControl);
			await session.back();
			await session.until(pictureOf, opening);
			await session.run(() => new Promise<void>((later) => setTimeout(later, 800)));
			expect(await session.run(() => location.hash)).toBe('');
		}
	},
	{
		title: 'slides turn by key, and the presenter’s window follows',
		at: ['desk'],
		async run(place) {
			const { session } = place;
			await openAt(place, withControl, 'fr/present/');
			const [wall = ''] = await session.windows();
			await session.press('s');
			for (const end = Date.now() + 10_000; (await session.windows()).length < 2 && Date.now() < end;);
			const notes = (await session.windows()).find((handle) => handle !== wall);
			if (!notes) throw new Error('The presenter’s window does not open');
			await session.press('ArrowRight');
			await session.until(
				(id) => document.querySelector<HTMLElement>('figure[data-picture]')?.dataset['step'] !== id,
				withControl
			);
			const { step, picture } = await session.run(stateOf, withControl);
			await session.switchTo(notes);
			expect(await session.until(pictureOf, step ?? '')).toBe(picture);
			await session.closeWindow();
			await session.switchTo(wall);
		}
	},
	{
		title: 'a frame keeps its height in somebody else’s page, with the loader and without',
		at: ['phone'],
		async run({ session, site }) {
			const others = await openHosts();
			const src = `${site}fr/embed/cameras/`;
			const loader = loaderOf(site);
			const pages = [
				hosts.plain(src),
				{ html: `<!doctype html>${figure(src, site, PLACE)}${scriptOf(loader)}` }
			];
			expect(plain(src)).toContain('<iframe');
			try {
				for (const page of pages) {
					await session.open(others.put(page));
					const height = () => document.querySelector('iframe')?.getBoundingClientRect().height;
					const before = await session.until(height);
					await session.enterFrame('iframe');
					await session.until(isAwake);
					for (let step = 0; step < 3; step++) {
						const shown = await session.run(stateOf, '');
						await session.run(() => [...document.querySelectorAll<HTMLElement>('.hops a')].at(-1)?.click());
						await session.until((last) => {
							const now = document.querySelector<HTMLElement>('figure[data-picture]')?.dataset['step'];
							return now !== undefined && now !== last;
						}, shown.step);
					}
					const over = await session.run(() => document.documentElement.scrollHeight - innerHeight);
					await session.leaveFrame();
					expect(await session.run(height)).toBe(before);
					expect(over).toBeLessThanOrEqual(0);
				}
			} finally {
				await others.close();
			}
		}
	},
	{
		title: 'a story that was read once opens without a network',
		at: ['phone'],
		async run({ session }) {
			const server = await serve({ port: 0 });
			await session.open(`${server.url}fr/`);
			await session.until(() => document.documentElement.dataset['kept'] === 'ready');
			await server.close();
			await session.open(`${server.url}fr/#${withControl}`);
			await session.until(isAwake);
			await session.until(pictureOf, withControl);
		}
	},
	{
		title: 'the copy on a memory stick opens from the disk',
		at: ['desk'],
		async run({ session }) {
			const folder = mkdtempSync(join(tmpdir(), 'disk-'));
			for (const [name, bytes] of Object.entries(
				unzipSync(new Uint8Array(readFileSync('build/story.zip')))
			)) {
				mkdirSync(dirname(join(folder, name)), { recursive: true });
				writeFileSync(join(folder, name), bytes);
			}
			const root = pathToFileURL(join(folder, 'story')).href;
			await session.open(`${root}/fr/present/index.html#${withControl}`);
			await session.until(pictureOf, withControl);
			await session.press('ArrowRight');
			await session.until(
				(id) => document.querySelector<HTMLElement>('figure[data-picture]')?.dataset['step'] !== id,
				withControl
			);
			rmSync(folder, { recursive: true });
		}
	},
	{
		title: 'each file of data is fetched once',
		at: ['phone'],
		async run({ session, site }) {
			for (const path of ['fr/', 'fr/present/']) {
				await session.open(`${site}${path}`);
				await session.until(isAwake);
				const fetched = await session.run(() =>
					performance
						.getEntriesByType('resource')
						.map(({ name }) => new URL(name).pathname)
						.filter((name) => name.endsWith('.json'))
				);
				expect(fetched).toEqual([...new Set(fetched)]);
			}
		}
	},
	{
		title: 'no line begins with the mark of a source',
		at: ['phone', 'desk'],
		async run({ session, site }) {
			await session.open(`${site}fr/`);
			await session.until(isAwake);
			const wrong = await session.run(() => {
				for (const fold of document.querySelectorAll('details')) fold.open = true;
				return [...document.querySelectorAll<HTMLElement>('.card p sup')].flatMap((sup) => {
					const block = sup.closest('p')?.getBoundingClientRect();
					const [box] = sup.getClientRects();
					const begins = block && box && box.width > 0 && box.left - block.left < 2;
					return begins ? [sup.closest('p')?.textContent.slice(0, 80)] : [];
				});
			});
			expect(wrong).toEqual([]);
		}
	},
	{
		title: 'French spaces are as wide as in Chromium',
		at: ['phone'],
		async run({ session, site, chromium }) {
			const measure = async (): Promise<number[]> => {
				await document.fonts.ready;
				const context = document.createElement('canvas').getContext('2d');
				return ['--font-serif', '--font-sans', '--font-mono'].map((family) => {
					if (!context) return 0;
					context.font = `100px ${getComputedStyle(document.documentElement).getPropertyValue(family)}`;
					return Math.round(context.measureText('vu\u202f? «\u202fa\u202f»').width);
				});
			};
			await session.open(`${site}fr/`);
			await session.until(isAwake);
			await chromium.goto(`${site}fr/`);
			await chromium.waitForFunction(isAwake);
			const [here, there] = [await session.run(measure), await chromium.evaluate(measure)];
			for (const [index, width] of here.entries())
				expect(Math.abs(width - (there[index] ?? 0))).toBeLessThan(3);
		}
	},
	{
		title: 'on paper the story has its folded steps',
		at: ['desk'],
		async run({ session, site, chromium }) {
			await chromium.goto(`${site}fr/`);
			const there = countPages(await chromium.pdf({ preferCSSPageSize: true }));
			const here = countPages(await session.print(`${site}fr/`));
			// Page breaks differ a little; without the folded steps there would be a quarter of the pages.
			expect(here).toBeGreaterThan(0.75 * there);
			expect(here).toBeLessThan(1.33 * there);
		}
	},
	{
		title: 'the sheets take as many pages as in Chromium',
		at: ['phone'],
		async run({ session, site, chromium }) {
			await chromium.goto(`${site}fr/print/`);
			const there = await chromium.pdf({ preferCSSPageSize: true });
			expect(countPages(await session.print(`${site}fr/print/`))).toBe(countPages(there));
		}
	}
];

export const partsAt = (where: Where): readonly Part[] => JOURNEY.filter(({ at }) => at.includes(where));
