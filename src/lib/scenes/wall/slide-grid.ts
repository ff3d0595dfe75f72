import { stacked, type TextLine } from '#lib/chart/text-lines.ts';
import { textWidth, wrap } from '#lib/chart/text-width.ts';
import type { World } from '../world.ts';
import { GAP, gridOf, ROW, SQUARE, type Grid, type Measures } from './layout.ts';
import { headings } from './lines.ts';
import { RATIO } from './shots.ts';
import type { WallView } from './view.ts';

/** Where the wall may hang on a slide. */
export interface Place {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

const SIZE = 10;
const LEADING = 1.15;
/** Line over a group of screens, in font sizes; between two groups; and between a screen and words beside it. */
const OVER = 1.35;
const BETWEEN = 4;
const BESIDE = 5;
const COLUMNS = { least: 8, most: 40 };
/** Units that a metre of somebody takes up on a screen, over the screen's width: as high as nothing is cut. */
const PEOPLE = 0.05;

/** A group of screens: how many, and how what is said of it is broken. */
interface Group {
	readonly count: number;
	readonly words: readonly string[];
	/** Whether there is room for it after its last screen; else it stands over the first. */
	readonly beside: boolean;
}

/** The largest screens that fit: those of the district, then the others; words stand where a row leaves room. */
export function hang(
	view: WallView,
	measures: Measures,
	place: Place,
	world: World
): { readonly grid: Grid; readonly headings: readonly TextLine[] } {
	const { own, screens } = view;
	if (screens.length <= SQUARE) return { grid: gridOf(measures, screens.length, own), headings: [] };
	// Lines of sight would run through words at the foot of the wall.
	const [district, others] = headings(view, world);
	const said = [district, view.gaze ? '' : others];
	const counts = [own, screens.length - own];
	let best: Wall | undefined;
	for (let columns = COLUMNS.least; columns <= COLUMNS.most; columns++) {
		const wall = wallOf(counts, said, columns, place);
		if (!best || worth(wall) > worth(best)) best = wall;
	}
	return best ? drawn(best, place) : { grid: gridOf(measures, screens.length, own), headings: [] };
}

/** Screens a little smaller are better if their wall is as wide as its place. */
const worth = ({ pitch, full }: Wall): number => (full ? 1.06 : 1) * pitch;

interface Wall {
	readonly columns: number;
	readonly pitch: number;
	/** Whether it is as wide as its place. */
	readonly full: boolean;
	readonly groups: readonly Group[];
}

/** A wall of so many columns, as large as its place lets it be. */
function wallOf(counts: readonly number[], said: readonly string[], columns: number, place: Place): Wall {
	const widest = (place.right - place.left) / (columns - GAP);
	const rows = counts.reduce((sum, count) => sum + Math.ceil(count / columns), 0);
	const groupsAt = (pitch: number) =>
		counts.flatMap((count, index): Group[] =>
			count === 0 ? [] : [groupOf(count, said[index] ?? '', columns, pitch, place)]
		);
	// Smaller screens may leave no room for words beside them, which then ask for a line of their own.
	let pitch = widest;
	let groups = groupsAt(pitch);
	for (let turn = 0; turn < 3; turn++) {
		const room = place.bottom - place.top - extraOf(groups);
		pitch = Math.min(pitch, room / ROW / rows);
		groups = groupsAt(pitch);
	}
	return { columns, pitch, full: pitch > widest * 0.995, groups };
}

const extraOf = (groups: readonly Group[]): number =>
	groups.reduce((sum, group) => sum + overOf(group), 0) + BETWEEN * (groups.length - 1);

const overOf = ({ beside, words }: Group): number =>
	beside || words[0] === '' ? 0 : SIZE * (OVER + (words.length - 1) * LEADING);

function groupOf(count: number, text: string, columns: number, pitch: number, place: Place): Group {
	const last = count % columns === 0 ? columns : count % columns;
	const room = place.right - place.left - last * pitch - BESIDE;
	const rows = count > columns ? 1 : Math.max(1, Math.floor((pitch * ROW) / (SIZE * LEADING) + 0.25));
	const broken = wrap(text, SIZE, room);
	const fits = broken.length <= rows && broken.every((line) => textWidth(line, SIZE) <= room);
	return fits
		? { count, words: broken, beside: true }
		: { count, words: wrap(text, SIZE, place.right - place.left), beside: false };
}

function drawn({ columns, pitch, groups }: Wall, place: Place) {
	const size = pitch * (1 - GAP);
	const corners: (readonly [number, number])[] = [];
	const lines: TextLine[] = [];
	const used =
		extraOf(groups) + groups.reduce((n, { count }) => n + Math.ceil(count / columns), 0) * pitch * ROW;
	let y = place.top + Math.max(0, (place.bottom - place.top - used) / 2);
	groups.forEach((group, index) => {
		const { count, words, beside } = group;
		y += overOf(group) + (index > 0 ? BETWEEN : 0);
		for (let screen = 0; screen < count; screen++)
			corners.push([place.left + (screen % columns) * pitch, y + Math.floor(screen / columns) * pitch * ROW]);
		const rows = Math.ceil(count / columns);
		const end = y + (rows - 1) * pitch * ROW;
		const first = beside
			? end + (size * RATIO - (words.length - 1) * SIZE * LEADING) / 2 + SIZE * 0.36
			: y - SIZE * (0.4 + (words.length - 1) * LEADING);
		const x = beside ? place.left + (count - (rows - 1) * columns) * pitch + BESIDE : place.left;
		const line = {
			id: `group-${index}`,
			x,
			y: first,
			size: SIZE,
			anchor: 'start',
			style: 'soft halo'
		} as const;
		if (words[0] !== '') lines.push(...stacked(words, line, LEADING));
		y += rows * pitch * ROW;
	});
	return { grid: { size, people: size * PEOPLE, corners, headings: undefined }, headings: lines };
}
