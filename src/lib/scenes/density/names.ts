/** Words on the plan: how far each ring reaches, along the edge of the field as on a ruler, and where the passer-by is. */
import type { Drawing } from '#lib/chart/drawing.ts';
import { labels } from '#lib/chart/labels.ts';
import { round } from '#lib/chart/path.ts';
import { onPlan, personSize, type Mapping } from '#lib/chart/plan.ts';
import { extent, type TextLine } from '#lib/chart/text-lines.ts';
import { inset, LABEL, type Rect } from '#lib/chart/viewport.ts';
import type { World } from '../world.ts';
import type { DensityView } from './data.ts';
import { metres } from './portraits.ts';

const MARGIN = 3;
/** From the field’s edge to a word, and between two words. */
const AWAY = 5;
const APART = LABEL * 1.25;
/** Room that paper under a word has around it. */
const PATCH = 1.5;

export function names(view: DensityView, mapping: Mapping, free: Rect, world: World): Partial<Drawing> {
	const rect = inset(free, MARGIN);
	const ruler = distances(view, mapping, world).filter((line) => isWithin(line, rect));
	const size = personSize(mapping.scale);
	const [x, y] = onPlan(mapping, [view.walker[0], view.walker[1] - 1.3 * size]);
	const here = { id: 'here', x, y, radius: size * mapping.scale, wordings: [world.word('density.here')] };
	const { texts } = labels([here], rect, ruler.map(extent), { style: 'strong haloed' });
	const patches = ruler.map((line) => ({ id: `${line.id}-patch`, style: 'ground', d: patch(extent(line)) }));
	return { shapes: patches, texts: [...ruler, ...texts] };
}

/** Paper under a word: walls and crossings would be read along with it. */
const patch = ({ left, right, top, bottom }: ReturnType<typeof extent>): string =>
	`M${round(left - PATCH)} ${round(top - PATCH)}H${round(right + PATCH)}V${round(bottom + PATCH)}H${round(left - PATCH)}z`;

/** The ends of the rings, from the farthest; a nearer one that has no room is left to its portrait. */
function distances({ camera, rings }: DensityView, mapping: Mapping, world: World): TextLine[] {
	const lines: TextLine[] = [];
	const foot = onPlan(mapping, [camera.x, camera.y]);
	for (const { end, grade, reach } of rings) {
		if (!end) continue;
		const [x, y] = onPlan(mapping, end);
		const long = Math.hypot(x - foot[0], y - foot[1]);
		// To the left of somebody who looks along the edge from the camera: outside the field.
		const [nx, ny] = [(y - foot[1]) / long, -(x - foot[0]) / long];
		const line: TextLine = {
			id: `reach-${grade}`,
			text: metres(world, reach),
			x: round(x + nx * AWAY),
			y: round(y + ny * AWAY + LABEL * 0.36),
			size: LABEL,
			anchor: nx < -0.4 ? 'end' : nx > 0.4 ? 'start' : 'middle',
			style: 'haloed right-ink'
		};
		if (lines.every((other) => Math.hypot(other.x - line.x, other.y - line.y) >= APART)) lines.push(line);
	}
	return lines;
}

function isWithin(line: TextLine, { x, y, width, height }: Rect): boolean {
	const { bottom, left, right, top } = extent(line);
	return left >= x && right <= x + width && top >= y && bottom <= y + height;
}
