/**
 * The table of a picture prints the same values as the sentences of the step, wherever the two mean the same.
 */
import fc from 'fast-check';
import { story } from 'virtual:story';
import { describe, expect, it } from 'vitest';
import { createEdition } from '#lib/edition/edition.ts';
import { plainText } from '#lib/edition/prose/text/plain-text.ts';
import { createProse } from '#lib/edition/prose/prose.ts';
import { formatFigure, pluralForm } from '#lib/i18n/numbers.ts';
import { walkInlines } from '#lib/narrative/text/markup.ts';
import type { FigureFormat, RichText, Settings, Step } from '#lib/narrative/types/story.ts';
import type { FigureLookup } from '#lib/runtime/update/figure-lookup.ts';
import { loadScene } from '#lib/scenes/registry.ts';
import type { Choices } from '#lib/scenes/scene.ts';
import { numRuns } from '../random.ts';

if (!story) throw new Error('The story holds a mistake');
const typedStory = story;

/** A few random draws, and both ends of every control in an otherwise unchanged story. */
const randomSettings: fc.Arbitrary<Settings> = fc.record(
	Object.fromEntries(
		typedStory.settings.map(({ id, min, max, step, choices }) => [
			id,
			choices
				? fc.constantFrom(...choices.map(({ value }) => value))
				: fc.oneof(
						fc.constantFrom(min, max),
						fc.integer({ min: 0, max: Math.round((max - min) / step) }).map((n) => min + n * step)
					)
		])
	)
);
const defaults = Object.fromEntries(typedStory.settings.map((setting) => [setting.id, setting.default]));
const answered = Object.fromEntries(
	typedStory.settings.filter(({ id }) => id.startsWith('guess-')).map(({ id }) => [id, -2])
);
const extremes = typedStory.settings
	.filter(({ id }) => !id.startsWith('guess-') && !id.startsWith('walk-'))
	.flatMap(({ id, min, max, choices }) =>
		[choices?.at(0)?.value ?? min, choices?.at(-1)?.value ?? max].map((end) => ({ ...defaults, [id]: end }))
	);
/** The choices, each once, with their known figures; only the reading time depends on the language. */
const cachedFigures = new Map(
	[
		...new Set(
			[defaults, ...extremes, ...fc.sample(randomSettings, numRuns(6))].map((settings) =>
				JSON.stringify({ ...settings, ...answered })
			)
		)
	].map((settings): [Choices, Map<string, number>] => [
		{ settings: JSON.parse(settings) as Settings, placement: [] },
		new Map<string, number>()
	])
);

const integer: FigureFormat = { type: 'integer' };
const percent: FigureFormat = { type: 'percent', digits: 0 };
const decimal = (digits: number): FigureFormat => ({ type: 'decimal', digits });

/** A cell of a scene's table, by row from the start or from the end (−1), and the figure that it prints. */
type Cell = readonly [row: number, column: number, figure: string, format: FigureFormat];
const CELLS: Readonly<Record<string, readonly Cell[]>> = {
	'score-histogram': [
		[-2, 1, 'analysis.false', integer],
		[-2, 2, 'analysis.true', integer],
		[-1, 1, 'analysis.ignored', integer],
		[-1, 2, 'analysis.missed', integer]
	],
	poster: [
		[0, 1, 'analysis.right', integer],
		[1, 1, 'analysis.alerts', integer],
		[2, 1, 'analysis.true', integer],
		[3, 1, 'analysis.false', integer],
		[4, 1, 'analysis.missed', integer],
		[5, 1, 'analysis.ignored', integer],
		[6, 1, 'analysis.idle', integer]
	],
	density: [
		[0, 1, 'coverage.reach', decimal(1)],
		[0, 2, 'coverage.density-detect', integer],
		[2, 1, 'coverage.reach-identify', decimal(1)],
		[2, 2, 'coverage.density-identify', integer]
	],
	vector: [
		[16, 2, 'faces.distance', decimal(2)],
		[17, 2, 'faces.radius', decimal(2)]
	],
	cloud: [
		[0, 1, 'faces.radius', decimal(2)],
		[1, 1, 'faces.lookalike-distance', decimal(2)],
		[2, 1, 'faces.fmr-one-in', integer],
		[-1, 1, 'faces.one-in', integer]
	],
	risk: [
		[1, 1, 'faces.false-a', integer],
		[1, 2, 'faces.false-b', integer],
		[2, 2, 'faces.mean-b', decimal(1)],
		[8, 2, 'faces.errors-b', percent]
	],
	chain: [
		[0, 1, 'chain.events', integer],
		[1, 1, 'chain.filmed', integer],
		[2, 1, 'chain.flagged', integer],
		[3, 1, 'chain.reached', integer]
	],
	bystanders: [
		[0, 1, 'year.filmed-minutes', integer],
		[1, 1, 'year.false-alerts', integer],
		[2, 1, 'year.false-matches', integer]
	],
	crowd: [
		[0, 1, 'faces.crowd', integer],
		[1, 1, 'faces.wanted', integer],
		[2, 1, 'faces.true', integer],
		[5, 1, 'faces.false', integer],
		[7, 1, 'faces.alerts', integer],
		[8, 1, 'faces.false-list-1000', integer],
		[9, 1, 'faces.false-list-10000', integer],
		[10, 1, 'faces.false-list-100000', integer],
		[11, 1, 'faces.false-list-1000000', integer]
	],
	wall: [
		[0, 1, 'looking.streams', integer],
		[2, 1, 'looking.watchers', integer]
	]
};

const cellsOf = ({ scene }: Step): readonly Cell[] => CELLS[scene] ?? [];

it('names scenes that the story shows', () => {
	const shown = new Set(typedStory.chapters.flatMap(({ steps }) => steps.map(({ scene }) => scene)));
	expect(Object.keys(CELLS).filter((scene) => !shown.has(scene))).toEqual([]);
});

describe.each(typedStory.languages.map(({ id }) => id))('in %s', (lang) => {
	const edition = createEdition(typedStory, lang);
	const { world, locale, words, steps } = edition;
	const number: FigureLookup = (name, state, choices) => {
		if (!cachedFigures.has(choices) || name.startsWith('reading.'))
			return edition.number(name, state, choices);
		const known = cachedFigures.get(choices) ?? new Map<string, number>();
		const key = `${name} ${JSON.stringify(state)}`;
		const value = known.get(key) ?? edition.number(name, state, choices);
		known.set(key, value);
		return value;
	};
	const proseAt = (step: Step, choices: Choices) =>
		createProse(typedStory, lang, words, (name) => number(name, step.state, choices));
	const richOf = ({ text, number: figure, guess, walk, describe: described, simple, slide }: Step) =>
		[text, figure?.figure, figure?.label, guess?.reveal, walk?.text, described, simple, slide].flatMap(
			(localized) => {
				const rich = localized?.[lang];
				return rich === undefined ? [] : [[rich.flat()] as RichText];
			}
		);

	it.each(steps.filter((step) => cellsOf(step).length > 0).map((step) => [step.id, step] as const))(
		'prints the figures of the sentences in the table of %s at every setting',
		async (_id, step) => {
			const scene = await loadScene(step.scene);
			const wrong: unknown[] = [];
			for (const choices of cachedFigures.keys()) {
				// Tables have the answers.
				const settings = { ...choices.settings, ...(step.guess && { [step.guess.setting]: step.guess.min }) };
				const { rows = [] } =
					scene.table(scene.data(step.state, world, { ...choices, settings }), world) ?? {};
				for (const [row, column, name, format] of cellsOf(step)) {
					const printedFigure = formatFigure(number(name, step.state, choices), format, locale);
					const cell = rows.at(row)?.[column]?.replace(/\u00a0?\s?m$/, '');
					if (cell !== printedFigure) wrong.push([name, cell, printedFigure, settings]);
				}
			}
			expect(wrong).toEqual([]);
		}
	);

	it.each(steps.map((step) => [step.id, step] as const))(
		'reads well at every setting: the words of %s agree with their numbers',
		(_id, step) => {
			for (const rich of richOf(step)) {
				const figures = [...walkInlines(rich.flat())].flatMap((inline) =>
					inline.type === 'figure' ? [inline.name] : []
				);
				// Equal numbers give equal words.
				const seen = new Set<string>();
				for (const choices of cachedFigures.keys()) {
					const numbers = figures.map((name) => number(name, step.state, choices)).join();
					if (seen.has(numbers)) continue;
					seen.add(numbers);
					const prose = proseAt(step, choices);
					const text = plainText(rich, prose);
					expect(text).not.toMatch(/NaN|undefined|Infinity|∞|#|\b(sur|out of) 0\b(?![,.]\d)/);
					let last: { name: string; format: FigureFormat } | undefined;
					for (const inline of walkInlines(rich.flat())) {
						if (inline.type !== 'figure') continue;
						const { name, format } = inline;
						if (format.type === 'plural' && last?.name === name && last.format.type !== 'percent') {
							const value = number(name, step.state, choices);
							const digits = last.format.type === 'decimal' ? last.format.digits : 0;
							const shown = Number(value.toFixed(digits));
							const fitting = pluralForm(shown, format.forms, locale);
							const written = formatFigure(value, format, locale);
							expect([name, value, written]).toEqual([
								name,
								value,
								fitting.replace('#', formatFigure(value, integer, locale))
							]);
						}
						if (format.type !== 'plural') last = inline;
					}
				}
			}
		}
	);
});
