import { topology } from 'virtual:topology';
import { engrave } from '#lib/draw/engraving/engrave.ts';
import { engravingMarkup } from '#lib/draw/engraving/markup.ts';
import type { Edition } from './edition.ts';

const made = new Map<string, string>();

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
