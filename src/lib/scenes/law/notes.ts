import { textWidth } from '#lib/chart/text-width.ts';
import { writeDate, type Precision } from '#lib/i18n/dates.ts';
import type { World, WorldRecord } from '../world.ts';

/** Between a name and its note, as a share of the size of their letters. */
const GAP = 0.55;

/** What stands over a mark: the name, and beside it dates and state in as many words as there is room for. */
export interface Words {
	readonly name: string;
	readonly note: string;
	/** Where the note begins, after the name. */
	readonly offset: number;
	readonly width: number;
}

/** The most precise words that fit; the name alone where nothing else does. */
export function wordsOf(item: WorldRecord, world: World, size: number, room: number): Words {
	const fitting = (['full', 'year'] as const)
		.map((precision) => measured(item.name, noteOf(item, world, precision), size))
		.find(({ width }) => width <= room);
	return fitting ?? measured(item.name, '', size);
}

function measured(name: string, note: string, size: number): Words {
	const offset = textWidth(name, size) + (note === '' ? 0 : size * GAP);
	return { name, note, offset, width: offset + textWidth(note, size) };
}

function noteOf({ status = 'ruling', when, until }: WorldRecord, world: World, precision: Precision): string {
	const write = (iso: string | undefined) =>
		iso === undefined ? '' : writeDate(world.locale, iso, precision);
	const key = status === 'in-force' && until !== undefined ? 'in-force-until' : status;
	return world.fill(`law.note-${key}`, { when: write(when), until: write(until) });
}
