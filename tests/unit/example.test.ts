/** The examples of other stories, in `stories/`, are valid, and each of their pictures can be drawn. */
import { readFileSync } from 'node:fs';
import { story as shipped } from 'virtual:story';
import { describe, expect, it } from 'vitest';
import { catalogue } from '#lib/catalogue.ts';
import { createEdition } from '#lib/edition/edition.ts';
import { hasDistrict, hasModels, sitePages } from '#lib/edition/addresses/pages.ts';
import { drawStill } from '#lib/edition/pictures/still.ts';
import { formatIssue, formatWarning } from '#lib/narrative/issues/issue.ts';
import { loadStory } from '#lib/narrative/read/read-story.ts';
import { viewports } from '#lib/scenes/testing/viewports.ts';
import { sample } from '../random.ts';
import { findPictureFaults, pictureData } from './picture-faults.ts';

const PATH = 'stories/example.yaml';
const text = readFileSync(PATH, 'utf8');

function load(path: string) {
	const { story, mistakes, warnings } = loadStory(readFileSync(path, 'utf8'), path, catalogue);
	if (!story) throw new Error(mistakes.map(formatIssue).join('\n'));
	return { path, story, warnings };
}
const examples = [PATH, 'stories/charts.yaml'].map(load);
const typedStory = load(PATH).story;
const editions = examples.flatMap(({ path, story }) =>
	story.languages.map(({ id }, turn) => [path, id, createEdition(story, id), turn] as const)
);

it('are valid, without a warning', () => {
	expect(examples.flatMap(({ warnings }) => warnings.map(formatWarning))).toEqual([]);
});

it('show, together with the shipped story, each scene that draws data, under its own name', () => {
	const general = Object.entries(catalogue.sceneReads ?? {}).flatMap(([scene, { drawsKeys }]) =>
		drawsKeys ? [scene] : []
	);
	const steps = examples.flatMap(({ story }) => story.chapters.flatMap((chapter) => chapter.steps));
	const shown = [...steps, ...(shipped?.chapters ?? []).flatMap((chapter) => chapter.steps)]
		.filter(({ state }) => 'picture' in state)
		.map(({ scene }) => scene);
	expect([...new Set(shown)].sort()).toEqual(general.sort());
	expect(new Set(steps.map(({ scene }) => scene)).size).toBe(steps.length);
	expect(steps.filter(({ scene, state }) => [scene, undefined].includes(state['picture'] as string))).toEqual(
		[]
	);
});

it('asks for the words of a sign when a picture has one', () => {
	const { mistakes: lacking } = loadStory(text.replace('rule: onward', 'rule: gate'), PATH, catalogue);
	const words = ['gate-open', 'gate-closed', 'gate-unknown', 'gate-span'];
	for (const word of words) expect(lacking.map(formatIssue).join('\n')).toContain(word);
	expect(lacking).toHaveLength(words.length);
});

it.each([
	['a point of a tree', '      - { when: missed, value: 1, source: hypothesis }\n', '', /no point “missed”/],
	['the sign of a status', 'closed: crossed, unknown: dotted', 'closed: crossed', /no sign for “unknown”/],
	[
		'years in their order',
		'when: 2016, value: 19',
		'when: 2061, value: 19',
		/“2026”, expected a date after “2061”/
	],
	[
		'the name of a record',
		"fr: 'Lessive', en: 'Laundry'",
		"fr: 'Chasse d’eau', en: 'Toilet'",
		/name of “toilet” a second time/
	]
])('asks for %s', (_, before, after, message) => {
	expect(text).toContain(before);
	const { mistakes } = loadStory(text.replace(before, after), PATH, catalogue);
	expect(mistakes.map(formatIssue)).toEqual([expect.stringMatching(message)]);
});

it('uses neither the district nor its models, and has no method page', () => {
	expect([hasDistrict(typedStory), hasModels(typedStory)]).toEqual([false, false]);
	const pagesOf = (story: typeof typedStory) => sitePages(story).map(({ path }) => path);
	expect(pagesOf(typedStory)).toEqual(expect.arrayContaining(['print/', 'teach/', 'sources/']));
	expect(pagesOf(typedStory)).not.toContain('method/');
	const lessonless = {
		...typedStory,
		chapters: typedStory.chapters.map(({ class: _, ...chapter }) => chapter)
	};
	// Its last step, a list of questions, is also a sheet.
	expect(pagesOf(lessonless)).toContain('print/');
	expect(pagesOf(lessonless)).not.toContain('teach/');
});

describe.each(editions)('%s in %s', (_path, _lang, edition, turn) => {
	it.each(edition.steps.map((step) => [step.id, step] as const))('%s', async (_id, step) => {
		const shown = await pictureData(edition, step);
		// The languages share the viewports.
		for (const [name, viewport] of sample(Object.entries(viewports), 2, turn))
			expect([name, await findPictureFaults(edition, step, viewport, shown)]).toEqual([name, []]);
		const { markup, table } = await drawStill(edition, step);
		expect(markup).toMatch(/<(path|use)/);
		expect(table?.rows.length).toBeGreaterThan(2);
		for (const row of table?.rows ?? []) {
			expect(row).toHaveLength(table?.head.length ?? 0);
			expect(row.every((cell) => cell.trim() !== '')).toBe(true);
		}
	});
});
