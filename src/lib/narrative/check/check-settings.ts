import { formatChoices } from '../issues/validate.ts';
import { quote, type Path } from '../issues/issue.ts';
import { definedEntries, type DeepPartial, ownValue } from '../deep-partial.ts';
import { memoize } from '#lib/model/maths/memoize.ts';
import { isLocale } from '../text/localized-texts.ts';
import type { Localized } from '../types/story.ts';
import type { Review } from './review.ts';
import type { NarrativeInput } from '../schema/narrative-file.ts';

type Setting = DeepPartial<NonNullable<NarrativeInput['settings']>[string]>;

/** Checks settings and constants: a valid range or choices that include the default, and unique ids. */
export function checkSettings(review: Review): void {
	for (const [id, setting] of definedEntries(review.file.settings)) {
		const path = ['settings', id];
		review.checkPlain(setting.label, [...path, 'label']);
		review.checkPlain(setting.unit, [...path, 'unit']);
		checkUnit(review, setting.unit, [...path, 'unit']);
		review.checkPlain(setting.one, [...path, 'one']);
		review.checkSource(setting.source, [...path, 'source']);
		if (setting.choices) checkChoices(review, setting, path);
		else checkRange(review, setting, path);
	}
	for (const [id, { label, unit, source }] of definedEntries(review.file.constants)) {
		const path = ['constants', id];
		review.checkPlain(label, [...path, 'label']);
		review.checkPlain(unit, [...path, 'unit']);
		checkUnit(review, unit, [...path, 'unit']);
		review.checkSource(source, [...path, 'source']);
		if (!Object.hasOwn(review.file.settings ?? {}, id)) continue;
		review.add(path, { found: `the id ${quote(id)} a second time`, expected: 'each id once' }, { key: true });
	}
	checkWalkEnds(review);
}

/** Units of settings that `Intl` can name in any language. */
const UNITS = [
	...['second', 'minute', 'hour', 'day', 'week', 'month', 'year'],
	...['meter', 'kilometer', 'centimeter', 'millimeter', 'foot', 'yard', 'mile', 'degree', 'percent'],
	...['liter', 'milliliter', 'gram', 'kilogram', 'celsius', 'fahrenheit', 'hectare', 'acre']
] as const;

/** Returns the names of units in a language, in lower case, each with its unit. Memoized. */
const unitNames = memoize((locale: string): ReadonlyMap<string, string> => {
	const named = UNITS.flatMap((unit) =>
		[1, 2, 5].map((count) => {
			const parts = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).formatToParts(
				count
			);
			return [parts.find(({ type }) => type === 'unit')?.value.toLowerCase() ?? '', unit] as const;
		})
	);
	return new Map(named);
});

/** Reports a unit that is another one than in the first language that names it, for the number is the same. */
function checkUnit(review: Review, unit: DeepPartial<Localized> | undefined, path: readonly string[]): void {
	const [first, ...others] = definedEntries(unit).flatMap(([lang, words]) => {
		const known = isLocale(lang) ? unitNames(lang).get(words.toLowerCase()) : undefined;
		return known === undefined ? [] : [{ lang, words, unit: known }];
	});
	for (const other of first ? others : [])
		if (first && other.unit !== first.unit)
			review.add([...path, other.lang], {
				found: `${quote(other.words)}, another unit than ${quote(first.words)} in ${first.lang}`,
				expected: 'the same unit in every language, since the number is the same'
			});
}

function checkChoices(review: Review, setting: Setting, path: readonly string[]): void {
	const values = Object.keys(setting.choices ?? {});
	for (const [value, words] of definedEntries(setting.choices))
		review.checkPlain(words, [...path, 'choices', value]);
	if (values.length < 2)
		review.add(
			[...path, 'choices'],
			{ found: `${values.length} choice`, expected: 'at least two' },
			{ key: true }
		);
	if (setting.default !== undefined && !values.map(Number).includes(setting.default))
		review.add([...path, 'default'], {
			found: String(setting.default),
			expected: formatChoices(values, 'choice')
		});
	for (const name of ['min', 'max', 'step'] as const) {
		if (setting[name] !== undefined)
			review.add(
				[...path, name],
				{ found: `${name} beside choices`, expected: 'either choices, or min, max and step' },
				{ key: true }
			);
	}
}

function checkRange(review: Review, setting: Setting, path: readonly string[]): void {
	const { min, max, step } = setting;
	for (const name of ['min', 'max', 'step'] as const) {
		if (!Object.hasOwn(setting, name))
			review.add([...path, name], { found: 'nothing', expected: 'a number, or choices' });
	}
	if (min === undefined || max === undefined) return;
	if (min >= max) {
		review.add([...path, 'max'], { found: String(max), expected: `more than ${quote('min')}, ${min}` });
		return;
	}
	checkOnScale(review, setting.default, { min, max, step }, [...path, 'default']);
}

interface Scale {
	readonly min: number;
	readonly max: number;
	readonly step?: number | undefined;
}

/** Checks that a number is within a range and a whole number of steps above its minimum. */
export function checkOnScale(
	review: Review,
	value: number | undefined,
	{ min, max, step }: Scale,
	path: readonly (string | number)[]
): void {
	if (value === undefined) return;
	if (value < min || value > max)
		review.add(path, { found: String(value), expected: `a number from ${min} to ${max}` });
	else if (step !== undefined && !isWhole((value - min) / step))
		review.add(path, { found: String(value), expected: `${min} and so many times ${step}` });
}

/** Returns whether a number is whole up to a rounding error of 1e-6, as 0.3 / 0.1 is. */
export function isWhole(value: number): boolean {
	return Math.abs(value - Math.round(value)) < 1e-6;
}

type WalkInput = DeepPartial<NonNullable<NarrativeInput['chapters'][number]['steps'][number]['walk']>>;

/**
 * Checks the texts of a step about the reader’s walk, and that the settings of the walk exist.
 * @param words maximum number of words in each text
 */
export function checkWalkTexts(review: Review, walk: WalkInput, words: number, path: Path): void {
	review.checkRich(walk.text, [...path, 'text'], { words, claims: 'all' });
	review.checkRich(walk.unseen, [...path, 'unseen'], { words, claims: 'all' });
	for (const id of review.catalogue.walk.settings) {
		if (Object.hasOwn(review.file.settings ?? {}, id)) continue;
		const expected = `the setting ${quote(id)}, which keeps one of its ends`;
		review.add(path, { found: 'a walk', expected }, { key: true });
	}
}

/**
 * Checks the settings that store the two ends of the reader’s walk: 0 means no walk, other values are numbers of
 * entrances.
 */
export function checkWalkEnds(review: Review): void {
	const { settings, entrances } = review.catalogue.walk;
	for (const id of settings) {
		const setting = ownValue(review.file.settings ?? {}, id);
		const path = ['settings', id];
		if (setting?.default !== undefined && setting.default !== 0)
			review.add([...path, 'default'], { found: String(setting.default), expected: '0, which is no walk' });
		for (const value of Object.keys(setting?.choices ?? {})) {
			if (/^\d+$/.test(value) && Number(value) <= entrances) continue;
			const expected = `0, or one of the entrances 1 to ${entrances}`;
			review.add([...path, 'choices', value], { found: `the choice ${value}`, expected }, { key: true });
		}
	}
}
