import { entries, items } from './deep-partial.ts';
import type { DeepPartial } from './deep-partial.ts';
import type { NarrativeInput } from './schema.ts';

/** Between the two sides of a quotient: `series.taj.searches / 365`. */
const OVER = /\s+\/\s+/;
const NUMBER = /^\d+(?:\.\d+)?$/;

/**
 * The figures that a story's own data gives, by name: `constants.ID`, `series.NICE.2019`, `records.LIST.ITEM.value`, these
 * with `.high` where there is a second value, and `count.records.LIST`, alone or with a kind or a status:
 * `count.records.towns.annulled`.
 */
export function dataFigures({
	constants,
	series,
	records
}: DeepPartial<Pick<NarrativeInput, 'constants' | 'series' | 'records'>>): Map<string, number> {
	const found = new Map<string, number>();
	const set = (name: string, value: number | undefined, high: number | undefined) => {
		if (value !== undefined) found.set(name, value);
		if (high !== undefined) found.set(name.replace(/\.value$|$/, '.high'), high);
	};
	for (const [id, { value }] of entries(constants)) set(`constants.${id}`, value, undefined);
	for (const [id, { points }] of entries(series)) {
		for (const [, { when, value, high }] of items(points)) set(`series.${id}.${when}`, value, high);
	}
	for (const [list, inside] of entries(records)) {
		const all = entries(inside);
		found.set(`count.records.${list}`, all.length);
		for (const [id, { value, high, kind, status }] of all) {
			set(`records.${list}.${id}.value`, value, high);
			for (const word of new Set([kind, status])) {
				const name = `count.records.${list}.${word}`;
				if (word !== undefined) found.set(name, (found.get(name) ?? 0) + 1);
			}
		}
	}
	return found;
}

/** The names that a figure asks for: one, or both sides of a quotient without its plain numbers. */
export function namesIn(figure: string): string[] {
	return figure.split(OVER).filter((side) => !NUMBER.test(side));
}

/** Whether a figure is the quotient of two. */
export const isQuotient = (figure: string): boolean => OVER.test(figure);

/** Whether a figure tells of the world: its sentence then needs a source, as if the number had been typed. */
export const isClaim = (figure: string): boolean => /(?:^|\s)(?:constants|series|records)\./.test(figure);

/** What a figure of the data comes to; undefined where it is one of the models, or none at all. */
export function dataValue(figure: string, known: ReadonlyMap<string, number>): number | undefined {
	const sides = figure.split(OVER).map((side) => (NUMBER.test(side) ? Number(side) : known.get(side)));
	const [above, below] = sides;
	if (above === undefined || sides.length > 2) return undefined;
	if (sides.length === 1) return known.has(figure) ? above : undefined;
	return below ? above / below : undefined;
}
