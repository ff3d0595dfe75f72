/**
 * Scene “chain”: a ribbon of a hundred events that narrows where events are lost, and is torn off where the model
 * ends.
 */
import { mergeDrawings, type Drawing } from '#lib/chart/drawing.ts';
import { fit } from '#lib/chart/layout/alternatives.ts';
import { trimBottom, trimTop } from '#lib/chart/layout/divide-rect.ts';
import { drawBox, finishDrawing } from '#lib/chart/layout/lay-out.ts';
import { title } from '#lib/chart/layout/text.ts';
import { contentArea, LABEL_SIZE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import { defineMarkScene } from '../define-mark-scene.ts';
import { formatCount } from '../shared/plural.ts';
import { tableOf } from '../shared/table-of.ts';
import type { World } from '../world.ts';
import { data, type ChainData } from './data.ts';
import { fitRibbon, NUMBER_SIZES, drawRibbon, type RibbonGeometry } from './ribbon.ts';
import { beyondTear, TORN_WIDTH, tornEdge, type TextAmount } from './torn-edge.ts';

/** Minimum width of a viewport in which the ribbon runs to the right instead of down, in units. */
const MIN_HORIZONTAL_WIDTH = 400;
/** Minimum width for plates with signs above such a ribbon, in units. */
const MIN_PLATES_WIDTH = 560;
const PLATE_RADIUS = 22;
/** Minimum height of a viewport with a title. In lower ones, the name of the first block is enough. */
const MIN_TITLE_HEIGHT = 230;
/** Width of the part beyond the torn edge: share of the picture, and minimum in units. */
const BEYOND_WIDTH = { share: 0.27, least: 122 };

function layout(chain: ChainData, viewport: Viewport, world: World): Drawing {
	const whole = contentArea(viewport);
	const isHorizontal = viewport.width >= MIN_HORIZONTAL_WIDTH;
	const column = isHorizontal ? Math.max(BEYOND_WIDTH.least, whole.width * BEYOND_WIDTH.share) : 0;
	const left = { ...whole, width: whole.width - (isHorizontal ? column + LABEL_SIZE * 1.2 + TORN_WIDTH : 0) };
	const hasTitle = viewport.showTitle && viewport.height >= MIN_TITLE_HEIGHT;
	const heading = title(hasTitle ? world.word('chain.title') : '').measure(left);
	const rest = trimTop(left, heading.height > 0 ? heading.height + LABEL_SIZE : 0);
	const { end, tear, geometry } = isHorizontal
		? layOutRight(chain, rest, { ...whole, x: whole.x + whole.width - column, width: column }, world)
		: layOutDown(chain, rest, world);
	return finishDrawing(
		mergeDrawings(
			heading.draw(left.x, left.y, new Map()),
			drawRibbon(chain, geometry, tear, world),
			{ shapes: [tornEdge(tear, isHorizontal ? viewport.height : viewport.width, !isHorizontal)] },
			end
		)
	);
}

interface RibbonLayout {
	readonly geometry: RibbonGeometry;
	/** Position of the tear along the ribbon. */
	readonly tear: number;
	/** What is beyond the tear. */
	readonly end: Partial<Drawing>;
}

/** Lays out a ribbon to the right, with as much text beyond the tear as fits. */
function layOutRight(chain: ChainData, rect: Rect, column: Rect, world: World): RibbonLayout {
	const amounts: readonly TextAmount[] = ['all', 'words', 'brief', 'unknown', 'torn'];
	const end = drawBox(fit(...amounts.map((amount) => beyondTear(amount, chain.measured, world))), column);
	const plate = rect.width + column.width >= MIN_PLATES_WIDTH ? PLATE_RADIUS : 0;
	const geometry = fitRibbon(chain, { isVertical: false, rect, number: NUMBER_SIZES[0], plate });
	return { geometry, tear: rect.x + rect.width, end };
}

/** Texts below a vertical ribbon, with the minimum mark pitch and the size of numbers that each requires. */
const TEXT_VARIANTS: readonly (readonly [amount: TextAmount, least: number, number: number])[] = [
	['words', 10.5, NUMBER_SIZES[0]],
	['brief', 9, NUMBER_SIZES[0]],
	['beside', 7, NUMBER_SIZES[1]],
	['brief', 7, NUMBER_SIZES[1]],
	['unknown', 5.5, NUMBER_SIZES[1]],
	['torn', 0, NUMBER_SIZES[1]]
];

function layOutDown(chain: ChainData, rect: Rect, world: World): RibbonLayout {
	const candidates = TEXT_VARIANTS.map(([amount, least, number]) => {
		const end = beyondTear(amount, chain.measured, world).measure(rect);
		const available = trimBottom(rect, end.height + TORN_WIDTH + LABEL_SIZE);
		return {
			end,
			least,
			geometry: fitRibbon(chain, { isVertical: true, rect: available, number, plate: 0 })
		};
	});
	const found =
		candidates.find(({ end, least, geometry }) => end.fits && geometry.pitch >= least) ?? candidates.at(-1);
	if (!found) throw new Error('The ribbon has no variant');
	const { end, geometry } = found;
	const tear = geometry.rect.y + geometry.rect.height;
	return { geometry, tear, end: end.draw(rect.x, tear + TORN_WIDTH + LABEL_SIZE, new Map()) };
}

/** Returns the table: for each stage, the events that remain and those lost; in the last row, the measurement. */
function table({ events, stages, measured: { helped, label, total } }: ChainData, world: World) {
	const rows = [
		{ name: world.word('chain.row-events'), left: events, behind: undefined },
		...stages.map(({ stage, through, behind }) => ({
			name: world.word(`chain.row-${stage}`),
			left: through,
			behind
		})),
		{
			name: world.fill('chain.row-measured', { label, total: formatCount(world, total) }),
			left: helped,
			behind: total - helped
		}
	];
	return tableOf(world, 'chain', rows, {
		link: ({ name }) => name,
		left: ({ left }) => formatCount(world, left),
		behind: ({ behind }) => (behind === undefined ? world.word('chain.none') : formatCount(world, behind))
	});
}

export default defineMarkScene({ data, layout, table });
