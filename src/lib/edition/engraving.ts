import { topology } from 'virtual:topology';
import { engrave } from '#lib/district/engrave.ts';
import { engravingMarkup } from '#lib/district/markup.ts';
import type { Edition } from './edition.ts';

const made = new Map<string, string>();

/** The engraved plan as an `<svg>` that shows nothing by itself: a file of its own, or part of a page. */
export const planFile = (edition: Edition): string =>
	`<svg xmlns="http://www.w3.org/2000/svg" class="definitions" width="0" height="0" aria-hidden="true"><defs>${engraving(edition)}</defs></svg>`;

/** The engraved plan, as the definitions that every drawing of the district refers to. */
export function engraving({ lang, words }: Edition): string {
	const lettering = {
		title: words['plan.title'] ?? '',
		note: words['plan.note'] ?? '',
		north: words['plan.north'] ?? '',
		metres: words['plan.metres'] ?? ''
	};
	const known = made.get(lang) ?? engravingMarkup(engrave(topology, lettering));
	made.set(lang, known);
	return known;
}
