/** The grid of RGAA 4.1: what was tried of each criterion, from `data/accessibility.yaml`. On the server only. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import type { Localized } from '#lib/narrative/types.ts';

/** What came of a criterion; `none` where nothing in the pages falls under it, `untried` where nobody tried. */
export type Verdict = 'conform' | 'fails' | 'none' | 'untried';

export interface Criterion {
	/** As RGAA counts it, e.g. `10.4`. */
	readonly number: string;
	readonly is: Verdict;
	/** What it asks, in short. */
	readonly what: Localized;
	/** What was tried, and what still fails. */
	readonly tried: Localized;
}

export interface Audit {
	/** Day on which it was tried last, e.g. `2026-11-27`. */
	readonly date: string;
	/** Title of the story that it was tried on, in one of its languages. */
	readonly of: string;
	/** What the law asks of whoever publishes: `{publisher}` where that is known, and where it is not. */
	readonly law: Localized;
	readonly lawUnnamed: Localized;
	/** Postal address, in French, of those to whom one turns who gets no answer. */
	readonly post: string;
	readonly themes: readonly { readonly name: Localized; readonly criteria: readonly Criterion[] }[];
}

/** Reads the grid. Throws where there is no such file. */
export const readAudit = (file = resolve('data/accessibility.yaml')): Audit =>
	parse(readFileSync(file, 'utf8')) as Audit;

/** How many criteria came out so. */
export const countOf = ({ themes }: Audit, verdict: Verdict): number =>
	themes.flatMap(({ criteria }) => criteria).filter(({ is }) => is === verdict).length;

/**
 * What the law has one say of the whole: that of the criteria that apply all, at least half, or fewer conform. One that
 * nobody tried counts as one that does not.
 */
export function stateOf(audit: Audit): 'full' | 'partial' | 'none' {
	const [conform, others] = [countOf(audit, 'conform'), countOf(audit, 'fails') + countOf(audit, 'untried')];
	if (others === 0) return 'full';
	return conform >= others ? 'partial' : 'none';
}
