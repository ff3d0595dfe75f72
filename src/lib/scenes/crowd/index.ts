/**
 * Scene “crowd”: a crowd as a thousand heads, and a loupe with the alerts. Before the guess it shows only the known
 * numbers.
 */
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

/** Possible shares for the crowd and for the loupe. */
const DIVISIONS = [
	[0.66, 0.34],
	[0.58, 0.42],
	[0.5, 0.5],
	[0.42, 0.58]
] as const;
/** Minimum pitch of heads, in units. */
const MIN_PITCH = 2.2;
/** Pitch of alerts above which a larger loupe has no advantage. */
const ENOUGH_ALERT_PITCH = 26;
/** Bonus for a loupe below the crowd, which is then wider. */
const BELOW_BONUS = 1.3;
/** Minimum viewport for the note on the law; the text beside smaller pictures has it. */
const MIN_LAW_VIEWPORT = { width: 300, height: 360 };
/** Below this height the numbers are beside the crowd, without loupe. */
const LOW_HEIGHT = 120;

function layout({ resolved, sums }: CrowdView, viewport: Viewport, world: World): Drawing {
	const whole = area(viewport);
	const law = layOutLawNote(whole, viewport, world);
	const box = above(whole, law.height > 0 ? law.height + LABEL : 0);
	const foot = moved(law, 0, whole.y + whole.height - law.height);
	return together(
		{ texts: foot.texts },
		resolved ? drawAfterGuess(box, sums, viewport, world) : unknownIn(box, sums, viewport, world)
	);
}

/** Lays out the note that no French law allows it, with its date. */
function layOutLawNote(whole: Rect, { width, height }: Viewport, world: World): Block {
	const isShown = width >= MIN_LAW_VIEWPORT.width && height >= MIN_LAW_VIEWPORT.height;
	const date = writeDate(world.locale, world.lawAsOf);
	const words = ['crowd.law', 'crowd.law-short'].map((key) => world.fill(key, { date }));
	return block('law', isShown ? words : '', { ...whole, y: 0 }, { style: 'soft', most: 2 });
}

/** Returns the results for passers-by. */
const resultCounts = (sums: Sums, world: World): Counted[] =>
	(['right', 'wrong', 'missed', 'ignored'] as const).map((id) => ({
		id,
		number: integer(world, sums[id]),
		names: [plural(world, `crowd.${id}`, sums[id])],
		style: { right: 'right-ink', wrong: 'wrong-ink', missed: '', ignored: '' }[id]
	}));

interface Variant {
	readonly grid: UnitGrid;
	readonly loupe: Loupe;
	readonly beside: boolean;
}

/** Draws the crowd with the loupe beside or below it; without the loupe when there is no space for both. */
function drawAfterGuess(box: Rect, sums: Sums, viewport: Viewport, world: World): Drawing {
	const title = plural(world, 'crowd.passers', sums.crowd);
	const all = resultCounts(sums, world);
	if (box.height < LOW_HEIGHT) {
		const [left = box, right = box] = columns(box, [0.42, 0.58], LABEL);
		const numbers = [3, 2, 1]
			.map((count) => counts(all.slice(0, count), left))
			.find((block) => block && block.height <= left.height);
		const note = headIn(right, title, undefined, sums, viewport, world);
		const crowd = gridIn(above(right, note.height + LABEL * 0.4));
		const foot = moved(note, 0, crowd.height + LABEL * 0.4);
		return together({ texts: [...(numbers?.texts ?? []), ...foot.texts] }, crowdOf(crowd, headFrames(sums)));
	}
	// The last numbers are dropped first: they matter least, and the loupe has them too.
	let found: { head: Block; rest: Rect; variant: Variant | undefined } | undefined;
	for (const count of [4, 3, 2, 0]) {
		const numbers = counts(all.slice(0, count), box, 1);
		if (count > 0 && !numbers) continue;
		const head = headIn(box, title, numbers, sums, viewport, world);
		const rest = below(box, head.height + LABEL * 1.2);
		const variant = bestVariant(rest, sums, world);
		if (variant || !found) found = { head, rest, variant };
		if (variant) break;
	}
	if (!found) return NOTHING;
	const { head, rest, variant } = found;
	return together(
		{ texts: head.texts },
		variant ? drawWithLoupe(variant, sums, world) : crowdOf(gridIn(rest), headFrames(sums))
	);
}

/** Draws the crowd, and a loupe with the alerts. */
function drawWithLoupe(variant: Variant, sums: Sums, world: World): Drawing {
	const { grid, loupe, beside } = variant;
	const across = grid.columns;
	const last = HEADS / across - 1;
	// The flagged heads are next to the loupe: at the right, or in the last row.
	const place = (index: number) => {
		const [row, column] = [Math.floor(index / across), index % across];
		return beside ? row * across + across - 1 - column : (last - row) * across + column;
	};
	return together(
		{
			shapes: [
				{ id: 'rays', style: 'hair', d: connectorLines(variant, headsOf(sums.right + sums.wrong, sums)) }
			]
		},
		crowdOf(grid, headFrames(sums), place),
		drawLoupe(loupe, sums, world)
	);
}

/**
 * Returns a function that gives the frame of a head; when all alerts fill less than one head, that head is
 * unopened.
 */
function headFrames(sums: Sums): (index: number) => Frame | undefined {
	const [all, each] = [sums.right + sums.wrong, peopleEach(sums)];
	if (all === 0) return () => undefined;
	if (all < each) return (index) => (index === 0 ? 'unopened' : undefined);
	const [right, heads] = [Math.round(sums.right / each), headsOf(all, sums)];
	return (index) => (index < right ? 'right' : index < heads ? 'false' : undefined);
}

/** Returns the division of the rectangle with the largest heads in crowd and loupe. */
function bestVariant(rest: Rect, sums: Sums, world: World): Variant | undefined {
	const variants = DIVISIONS.flatMap((share) =>
		[true, false].map((beside): Variant | undefined => {
			const [box, other] = beside ? columns(rest, share, LABEL * 2.5) : rows(rest, share, LABEL * 1.6);
			const loupe = other && openIn(sums, other, world);
			if (!box || !loupe) return undefined;
			const grid = gridIn(box);
			return grid.pitch < MIN_PITCH ? undefined : { grid, loupe, beside };
		})
	).filter((variant) => variant !== undefined);
	const value = ({ grid, loupe: { grid: alerts, pile }, beside }: Variant) =>
		(grid.pitch ** 2 * Math.min(ENOUGH_ALERT_PITCH, alerts.pitch) * (beside ? 1 : BELOW_BONUS)) / pile;
	return greatest(variants, value);
}

/** Returns lines from the flagged heads to the loupe. */
function connectorLines({ grid, loupe: { plate }, beside }: Variant, heads: number): string {
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
