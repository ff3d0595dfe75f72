/** A crowd as a thousand heads; a loupe opens those that the alerts would fill. Before the guess, what is known alone. */
import { greatest } from 'd3-array';
import { block, moved, type Block } from '#lib/chart/block.ts';
import { counts, type Counted } from '#lib/chart/counts.ts';
import { NOTHING, together, type Drawing, type Frame } from '#lib/chart/drawing.ts';
import { round } from '#lib/chart/path.ts';
import type { UnitGrid } from '#lib/chart/units.ts';
import { above, below, columns, rows } from '#lib/chart/divide.ts';
import { area, LABEL, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import { writeDate } from '#lib/i18n/dates.ts';
import { scene } from '../drawn.ts';
import { integer, plural } from '../plural.ts';
import type { World } from '../world.ts';
import { data, type CrowdView, type Sums } from './data.ts';
import { crowdOf, gridIn, headIn, HEADS, headsOf, peopleEach } from './grid.ts';
import { unknownIn } from './guess.ts';
import { drawLoupe, openIn, type Loupe } from './loupe.ts';
import { table } from './table.ts';

/** Of the room, for the crowd and for the loupe. */
const SHARES = [
	[0.66, 0.34],
	[0.58, 0.42],
	[0.5, 0.5],
	[0.42, 0.58]
] as const;
/** Smaller heads are no crowd any more. */
const SMALLEST = 2.2;
/** Alerts larger than this tell no more. */
const ENOUGH = 26;
/** Under the crowd, which is then wider, a loupe is worth so much more. */
const UNDER = 1.3;
/** Rooms that say what the law is: the text beside smaller ones does. */
const LAWFUL = { width: 300, height: 360 };
/** Lower rooms have their numbers beside the crowd, and no loupe. */
const LOW = 120;

function layout({ resolved, sums }: CrowdView, viewport: Viewport, world: World): Drawing {
	const whole = area(viewport);
	const law = lawIn(whole, viewport, world);
	const room = above(whole, law.height > 0 ? law.height + LABEL : 0);
	const foot = moved(law, 0, whole.y + whole.height - law.height);
	return together(
		{ texts: foot.texts },
		resolved ? flaggedIn(room, sums, viewport, world) : unknownIn(room, sums, viewport, world)
	);
}

/** That no French law allows it, and as of when; from the top of the picture. */
function lawIn(whole: Rect, { width, height }: Viewport, world: World): Block {
	const said = width >= LAWFUL.width && height >= LAWFUL.height;
	const date = writeDate(world.locale, world.lawAsOf);
	const words = ['crowd.law', 'crowd.law-short'].map((key) => world.fill(key, { date }));
	return block('law', said ? words : '', { ...whole, y: 0 }, { style: 'soft', most: 2 });
}

/** What becomes of those who pass. */
const becoming = (sums: Sums, world: World): Counted[] =>
	(['right', 'wrong', 'missed', 'ignored'] as const).map((id) => ({
		id,
		number: integer(world, sums[id]),
		names: [plural(world, `crowd.${id}`, sums[id])],
		style: { right: 'right-ink', wrong: 'wrong-ink', missed: '', ignored: '' }[id]
	}));

interface Way {
	readonly grid: UnitGrid;
	readonly loupe: Loupe;
	readonly beside: boolean;
}

/** The crowd, and beside it or under it the alerts; without them where there is no room for both. */
function flaggedIn(room: Rect, sums: Sums, viewport: Viewport, world: World): Drawing {
	const title = plural(world, 'crowd.passers', sums.crowd);
	const all = becoming(sums, world);
	if (room.height < LOW) {
		const [left = room, right = room] = columns(room, [0.42, 0.58], LABEL);
		const numbers = [3, 2, 1]
			.map((count) => counts(all.slice(0, count), left))
			.find((block) => block && block.height <= left.height);
		const note = headIn(right, title, undefined, sums, viewport, world);
		const crowd = gridIn(above(right, note.height + LABEL * 0.4));
		const foot = moved(note, 0, crowd.height + LABEL * 0.4);
		return together({ texts: [...(numbers?.texts ?? []), ...foot.texts] }, crowdOf(crowd, frames(sums)));
	}
	// The last number is the least of the news and the first to go; the loupe says the others too.
	let found: { head: Block; rest: Rect; way: Way | undefined } | undefined;
	for (const count of [4, 3, 2, 0]) {
		const numbers = counts(all.slice(0, count), room, 1);
		if (count > 0 && !numbers) continue;
		const head = headIn(room, title, numbers, sums, viewport, world);
		const rest = below(room, head.height + LABEL * 1.2);
		const way = bestWay(rest, sums, world);
		if (way || !found) found = { head, rest, way };
		if (way) break;
	}
	if (!found) return NOTHING;
	const { head, rest, way } = found;
	return together(
		{ texts: head.texts },
		way ? openedIn(way, sums, world) : crowdOf(gridIn(rest), frames(sums))
	);
}

/** The crowd, and a loupe on the heads that the alerts would fill. */
function openedIn(way: Way, sums: Sums, world: World): Drawing {
	const { grid, loupe, beside } = way;
	const across = grid.columns;
	const last = HEADS / across - 1;
	// The first heads stand where the loupe is: at the right, or in the last row.
	const place = (index: number) => {
		const [row, column] = [Math.floor(index / across), index % across];
		return beside ? row * across + across - 1 - column : (last - row) * across + column;
	};
	return together(
		{ shapes: [{ id: 'rays', style: 'hair', d: rays(way, headsOf(sums.right + sums.wrong, sums)) }] },
		crowdOf(grid, frames(sums), place),
		drawLoupe(loupe, sums, world)
	);
}

/** Frames of heads that alerts fill; less than a head's worth is one that is not opened yet. */
function frames(sums: Sums): (index: number) => Frame | undefined {
	const [all, each] = [sums.right + sums.wrong, peopleEach(sums)];
	if (all === 0) return () => undefined;
	if (all < each) return (index) => (index === 0 ? 'unopened' : undefined);
	const [right, heads] = [Math.round(sums.right / each), headsOf(all, sums)];
	return (index) => (index < right ? 'right' : index < heads ? 'false' : undefined);
}

/** How to divide a room so that heads are large, here and there. */
function bestWay(rest: Rect, sums: Sums, world: World): Way | undefined {
	const ways = SHARES.flatMap((share) =>
		[true, false].map((beside): Way | undefined => {
			const [room, other] = beside ? columns(rest, share, LABEL * 2.5) : rows(rest, share, LABEL * 1.6);
			const loupe = other && openIn(sums, other, world);
			if (!room || !loupe) return undefined;
			const grid = gridIn(room);
			return grid.pitch < SMALLEST ? undefined : { grid, loupe, beside };
		})
	).filter((way) => way !== undefined);
	const value = ({ grid, loupe: { grid: alerts, pile }, beside }: Way) =>
		(grid.pitch ** 2 * Math.min(ENOUGH, alerts.pitch) * (beside ? 1 : UNDER)) / pile;
	return greatest(ways, value);
}

/** From the heads that are opened to the loupe. */
function rays({ grid, loupe: { plate }, beside }: Way, heads: number): string {
	const { columns: across, pitch, groups } = grid;
	const line = (x: number, y: number, toX: number, toY: number) =>
		`M${round(x)} ${round(y)}L${round(toX)} ${round(toY)}`;
	const [x = 0, y = 0] = groups[0]?.at(0) ?? [];
	const [left, top] = [x - pitch / 2, y - pitch / 2];
	if (beside) {
		const [edge, foot] = [left + across * pitch, top + Math.ceil(heads / across) * pitch];
		return line(edge, top, plate.x, plate.y) + line(edge, foot, plate.x, plate.y + plate.height);
	}
	const [foot, end] = [groups[0]?.bottom ?? 0, left + Math.min(heads, across) * pitch];
	return line(left, foot, plate.x, plate.y) + line(end, foot, plate.x + plate.width, plate.y);
}

export default scene({
	data,
	layout,
	table
});
