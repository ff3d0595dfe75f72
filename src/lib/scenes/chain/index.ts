/** Scene “chain”: a hundred events, link by link, with those lost at each, and where the paper is torn. */
import { block } from '#lib/chart/block.ts';
import { together, type Drawing } from '#lib/chart/drawing.ts';
import { above, below } from '#lib/chart/divide.ts';
import { area, LABEL, TITLE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import { scene } from '../drawn.ts';
import { integer } from '../plural.ts';
import type { Table } from '../scene.ts';
import type { World } from '../world.ts';
import { data, type Chain } from './data.ts';
import { fitted, NUMBERS, ribbon, type Way } from './ribbon.ts';
import { beyond, TORN, torn, type Beyond, type Said } from './torn.ts';

/** From these widths the ribbon runs to the right, and has plates above it. */
const MIN_HORIZONTAL_WIDTH = 400;
const MIN_PLATES_WIDTH = 560;
const PLATE_RADIUS = 22;
/** Minimum height for a title; below it the name of the first block is enough. */
const MIN_TITLE_HEIGHT = 230;
/** Width for the part beyond the torn edge: share and minimum in units. */
const BEYOND_WIDTH = { share: 0.27, least: 122 };

function layout(chain: Chain, viewport: Viewport, world: World): Drawing {
	const whole = area(viewport);
	const isHorizontal = viewport.width >= MIN_HORIZONTAL_WIDTH;
	const column = isHorizontal ? Math.max(BEYOND_WIDTH.least, whole.width * BEYOND_WIDTH.share) : 0;
	const left = { ...whole, width: whole.width - (isHorizontal ? column + LABEL * 1.2 + TORN : 0) };
	const title = block(
		'title',
		viewport.titled && viewport.height >= MIN_TITLE_HEIGHT ? world.word('chain.title') : '',
		left,
		{
			style: 'chart-title',
			size: TITLE
		}
	);
	const rest = below(left, title.height > 0 ? title.height + LABEL : 0);
	const { end, tear, geometry } = isHorizontal
		? layOutRight(chain, rest, { ...whole, x: whole.x + whole.width - column, width: column }, world)
		: layOutDown(chain, rest, world);
	return together(
		{ texts: title.texts },
		ribbon(chain, geometry, tear, world),
		{ shapes: [torn(tear, isHorizontal ? viewport.height : viewport.width, !isHorizontal)] },
		end
	);
}

interface RibbonLayout {
	readonly geometry: Way;
	/** Position of the tear along the ribbon. */
	readonly tear: number;
	readonly end: Beyond;
}

/** Lays out a ribbon to the right, with as much text beyond the tear as fits. */
function layOutRight(chain: Chain, rect: Rect, column: Rect, world: World): RibbonLayout {
	const candidates: readonly Said[] = ['all', 'words', 'brief', 'unknown', 'torn'];
	const ends = candidates.map((amount) => beyond(amount, chain.measured, column, world));
	const end = ends.find((each) => each && each.height <= column.height) ?? NO_TEXT;
	const plate = rect.width + column.width >= MIN_PLATES_WIDTH ? PLATE_RADIUS : 0;
	const geometry = fitted(chain, { down: false, rect, number: NUMBERS[0], plate });
	return { geometry, tear: rect.x + rect.width, end };
}

const NO_TEXT: Beyond = { height: 0, shapes: [], casts: [], texts: [] };

/** Texts below a vertical ribbon, with the minimum mark pitch and the size of numbers that each requires. */
const TEXT_VARIANTS: readonly (readonly [amount: Said, least: number, number: number])[] = [
	['words', 10.5, NUMBERS[0]],
	['brief', 9, NUMBERS[0]],
	['beside', 7, NUMBERS[1]],
	['brief', 7, NUMBERS[1]],
	['unknown', 5.5, NUMBERS[1]],
	['torn', 0, NUMBERS[1]]
];

function layOutDown(chain: Chain, rect: Rect, world: World): RibbonLayout {
	const layOutEnd = (amount: Said, at: Rect) => beyond(amount, chain.measured, at, world);
	const candidates = TEXT_VARIANTS.flatMap(([amount, least, number]) => {
		const end = layOutEnd(amount, rect);
		if (!end) return [];
		const available = above(rect, end.height + TORN + LABEL);
		return [{ amount, least, geometry: fitted(chain, { down: true, rect: available, number, plate: 0 }) }];
	});
	const found = candidates.find(({ least, geometry }) => geometry.pitch >= least) ?? candidates.at(-1);
	if (!found) throw new Error('The ribbon has no variant');
	const { amount, geometry } = found;
	const tear = geometry.rect.y + geometry.rect.height;
	return { geometry, tear, end: layOutEnd(amount, { ...rect, y: tear + TORN + LABEL }) ?? NO_TEXT };
}

/** Returns the table: events that remain after each link and are lost at it; last, the measurement. */
function table({ events, stages, measured }: Chain, world: World): Table {
	const number = (value: number) => integer(world, value);
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

export default scene({ data, layout, table });
