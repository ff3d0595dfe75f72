import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { catalogue } from '#lib/catalogue.ts';
import { formatMissingTranslations } from '#lib/edition/translation/missing-translations.ts';
import { narrativeJsonSchema } from '#lib/narrative/schema/json-schema.ts';
import { loadStory } from '#lib/narrative/read/read-story.ts';
import { formatIssue } from '#lib/narrative/issues/issue.ts';
import type { Story } from '#lib/narrative/types/story.ts';
import { isLongRun, numRuns } from '../random.ts';

const OURS = 'data/narrative.yaml';
const THEIRS = 'tests/stories/three-chapters.yaml';

const loaded = new Map<string, Story>();

function load(path: string): Story {
	const before = loaded.get(path);
	if (before) return before;
	const { story, mistakes, warnings } = loadStory(readFileSync(path), path, catalogue);
	expect([...mistakes, ...warnings].map(formatIssue)).toEqual([]);
	if (!story) throw new Error('no story');
	loaded.set(path, story);
	return story;
}

describe.each([OURS, THEIRS, 'tests/stories/sound.yaml'])('%s', (path) => {
	it('is valid, without a warning, and every step has every parameter of its scene', () => {
		for (const step of load(path).chapters.flatMap(({ steps }) => steps)) {
			const parameters = catalogue.scenes[step.scene] ?? {};
			expect(Object.keys(step.state).sort()).toEqual(Object.keys(parameters).sort());
			for (const [name, { type }] of Object.entries(parameters))
				if (type === 'time') expect(step.state[name]).toEqual(expect.any(Number));
		}
	});

	it('survives a round trip through JSON', () => {
		const story = load(path);
		expect(JSON.parse(JSON.stringify(story))).toEqual(story);
	});
});

it('resolves a sparse state over the whole story', () => {
	const [square, guess] = load('tests/stories/sound.yaml').chapters[0]?.steps ?? [];
	expect(square?.state).toMatchObject({ time: 240, frame: 'whole', names: ['ines'], cameras: 'none' });
	expect(guess?.state).toMatchObject({
		time: 240,
		frame: 'whole',
		names: ['ines'],
		cameras: 'unlit',
		count: 12
	});
	expect(square?.sources).toEqual(['paper']);
});

it('keeps a story with other languages, hours and people free of ours', () => {
	const story = load(THEIRS);
	expect(story.languages.map(({ id, dir }) => `${id} ${dir}`)).toEqual(['es ltr', 'ar rtl']);
	expect(story.scenario).toMatchObject({ start: '09:00', crowd: 45 });
	expect(story.scenario?.incidents.map(({ at }) => at)).toEqual([120, 180, 300]);
	// The scene’s default, noon, is outside this scenario.
	const density = story.chapters[2]?.steps.find(({ scene }) => scene === 'density');
	expect(density?.state['time']).toBe(0);
});

it('lists the interface words that fall back to English', () => {
	// A language pack has those of Spanish and Arabic, but none those of Catalan.
	const text = readFileSync(THEIRS, 'utf8')
		.replace(/(?<=^|[\s{])es:/gm, 'ca:')
		.replace('es-ES', 'ca-ES');
	const { story } = loadStory(Buffer.from(text), THEIRS, catalogue);
	const lines = story ? formatMissingTranslations(story, catalogue.sceneReads ?? {}) : [];
	expect(lines[0]).toMatch(/^not translated +ca$/);
	expect(lines[1]).toMatch(/^interface +\d+ of \d+$/);
	expect(lines.slice(2)).toEqual(['ca: what is missing is shown in English']);
});

it('lets a picture use the full form of a word when the short form is missing', () => {
	const { pictures } = load(THEIRS);
	expect(pictures['effect.helped-short']).toEqual(pictures['effect.helped']);
});

it('counts in picture words what the data of the story contains', () => {
	const path = 'stories/example.yaml';
	const text = readFileSync(path, 'utf8');
	const counting = (figure: string) =>
		loadStory(
			text.replaceAll(/(?<=title: \{ fr: ')Litres(?= par)|(?<=en: ')Litres(?= a person)/g, figure),
			path,
			catalogue
		);
	const { story, mistakes } = counting(
		'{count.records.uses | integer} times {count.records.springs | words}'
	);
	expect(mistakes.map(formatIssue)).toEqual([]);
	expect(story?.pictures['uses.title']?.['en']).toMatch(/^\d+ times seven a person/);
	expect(counting('{count.records.spring | integer}').mistakes[0]).toMatchObject({
		found: 'unknown figure “count.records.spring”',
		hint: 'did you mean “count.records.springs”?'
	});
});

it('writes a schema that names the scenes and describes each key', () => {
	const schema = narrativeJsonSchema(catalogue);
	expect(schema).toBe(narrativeJsonSchema(catalogue));
	expect(JSON.parse(schema)).toMatchObject({ $schema: 'http://json-schema.org/draft-07/schema#' });
	expect(schema).toContain('Planned time in a classroom.');
	for (const scene of Object.keys(catalogue.scenes)) expect(schema).toContain(`"const": "${scene}"`);
	expect(schema).toContain('Title: what the map shows, on {date}');
});

/** Milliseconds after which a random story counts as hanging. */
const timeout = isLongRun ? 1_200_000 : 60_000;

describe('any change of our story', { timeout }, () => {
	const text = readFileSync(OURS, 'utf8');
	const ours: unknown = parse(text);
	const paths: (string | number)[][] = [];
	(function walk(value: unknown, path: (string | number)[]): void {
		if (typeof value !== 'object' || value === null) return;
		for (const [key, inner] of Object.entries(value)) {
			const here = [...path, Array.isArray(value) ? Number(key) : key];
			paths.push(here);
			walk(inner, here);
		}
	})(ours, []);

	type Parent = Record<string | number, unknown>;

	/**
	 * Returns our story with the value at a path changed. JSON is also YAML, and is written ten times faster.
	 */
	function loadChanged(
		path: readonly (string | number)[],
		change: (parent: Parent, key: string | number) => void
	) {
		const story = structuredClone(ours);
		const parent = path.slice(0, -1).reduce((inner, key) => inner[key] as Parent, story as Parent);
		change(parent, path.at(-1) ?? '');
		return loadStory(JSON.stringify(story), OURS, catalogue);
	}
	const lose = (parent: Parent, key: string | number) => {
		if (Array.isArray(parent)) parent.splice(Number(key), 1);
		else Reflect.deleteProperty(parent, key);
	};

	it('is valid as JSON too, when nothing changes', () => {
		expect(loadStory(JSON.stringify(ours), OURS, catalogue).story).toEqual(load(OURS));
	});

	/** Without these keys, or with others, it is a different story, not a broken one. */
	const free =
		/^((place|hook|question|ending|icon|seed|law-as-of|frames)(,|$)|words|versions$|versions,\d+$|quiz$|quiz,\d+$|corrections|chapters,\d+$|chapters,\d+,class$|chapters,\d+,class,(aims|hooks),\d+$|chapters,\d+,class,graph$|chapters,\d+,class,graph,(.*,(ticks|names),\d+|figures,\d+|y,format|values)$|chapters,\d+,steps,\d+$|chapters,\d+,pictures,[^,]+,([^,]+,source,\d+|[^,]+-(short|brief)(-[^,]+)?)$|.*,(state|controls|itinerary|incidents|points|choices|people)(,|$)|.*,(stay|url|high|number|play|guess|walk|slide|simple|framed|share|numbered|theme|who|resembles|notes|seconds|thread|previously|field|full|inset|each|signs|pictured)(,|$)|records,[^,]+,[^,]+($|,(what|when|until|status|kind|value|at)(,|$))|series|sources,|glossary,|routes($|,\d+$|,\d+,steps,))/;
	/** What a lesson, a row of its plan and a board may lack. */
	const freeInLessons =
		/^routes,\d+,((aims|hooks|audience|sheets|quiz|trace)(,\d+)?|overview,(materials|competences),\d+|plan,\d+,(do|expect|late|answers(,\d+)?|stop|cameras|board|debate|part|board,(question|title|table(,\w+,\d+)?|threshold|again|speech|rubric|phones|paper|(lines|roles|missions|conditions)(,\d+)?|arguments(,\d+(,(why|also))?)?)))$/;
	const needed = paths
		.map((path) => [path, path.join(',')] as const)
		.flatMap(([path, name]) => (free.test(name) || freeInLessons.test(name) ? [] : [path]));

	it('reports a missing key as an issue, never an exception', () => {
		fc.assert(
			fc.property(fc.constantFrom(...needed), (path) => {
				const { story, mistakes } = loadChanged(path, lose);
				expect(`${path.join('.')}: ${mistakes.length > 0}, ${story === null}`).toMatch(/true, true$/);
			}),
			{ numRuns: numRuns(1) }
		);
	});

	it('reports a renamed key as an issue, never an exception', () => {
		// Ids that nothing refers to may have any value.
		const free = /^(words|series|scenario,people|records,[^,]+),[^,]+$|,choices,/;
		const named = paths.filter((path) => typeof path.at(-1) === 'string' && !free.test(path.join(',')));
		fc.assert(
			fc.property(fc.constantFrom(...named), (path) => {
				const { story, mistakes } = loadChanged(path, (parent, key) => {
					parent[`${key}-x`] = parent[key];
					lose(parent, key);
				});
				expect(`${path.join('.')}: ${mistakes.length > 0}, ${story === null}`).toMatch(/true, true$/);
			}),
			{ numRuns: numRuns(1) }
		);
	});

	it('never throws for any other value', () => {
		fc.assert(
			fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
				loadChanged(path, (parent, key) => (parent[key] = value));
			}),
			{ numRuns: numRuns(1) }
		);
	});

	it('never throws when bytes are cut, changed or doubled', () => {
		const bytes = new TextEncoder().encode(text);
		fc.assert(
			fc.property(
				fc.nat(bytes.length),
				fc.nat(bytes.length),
				fc.uint8Array({ maxLength: 8 }),
				(from, to, middle) => {
					const spoilt = Uint8Array.from([...bytes.subarray(0, from), ...middle, ...bytes.subarray(to)]);
					const { story, mistakes } = loadStory(spoilt, OURS, catalogue);
					expect(story === null).toBe(mistakes.length > 0);
				}
			),
			{ numRuns: numRuns(1) }
		);
	});
});

it('never throws on anything that YAML can express', { timeout }, () => {
	fc.assert(
		fc.property(fc.jsonValue(), (value) => {
			expect(loadStory(stringify(value), 'any.yaml', catalogue).story).toBeNull();
		}),
		{ numRuns: numRuns(20, 800) }
	);
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
			expect(loadStory(bytes, 'any.yaml', catalogue).story).toBeNull();
		}),
		{ numRuns: numRuns(40) }
	);
});

const crowds = isLongRun ? [18_000, 70_000] : [18_000];
it.each(crowds)('rejects %i empty steps as no story, quickly', { timeout: 20_000 }, (count) => {
	const text = readFileSync('tests/stories/sound.yaml', 'utf8');
	const crowded = text.replace('    steps:\n', `    steps:\n${'      - {}\n'.repeat(count)}`);
	expect(loadStory(crowded, 'crowded.yaml', catalogue)).toMatchObject({
		story: null,
		mistakes: [{ where: 'file' }]
	});
});
