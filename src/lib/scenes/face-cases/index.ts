/**
 * Draws three cases of face recognition: gates that never opened, a test in a street, and a file that is searched
 * every day. Marks of the people sought and of the searches have the same size.
 */
import { textBlock, translate } from '#lib/chart/text/text-block.ts';
import { mergeDrawings, type MarkSeries, type Drawing, type Mark } from '#lib/chart/drawing.ts';
import { trimBottom, trimTop, splitColumns, splitRows } from '#lib/chart/layout/divide-rect.ts';
import { contentArea, LABEL_SIZE, TITLE_SIZE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import { formatDate } from '#lib/i18n/dates.ts';
import { defineMarkScene } from '../define-mark-scene.ts';
import type { World } from '../world.ts';
import { data, type FaceCases } from './data.ts';
import { layOutDrawers, type DrawerLayout } from './drawers.ts';
import { ENGRAVING_SIZE, drawEngraving, CASE_IDS } from './engravings.ts';
import { table } from './table.ts';
import {
	SMALLEST_VARIANT,
	countedRowHeight,
	CASE_TEXT_LAYOUTS,
	TEXT_VARIANTS,
	type TextVariant
} from './words.ts';

/** Smallest width with the note on the date of the law. The text beside narrower pictures says it. */
const MIN_WIDTH_FOR_LAW = 300;
/** Largest width at which the cases are stacked. */
const MAX_STACKED_WIDTH = 312;
/** Height below which two cases are to the left of the third, in units. */
const MIN_HEIGHT_FOR_FULL = 120;
/** Gap between an engraving and its words. */
const ENGRAVING_GAP = LABEL_SIZE * 0.7;

function layout(facts: FaceCases, viewport: Viewport, world: World): Drawing {
	const whole = contentArea(viewport);
	const title = textBlock('title', viewport.showTitle ? world.word('face-cases.title') : '', whole, {
		style: 'chart-title',
		size: viewport.height < 220 ? LABEL_SIZE : TITLE_SIZE
	});
	const date = formatDate(world.locale, world.lawAsOf);
	const lawText = viewport.width >= MIN_WIDTH_FOR_LAW ? world.fill('face-cases.law', { date }) : '';
	const law = textBlock('law', lawText, { ...whole, y: 0 }, { style: 'soft' });
	const head = trimTop(whole, title.height > 0 ? title.height + LABEL_SIZE * 0.8 : 0);
	const rest = trimBottom(head, law.height > 0 ? law.height + LABEL_SIZE * 0.6 : 0);
	const arrange =
		rest.height < MIN_HEIGHT_FOR_FULL
			? layOutLow
			: rest.width > MAX_STACKED_WIDTH
				? layOutSideBySide
				: layOutStacked;
	const attempts = TEXT_VARIANTS.map((way) => () => arrange(facts, rest, way, world));
	let drawing: Drawing | undefined;
	for (const attempt of attempts) drawing ??= attempt();
	return mergeDrawings(
		{ texts: [...title.texts, ...translate(law, 0, whole.y + whole.height - law.height).texts] },
		drawing ?? arrange(facts, rest, SMALLEST_VARIANT, world, true) ?? {}
	);
}

/**
 * Smallest share of the height for the searches; and the share of its largest height that an engraving keeps
 * with large and with small text.
 */
const [SEARCHES_SHARE, LARGE_TEXT_ENGRAVING, SMALL_TEXT_ENGRAVING] = [0.22, 0.75, 0.42];
const ENGRAVING_RATIO = ENGRAVING_SIZE.width / ENGRAVING_SIZE.height;

/** Position of an engraving and of its words. */
interface Place {
	readonly picture?: Pick<Rect, 'x' | 'y'>;
	readonly words: Pick<Rect, 'x' | 'y' | 'width'>;
}

/** Lays out the cases side by side, each engraving above its words, with the searches of a day below. */
function layOutSideBySide(
	facts: FaceCases,
	rect: Rect,
	way: TextVariant,
	world: World,
	forced = false
): Drawing | undefined {
	const parts = splitColumns(rect, CASE_IDS.length, Math.max(LABEL_SIZE * 1.2, rect.width * 0.03));
	const texts = CASE_IDS.map((story, index) =>
		CASE_TEXT_LAYOUTS[story](facts, { ...(parts[index] ?? rect), y: 0 }, way, world)
	);
	const textHeight = Math.max(...texts.map(({ height }) => height));
	const most = (parts[0]?.width ?? rect.width) / ENGRAVING_RATIO;
	const gap = Math.min(LABEL_SIZE * 2, rect.height * 0.04);
	const free = rect.height - ENGRAVING_GAP - textHeight - gap;
	const engravingHeight = Math.max(
		most * (way.textSize === LABEL_SIZE ? SMALL_TEXT_ENGRAVING : LARGE_TEXT_ENGRAVING),
		Math.min(most, free - rect.height * SEARCHES_SHARE * 1.15)
	);
	const searchesHeight = free - engravingHeight;
	const fits = texts.every(({ isUnbroken }) => isUnbroken) && searchesHeight >= rect.height * SEARCHES_SHARE;
	if (!fits && !forced) return undefined;
	const places = parts.map((part) => ({
		picture: part,
		words: { ...part, y: rect.y + engravingHeight + ENGRAVING_GAP }
	}));
	return drawCases(facts, places, engravingHeight, trimTop(rect, rect.height - searchesHeight), way, world);
}

/** Share of the width for engravings beside their words. */
const ENGRAVING_WIDTH_SHARE = 0.3;

/** Stacks the cases, each engraving to the left of its words. */
function layOutStacked(
	facts: FaceCases,
	rect: Rect,
	way: TextVariant,
	world: World,
	forced = false
): Drawing | undefined {
	const wide = rect.width * ENGRAVING_WIDTH_SHARE;
	const engravingHeight = Math.min(wide / ENGRAVING_RATIO, rect.height * 0.17);
	const column = { x: rect.x + wide + LABEL_SIZE, y: 0, width: rect.width - wide - LABEL_SIZE };
	const texts = CASE_IDS.map((story) => CASE_TEXT_LAYOUTS[story](facts, column, way, world));
	const gap = Math.min(LABEL_SIZE * 1.2, rect.height * 0.04);
	const heights = texts.map(({ height }) => Math.max(engravingHeight, height) + gap);
	const searchesHeight = rect.height - heights.reduce((sum, height) => sum + height, 0);
	const fits = texts.every(({ isUnbroken }) => isUnbroken) && searchesHeight >= rect.height * SEARCHES_SHARE;
	if (!fits && !forced) return undefined;
	let y = rect.y;
	const places = heights.map((height): Place => {
		const place = { picture: { x: rect.x, y }, words: { ...column, y } };
		y += height;
		return place;
	});
	return drawCases(facts, places, engravingHeight, trimTop(rect, y - rect.y), way, world);
}

/**
 * Stacks two cases, each engraving above its words. The file is to their right, with its drawers in place of
 * an engraving.
 */
function layOutLow(facts: FaceCases, rect: Rect, way: TextVariant, world: World): Drawing | undefined {
	if (way !== SMALLEST_VARIANT) return undefined;
	const [left = rect, right = rect] = splitColumns(rect, [0.46, 0.54], LABEL_SIZE);
	const engravingHeight = rect.height / 2 - way.verdictSize - 2 * ENGRAVING_GAP;
	const places = splitRows(left, 2, 0).map((row): Place => ({
		picture: row,
		words: { ...row, y: row.y + engravingHeight + ENGRAVING_GAP }
	}));
	const fileText = CASE_TEXT_LAYOUTS.file(facts, { ...right, y: 0 }, way, world);
	const field = trimTop(right, fileText.height + LABEL_SIZE * 0.6);
	return drawCases(facts, [...places, { words: right }], engravingHeight, field, way, world);
}

function drawCases(
	facts: FaceCases,
	places: readonly Place[],
	engravingHeight: number,
	searchesRect: Rect,
	way: TextVariant,
	world: World
): Drawing {
	const searches = layOutDrawers(
		facts.dailySearches,
		{ ...searchesRect, height: Math.max(LABEL_SIZE, searchesRect.height) },
		countedRowHeight(way)
	);
	return mergeDrawings(
		...CASE_IDS.map((story, index): Partial<Drawing> => {
			const { picture, words = searchesRect } = places[index] ?? {};
			const { marksTop, shapes, texts } = CASE_TEXT_LAYOUTS[story](facts, words, way, world);
			return {
				shapes: [
					...(picture ? drawEngraving(story, facts, picture.x, picture.y, engravingHeight) : []),
					...shapes
				],
				texts,
				series:
					marksTop === undefined
						? []
						: [soughtMarks(facts, words.x, marksTop + countedRowHeight(way) / 2, searches.pitch)]
			};
		}),
		{ shapes: searches.shapes, series: [searchMarks(facts, searches)] }
	);
}

/** Size of a mark, as a share of the distance between two marks. */
const MARK_SHARE = 0.92;

/**
 * Returns a mark for each person sought in the street, with the frame of a right alert if the person was found,
 * else of a missed one.
 */
const soughtMarks = ({ found, sought }: FaceCases, x: number, y: number, pitch: number): MarkSeries => ({
	kind: 'sought',
	marks: Array.from({ length: sought }, (_, index): Mark => ({
		id: `sought-${index}`,
		x: x + (index * 1.3 + 0.5) * pitch,
		y,
		size: pitch * MARK_SHARE,
		core: 'person',
		frame: index < found ? 'right' : 'missed'
	}))
});

/** Returns a mark for each search of a day, as large as the marks of the people sought. */
const searchMarks = ({ dailySearches }: FaceCases, { at, pitch }: DrawerLayout): MarkSeries => ({
	kind: 'searches',
	marks: Array.from({ length: dailySearches }, (_, index): Mark => {
		const [x, y] = at(index);
		return { id: `search-${index}`, x, y, size: pitch * MARK_SHARE, core: 'person' };
	})
});

export default defineMarkScene({
	data,
	layout,
	table,
	isStatic: true
});
