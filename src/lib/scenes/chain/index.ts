/**
 * Scene “chain”: a ribbon of a hundred events that narrows where events are lost, and is torn off where the model
 * ends.
 */
import { textBlock } from '#lib/chart/text/text-block.ts';
import { mergeDrawings, type Drawing } from '#lib/chart/drawing.ts';
import { trimBottom, trimTop } from '#lib/chart/layout/divide-rect.ts';
import { contentArea, LABEL_SIZE, TITLE_SIZE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import { defineMarkScene } from '../define-mark-scene.ts';
import { formatCount } from '../shared/plural.ts';
import type { Table } from '../scene.ts';
import type { World } from '../world.ts';
import { data, type ChainData } from './data.ts';
import { fitRibbon, NUMBER_SIZES, drawRibbon, type RibbonGeometry } from './ribbon.ts';
import { drawBeyondTear, TORN_WIDTH, tornEdge, type BeyondTear, type TextAmount } from './torn-edge.ts';

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
	const title = textBlock(
		'title',
		viewport.showTitle && viewport.height >= MIN_TITLE_HEIGHT ? world.word('chain.title') : '',
		left,
		{
			style: 'chart-title',
			size: TITLE_SIZE
		}
	);
	const rest = trimTop(left, title.height > 0 ? title.height + LABEL_SIZE : 0);
	const { end, tear, geometry } = isHorizontal
		? layOutRight(chain, rest, { ...whole, x: whole.x + whole.width - column, width: column }, world)
		: layOutDown(chain, rest, world);
	return mergeDrawings(
		{ texts: title.texts },
		drawRibbon(chain, geometry, tear, world),
		{ shapes: [tornEdge(tear, isHorizontal ? viewport.height : viewport.width, !isHorizontal)] },
		end
	);
}

interface RibbonLayout {
	readonly geometry: RibbonGeometry;
	/** Position of the tear along the ribbon. */
	readonly tear: number;
	readonly end: BeyondTear;
}

/** Lays out a ribbon to the right, with as much text beyond the tear as fits. */
function layOutRight(chain: ChainData, rect: Rect, column: Rect, world: World): RibbonLayout {
	const candidates: readonly TextAmount[] = ['all', 'words', 'brief', 'unknown', 'torn'];
	const ends = candidates.map((amount) => drawBeyondTear(amount, chain.measured, column, world));
	const end = ends.find((each) => each && each.height <= column.height) ?? NO_TEXT;
	const plate = rect.width + column.width >= MIN_PLATES_WIDTH ? PLATE_RADIUS : 0;
	const geometry = fitRibbon(chain, { isVertical: false, rect, number: NUMBER_SIZES[0], plate });
	return { geometry, tear: rect.x + rect.width, end };
}

const NO_TEXT: BeyondTear = { height: 0, shapes: [], series: [], texts: [] };

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
	const layOutEnd = (amount: TextAmount, at: Rect) => drawBeyondTear(amount, chain.measured, at, world);
	const candidates = TEXT_VARIANTS.flatMap(([amount, least, number]) => {
		const end = layOutEnd(amount, rect);
		if (!end) return [];
		const available = trimBottom(rect, end.height + TORN_WIDTH + LABEL_SIZE);
		return [
			{ amount, least, geometry: fitRibbon(chain, { isVertical: true, rect: available, number, plate: 0 }) }
		];
	});
	const found = candidates.find(({ least, geometry }) => geometry.pitch >= least) ?? candidates.at(-1);
	if (!found) throw new Error('The ribbon has no variant');
	const { amount, geometry } = found;
	const tear = geometry.rect.y + geometry.rect.height;
	return {
		geometry,
		tear,
		end: layOutEnd(amount, { ...rect, y: tear + TORN_WIDTH + LABEL_SIZE }) ?? NO_TEXT
	};
}

/** Returns the table: for each stage, the events that remain and those lost; in the last row, the measurement. */
function table({ events, stages, measured }: ChainData, world: World): Table {
	const number = (value: number) => formatCount(world, value);
	const none = world.word('chain.none');
	const { helped, label, total } = measured;
	return {
		caption: world.word('chain.caption'),
		head: ['link', 'left', 'behind'].map((key) => world.word(`chain.head-${key}`)),
		rows: [
			[world.word('chain.row-events'), number(events), none],
			...stages.map(({ stage, through, behind }) => [
				world.word(`chain.row-${stage}`),
				number(through),
				number(behind)
			]),
			[
				world.fill('chain.row-measured', { label, total: number(total) }),
				number(helped),
				number(total - helped)
			]
		]
	};
}

export default defineMarkScene({ data, layout, table });
