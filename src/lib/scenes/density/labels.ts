/**
 * Labels on the plan: the reach of each ring along the edge of the field of view, like on a ruler, and the
 * passer-by.
 */
import type { Drawing } from '#lib/chart/drawing.ts';
import { placeLabels } from '#lib/chart/layout/place-labels.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import { planToUnits, personSizeFactor, type PlanMapping } from '#lib/chart/plan/plan.ts';
import { textExtent, type TextLine } from '#lib/chart/text/text-lines.ts';
import { insetRect, LABEL_SIZE, type Rect } from '#lib/chart/viewport.ts';
import type { World } from '../world.ts';
import type { DensityData } from './data.ts';
import { formatDistance } from './portraits.ts';

const LABEL_AREA_MARGIN = 3;
/** Distance from the edge of the field of view to a label, in units. */
const EDGE_DISTANCE = 5;
/** Minimum distance between two labels, in units. */
const MIN_LABEL_DISTANCE = LABEL_SIZE * 1.25;
/** Margin of the paper behind a label, in units. */
const PATCH_MARGIN = 1.5;

/** Draws the labels of the passer-by and, on patches of paper, of the rings. */
export function drawLabels(
	view: DensityData,
	mapping: PlanMapping,
	free: Rect,
	world: World
): Partial<Drawing> {
	const rect = insetRect(free, LABEL_AREA_MARGIN);
	const ruler = ringLabels(view, mapping, world).filter((line) => isWithin(line, rect));
	const size = personSizeFactor(mapping.scale);
	const [x, y] = planToUnits(mapping, [view.walker[0], view.walker[1] - 1.3 * size]);
	const here = { id: 'here', x, y, radius: size * mapping.scale, wordings: [world.word('density.here')] };
	const { texts } = placeLabels([here], rect, ruler.map(textExtent), { style: 'strong haloed' });
	const patches = ruler.map((line) => ({
		id: `${line.id}-patch`,
		style: 'ground',
		d: patchPath(textExtent(line))
	}));
	return { shapes: patches, texts: [...ruler, ...texts] };
}

/** Returns the path data of a patch of paper behind a label, so that walls and crossings do not disturb it. */
const patchPath = ({ left, right, top, bottom }: ReturnType<typeof textExtent>): string =>
	`M${roundToTenth(left - PATCH_MARGIN)} ${roundToTenth(top - PATCH_MARGIN)}H${roundToTenth(right + PATCH_MARGIN)}V${roundToTenth(bottom + PATCH_MARGIN)}H${roundToTenth(left - PATCH_MARGIN)}z`;

/** Returns the labels of the rings, the farthest first. A label too close to an earlier one is left out. */
function ringLabels({ camera, rings }: DensityData, mapping: PlanMapping, world: World): TextLine[] {
	const lines: TextLine[] = [];
	const foot = planToUnits(mapping, [camera.x, camera.y]);
	for (const { end, grade, reach } of rings) {
		if (!end) continue;
		const [x, y] = planToUnits(mapping, end);
		const long = Math.hypot(x - foot[0], y - foot[1]);
		// The normal to the left of the edge, which points out of the field of view.
		const [nx, ny] = [(y - foot[1]) / long, -(x - foot[0]) / long];
		const line: TextLine = {
			id: `reach-${grade}`,
			text: formatDistance(world, reach),
			x: roundToTenth(x + nx * EDGE_DISTANCE),
			y: roundToTenth(y + ny * EDGE_DISTANCE + LABEL_SIZE * 0.36),
			size: LABEL_SIZE,
			anchor: nx < -0.4 ? 'end' : nx > 0.4 ? 'start' : 'middle',
			style: 'haloed right-ink'
		};
		if (lines.every((other) => Math.hypot(other.x - line.x, other.y - line.y) >= MIN_LABEL_DISTANCE))
			lines.push(line);
	}
	return lines;
}

function isWithin(line: TextLine, { x, y, width, height }: Rect): boolean {
	const { bottom, left, right, top } = textExtent(line);
	return left >= x && right <= x + width && top >= y && bottom <= y + height;
}
