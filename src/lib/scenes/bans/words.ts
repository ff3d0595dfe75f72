import { textWidth } from '#lib/chart/text-width.ts';
import { writeDate, type Precision } from '#lib/i18n/dates.ts';
import type { World, WorldRecord } from '../world.ts';

/** Between a name and its note, as a share of the size of their letters. */
export const GAP = 0.55;

/** What stands beside a mark: who, and what and when in as many words as there is room for. */
export interface Words {
	readonly name: string;
	readonly note: string;
	readonly width: number;
}

/** From the most precise words to the name alone. */
export function wordings(item: WorldRecord, world: World, size: number): Words[] {
	const notes = [...(['full', 'year'] as const).map((precision) => noteOf(item, world, precision)), ''];
	return notes.map((note) => ({
		name: item.name,
		note,
		width: textWidth(item.name, size) + (note === '' ? 0 : size * GAP + textWidth(note, size))
	}));
}

function noteOf({ status = 'said', when, until }: WorldRecord, world: World, precision: Precision): string {
	const write = (iso: string | undefined) =>
		iso === undefined ? '' : writeDate(world.locale, iso, precision);
	return world.fill(`bans.note-${status}`, { when: write(when), until: write(until) });
}
