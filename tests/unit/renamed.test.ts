/**
 * Renamed steps and chapters: everything that was published under the old names is still built, and leads to
 * the new ones.
 */
import { readFileSync } from 'node:fs';
import type * as Virtual from 'virtual:story';
import { afterAll, describe, expect, it, vi } from 'vitest';
import type { Story } from '#lib/narrative/types/story.ts';
import { currentIds } from '../step-ids.ts';

const { story: shipped } = await vi.importActual<typeof Virtual>('virtual:story');
if (!shipped) throw new Error('The story holds a mistake');
const current = currentIds(shipped);
const STEP = { before: current('cameras-mast'), now: 'cameras-pole' };
const GUESS_STEP = { before: current('analysis-guess'), now: 'analysis-bet' };
const CHAPTER = { before: 'centre', now: 'room' };

/** The story after two of its steps and a chapter were renamed, with `was:` set. */
function renamed(story: Story): Story {
	const called = <T extends { readonly id: string; readonly was?: readonly string[] }>(thing: T): T => {
		const found = [STEP, GUESS_STEP, CHAPTER].find(({ before }) => before === thing.id);
		return found ? { ...thing, id: found.now, was: [...(thing.was ?? []), found.before] } : thing;
	};
	return {
		...story,
		chapters: story.chapters.map((chapter) => {
			const next = called(chapter);
			return { ...next, steps: chapter.steps.map((step) => ({ ...called(step), chapter: next.id })) };
		})
	};
}

vi.stubEnv('SITE_ORIGIN', 'https://example.org/');
// Files of one worker share module state: load this story with fresh modules, and restore the others'
// afterwards.
vi.resetModules();
afterAll(() => {
	vi.unstubAllEnvs();
	vi.doUnmock('virtual:story');
	vi.resetModules();
});
vi.mock('virtual:story', async (original) => {
	const originalModule = await original<typeof Virtual>();
	return { ...originalModule, story: originalModule.story && renamed(originalModule.story) };
});

interface Route {
	readonly entries?: () => readonly Readonly<Record<string, string>>[];
}
const routes = import.meta.glob<Route>('/src/routes/**/*server.ts');

/** Every address with a parameter that the build would make. */
async function addresses(): Promise<Set<string>> {
	const all = await Promise.all(
		Object.entries(routes)
			.filter(([file]) => file.includes('[') && !file.includes('+layout'))
			.map(async ([file, load]) => {
				const { entries = () => [] } = await load();
				const pattern = file.replace(/^\/src\/routes\/|\/?\+(page\.)?server\.ts$/g, '');
				const end = file.endsWith('+page.server.ts') ? '/' : '';
				return entries().map(
					(values) =>
						pattern
							.replace(/\[+(?:\.\.\.)?(\w+)(?:=\w+)?\]+/g, (_, name: string) => values[name] ?? '')
							.replace(/\/+$/, '') + end
				);
			})
	);
	return new Set(all.flat());
}

const published = readFileSync('data/published-addresses.txt', 'utf8').split('\n');
const oldIds = shipped.chapters
	.flatMap((chapter) => [chapter, ...chapter.steps])
	.filter(({ id }) => [STEP, GUESS_STEP, CHAPTER].some(({ before }) => before === id))
	.flatMap(({ id, was = [] }) => [id, ...was]);
const oldAddresses = published.filter((address) => new RegExp(`/(?:${oldIds.join('|')})[/.]`).test(address));

describe('after steps and a chapter have been renamed', () => {
	it('builds every page, frame, picture and answer with an old name in its address', async () => {
		const builtAddresses = await addresses();
		expect(oldAddresses.length).toBeGreaterThan(15);
		const missingAddresses = oldAddresses
			.map((each) => each.replace('{lang}', 'fr'))
			.filter((each) => !builtAddresses.has(each));
		expect(missingAddresses).toEqual([]);
	});

	it('lists each redirect for hosts that support them', async () => {
		const { story } = await import('virtual:story');
		const { listRedirects } = await import('#lib/edition/addresses/former-ids.ts');
		if (!story) throw new Error('The story holds a mistake');
		const led = new Map(listRedirects(story));
		const untold = oldAddresses.map((each) => each.replace('{lang}', 'fr')).filter((each) => !led.has(each));
		expect(untold).toEqual([]);
		expect(led.get(`fr/step/${STEP.before}/`)).toBe(`fr/step/${STEP.now}/`);
		expect(led.get(`fr/embed/${CHAPTER.before}/`)).toBe(`fr/embed/${CHAPTER.now}/`);
		expect(led.get(`fr/chapter/${CHAPTER.before}/`)).toBe(`fr/chapter/${CHAPTER.now}/`);
		expect(led.get(`fr/present/stills/${GUESS_STEP.before}.svg`)).toBe(
			`fr/present/stills/${GUESS_STEP.now}.svg`
		);
	});

	it('gives the old page the canonical address of the new one, and redirects to it', async () => {
		const { getEdition, findChapter, findStep } = await import('#lib/edition/library.ts');
		const { renderStepPage } = await import('#lib/pages/share/pages/step-page.ts');
		const { renderChapterPage } = await import('#lib/pages/share/pages/chapter-page.ts');
		const edition = getEdition('fr');
		const page = await renderStepPage(edition, findStep(edition, STEP.before));
		expect([page.path, page.oembed, page.image.name]).toEqual([`step/${STEP.now}/`, STEP.now, STEP.now]);
		expect(page.html).toContain(`href="../../#${STEP.now}"`);
		expect(renderChapterPage(edition, findChapter(edition, CHAPTER.before)).path).toBe(
			`chapter/${CHAPTER.now}/`
		);
	});

	it('shows the step in its old frame, and the new frame in the old oEmbed answer', async () => {
		const { getEdition, findStep, stepEntries } = await import('#lib/edition/library.ts');
		const { createOEmbedResponse } = await import('#lib/pages/share/machine-readable/oembed.ts');
		const edition = getEdition('fr');
		expect(findStep(edition, STEP.before).id).toBe(STEP.now);
		expect(stepEntries()).toContainEqual({
			lang: 'fr',
			chapter: CHAPTER.before,
			step: current('centre-room')
		});
		expect(createOEmbedResponse(edition, STEP.before, 'https://example.org/')?.html).toContain(
			`/fr/embed/cameras/${STEP.now}/`
		);
	});

	it('keeps the anchors that old links use', async () => {
		const { getEdition } = await import('#lib/edition/library.ts');
		const { readingPage } = await import('#lib/pages/read/page.ts');
		const { html } = await readingPage(getEdition('fr'));
		for (const id of [STEP.before, STEP.now, GUESS_STEP.before, `chapter-${CHAPTER.before}`])
			expect(html).toMatch(new RegExp(`id="?${id}"?[ >]`));
	});
});
