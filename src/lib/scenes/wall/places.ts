/** Divides a viewport: words at the top, the wall, and below it the watchers and what they see. */
import { fit } from '#lib/chart/layout/alternatives.ts';
import { grow, type Box } from '#lib/chart/layout/box.ts';
import { column, row } from '#lib/chart/layout/line.ts';
import { text, title } from '#lib/chart/layout/text.ts';
import { contentArea, LABEL_SIZE, TITLE_SIZE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import type { World } from '../world.ts';
import type { Wall } from './data.ts';
import { footBox } from './foot.ts';
import { layOutScreens, type ScreenGrid } from './grid.ts';
import { clockText, fallTexts, groupHeadings, roundText, titleText } from './words.ts';

/** Height below which only the essential words are shown, in units. */
export const LOW_HEIGHT = 240;
/** Gap below the heading and between the wall and the area below it, in units. */
const GAP = LABEL_SIZE * 0.8;
/** Smallest height of the area below the wall in units, and its share of the height below the heading. */
const FOOT_HEIGHT = { least: 54, share: 0.2 };

/** Layout of a wall, which stays the same while time passes. */
interface WallLayout {
	readonly whole: Rect;
	readonly grid: ScreenGrid;
	readonly foot: Rect;
}

const cache = new WeakMap<Wall, { readonly viewport: Viewport; readonly places: WallLayout }>();

/**
 * Returns the layout of a wall in a viewport. The last one is cached, because the drawing and the painter
 * both need it.
 */
export function layOutWall(wall: Wall, viewport: Viewport, world: World): WallLayout {
	const last = cache.get(wall);
	if (last?.viewport === viewport) return last.places;
	const places = divideViewport(wall, viewport, world);
	cache.set(wall, { viewport, places });
	return places;
}

function divideViewport(wall: Wall, viewport: Viewport, world: World): WallLayout {
	const whole = contentArea(viewport);
	const heights = (wall.gaze ? fallTexts(wall, world) : ['']).map(
		(status) => headBox(wall, status, wall.fall[0], viewport, world).measure(whole).height
	);
	const y = whole.y + Math.max(...heights) + GAP;
	const rest = { ...whole, y, height: whole.y + whole.height - y };
	const wanted = { width: rest.width, height: Math.max(FOOT_HEIGHT.least, rest.height * FOOT_HEIGHT.share) };
	const least = footBox(wall, viewport.height < LOW_HEIGHT, true, world).measure(wanted).height;
	const [district, others] = groupHeadings(wall, world);
	const groups = [
		{ count: wall.districtCount, words: district },
		{ count: wall.shots.length - wall.districtCount, words: others }
	];
	const grid = layOutScreens(groups, { ...rest, height: rest.height - least - GAP });
	const top = grid.bottom + GAP;
	return { whole, grid, foot: { ...rest, y: top, height: rest.y + rest.height - top } };
}

/** The title, the clock, and the line on whether a watcher sees the fall. Without gaze, slides show the round here. */
export function headBox(wall: Wall, fall: string, time: number, viewport: Viewport, world: World): Box {
	const { showTitle, height } = viewport;
	const clock = text('clock', clockText(world, time), { style: 'soft', anchor: 'end' });
	const status = text('told', wall.gaze ? fall : showTitle ? '' : roundText(wall, world), {
		style: wall.gaze ? 'strong' : ''
	});
	if (!showTitle) return row({ gap: 'l' }, grow(status), clock);
	const words = titleText(wall, world);
	const size = height < LOW_HEIGHT ? LABEL_SIZE : TITLE_SIZE;
	return column(
		{ gap: 'xs' },
		fit(
			row({ gap: 'l', align: 'middle' }, grow(title(words, { maxLines: 1 })), clock),
			title(words, { size })
		),
		status
	);
}
