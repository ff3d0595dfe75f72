/**
 * The picture on a slide: the whole plan, as large as it fits, with the letters of its buildings, so that a class can say where
 * a camera is to go.
 */
import { createShape, mergeDrawings, type Drawing } from '#lib/chart/drawing.ts';
import { fit } from '#lib/chart/layout/alternatives.ts';
import type { Box } from '#lib/chart/layout/box.ts';
import { column, row } from '#lib/chart/layout/line.ts';
import { drawBox, finishDrawing } from '#lib/chart/layout/lay-out.ts';
import { isWithin, overlaps } from '#lib/chart/layout/rects.ts';
import { text } from '#lib/chart/layout/text.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import { planToUnits, scaleBar, type PlanMapping } from '#lib/chart/plan/plan.ts';
import { textRect, type TextLine } from '#lib/chart/text/text-lines.ts';
import { insetRect, LABEL_SIZE, TITLE_SIZE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import { buildingLetters } from '#lib/model/district/building-letters.ts';
import type { District } from '#lib/model/district/district.ts';

/** The parts of a slide: the plan, and how many cameras are placed. */
export interface SlideParts {
	readonly plan: Rect;
	/** Where the number of cameras is; undefined where there is space for the strip beside the plan. */
	readonly status: Rect | undefined;
}

/** Width of the plan’s side from which the strip fits there, in units. */
const MIN_STRIP_WIDTH = 120;
/** Minimum width beside the plan, or height below it, for the number of cameras, in units. */
const MIN_STATUS = { width: 4 * LABEL_SIZE, height: 1.7 * LABEL_SIZE };

/** Divides a slide so that the whole district is as large as it fits. */
export function divideSlide(viewport: Viewport, district: District): SlideParts {
	const { width, height } = viewport;
	const ratio = district.width / district.height;
	const besideWidth = Math.min(height * ratio, width - MIN_STATUS.width);
	const belowHeight = Math.min(width / ratio, height - MIN_STATUS.height);
	if (besideWidth / ratio < belowHeight) {
		const plan = { x: 0, y: 0, width, height: roundToTenth(belowHeight) };
		return { plan, status: { x: 0, y: plan.height, width, height: height - plan.height } };
	}
	const plan = { x: 0, y: 0, width: roundToTenth(besideWidth), height };
	const status = { x: plan.width, y: 0, width: width - plan.width, height };
	return { plan, status: status.width < MIN_STRIP_WIDTH ? status : undefined };
}

/** Margin around the number of cameras, in units. */
const MARGIN = LABEL_SIZE * 0.2;
/** Length of the scale bar at most, in units. */
const MAX_SCALE_LENGTH = 3 * LABEL_SIZE;

/**
 * Draws how many cameras are placed, and the scale of the plan at its end, where it covers no wall.
 * @param slots returns a camera for each that may be placed, so many in a row; undefined once there are more
 * @param wordings wordings of the text, the longest first; in a narrow rectangle, there is the last one
 * @param unit word for metres after a number
 */
export function drawStatus(
	status: Rect,
	slots: ((perRow?: number) => Box) | undefined,
	wordings: readonly string[],
	mapping: PlanMapping,
	unit: string
): Drawing {
	const line = text('said', wordings, { maxLines: 1 });
	const box = fit(
		row({ gap: 'm', align: 'middle' }, ...(slots ? [slots()] : []), line),
		column({ gap: 's' }, ...(slots ? [slots(2)] : []), text('said', wordings.slice(-1)))
	);
	const { x, y, width, height } = insetRect(status, MARGIN);
	const scale = scaleBar(Math.min(MAX_SCALE_LENGTH, width), unit, mapping, [x + width, y + height]);
	const taken = MAX_SCALE_LENGTH + LABEL_SIZE;
	const rest =
		status.width > status.height
			? { x, y, width: width - taken, height }
			: { x, y, width, height: height - taken };
	const paper = createShape('strip-paper', 'paper', `M${status.x} ${status.y}H4000V4000H${status.x}z`);
	return finishDrawing(mergeDrawings({ shapes: [paper] }, drawBox(box, rest), scale));
}

/**
 * Returns the plan with the names of its streets, in the size of the style `whole-plan`, and without its scale bar, which
 * would cover walls. The name of somebody who lies there follows nobody: it is above those of streets.
 * @param lying id of the person on the ground; undefined if there is none
 */
export const nameStreets = (plan: Drawing, lying: string | undefined): Drawing => ({
	...plan,
	baseMaps: (plan.baseMaps ?? []).map((map) => ({ ...map, plan: 'named', style: 'whole-plan' })),
	shapes: plan.shapes.filter(({ id }) => !id.startsWith('scale-')),
	texts: plan.texts
		.filter(({ id }) => id !== 'scale')
		.map(({ personId, ...line }) => (personId && personId !== lying ? { ...line, personId } : line))
});

/** Distances of a letter from the middle of its building at which it may stand, in units. */
const LETTER_OFFSETS: readonly (readonly [x: number, y: number])[] = [
	[0, 0],
	...[8, 16].flatMap((far): [number, number][] => [
		[0, -far],
		[-far, 0],
		[far, 0],
		[0, far]
	])
];

/** Returns the letters of the buildings, clear of other texts. */
export function drawLetters(
	district: District,
	mapping: PlanMapping,
	bounds: Rect,
	texts: readonly TextLine[]
): TextLine[] {
	const taken = texts.map(textRect);
	return buildingLetters(district).flatMap(({ text: letter, at }) => {
		const [x, y] = planToUnits(mapping, at);
		const lines = LETTER_OFFSETS.map(([dx, dy]): TextLine => ({
			...{ id: `letter-${letter}`, text: letter, size: TITLE_SIZE, anchor: 'middle', style: 'strong haloed' },
			...{ x: roundToTenth(x + dx), y: roundToTenth(y + dy + TITLE_SIZE * 0.36) }
		}));
		const free = lines.find((line) => {
			const rect = textRect(line);
			return isWithin(rect, bounds) && !taken.some((other) => overlaps(rect, other, 1));
		});
		return free ? [free] : [];
	});
}
