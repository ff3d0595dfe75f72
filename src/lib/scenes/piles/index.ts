/**
 * Draws what became of past claims: for each kind a pile of slips, as thick as the number of claims, with one
 * claim legible on top.
 */
import { textBlock, translate, stackBlocks, type TextBlock } from '#lib/chart/text/text-block.ts';
import { mergeDrawings, type Drawing, type Shape } from '#lib/chart/drawing.ts';
import { centreInRow } from '#lib/chart/layout/list.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import { hatchRect } from '#lib/chart/marks/hatch.ts';
import { textWidth } from '#lib/chart/text/text-width.ts';
import { trimTop, splitRows } from '#lib/chart/layout/divide-rect.ts';
import {
	contentArea,
	COUNT_SIZE,
	LABEL_SIZE,
	TITLE_SIZE,
	type Rect,
	type Viewport
} from '#lib/chart/viewport.ts';
import { splitAtArrow } from '../shared/split-at-arrow.ts';
import { distinctKinds, definePictureScene, type PictureWorld } from '../define-picture-scene.ts';
import { formatCount } from '../shared/plural.ts';
import { table } from './table.ts';

interface Claim {
	readonly id: string;
	readonly then: string;
	readonly now: string;
}

interface Pile {
	readonly kind: string;
	readonly sign: Sign;
	readonly claims: readonly Claim[];
}

/** Styles by sign: the outline of the top slip, and the colour of the count. */
const STYLES = {
	right: { slip: 'alert-right', ink: 'right-ink' },
	wrong: { slip: 'alert-false', ink: 'wrong-ink' },
	plain: { slip: 'boxes', ink: '' },
	doubted: { slip: 'boxes', ink: '' }
} as const;
type Sign = keyof typeof STYLES;

const COUNT_GAP = LABEL_SIZE * 0.6;
/** Smallest width at which both years are shown beside the texts of a claim, in units. */
const MIN_WIDTH_FOR_YEARS = LABEL_SIZE * 26;

const data = (_state: unknown, world: PictureWorld): readonly Pile[] =>
	distinctKinds(world).map((kind) => ({
		kind,
		sign: (world.definition.signs?.[kind] ?? 'plain') as Sign,
		claims: world.drawnRecords
			.filter((item) => item.kind === kind)
			.map(({ id, name }) => {
				const [then, now] = splitAtArrow(name);
				return { id, then, now };
			})
	}));

function layout(piles: readonly Pile[], viewport: Viewport, world: PictureWorld): Drawing {
	const whole = contentArea(viewport);
	const title = textBlock('title', viewport.showTitle ? world.word('piles.title') : '', whole, {
		style: 'chart-title',
		size: TITLE_SIZE
	});
	const rest = trimTop(whole, title.height > 0 ? title.height + LABEL_SIZE * 0.6 : 0);
	const drawings = VARIANTS.map((manner) => drawPiles(piles, rest, manner, world));
	return mergeDrawings(
		{ texts: title.texts },
		(drawings.find(({ fits }) => fits) ?? drawings.at(-1))?.drawing ?? {}
	);
}

/** A variant of the piles: font size, and whether the slips have no text. */
interface PileVariant {
	readonly size: number;
	readonly blank?: boolean;
}

/** Variants in order of preference. Slips without text are narrower. */
const VARIANTS: readonly PileVariant[] = [
	{ size: TITLE_SIZE },
	{ size: LABEL_SIZE },
	{ size: TITLE_SIZE, blank: true },
	{ size: LABEL_SIZE, blank: true }
];

/** Draws the piles below one another, with their counts and names. `fits` says whether every text fits. */
function drawPiles(piles: readonly Pile[], rest: Rect, manner: PileVariant, world: PictureWorld) {
	const { blank, size } = manner;
	const countWidth = Math.max(
		...piles.map(({ claims }) => textWidth(formatCount(world, claims.length), COUNT_SIZE))
	);
	const names = piles.map(({ kind }) => world.word(`piles.kind-${kind}`));
	const longest = Math.max(
		...names.flatMap((name) => name.split(' ')).map((word) => textWidth(word, size) * 1.05)
	);
	const namesAndSlips = rest.width - countWidth - COUNT_GAP;
	const nameWidth = blank ? namesAndSlips * 0.62 : Math.max(longest, namesAndSlips * 0.13);
	const lines = splitRows(rest, piles.length, Math.max(COUNT_GAP / 2, rest.height * 0.025));
	const largestPile = Math.max(...piles.map(({ claims }) => claims.length));
	const drawn = lines.map((row, index) => {
		const pile = piles[index] ?? { kind: '', sign: 'plain', claims: [] };
		const x = row.x + countWidth + COUNT_GAP + nameWidth + LABEL_SIZE;
		const slips = layOutPile({ ...row, x, width: row.x + row.width - x }, largestPile, blank);
		const countText = textBlock(
			`${pile.kind}-count`,
			formatCount(world, pile.claims.length),
			{ ...row, width: countWidth },
			{ style: `figure-number ${STYLES[pile.sign].ink}`.trim(), size: COUNT_SIZE, anchor: 'end' }
		);
		const column = { x: row.x + countWidth + COUNT_GAP, y: row.y, width: nameWidth };
		const nameText = textBlock(pile.kind, names[index] ?? '', column, { style: 'strong', size });
		const claimText = blank === true ? undefined : layOutClaim(pile, slips.front, size, world);
		return {
			fits:
				Math.max(nameText.height, countText.height) <= row.height &&
				nameText.width <= nameWidth &&
				(claimText !== undefined || blank === true || pile.claims.length === 0),
			drawing: mergeDrawings(drawPile(pile, slips), {
				texts: [
					...centreInRow(countText, slips.front, row.y).texts,
					...centreInRow(nameText, slips.front, row.y).texts,
					...(claimText?.texts ?? [])
				]
			})
		};
	});
	return {
		fits: drawn.every(({ fits }) => fits),
		drawing: mergeDrawings(...drawn.map(({ drawing }) => drawing))
	};
}

interface PileLayout {
	/** The slip on top. */
	readonly front: Rect;
	/** Offset from one slip to the next, in units. */
	readonly step: number;
}

/** Largest number of slips drawn in a pile. With more, the lines would run together. */
const MAX_SLIPS = 9;

/**
 * Lays out a pile. Its front slip is as large as it can be with the slips behind it.
 * @param count number of claims of the largest pile, so that the slips of all piles have the same size
 * @param blank whether the slips have no text, which makes them narrower
 */
function layOutPile(rect: Rect, count: number, blank = false): PileLayout {
	const step = Math.min(5, Math.max(1.6, rect.height * 0.045));
	const depth = step * (Math.min(count, MAX_SLIPS) - 1);
	const height = rect.height - depth;
	const width = rect.width - depth;
	return {
		step,
		front: { x: rect.x, y: rect.y + depth, width: blank ? Math.min(width, height * 1.8) : width, height }
	};
}

/**
 * Draws the slips of a pile, each offset from the next. If its claims could not be checked, the top slip has
 * a hatched band.
 */
function drawPile({ claims, kind, sign }: Pile, { front, step }: PileLayout): Partial<Drawing> {
	const outline = ({ x, y, width, height }: Rect) =>
		`M${roundToTenth(x)} ${roundToTenth(y)}h${roundToTenth(width)}v${roundToTenth(height)}h-${roundToTenth(width)}z`;
	const shown = claims.slice(0, MAX_SLIPS);
	const shapes = shown.map(({ id }, index): Shape => {
		const offset = step * (shown.length - 1 - index);
		return {
			id: `slip-${id}`,
			style: offset === 0 ? 'ticket' : 'sign',
			d: outline({ ...front, x: front.x + offset, y: front.y - offset })
		};
	});
	const top: Shape[] = [
		{ id: `${kind}-doubt`, style: 'grid-line', d: hatchRect({ ...front, width: bandWidth(sign, front) }) },
		{ id: `${kind}-top`, style: STYLES[sign].slip, d: outline(front) }
	];
	return { shapes: claims.length === 0 ? [] : [...shapes, ...top] };
}

const bandWidth = (sign: Sign, { width }: Rect): number =>
	sign === 'doubted' ? Math.min(LABEL_SIZE, width * 0.15) : 0;

/**
 * Lays out the last claim that fits on the top slip: what was said, and below or beside it what is known.
 * Returns `undefined` if none fits.
 */
function layOutClaim(
	{ claims, sign }: Pile,
	slip: Rect,
	size: number,
	world: PictureWorld
): TextBlock | undefined {
	const band = bandWidth(sign, slip);
	const pad = size * 0.5;
	const textRect = { ...slip, x: slip.x + band + pad, width: slip.width - band - 2 * pad };
	const years = (['head-then', 'today'] as const).map((key) => world.word(`piles.${key}`));
	const indent =
		textRect.width > MIN_WIDTH_FOR_YEARS
			? Math.max(...years.map((year) => textWidth(year, size))) * 1.1 + size
			: 0;
	const layOutTexts = ({ id, now, then }: Claim, isSideBySide: boolean) =>
		[then, now].map((text, index) => {
			const part = textRect.width / 2;
			const left = textRect.x + (isSideBySide ? index * part : indent);
			const width = isSideBySide ? part - size : textRect.width - indent;
			const words = textBlock(
				`${id}-${index}`,
				text,
				{ x: left, y: 0, width },
				{
					style: index === 0 ? 'soft' : 'strong',
					size
				}
			);
			const year = indent > 0 && !isSideBySide && text !== '' ? (years[index] ?? '') : '';
			const dated = textBlock(
				`${id}-year-${index}`,
				year,
				{ ...textRect, y: 0 },
				{ style: 'machine soft', size }
			);
			return { ...words, fits: words.width * 1.03 <= width, texts: [...dated.texts, ...words.texts] };
		});
	for (const isSideBySide of [false, true])
		for (const claim of claims.toReversed()) {
			const parts = layOutTexts(claim, isSideBySide);
			const height = isSideBySide
				? Math.max(...parts.map((each) => each.height))
				: stackBlocks(parts, size * 0.3).height;
			if (height > slip.height - size * 0.4 || parts.some(({ fits }) => !fits)) continue;
			const texts = isSideBySide ? parts.flatMap((each) => each.texts) : stackBlocks(parts, size * 0.3).texts;
			return translate({ texts, height, width: textRect.width }, 0, slip.y + (slip.height - height) / 2);
		}
	return undefined;
}

export default definePictureScene({ data, layout, table, isStatic: true });
