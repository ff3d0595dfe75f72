/**
 * Scene “crowd”: a crowd as a thousand heads, and a loupe with the alerts. Before the guess it shows only the known
 * numbers.
 */
import { greatest } from 'd3-array';
import { textBlock, translate, type TextBlock } from '#lib/chart/text/text-block.ts';
import { layOutCounts, type NamedCount } from '#lib/chart/layout/counts.ts';
import { EMPTY_DRAWING, mergeDrawings, type Drawing, type MarkFrame } from '#lib/chart/drawing.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import type { UnitGrid } from '#lib/chart/layout/units.ts';
import { trimBottom, trimTop, splitColumns, splitRows } from '#lib/chart/layout/divide-rect.ts';
import { contentArea, LABEL_SIZE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import { formatDate } from '#lib/i18n/dates.ts';
import { defineMarkScene } from '../define-mark-scene.ts';
import { formatCount, pluralWord } from '../shared/plural.ts';
import type { World } from '../world.ts';
import { data, type CrowdData, type CrowdCounts } from './data.ts';
import { drawCrowd, crowdGrid, layOutHeader, HEAD_COUNT, headsFor, peoplePerHead } from './grid.ts';
import { drawBeforeGuess } from './guess.ts';
import { drawLoupe, fitLoupe, type Loupe } from './loupe.ts';
import { table } from './words.ts';

/** Shares of the picture that are tried for the crowd and for the loupe. */
const DIVISIONS = [
	[0.66, 0.34],
	[0.58, 0.42],
	[0.5, 0.5],
	[0.42, 0.58]
] as const;
/** Minimum pitch of heads, in units. */
const MIN_PITCH = 2.2;
/** Pitch of alerts in the loupe, in units, above which a larger loupe has no advantage. */
const ENOUGH_ALERT_PITCH = 26;
/** Factor by which a loupe below the crowd is preferred, because it is wider there. */
const BELOW_BONUS = 1.3;
/** Minimum viewport for the note on the law; the text beside smaller pictures has it. */
const MIN_LAW_VIEWPORT = { width: 300, height: 360 };
/** Below this height the numbers are beside the crowd, without loupe. */
const LOW_HEIGHT = 120;

function layout({ isResolved, sums }: CrowdData, viewport: Viewport, world: World): Drawing {
	const whole = contentArea(viewport);
	const law = layOutLawNote(whole, viewport, world);
	const box = trimBottom(whole, law.height > 0 ? law.height + LABEL_SIZE : 0);
	const foot = translate(law, 0, whole.y + whole.height - law.height);
	return mergeDrawings(
		{ texts: foot.texts },
		isResolved ? drawAfterGuess(box, sums, viewport, world) : drawBeforeGuess(box, sums, viewport, world)
	);
}

/** Lays out the note that no French law allows the police to do this, with the date of the law. */
function layOutLawNote(whole: Rect, { width, height }: Viewport, world: World): TextBlock {
	const isShown = width >= MIN_LAW_VIEWPORT.width && height >= MIN_LAW_VIEWPORT.height;
	const date = formatDate(world.locale, world.lawAsOf);
	const words = ['crowd.law', 'crowd.law-short'].map((key) => world.fill(key, { date }));
	return textBlock('law', isShown ? words : '', { ...whole, y: 0 }, { style: 'soft', maxLines: 2 });
}

/** Returns how many people are found, flagged by mistake, missed and ignored, with the names of these numbers. */
const resultCounts = (sums: CrowdCounts, world: World): NamedCount[] =>
	(['right', 'wrong', 'missed', 'ignored'] as const).map((id) => ({
		id,
		number: formatCount(world, sums[id]),
		names: [pluralWord(world, `crowd.${id}`, sums[id])],
		style: { right: 'right-ink', wrong: 'wrong-ink', missed: '', ignored: '' }[id]
	}));

interface Variant {
	readonly grid: UnitGrid;
	readonly loupe: Loupe;
	readonly beside: boolean;
}

/** Draws the crowd with the loupe beside or below it, or without the loupe if there is no space for both. */
function drawAfterGuess(box: Rect, sums: CrowdCounts, viewport: Viewport, world: World): Drawing {
	const title = pluralWord(world, 'crowd.passers', sums.crowd);
	const all = resultCounts(sums, world);
	if (box.height < LOW_HEIGHT) {
		const [left = box, right = box] = splitColumns(box, [0.42, 0.58], LABEL_SIZE);
		const numbers = [3, 2, 1]
			.map((count) => layOutCounts(all.slice(0, count), left))
			.find((block) => block && block.height <= left.height);
		const note = layOutHeader(right, title, undefined, sums, viewport, world);
		const crowd = crowdGrid(trimBottom(right, note.height + LABEL_SIZE * 0.4));
		const foot = translate(note, 0, crowd.height + LABEL_SIZE * 0.4);
		return mergeDrawings(
			{ texts: [...(numbers?.texts ?? []), ...foot.texts] },
			drawCrowd(crowd, headFrames(sums))
		);
	}
	// The last numbers are dropped first: they matter least, and the loupe has them too.
	let found: { head: TextBlock; rest: Rect; variant: Variant | undefined } | undefined;
	for (const count of [4, 3, 2, 0]) {
		const numbers = layOutCounts(all.slice(0, count), box, 1);
		if (count > 0 && !numbers) continue;
		const head = layOutHeader(box, title, numbers, sums, viewport, world);
		const rest = trimTop(box, head.height + LABEL_SIZE * 1.2);
		const variant = bestVariant(rest, sums, world);
		if (variant || !found) found = { head, rest, variant };
		if (variant) break;
	}
	if (!found) return EMPTY_DRAWING;
	const { head, rest, variant } = found;
	return mergeDrawings(
		{ texts: head.texts },
		variant ? drawWithLoupe(variant, sums, world) : drawCrowd(crowdGrid(rest), headFrames(sums))
	);
}

/** Draws the crowd, and a loupe with the alerts. */
function drawWithLoupe(variant: Variant, sums: CrowdCounts, world: World): Drawing {
	const { grid, loupe, beside } = variant;
	const across = grid.columns;
	const last = HEAD_COUNT / across - 1;
	// The flagged heads are next to the loupe: at the right, or in the last row.
	const place = (index: number) => {
		const [row, column] = [Math.floor(index / across), index % across];
		return beside ? row * across + across - 1 - column : (last - row) * across + column;
	};
	return mergeDrawings(
		{
			shapes: [
				{ id: 'rays', style: 'hair', d: connectorLines(variant, headsFor(sums.right + sums.wrong, sums)) }
			]
		},
		drawCrowd(grid, headFrames(sums), place),
		drawLoupe(loupe, sums, world)
	);
}

/**
 * Returns a function that gives the frame of a head by its index. If all alerts together fill less than one head,
 * that head is unopened.
 */
function headFrames(sums: CrowdCounts): (index: number) => MarkFrame | undefined {
	const [all, each] = [sums.right + sums.wrong, peoplePerHead(sums)];
	if (all === 0) return () => undefined;
	if (all < each) return (index) => (index === 0 ? 'unopened' : undefined);
	const [right, heads] = [Math.round(sums.right / each), headsFor(all, sums)];
	return (index) => (index < right ? 'right' : index < heads ? 'false' : undefined);
}

/** Returns the division of a rectangle with the largest heads in crowd and loupe, or undefined if none fits. */
function bestVariant(rest: Rect, sums: CrowdCounts, world: World): Variant | undefined {
	const variants = DIVISIONS.flatMap((share) =>
		[true, false].map((beside): Variant | undefined => {
			const [box, other] = beside
				? splitColumns(rest, share, LABEL_SIZE * 2.5)
				: splitRows(rest, share, LABEL_SIZE * 1.6);
			const loupe = other && fitLoupe(sums, other, world);
			if (!box || !loupe) return undefined;
			const grid = crowdGrid(box);
			return grid.pitch < MIN_PITCH ? undefined : { grid, loupe, beside };
		})
	).filter((variant) => variant !== undefined);
	const value = ({ grid, loupe: { grid: alerts, peoplePerFrame }, beside }: Variant) =>
		(grid.pitch ** 2 * Math.min(ENOUGH_ALERT_PITCH, alerts.pitch) * (beside ? 1 : BELOW_BONUS)) /
		peoplePerFrame;
	return greatest(variants, value);
}

/** Returns lines from the flagged heads to the loupe. */
function connectorLines({ grid, loupe: { plate }, beside }: Variant, heads: number): string {
	const { columns: across, pitch, groups } = grid;
	const line = (x: number, y: number, toX: number, toY: number) =>
		`M${roundToTenth(x)} ${roundToTenth(y)}L${roundToTenth(toX)} ${roundToTenth(toY)}`;
	const [x = 0, y = 0] = groups[0]?.centreOf(0) ?? [];
	const [left, top] = [x - pitch / 2, y - pitch / 2];
	if (beside) {
		const [edge, foot] = [left + across * pitch, top + Math.ceil(heads / across) * pitch];
		return line(edge, top, plate.x, plate.y) + line(edge, foot, plate.x, plate.y + plate.height);
	}
	const [foot, end] = [groups[0]?.bottom ?? 0, left + Math.min(heads, across) * pitch];
	return line(left, foot, plate.x, plate.y) + line(end, foot, plate.x + plate.width, plate.y);
}

export default defineMarkScene({
	data,
	layout,
	table
});
