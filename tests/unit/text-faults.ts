/** Text crossed by a line, and names that cover their people: faults that text boxes alone do not show. */
import type { Drawing, BaseMap, Shape } from '#lib/chart/drawing.ts';
import { posePaths } from '#lib/chart/people/people-paths.ts';
import { textExtent, type TextLine } from '#lib/chart/text/text-lines.ts';
import type { World } from '#lib/scenes/world.ts';
import { segmentEnds, straightSegments, type Segment } from '#lib/chart/path-segments.ts';

type Box = ReturnType<typeof textExtent>;

/** Styles of lines, and of areas that hide what is drawn below them. */
const LINES = /\b(hair|grid-line|axis|cut)\b/;
const OPAQUE_AREAS = /\b(plate|things|ground)\b/;
/** Units by which a line may enter the box of a text, because letters do not fill it. */
const LINE_TOLERANCE = 0.6;

/** Returns every text that a straight line crosses, unless an opaque area lies between the two. */
export function findStruckTexts({ shapes, texts }: Drawing): string[] {
	return shapes.flatMap((line, index) => {
		if (!LINES.test(line.style) || line.transform) return [];
		const plates = shapes.slice(index + 1).filter(({ style }) => OPAQUE_AREAS.test(style));
		const segments = straightSegments(line.d);
		return texts
			.filter((text) => {
				const box = textExtent(text);
				if (plates.some((plate) => isOver(plate, box))) return false;
				return segments.some((segment) => crosses(segment, box));
			})
			.map(({ text }) => `“${text}” is struck through by ${line.id}`);
	});
}

/** Whether an area covers a whole box; its corners suffice, since the areas are rectangles. */
function isOver({ d }: Shape, { left, right, top, bottom }: Box): boolean {
	const area = boxOf(segmentEnds(d));
	return area.left <= left && area.right >= right && area.top <= top && area.bottom >= bottom;
}

/** Whether a segment enters a box (Liang and Barsky). */
function crosses({ from, to }: Segment, { left, right, top, bottom }: Box): boolean {
	let [start, end] = [0, 1];
	for (const [axis, low, high] of [
		[0, left + LINE_TOLERANCE, right - LINE_TOLERANCE],
		[1, top + LINE_TOLERANCE, bottom - LINE_TOLERANCE]
	] as const) {
		const [at, way] = [from[axis], to[axis] - from[axis]];
		if (way === 0) {
			if (at <= low || at >= high) return false;
			continue;
		}
		const [a, b] = [(low - at) / way, (high - at) / way];
		start = Math.max(start, Math.min(a, b));
		end = Math.min(end, Math.max(a, b));
	}
	return start < end;
}

/** Seconds after the picture’s time at which moving names are checked. */
const CHECKED_SECONDS = [0, 10, 90];

/** Returns every name that covers its person, now or after they have walked on and perhaps fallen. */
export const findNamesOverPeople = ({ baseMaps = [], texts }: Drawing, { timeline }: World): string[] =>
	texts
		.filter((text) => baseMaps.some((ground) => isOverBearer(text, ground, timeline)))
		.map(({ text }) => `“${text}” is over its bearer`);

function isOverBearer(
	text: TextLine,
	{ people, scale, x, y }: BaseMap,
	timeline: World['timeline']
): boolean {
	const now = people?.moment.figures.find(({ id }) => id === text.personId);
	if (!people || !now || text.personId === undefined) return false;
	const size = people.size * scale;
	const name = textExtent(text);
	return CHECKED_SECONDS.some((seconds) => {
		const pose = timeline.person(text.personId ?? '', people.time + seconds)?.pose;
		if (!pose) return false;
		const body = boxOf(
			segmentEnds(`M0 0${posePaths[pose]}`).map(([dx, dy]) => [
				x + now.x * scale + dx * size,
				y + now.y * scale + dy * size
			])
		);
		return (
			name.left < body.right - LINE_TOLERANCE &&
			body.left < name.right - LINE_TOLERANCE &&
			name.top < body.bottom - LINE_TOLERANCE &&
			body.top < name.bottom - LINE_TOLERANCE
		);
	});
}

function boxOf(points: readonly (readonly [x: number, y: number])[]): Box {
	const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
	return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}
