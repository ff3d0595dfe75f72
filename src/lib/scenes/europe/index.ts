/**
 * Draws a map of Europe by the list of a study on which each country appears, with a note on what the lists
 * leave out.
 */
import { textBlock, translate, stackBlocks, type TextBlock } from '#lib/chart/text/text-block.ts';
import { mergeDrawings, type Drawing, type Shape } from '#lib/chart/drawing.ts';
import { hatchPath } from '#lib/chart/marks/hatch.ts';
import { layOutFigures, layOutLegend, type Legend } from '#lib/chart/layout/legend.ts';
import { trimTop } from '#lib/chart/layout/divide-rect.ts';
import {
	contentArea,
	COUNT_SIZE,
	LABEL_SIZE,
	TITLE_SIZE,
	type Rect,
	type Viewport
} from '#lib/chart/viewport.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import { textExtent } from '#lib/chart/text/text-lines.ts';
import { formatDate } from '#lib/i18n/dates.ts';
import { formatCount } from '../shared/plural.ts';
import { defineMarkScene } from '../define-mark-scene.ts';
import type { World } from '../world.ts';
import { countriesOf, COUNTRY_STATUSES, type Country, type CountryStatus } from './countries.ts';
import { CORNER_ID, drawMap, layOutMap } from './map.ts';
import { table } from './table.ts';

interface Europe {
	readonly countries: readonly Country[];
	/** Date of the study, in the format of the story. */
	readonly when: string | undefined;
}

/** Smallest layout box with counts above the map. A smaller one has words only. */
const MIN_SIZE_FOR_COUNTS = { width: 420, height: 400 };
/** Shares of the width that are tried for the words over the sea. */
const CORNER_WIDTH_SHARES = [0.44, 0.34, 0.54];
/** Smallest map to accept without trying further variants, as a share of its largest size. */
const GOOD_MAP_SHARE = 0.72;

function data(_state: unknown, world: World): Europe {
	return { countries: countriesOf(world), when: world.records('europe')[0]?.when };
}

function layout(shown: Europe, viewport: Viewport, world: World): Drawing {
	const whole = contentArea(viewport);
	const large = whole.width >= MIN_SIZE_FOR_COUNTS.width && whole.height >= MIN_SIZE_FOR_COUNTS.height;
	return large ? mapBelowText(shown, viewport, whole, world) : mapAroundText(shown, viewport, whole, world);
}

/** Puts the title, the counts and the note above the map. */
function mapBelowText(shown: Europe, viewport: Viewport, whole: Rect, world: World): Drawing {
	const words = stackBlocks(
		[layOutTitle(shown, viewport, whole, world), layOutSource(whole, world)],
		LABEL_SIZE * 0.4
	);
	const rest = trimTop(whole, words.height + LABEL_SIZE);
	const legend = layOutFigures(
		countByStatus(shown).map(({ id, count }) => ({
			id,
			figure: formatCount(world, count),
			name: world.word(`europe.${id}`)
		})),
		rest,
		COUNT_SIZE
	);
	const note = layOutNote(trimTop(rest, legend.height + LABEL_SIZE * 0.6), world);
	const map = trimTop(rest, legend.height + note.height + LABEL_SIZE * 1.4);
	const plan = layOutMap(shown.countries, map);
	return mergeDrawings(plan ? drawMap(shown.countries, plan) : {}, {
		shapes: legend.markCentres.flatMap(({ id, x, y }) => swatch(id as CountryStatus, x, y)),
		texts: [...words.texts, ...legend.texts, ...note.texts]
	});
}

/**
 * For small layout boxes: puts the words over the sea in the north-west, and drops parts that would shrink
 * the map too much.
 */
function mapAroundText(shown: Europe, viewport: Viewport, whole: Rect, world: World): Drawing {
	const title = layOutTitle(shown, viewport, whole, world);
	const rest = trimTop(whole, title.height > 0 ? title.height + LABEL_SIZE * 0.6 : 0);
	const corners = [2, 1, 0].flatMap((parts) =>
		CORNER_WIDTH_SHARES.map((share) =>
			layOutCorner(shown, { ...rest, width: rest.width * share }, parts, world)
		)
	);
	const plans = corners.flatMap((corner) => {
		const plan = layOutMap(shown.countries, rest, corner);
		return plan ? [{ corner, plan }] : [];
	});
	const best =
		plans.find(({ plan }) => plan.share >= GOOD_MAP_SHARE) ??
		plans.toSorted((a, b) => b.plan.share - a.plan.share)[0];
	if (!best) return mergeDrawings({ texts: title.texts });
	const { corner, plan } = best;
	const offsetY = (plan.placed.rects.get(CORNER_ID)?.y ?? rest.y) - rest.y;
	return mergeDrawings(drawMap(shown.countries, plan), {
		shapes: corner.markCentres.flatMap(({ id, x, y }) => swatch(id as CountryStatus, x, y + offsetY)),
		texts: [...title.texts, ...translate(corner, 0, offsetY).texts]
	});
}

/** Lays out the legend, with the note when `parts` is at least 1 and also the source when it is 2. */
function layOutCorner(shown: Europe, rect: Rect, parts: number, world: World): Legend {
	const source = parts > 1 ? layOutSource(rect, world) : EMPTY_BLOCK;
	const sourceHeight = source.height > 0 ? source.height + LABEL_SIZE * 0.4 : 0;
	const legend = layOutLegend(
		countByStatus(shown).map(({ id, count }) => ({
			id,
			wordings: [
				world.fill('europe.key', { label: world.word(`europe.${id}`), count: formatCount(world, count) })
			],
			style: 'strong'
		})),
		trimTop(rect, sourceHeight),
		{ mark: SWATCH_SIZE.width, gap: rect.width }
	);
	const note =
		parts > 0
			? layOutNote(trimTop(rect, sourceHeight + legend.height + LABEL_SIZE * 0.4), world)
			: EMPTY_BLOCK;
	const texts = [...source.texts, ...legend.texts, ...note.texts];
	return {
		...legend,
		texts,
		width: Math.max(...texts.map((line) => textExtent(line).right)) - rect.x,
		height: sourceHeight + legend.height + (note.height > 0 ? note.height + LABEL_SIZE * 0.4 : 0)
	};
}

const EMPTY_BLOCK: TextBlock = { texts: [], width: 0, height: 0 };

/** Lays out the title with the date of the study, when the viewport shows a title. */
function layOutTitle({ when }: Europe, { showTitle }: Viewport, rect: Rect, world: World): TextBlock {
	const date = when === undefined ? '' : formatDate(world.locale, when);
	const wordings = ['europe.title', 'europe.title-short'].map((key) => world.fill(key, { date }));
	return textBlock('title', showTitle ? wordings : '', rect, {
		style: 'chart-title',
		size: TITLE_SIZE,
		maxLines: 2
	});
}

const layOutSource = (rect: Rect, world: World): TextBlock =>
	textBlock('source', world.word('europe.source'), rect, { style: 'soft' });

const layOutNote = (rect: Rect, world: World): TextBlock =>
	textBlock('note', world.word('europe.note'), rect);

const countByStatus = ({ countries }: Europe) =>
	COUNTRY_STATUSES.map((id) => ({
		id,
		count: countries.filter(({ status }) => status === id).length
	})).filter(({ count, id }) => count > 0 && id !== 'outside');

const SWATCH_SIZE = { width: LABEL_SIZE * 1.6, height: LABEL_SIZE };

/** Draws the legend swatch of a status, centred on a point. */
function swatch(look: CountryStatus, x: number, y: number): Shape[] {
	const { width, height } = SWATCH_SIZE;
	const [left, right, top, bottom] = [x - width / 2, x + width / 2, y - height / 2, y + height / 2].map(
		roundToTenth
	);
	const d = `M${left} ${top}L${right} ${top}L${right} ${bottom}L${left} ${bottom}Z`;
	return [
		{ id: `key-${look}`, style: STATUS_STYLES[look], d },
		...(look === 'expected' ? [{ id: `key-${look}-tone`, style: 'tone-1', d }] : []),
		...(look === 'unlisted' ? [{ id: `key-${look}-hatch`, style: 'unseen', d: hatchPath(d, 3, 0.1) }] : [])
	];
}

const STATUS_STYLES: Readonly<Record<CountryStatus, string>> = {
	uses: 'country uses',
	expected: 'country listed',
	unlisted: 'country listed',
	outside: 'abroad'
};

export default defineMarkScene({
	data,
	layout,
	table: (_shown, world) => table(world),
	isStatic: true
});
