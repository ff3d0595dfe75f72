/**
 * Draws a sample of a hundred passers-by and the people wrongly flagged, by group: A plain, B striped. Below
 * is a scale with the ratios found by published studies.
 */
import { range } from 'd3-array';
import { textBlock, translate, stackBlocks, type TextBlock } from '#lib/chart/text/text-block.ts';
import { layOutCounts } from '#lib/chart/layout/counts.ts';
import { EMPTY_DRAWING, mergeDrawings, type Drawing, type Mark } from '#lib/chart/drawing.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import { layOutUnits } from '#lib/chart/layout/units.ts';
import { trimBottom, trimTop, splitColumns, splitRows } from '#lib/chart/layout/divide-rect.ts';
import { contentArea, LABEL_SIZE, TITLE_SIZE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import { defineMarkScene } from '../define-mark-scene.ts';
import { flaggedIds, markCount, PEOPLE_PER_MARK } from '../shared/passer-ids.ts';
import { formatCount, pluralWord } from '../shared/plural.ts';
import type { World } from '../world.ts';
import { data, SAMPLE_SIZE, type ByGroup, type GroupRisk } from './data.ts';
import { scaleHeight, drawScale } from './scale.ts';
import { table } from './table.ts';

/** Largest share of the height for the scale, and smallest width with a scale, in units. */
const SCALE_LIMITS = { share: 0.34, width: 230 };
/** Distance between marks, in units, below which a mark stands for several people. */
const MIN_SINGLE_PITCH = 9;
/** Distance between marks, in units, below which no marks are drawn. */
const MIN_PITCH = 2;
/** Largest distance between marks, in units. */
const MAX_PITCH = 64;
/** Numbers of marks per row to try: divisors of a hundred. */
const PER_ROW = [5, 10, 20, 25, 50];
/** Gap between groups A and B, in units. */
const GROUP_GAP = LABEL_SIZE * 0.9;

function layout(shared: GroupRisk, viewport: Viewport, world: World): Drawing {
	const whole = contentArea(viewport);
	const wordings = ['risk.title', 'risk.title-short'].map(world.word);
	const title = textBlock('title', viewport.showTitle ? wordings : '', whole, {
		style: 'chart-title',
		size: TITLE_SIZE,
		maxLines: 1
	});
	const belowTitle = trimTop(whole, title.height > 0 ? title.height + LABEL_SIZE : 0);
	const maxStudies = range(shared.studies.length, -1, -1).find(
		(count) => scaleHeight(count) <= whole.height * SCALE_LIMITS.share
	);
	const shownStudies = whole.width >= SCALE_LIMITS.width ? maxStudies : undefined;
	const scaleBoxHeight = shownStudies !== undefined ? scaleHeight(shownStudies) : 0;
	const peopleRect = trimBottom(
		belowTitle,
		shownStudies !== undefined ? scaleBoxHeight + LABEL_SIZE * 1.5 : 0
	);
	const [passers, errors] =
		peopleRect.width > peopleRect.height
			? splitColumns(peopleRect, 2, LABEL_SIZE * 3)
			: splitRows(peopleRect, [0.46, 0.54], LABEL_SIZE * 1.2);
	const scaleRect = { ...whole, y: whole.y + whole.height - scaleBoxHeight, height: scaleBoxHeight };
	return mergeDrawings(
		{ texts: title.texts },
		passers ? drawPassers(shared, passers, world) : {},
		errors ? drawErrors(shared, errors, world) : {},
		shownStudies !== undefined ? drawScale(shared, scaleRect, shownStudies, world) : {}
	);
}

/**
 * Lays out the heading of a panel: its title, a note, and the number of people in each group.
 * @param note text below the title, or an empty string
 */
function layOutPanelHeading(
	row: 'passers' | 'errors',
	title: string,
	byGroup: ByGroup,
	rect: Rect,
	note: string,
	world: World
): TextBlock {
	const items = (['a', 'b'] as const).map((group) => ({
		id: `${row}-${group}`,
		number: formatCount(world, byGroup[group]),
		names: [world.word(`risk.${row}-${group}`)],
		style: row === 'errors' ? 'wrong-ink' : ''
	}));
	const numbers = layOutCounts(items, rect, 2);
	return stackBlocks(
		[
			textBlock(`${row}-head`, title, rect, { style: 'strong' }),
			textBlock(`${row}-note`, note, rect, { style: 'soft' }),
			...(numbers ? [numbers] : [])
		],
		LABEL_SIZE * 0.4
	);
}

function drawPassers({ passers }: GroupRisk, rect: Rect, world: World): Drawing {
	const title = world.fill('risk.passers', { count: formatCount(world, SAMPLE_SIZE) });
	const head = layOutPanelHeading('passers', title, passers, rect, '', world);
	const grid = layOutUnits([passers.a, passers.b], trimTop(rect, head.height + LABEL_SIZE * 0.6), {
		maxPitch: MAX_PITCH,
		columnCounts: PER_ROW,
		groupGaps: GROUP_GAP
	});
	const ids = Array.from({ length: SAMPLE_SIZE }, (_, index) => String(index));
	return mergeDrawings(
		{ texts: head.texts },
		drawPeople('sample', [ids.slice(0, passers.a), ids.slice(passers.a)], grid)
	);
}

/**
 * Draws a mark for each false alert, or for several of them if they are too many, and in words the range that
 * chance alone gives.
 */
function drawErrors({ errors, ordinary, isLookalikeFlagged }: GroupRisk, rect: Rect, world: World): Drawing {
	const count = errors.a + errors.b;
	const title = count > 0 ? pluralWord(world, 'risk.errors', count) : world.word('risk.no-errors');
	const [low, high] = ordinary.map((value) => formatCount(world, value)) as [string, string];
	const chanceText = count > 0 ? world.fill('risk.chance', { low, high }) : '';
	const chanceBlock = textBlock('chance', chanceText, rect, { style: 'soft' });
	const gap = LABEL_SIZE * 0.6;
	const candidates = PEOPLE_PER_MARK.flatMap((pile) => {
		const note =
			pile > 1 ? world.fill('crowd.pile', { people: pluralWord(world, 'crowd.innocents', pile) }) : '';
		const head = layOutPanelHeading('errors', title, errors, rect, note, world);
		const markCounts = { a: markCount(errors.a, pile), b: markCount(errors.b, pile) };
		const free = trimTop(rect, head.height + gap);
		return [true, false].map((hasChance) => {
			const gridRect = hasChance ? trimBottom(free, chanceBlock.height + gap) : free;
			const grid = layOutUnits([markCounts.a, markCounts.b], gridRect, {
				maxPitch: MAX_PITCH,
				groupGaps: GROUP_GAP
			});
			return { pile, head, framed: markCounts, grid, noted: hasChance };
		});
	});
	const found = candidates.find(({ grid }) => grid.pitch >= MIN_SINGLE_PITCH) ?? candidates.at(-1);
	if (!found) return EMPTY_DRAWING;
	const { pile, head, framed, grid, noted } = found;
	// The ids of group B come first.
	const ids = flaggedIds(
		framed.a + framed.b,
		isLookalikeFlagged && pile === 1 ? world.lookalike.personId : undefined
	);
	const bottom = (grid.groups.at(-1)?.bottom ?? rect.y) + gap - rect.y;
	return mergeDrawings(
		{ texts: [...head.texts, ...(noted ? translate(chanceBlock, 0, bottom).texts : [])] },
		drawPeople('passers', [ids.slice(framed.b), ids.slice(0, framed.b)], grid, true)
	);
}

/**
 * Draws the people of group A as plain marks, then those of group B as striped marks.
 * @param ids ids of the marks of group A, then of group B
 */
function drawPeople(
	kind: string,
	ids: readonly (readonly string[])[],
	{ groups, pitch }: ReturnType<typeof layOutUnits>,
	isFramed = false
): Drawing {
	// Without space for marks, only the words are shown.
	if (pitch < MIN_PITCH) return EMPTY_DRAWING;
	const marks = ids.flatMap((groupIds, group) =>
		groupIds.map((id, index): Mark => {
			const [x, y] = groups[group]?.centreOf(index) ?? [0, 0];
			const core = group === 0 ? 'person' : 'striped';
			return {
				id,
				x: roundToTenth(x),
				y: roundToTenth(y),
				size: roundToTenth(pitch),
				core,
				...(isFramed && { frame: 'false' })
			};
		})
	);
	return mergeDrawings({ series: [{ kind, marks }] });
}

export default defineMarkScene({
	data,
	layout,
	table
});
