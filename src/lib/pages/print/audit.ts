/** The grid of RGAA 4.1: what was tried of each criterion, from `data/accessibility.yaml`. On the server only. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import type { Localized } from '#lib/narrative/types.ts';

/** What came of a criterion; `none` where nothing in the pages falls under it. */
export type Verdict = 'conform' | 'fails' | 'none';

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
	/** What the law asks of whoever publishes. */
	readonly law: Localized;
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

/** What the law has one say of the whole: that of the criteria that apply all, at least half, or fewer conform. */
export function stateOf(audit: Audit): 'full' | 'partial' | 'none' {
	const [conform, fails] = [countOf(audit, 'conform'), countOf(audit, 'fails')];
	if (fails === 0) return 'full';
	return conform >= fails ? 'partial' : 'none';
}
