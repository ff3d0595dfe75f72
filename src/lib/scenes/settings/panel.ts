/** Draws the panel of a setting: its outcome in words, and the curve of its outcomes. */
import { textBlock, translate, stackBlocks, type TextBlock } from '#lib/chart/text/text-block.ts';
import { mergeDrawings, type Drawing, type Shape } from '#lib/chart/drawing.ts';
import { circlePath } from '#lib/chart/marks/symbol-paths.ts';
import { textWidth } from '#lib/chart/text/text-width.ts';
import { COUNT_SIZE, LABEL_SIZE, TITLE_SIZE, type Rect } from '#lib/chart/viewport.ts';
import { chainSignShapes } from '../shared/chain-signs.ts';
import { formatCount } from '../shared/plural.ts';
import type { World } from '../world.ts';
import { CURVE_STYLES, POINT_RADIUS } from './curve.ts';
import type { ChainSetting } from './data.ts';
import { drawPlot } from './plot.ts';
import { outcomeText } from './table.ts';

/** A variant of a panel: words beside or above the plot, font size, and long or short wording. */
export interface PanelVariant {
	readonly beside: boolean;
	readonly size: number;
	readonly brief: boolean;
	/** Whether the plot has no text, which leaves it more space. */
	readonly bare?: boolean;
}

/** Share of the width for the words beside a plot, and beside a plot without text. */
const WORDS_SHARES = { usual: 0.46, bare: 0.62 };
const GAP = LABEL_SIZE * 0.6;
/** Smallest width of a panel with large text, in units. */
export const MIN_WIDTH_FOR_LARGE_TEXT = 180;
/** Smallest width of a panel with an emblem before the number, in units. */
const MIN_WIDTH_FOR_EMBLEM = 220;
/** Height for the text of the axis below a plot, in units. */
const AXIS_TEXT_HEIGHT = LABEL_SIZE * 1.7;

/** A panel whose words are laid out, and whose plot is not yet placed. */
export interface Panel {
	/** Height of its words, in units. */
	readonly headHeight: number;
	/**
	 * Places the plot below or beside the words.
	 * @param lowest smallest height to reserve for the words, so that plots in a row are aligned
	 */
	layOutPlot(lowest: number): PanelLayout;
}

/** A panel with the position of its plot. */
export interface PanelLayout {
	readonly fits: boolean;
	readonly plot: Rect;
	/** Draws the panel. Lazy, because many layouts are tried and one is drawn. */
	draw(): Drawing;
}

/** Lays out the words of a panel. Its plot is placed afterwards, by {@link Panel.layOutPlot}. */
export function measurePanel(setting: ChainSetting, rect: Rect, manner: PanelVariant, world: World): Panel {
	const { bare = false, beside, size } = manner;
	const column = { ...rect, width: rect.width * (beside ? WORDS_SHARES[bare ? 'bare' : 'usual'] : 1) };
	const head = cachedHeading(setting, column, manner, world);
	const plotBottom = rect.height - (bare ? POINT_RADIUS * 2 : AXIS_TEXT_HEIGHT);
	const plotX = beside ? column.width + LABEL_SIZE : POINT_RADIUS;
	const headOffset = beside ? Math.max(0, ((bare ? rect.height : plotBottom) - head.height) / 2) : 0;
	const fits =
		(size === LABEL_SIZE || rect.width >= MIN_WIDTH_FOR_LARGE_TEXT) &&
		head.fits &&
		head.height <= rect.height;
	return {
		headHeight: head.height,
		layOutPlot(lowest) {
			const top = beside ? POINT_RADIUS : Math.max(lowest, head.height) + GAP;
			const [width, height] = [rect.width - plotX - POINT_RADIUS, plotBottom - top];
			const plot = { x: rect.x + plotX, y: rect.y + top, width, height };
			const hasPlot = height > 0 && width > 0;
			return {
				fits: hasPlot && fits,
				plot,
				draw: () =>
					mergeDrawings(
						{ shapes: head.shapes, texts: translate(head, 0, headOffset).texts },
						hasPlot ? drawPlot(setting, plot, world, bare) : {}
					)
			};
		}
	};
}

type Heading = ReturnType<typeof layOutHeading>;
const cache = new WeakMap<ChainSetting, Map<string, Heading>>();

/**
 * Returns the heading from a cache: many layouts are tried, and a move of a control changes only one or two
 * of the four settings.
 */
function cachedHeading(setting: ChainSetting, rect: Rect, manner: PanelVariant, world: World): Heading {
	const heads = cache.get(setting) ?? new Map<string, Heading>();
	cache.set(setting, heads);
	const { beside, brief, size } = manner;
	const key = [world.lang, rect.x, rect.y, rect.width, beside, brief, size].join();
	const head = heads.get(key) ?? layOutHeading(setting, rect, manner, world);
	heads.set(key, head);
	return head;
}

/** Lays out the number of the outcome, with the emblem where it fits, and its words beside or below it. */
function layOutHeading(
	setting: ChainSetting,
	rect: Rect,
	{ beside, brief, size }: PanelVariant,
	world: World
) {
	const { link, emblem } = setting;
	const hasEmblem = !beside && rect.width >= MIN_WIDTH_FOR_EMBLEM;
	const emblemRadius = hasEmblem ? COUNT_SIZE * 0.72 : 0;
	const x = rect.x + (hasEmblem ? 2 * emblemRadius + LABEL_SIZE : 0);
	const isLarge = textWidth(formatCount(world, setting.gives), COUNT_SIZE) * 1.05 <= rect.x + rect.width - x;
	const numberSize = isLarge ? COUNT_SIZE : TITLE_SIZE;
	const number = textBlock(
		`${link}-gives`,
		formatCount(world, setting.gives),
		{ ...rect, x },
		{ style: `figure-number ${CURVE_STYLES[link].ink}`.trim(), size: numberSize }
	);
	const wordsText = brief
		? world.fill(`settings.brief-${link}`, { of: formatCount(world, setting.of) })
		: outcomeText(setting, world);
	const wordsX = x + textWidth(formatCount(world, setting.gives), numberSize) + LABEL_SIZE * 0.6;
	const wordsAfter = textBlock(
		`${link}-words`,
		wordsText,
		{ ...rect, x: wordsX, width: rect.x + rect.width - wordsX },
		{ size }
	);
	const fitsAfter = wordsAfter.texts.length <= 3 && wordsAfter.width <= rect.x + rect.width - wordsX;
	const wordsBelow = fitsAfter ? undefined : textBlock(`${link}-words`, wordsText, rect, { size });
	const height = Math.max(number.height, wordsAfter.height, emblemRadius * 2);
	const centre = (one: TextBlock) => translate(one, 0, (height - one.height) / 2);
	const words: TextBlock = wordsBelow
		? stackBlocks([number, wordsBelow], 0)
		: { width: rect.width, height, texts: [...centre(number).texts, ...centre(wordsAfter).texts] };
	const at = { x: rect.x + emblemRadius, y: rect.y + (fitsAfter ? height / 2 : emblemRadius) };
	const shapes: Shape[] = hasEmblem
		? [
				{ id: `${link}-plate`, style: 'plate', d: circlePath(at.x, at.y, emblemRadius) },
				...chainSignShapes(link, emblem, at.x, at.y, emblemRadius * 1.12)
			]
		: [];
	return { ...words, shapes, fits: !wordsBelow || (!hasEmblem && wordsBelow.width <= rect.width) };
}
