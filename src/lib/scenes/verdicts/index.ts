/** Draws the uses of the software in frames by verdict, with a loupe on the counted alerts of one of them. */
import { textBlock, stackBlocks } from '#lib/chart/text/text-block.ts';
import { strokesAroundText } from '#lib/chart/text/line-around-text.ts';
import { EMPTY_DRAWING, mergeDrawings, type Drawing, type Mark } from '#lib/chart/drawing.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import { textWidth } from '#lib/chart/text/text-width.ts';
import { layOutUnits } from '#lib/chart/layout/units.ts';
import { trimTop, splitColumns } from '#lib/chart/layout/divide-rect.ts';
import {
	contentArea,
	COUNT_SIZE,
	insetRect,
	LABEL_SIZE,
	TITLE_SIZE,
	type Rect,
	type Viewport
} from '#lib/chart/viewport.ts';
import { definePictureScene, type PictureWorld } from '../define-picture-scene.ts';
import { formatCount } from '../shared/plural.ts';
import { data, type SoftwareUse } from './data.ts';
import { table } from './table.ts';
import { layOutUses, type UsesVariant } from './uses.ts';

/** Shares of the width to try for the uses, with the alerts beside them. */
const USES_SHARES = [0.5, 0.58, 0.64];
/** Smallest distance between marks of alerts, in units. Below it, only the number is shown. */
const MIN_PITCH = 6;
/** Largest distance between marks of alerts, in units. */
const MAX_PITCH = 36;
/** Candidate numbers of marks per row. */
const PER_ROW_CHOICES = [10, 20, 25];
/** Share of a width that bold text may fill, because it is measured as regular. */
const BOLD_SHARE = 0.93;
const GAP = LABEL_SIZE * 1.6;
/** Height below which there is no title, in units. */
const MIN_HEIGHT_FOR_TITLE = 150;
/**
 * Ratio of the frame of a use to the mark of an alert at which both add the same to the value of a layout.
 */
const SIGN_TO_MARK_RATIO = 2.6;
/** Weight of the sum of both sizes, which decides between otherwise equal layouts. */
const TIE_WEIGHT = 0.15;
/** Value that any layout has if it fits. */
const BASE_VALUE = 0.01;

/** Variants of the uses to try. */
const USES_VARIANTS: readonly UsesVariant[] = [
	...[84, 72, 60, 50, 42].map((sign) => ({ across: true, sign, size: TITLE_SIZE })),
	...[36, 30, 24, 19].map((sign) => ({ across: true, sign, size: LABEL_SIZE })),
	...[34, 26, 20, 0].map((sign) => ({ across: false, sign, size: LABEL_SIZE })),
	...[40, 34, 28, 22, 18].map((sign) => ({ across: false, sign, size: LABEL_SIZE, nameless: true }))
];

function layout(uses: readonly SoftwareUse[], viewport: Viewport, world: PictureWorld): Drawing {
	const whole = contentArea(viewport);
	const titles = ['verdicts.title', 'verdicts.board'].slice(viewport.showTitle ? 0 : 1).map(world.word);
	const title = textBlock('title', viewport.height < MIN_HEIGHT_FOR_TITLE ? '' : titles, whole, {
		style: 'chart-title',
		size: TITLE_SIZE,
		maxLines: 2
	});
	const head = title.height + LABEL_SIZE * (whole.height > 400 ? 2 : 0.8);
	const rest = trimTop(whole, title.height > 0 ? head : 0);
	const variants = USES_VARIANTS.flatMap((manner) => ALERT_VARIANTS.map((way) => ({ manner, ...way })));
	let best: (BoardLayout & { readonly draw: (spare: number) => BoardLayout }) | undefined;
	for (const way of variants) {
		// Skips variants whose upper bound is no better than the best so far.
		if (maxValueOf(way) <= (best?.worth ?? 0)) continue;
		const draw = (spare: number) => layOutBoard(uses, rest, way, world, spare);
		const tried = draw(0);
		if (tried.worth > (best?.worth ?? 0)) best = { ...tried, draw };
	}
	return mergeDrawings({ texts: title.texts }, best?.draw(best.spare).drawing ?? {});
}

interface BoardLayout {
	/** Value of the layout; 0 if something does not fit. */
	readonly worth: number;
	/** Height that the layout leaves free, in units. */
	readonly spare: number;
	readonly drawing: Drawing;
}

const NO_LAYOUT: BoardLayout = { worth: 0, spare: 0, drawing: EMPTY_DRAWING };

interface BoardVariant {
	readonly manner: UsesVariant;
	/** Share of the width for the uses; 0 if the alerts are below them. */
	readonly share: number;
	readonly alerts: 'marks' | 'number' | 'none';
}

/** Variants of the alerts to try. */
const ALERT_VARIANTS: readonly Omit<BoardVariant, 'manner'>[] = [
	...[0, ...USES_SHARES].map((share) => ({ share, alerts: 'marks' as const })),
	{ share: 0, alerts: 'number' },
	{ share: 0, alerts: 'none' }
];

/**
 * Factors on the value of a variant: with a number instead of marks, without alerts, with uses in rows, and
 * without names.
 */
const VALUE_FACTORS = { number: 0.1, none: 0.01, rows: 0.7, nameless: 0.2 };

const signValue = ({ across, nameless, sign }: UsesVariant): number =>
	sign * (across ? 1 : VALUE_FACTORS.rows) * (nameless ? VALUE_FACTORS.nameless : 1);

const combineSizes = (frames: number, marks: number): number =>
	Math.min(frames, marks) + TIE_WEIGHT * (frames + marks);

/** Returns an upper bound of the value of a variant. */
const maxValueOf = ({ alerts, manner }: BoardVariant): number =>
	BASE_VALUE +
	(alerts === 'marks'
		? combineSizes(signValue(manner), MAX_PITCH * SIGN_TO_MARK_RATIO)
		: signValue(manner) * VALUE_FACTORS[alerts]);

/**
 * Lays out the uses, with the alerts of one of them below or beside them.
 * @param spare height to distribute between the uses, in units
 */
function layOutBoard(
	uses: readonly SoftwareUse[],
	rest: Rect,
	{ manner, share, alerts: shown }: BoardVariant,
	world: PictureWorld,
	spare: number
): BoardLayout {
	const countedUse = shown === 'none' ? undefined : uses.find(({ all }) => all !== undefined);
	const isSideBySide = countedUse !== undefined && share > 0;
	const [left = rest, right = rest] = isSideBySide ? splitColumns(rest, [share, 1 - share], GAP) : [];
	const usesLayout = layOutUses(uses, left, manner, world, spare);
	if (!usesLayout.fits || usesLayout.height > rest.height) return NO_LAYOUT;
	const alertsRect = isSideBySide ? right : trimTop(rest, usesLayout.height + GAP);
	const alerts =
		countedUse && (shown === 'marks' ? layOutMarks : layOutNumber)(countedUse, alertsRect, manner, world);
	const countedRect = countedUse && usesLayout.rects.get(countedUse.id);
	const link =
		countedRect && alerts?.box
			? strokesAroundText(loupePath(countedRect, alerts.box, manner.sign, isSideBySide), usesLayout.texts)
			: '';
	const totalHeight = alerts && !isSideBySide ? usesLayout.height + GAP + alerts.height : usesLayout.height;
	const frames = signValue(manner);
	const size =
		shown === 'marks'
			? combineSizes(frames, (alerts?.pitch ?? 0) * SIGN_TO_MARK_RATIO)
			: frames * VALUE_FACTORS[shown];
	const fits =
		Math.max(totalHeight, isSideBySide ? (alerts?.height ?? 0) : 0) <= rest.height && (alerts?.fits ?? true);
	return {
		worth: fits ? BASE_VALUE + size : 0,
		spare: Math.max(0, rest.height - totalHeight),
		drawing: mergeDrawings(
			{ shapes: [{ id: 'link', style: 'hair', d: link }] },
			usesLayout,
			alerts?.drawing ?? {}
		)
	};
}

/**
 * Returns the lines of the loupe: from a use to the corners of its alerts below it, or one line to alerts
 * beside it.
 */
function loupePath(use: Rect, box: Rect, sign: number, isSideBySide: boolean): string {
	const [right, bottom, end] = [box.x + box.width, use.y + use.height, use.x + sign];
	const middle = roundToTenth(use.y + use.height / 2);
	const outline = `M${roundToTenth(box.x)} ${roundToTenth(box.y)}H${roundToTenth(right)}V${roundToTenth(box.y + box.height)}H${roundToTenth(box.x)}z`;
	const lines = isSideBySide
		? `M${roundToTenth(use.x + use.width + LABEL_SIZE * 0.5)} ${middle}H${roundToTenth(box.x)}`
		: `M${roundToTenth(use.x)} ${roundToTenth(bottom)}L${roundToTenth(box.x)} ${roundToTenth(box.y)}M${roundToTenth(end)} ${roundToTenth(bottom)}L${roundToTenth(right)} ${roundToTenth(box.y)}`;
	return outline + lines;
}

interface AlertsLayout {
	readonly fits: boolean;
	readonly height: number;
	readonly pitch?: number;
	/** Rectangle of the loupe. */
	readonly box?: Rect;
	readonly drawing: Drawing;
}

/** Lays out the number of false alerts in words, without marks. */
function layOutNumber(
	{ name, false: wrong = 0, all = 0 }: SoftwareUse,
	rect: Rect,
	{ size }: UsesVariant,
	world: PictureWorld
): AlertsLayout {
	const [count, of] = [formatCount(world, wrong), formatCount(world, all)];
	const wordings = ['verdicts.share', 'verdicts.share-short'].map((key) =>
		world.fill(key, { use: name, false: count, all: of })
	);
	const words = textBlock(
		'share',
		wordings,
		{ ...rect, width: rect.width * BOLD_SHARE },
		{ style: 'strong', size, maxLines: 2 }
	);
	return { fits: true, height: words.height, drawing: mergeDrawings({ texts: words.texts }) };
}

/**
 * Lays out a mark for each alert, the false ones first. The others have an open mark, because their outcome
 * was not counted.
 */
function layOutMarks(
	{ name, false: wrong = 0, all = 0 }: SoftwareUse,
	outerRect: Rect,
	{ size }: UsesVariant,
	world: PictureWorld
): AlertsLayout {
	const rect = insetRect(outerRect, LABEL_SIZE * 0.8);
	const head = textBlock(
		'share',
		world.fill('verdicts.board-share', { use: name, all: formatCount(world, all) }),
		{ ...rect, width: rect.width * BOLD_SHARE },
		{ style: 'strong', size }
	);
	const falseText = world.fill('verdicts.false', { count: formatCount(world, wrong) });
	const count = textBlock('false', falseText, rect, { style: 'figure-number wrong-ink', size: COUNT_SIZE });
	const words = stackBlocks([head, count], size * 0.5);
	const grid = layOutUnits([all], trimTop(rect, words.height + LABEL_SIZE * 0.6), {
		maxPitch: MAX_PITCH,
		columnCounts: PER_ROW_CHOICES
	});
	const [group] = grid.groups;
	const marks = Array.from({ length: all }, (_, index): Mark => {
		const [x = 0, y = 0] = group?.centreOf(index) ?? [];
		const place = {
			id: String(index),
			x: roundToTenth(x),
			y: roundToTenth(y),
			size: roundToTenth(grid.pitch * 0.94)
		};
		return index < wrong ? { ...place, core: 'ordinary', frame: 'false' } : { ...place, core: 'open' };
	});
	const height = (group?.bottom ?? rect.y) - outerRect.y + LABEL_SIZE * 0.8;
	return {
		fits:
			grid.pitch >= MIN_PITCH && Math.max(head.width, textWidth(falseText, COUNT_SIZE)) * 1.04 <= rect.width,
		height,
		pitch: grid.pitch,
		box: { ...outerRect, height },
		drawing: mergeDrawings({ series: [{ kind: 'counted-alerts', marks }], texts: words.texts })
	};
}

export default definePictureScene({ data, layout, table, isStatic: true });
