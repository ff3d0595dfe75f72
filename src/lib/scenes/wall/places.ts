/** Divides a viewport: words at the top, the wall, and below it the watchers and what they see. */
import { textBlock, type TextBlock } from '#lib/chart/text/text-block.ts';
import { textWidth } from '#lib/chart/text/text-width.ts';
import { trimBottom, trimTop } from '#lib/chart/layout/divide-rect.ts';
import { contentArea, LABEL_SIZE, TITLE_SIZE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import type { World } from '../world.ts';
import type { Wall } from './data.ts';
import { layOutFoot, type FootLayout } from './foot.ts';
import { layOutScreens, type ScreenGrid } from './grid.ts';
import { fallTexts, groupHeadings, roundText, titleText } from './words.ts';

/** Layout of the wall with its words. */
export interface WallLayout {
	readonly head: Head;
	readonly grid: ScreenGrid;
	readonly foot: FootLayout;
}

interface Head {
	readonly title: TextBlock;
	/** Right end of the clock's baseline; undefined if it does not fit. */
	readonly clock: readonly [x: number, y: number] | undefined;
	/** Rectangle of the line on whether a watcher sees the fall. */
	readonly statusRect: Rect;
	/** Text of that line where no gaze is shown. */
	readonly roundText: string;
	readonly height: number;
}

/** Width of the clock, in units. */
const CLOCK_WIDTH = textWidth('00:00:00', LABEL_SIZE);
/** Height below which only the essential words are shown, in units. */
const LOW_HEIGHT = 240;
const GAP = LABEL_SIZE * 0.8;
/** Smallest height of the area below the wall in units, and its share of the height below the heading. */
const FOOT_HEIGHT = { least: 54, share: 0.2 };

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
	const head = layOutHeading(wall, viewport, whole, world);
	const rest = trimTop(whole, head.height);
	const isLow = viewport.height < LOW_HEIGHT;
	const wanted = { ...rest, height: Math.max(FOOT_HEIGHT.least, rest.height * FOOT_HEIGHT.share) };
	const { height: least } = layOutFoot(wall, wanted, isLow, world);
	const [district, others] = groupHeadings(wall, world);
	const groups = [
		{ count: wall.districtCount, words: district },
		{ count: wall.shots.length - wall.districtCount, words: others }
	];
	const grid = layOutScreens(groups, trimBottom(rest, least + GAP));
	return { head, grid, foot: layOutFoot(wall, trimTop(rest, grid.bottom + GAP - rest.y), isLow, world) };
}

/** Lays out the title, the clock and the status line, whose height is that of its longest text. */
function layOutHeading(wall: Wall, { showTitle, height: high }: Viewport, whole: Rect, world: World): Head {
	const words = showTitle ? titleText(wall, world) : '';
	const besideClock = { ...whole, width: whole.width - CLOCK_WIDTH - LABEL_SIZE };
	const large = textBlock('title', words, besideClock, { style: 'chart-title', size: TITLE_SIZE });
	const isWrapped = large.texts.length > 1;
	const name = !isWrapped
		? large
		: textBlock('title', words, whole, {
				style: 'chart-title',
				size: high < LOW_HEIGHT ? LABEL_SIZE : TITLE_SIZE
			});
	const titleHeight = name.height > 0 ? name.height + LABEL_SIZE * 0.3 : 0;
	const statusRect = { ...(titleHeight > 0 ? whole : besideClock), y: whole.y + titleHeight };
	// A slide has this line beside the clock; pages have it below the wall.
	const round = wall.gaze || showTitle ? '' : roundText(wall, world);
	const lines = wall.gaze ? fallTexts(wall, world) : [round];
	const height = Math.max(
		...lines.map((line) => textBlock('told', line, statusRect, { style: 'strong' }).height)
	);
	return {
		title: name,
		clock: isWrapped
			? undefined
			: [whole.x + whole.width, whole.y + (showTitle ? TITLE_SIZE : LABEL_SIZE) * 0.75],
		statusRect,
		roundText: round,
		height: Math.max(showTitle ? 0 : LABEL_SIZE, titleHeight + height) + LABEL_SIZE * 0.6
	};
}
