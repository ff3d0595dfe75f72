/** The scenes of `stories/charts.yaml`: wrong data are reported at their line, and any valid data can be drawn. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { catalogue } from '#lib/catalogue.ts';
import { createEdition } from '#lib/edition/edition.ts';
import { formatIssue } from '#lib/narrative/issues/issue.ts';
import { loadStory } from '#lib/narrative/read/read-story.ts';
import type { Story } from '#lib/narrative/types/story.ts';
import { loadScene } from '#lib/scenes/registry.ts';
import { viewports } from '#lib/scenes/testing/viewports.ts';
import { numRuns, sample } from '../random.ts';
import { findPictureFaults, pictureData } from './picture-faults.ts';

const PATH = 'stories/charts.yaml';
const TEXT = readFileSync(PATH, 'utf8');
const { story: loaded, mistakes } = loadStory(TEXT, PATH, catalogue);
if (!loaded) throw new Error(mistakes.map(formatIssue).join('\n'));
const story = loaded;

/** Edits of the story: what is typed in place of what, a text on the line of the issue, and the issue. */
const SLIPS: Readonly<Record<string, readonly [before: string, after: string, line: string, issue: RegExp]>> =
	{
		'lines whose dates are not in order': [
			'{ when: 2011, value: 8,',
			'{ when: 2001, value: 8,',
			'when: 2001',
			/“2001”, expected a date after “2006”/
		],
		'a date of a line twice': [
			'{ when: 2011, value: 8,',
			'{ when: 2006, value: 8,',
			'when: 2006, value: 8',
			/“2006” a second time, expected each date or name once/
		],
		'parts that do not make a whole group': [
			'value: 41, high: 12',
			'value: 14, high: 12',
			'  means:',
			/found 73 in all for “value”, expected 100/
		],
		'a moment for which no mark has a place': [
			'- { moment: 2 }',
			'- { moment: 3 }',
			'moment: 3',
			/found 3, expected at most 2: no record has more “spots”/
		],
		'a name among the dates of a line': [
			'{ when: 2026, value: 13,',
			'{ when: today, value: 13,',
			'when: today',
			/“today”, expected a date like 2020/
		],
		'a mark where no line has a point': [
			'{ mark: 2021 }',
			'{ mark: 2019 }',
			'mark: 2019',
			/found 2019, expected one of 2006, 2011, 2016, 2021, 2026/
		],
		'a line that a picture does not have': [
			'{ mark: 2016 }',
			'{ mark: 2016, line: 4 }',
			'line: 4',
			/found 4, expected at most 3, the number of its series/
		],
		'a part without its share of the second group': [
			'value: 27, high: 38',
			'value: 27',
			'value: 27',
			/means\.bike\.high .*nothing, expected a number, which the picture draws/
		],
		'more parts than looks': [
			'    foot: {',
			'    part-a: { name: { fr: Autre, en: Other }, value: 1, high: 1, source: hypothesis }\n    part-b: { name: { fr: Autre, en: Other }, value: 1, high: 1, source: hypothesis }\n    foot: {',
			'records: means',
			/found 6, expected at most 5: more cannot be told apart/
		],
		'a share below zero': [
			'value: 27, high: 38',
			'value: 27, high: -38',
			'high: -38',
			/found -38, expected 0 or more/
		],
		'more at a step than at the one before': [
			'value: 520,',
			'value: 5200,',
			'value: 5200',
			/found 5200, expected at most 640, what is left of “checked” before it/
		],
		'a record that is no area of the map': [
			'    dunes: {',
			'    dune: {',
			'dune:',
			/“dune”, which is no area of “stories\/communes.geojson”.* did you mean “dunes”/
		],
		'bounds of classes that are not in order': [
			'classes: [2, 5, 10]',
			'classes: [2, 10, 5]',
			'classes: [2, 10, 5]',
			/found 5, expected more than 10, the bound before it/
		],
		'areas from a file that is not there': [
			'areas: stories/communes.geojson',
			'areas: stories/comunes.geojson',
			'comunes.geojson',
			/the file “stories\/comunes.geojson”, expected one that is there/
		],
		'a mark without a place on the image': [
			'      spots:\n        - [0.85, 0.55]\n',
			'',
			'    wheel:',
			/parts\.wheel\.spots .*nothing, expected places on the image, a line each, like - \[0\.25, 0\.6\]/
		],
		'a place in pixels': [
			'- [0.85, 0.55]',
			'- [0.85, 440]',
			'- [0.85, 440]',
			/found 440, expected a fraction of the image, 0 to 1, not pixels/
		],
		'an image that is not there': [
			'image: stories/bike.jpg',
			'image: stories/bikes.jpg',
			'bikes.jpg',
			/the file “stories\/bikes\.jpg”, expected one that is there/
		],
		'an image without words for those who do not see it': [
			"          {\n            fr: 'Un vélo rouge vu de côté, debout dans une rue grise.',\n            en: 'A red bike from the side, standing in a grey street.'\n          }",
			'          {}',
			'          {}',
			/a word without a text, expected one in a language/
		],
		'a step without a number': [
			'value: 410, ',
			'',
			'Taken home',
			/given\.taken\.value .*nothing, expected a number/
		]
	};

describe('wrong data of a picture', () => {
	it.each(Object.entries(SLIPS))('%s: is one issue, with its line', (_, [before, after, place, issue]) => {
		expect(TEXT).toContain(before);
		const text = TEXT.replace(before, () => after);
		const found = loadStory(text, PATH, catalogue).mistakes;
		expect(found.map(formatIssue)).toEqual([expect.stringMatching(issue)]);
		expect(text.split('\n')[(found[0]?.line ?? 0) - 1]).toContain(place);
	});
});

const folder = mkdtempSync(join(tmpdir(), 'charts-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('a broken image', () => {
	it.each([
		['drawn', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), /is neither PNG nor JPEG/],
		['huge', Buffer.concat([readFileSync('stories/bike.jpg'), Buffer.alloc(900_000)]), /has 954 kB/]
	])('%s: is one sentence with its name', (name, content, issue) => {
		const file = join(folder, `${name}.jpg`);
		writeFileSync(file, content);
		const text = TEXT.replace('image: stories/bike.jpg', `image: ${file}`);
		const found = loadStory(text, PATH, catalogue).mistakes.map(formatIssue);
		expect(found).toEqual([expect.stringMatching(issue)]);
		expect(found[0]).toContain(file);
	});
});

describe('a broken file of areas', () => {
	const areas = readFileSync('stories/communes.geojson', 'utf8');
	it.each([
		['cut off', areas.slice(0, -300), /is no JSON: it may be cut off/],
		['no map', '{ "communes": [] }', /is no GeoJSON or TopoJSON/],
		['without polygons', '{ "type": "FeatureCollection", "features": [] }', /has no polygons/],
		['without ids', areas.replace(/"(?:id|name)": "[^"]*",?/g, ''), /has an area without an “id”/],
		['with an id twice', areas.replace('"pins"', '"roche"'), /has the area “roche” twice/]
	])('%s: is one sentence with its name', (name, content, issue) => {
		const file = join(folder, `${name.replaceAll(' ', '-')}.geojson`);
		writeFileSync(file, content);
		const text = TEXT.replace('stories/communes.geojson', file);
		const found = loadStory(text, PATH, catalogue).mistakes.map(formatIssue);
		expect(found).toEqual([expect.stringMatching(issue)]);
		expect(found[0]).toContain(file);
	});
});

/** Names of one to five words. */
const name = fc
	.array(fc.constantFrom('les', 'vélos', 'réparés', 'à', 'l’atelier', 'municipal', 'gratuitement'), {
		minLength: 1,
		maxLength: 5
	})
	.map((words) => words.join(' '));
const item = fc.record({ name, value: fc.nat({ max: 2_000_000 }), high: fc.nat({ max: 900 }) });
const points = fc.uniqueArray(
	fc.record({
		when: fc.integer({ min: 1990, max: 2030 }).map(String),
		value: fc.integer({ min: -50, max: 4000 }),
		more: fc.constantFrom(0, 0, 300)
	}),
	{ selector: ({ when }) => when, minLength: 1, maxLength: 12 }
);

const omitClasses = ({ classes: _, ...drawn }: Story['drawn'][string]) => drawn;

/** Returns the story with other data: as many records and series as the scenes allow. */
function withData(
	items: readonly (typeof item extends fc.Arbitrary<infer Item> ? Item : never)[],
	lines: readonly { label: string; points: readonly { when: string; value: number; more: number }[] }[]
): Story {
	const inFrench = (words: string) => ({ fr: words, en: words });
	const records = items.map((each, index) => ({
		...{ id: `item-${index}`, name: inFrench(each.name), source: 'hypothesis' },
		...{ value: each.value, high: each.high },
		spots: [[each.high / 900, (each.value % 1000) / 1000] as const, null, [0.5, 0.5] as const]
	}));
	const ids = lines.map((_, index) => `line-${index}`);
	return {
		...story,
		drawn: Object.fromEntries(
			Object.entries(story.drawn).map(([key, drawn]) => [
				key,
				drawn.series ? { ...drawn, series: ids } : omitClasses(drawn)
			])
		),
		series: lines.map(({ label, points: own }, index) => ({
			id: `line-${index}`,
			label: inFrench(label),
			points: own
				.toSorted((a, b) => a.when.localeCompare(b.when))
				.map(({ when, value, more }) => ({
					when,
					value,
					...(more > 0 && { high: value + more }),
					source: 'hypothesis'
				}))
		})),
		records: story.records.map(({ id, items: own }) => ({
			id,
			items:
				id === 'communes'
					? // Areas keep their ids, and only the first ones have a value.
						own.map(({ value: _, ...area }, index) => ({
							...area,
							...(items[index] && { name: inFrench(items[index].name), value: items[index].value })
						}))
					: id === 'given'
						? records.toSorted((a, b) => b.value - a.value)
						: records
		}))
	};
}

describe('pictures of any data', () => {
	it.each(['trips', 'reasons', 'repair', 'lanes', 'check'])(
		'%s: have no fault in any viewport',
		async (id) => {
			await fc.assert(
				fc.asyncProperty(
					fc.array(item, { minLength: 1, maxLength: 5 }),
					fc.array(fc.record({ label: name, points }), { minLength: 1, maxLength: 6 }),
					fc.nat({ max: 20 }),
					fc.boolean(),
					async (items, lines, turn, isAsked) => {
						const edition = createEdition(withData(items, lines), 'fr');
						const step = edition.steps.find((each) => each.id === id);
						if (!step) throw new Error(`No step ${id}`);
						for (const state of step.keyframes) {
							const shown = await pictureData(edition, {
								...step,
								state: { ...state, ...(isAsked && { asks: 'guess' }) }
							});
							for (const [viewport, size] of sample(Object.entries(viewports), 5, turn))
								expect([viewport, await findPictureFaults(edition, step, size, shown)]).toEqual([
									viewport,
									[]
								]);
						}
					}
				),
				{ numRuns: numRuns(3, 100) }
			);
		}
	);

	it.each(['trips', 'repair', 'lanes', 'check'])(
		'%s: move between keyframes, and have no fault half way',
		async (id) => {
			const edition = createEdition(story, 'fr');
			const step = edition.steps.find((each) => each.id === id);
			if (!step) throw new Error(`No step ${id}`);
			const scene = await loadScene(step.scene);
			const dataOf = (state = {}) => scene.data(state, edition.world, edition.choices);
			for (const [index, from] of step.keyframes.slice(0, -1).entries()) {
				const to = step.keyframes[index + 1] ?? {};
				const [start, middle, end] = [0, 0.5, 1].map((t) => dataOf(scene.interpolate?.(from, to, t)));
				expect([start, end]).toEqual([dataOf(from), dataOf(to)]);
				const isMoving = !isDeepStrictEqual(middle, start) && !isDeepStrictEqual(middle, end);
				// A mark appears at once.
				expect(isMoving).toBe(from['mark'] === to['mark'] || from['mark'] !== 0);
				for (const [viewport, size] of Object.entries(viewports))
					expect([viewport, await findPictureFaults(edition, step, size, middle)]).toEqual([viewport, []]);
			}
		}
	);
});
