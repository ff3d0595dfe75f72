/** The RGAA 4.1 accessibility audit from `data/accessibility.yaml`. Server only. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import type { Localized } from '#lib/narrative/types/story.ts';

/** The result for a criterion: it conforms, fails, does not apply (`none`), or has not been tested (`untried`). */
export type Verdict = 'conform' | 'fails' | 'none' | 'untried';

/** A criterion of RGAA with its result. */
export interface Criterion {
	/** Number in RGAA or WCAG, such as `10.4`. */
	readonly number: string;
	readonly is: Verdict;
	/** Short form of the criterion. */
	readonly what: Localized;
	/** What was tested, and what still fails. */
	readonly tried: Localized;
}

/** The results of the accessibility audit. */
export interface Audit {
	/** Date of the last test, such as `2026-11-27`. */
	readonly date: string;
	/** Title of the audited story, in one of its languages. */
	readonly of: string;
	readonly themes: readonly { readonly name: Localized; readonly criteria: readonly Criterion[] }[];
	/** Criteria of WCAG 2.2 that RGAA 4.1 does not have, by their numbers in WCAG. They do not count for conformance. */
	readonly beyond: readonly Criterion[];
}

/**
 * Reads the accessibility audit from a YAML file, without checking it.
 * @throws Error if the file cannot be read
 */
export const readAudit = (file = resolve('data/accessibility.yaml')): Audit =>
	parse(readFileSync(file, 'utf8')) as Audit;

/** Returns how many criteria of an audit have the given result. */
export const countCriteria = ({ themes }: Audit, verdict: Verdict): number =>
	themes.flatMap(({ criteria }) => criteria).filter(({ is }) => is === verdict).length;

/**
 * Returns the state of conformance as French law defines it: `full` if all criteria that apply conform, `partial` if at
 * least half of them do, else `none`. Untested criteria count as failing.
 */
export function conformanceState(audit: Audit): 'full' | 'partial' | 'none' {
	const [conform, others] = [
		countCriteria(audit, 'conform'),
		countCriteria(audit, 'fails') + countCriteria(audit, 'untried')
	];
	if (others === 0) return 'full';
	return conform >= others ? 'partial' : 'none';
}
