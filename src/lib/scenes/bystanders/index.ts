/**
 * Scene “bystanders”: a ribbon of events that narrows at each stage of the chain, and beside it what happens in a
 * year to people who have done nothing wrong.
 */
import { createShape, type Drawing } from '#lib/chart/drawing.ts';
import { fit } from '#lib/chart/layout/alternatives.ts';
import {
	atLeast,
	atMost,
	column,
	empty,
	exactly,
	fixed,
	GAPS,
	grow,
	row,
	sized,
	type Box
} from '#lib/chart/layout/box.ts';
import { layOut } from '#lib/chart/layout/lay-out.ts';
import { symbol } from '#lib/chart/layout/legend.ts';
import { note, number, text } from '#lib/chart/layout/text.ts';
import { COUNT_SIZE, LABEL_SIZE, TITLE_SIZE, type Viewport } from '#lib/chart/viewport.ts';
import { remainingEvents, type RemainingEvents } from '../chain/data.ts';
import { ribbon } from '../chain/ribbon.ts';
import { TORN_WIDTH } from '../chain/torn-edge.ts';
import { defineMarkScene } from '../define-mark-scene.ts';
import type { Choices } from '../scene.ts';
import { chainSignShapes } from '../shared/chain-signs.ts';
import { formatCount, pluralWord } from '../shared/plural.ts';
import { questionMarkPath } from '../shared/question-mark.ts';
import { figuresForChoices } from '../shared/scene-figures.ts';
import { tableOf } from '../shared/table-of.ts';
import type { World } from '../world.ts';
import { estimateScale, type Estimate } from './estimate-scale.ts';

/** What becomes of real events, and what happens to people who have done nothing wrong. */
export interface BystandersData extends RemainingEvents {
	readonly estimates: readonly Estimate[];
}

/** Figures of the estimates, in the order of the rows. */
const FIGURES = {
	minutes: 'year.filmed-minutes',
	alerts: 'year.false-alerts',
	matches: 'year.false-matches'
} as const;

export function data(_state: unknown, world: World, choices: Choices): BystandersData {
	const figure = figuresForChoices(world, choices);
	return {
		...remainingEvents(figure),
		estimates: (['minutes', 'alerts', 'matches'] as const).map((what) => {
			const name = FIGURES[what];
			return { what, low: figure(`${name}-low`), value: figure(name), high: figure(`${name}-high`) };
		})
	};
}

/** Width of the ribbon: share of the picture, and minimum and maximum in units. */
const RIBBON = { share: 0.34, least: 54, most: 300 };
/** Width of the ribbon and height of the picture from which its numbers are large, in units. */
const LARGE_NUMBERS = { width: 150, height: 270 };
/** Width from which the gap is large, in units. */
const WIDE = 300;
/** Number of rows: for all events, for the three stages of the chain, and for the watchlist. */
const ROW_COUNT = 5;

function layout(shown: BystandersData, viewport: Viewport, world: World): Drawing {
	return layOut(
		viewport,
		sized(({ width, height }) => {
			const breadth = Math.min(RIBBON.most, Math.max(RIBBON.least, width * RIBBON.share));
			const isLarge = breadth >= LARGE_NUMBERS.width && height >= LARGE_NUMBERS.height;
			const options = {
				isVertical: true,
				size: isLarge ? COUNT_SIZE : TITLE_SIZE,
				edge: breadth,
				hidesLostText: true
			};
			const rowHeight = (height - TORN_WIDTH) / ROW_COUNT;
			return row(
				{ gap: width < WIDE ? 'l' : 'xl' },
				exactly(
					{ width: breadth },
					column(
						{ gap: 'none' },
						exactly({ height: (ROW_COUNT - 1) * rowHeight }, ribbon(shown, options, world)),
						exactly({ height: TORN_WIDTH }, empty),
						noListRow(Math.min(LABEL_SIZE * 1.8, rowHeight / 2), world)
					)
				),
				grow(yearBox(shown.estimates, rowHeight, world))
			);
		})
	);
}

/** The row of the watchlist, through which no event passes. */
const noListRow = (size: number, world: World): Box =>
	row(
		{ gap: 'm', align: 'middle' },
		symbol(size, (x, y) => ({ shapes: chainSignShapes('list', 'list', x, y, size) })),
		note('no-list', [world.word('bystanders.no-list'), ''], { maxLines: 1 })
	);

/** Font sizes of numbers and words in all rows, and whether the rows have scales; the largest first. */
type Level = readonly [numberSize: number, size: number, hasScale: boolean];
const LEVELS: readonly Level[] = [
	[COUNT_SIZE, TITLE_SIZE, true],
	[COUNT_SIZE, LABEL_SIZE, true],
	[TITLE_SIZE, LABEL_SIZE, true],
	[COUNT_SIZE, LABEL_SIZE, false],
	[TITLE_SIZE, LABEL_SIZE, false]
];
/** Prefixes of the keys of wordings with the range, the longest first; and of all wordings. */
const RANGED = ['', 'brief-'];
const WORDINGS = [...RANGED, 'short-'];

/** A row for each estimate, beside the stage of the chain that it belongs to, with the largest texts that fit. */
function yearBox(estimates: readonly Estimate[], rowHeight: number, world: World): Box {
	const heading = text(
		'people',
		['people', 'people-short'].map((key) => world.word(`bystanders.${key}`)),
		{
			style: 'chart-title',
			size: [TITLE_SIZE, LABEL_SIZE],
			maxLines: 2
		}
	);
	const rows = (gap: number, question: Box, rowOf: (estimate: Estimate) => Box) => {
		const [minutes = empty, alerts = empty, matches = empty] = estimates.map(rowOf);
		// The operator’s row shows the open question.
		return column(
			{ gap: 'none' },
			...[heading, minutes, alerts, question].map((box) =>
				exactly({ height: rowHeight }, atMost({ height: rowHeight - gap }, box))
			),
			// The torn edge is on the left only, so the last row may begin higher.
			grow(fit(column({ gap: 'none' }, exactly({ height: TORN_WIDTH }, empty), matches), matches))
		);
	};
	const level = ([numberSize, size, hasScale]: Level, keys: readonly string[], gap: number = GAPS.s) =>
		rows(gap, openQuestion(size, world), (estimate) =>
			fit(
				...numberWithText(estimate, numberSize, size, keys, world).map((words) =>
					hasScale ? column({ gap: 'none' }, words, grow(estimateScale(estimate, world))) : words
				)
			)
		);
	const inOneText = (estimate: Estimate) => {
		const words = `${formatCount(world, estimate.value)} ${wording(estimate, 'short-', world)}`;
		return text(`${estimate.what}-words`, words, { style: `strong ${inkOf(estimate)}` });
	};
	return fit(
		...[RANGED, WORDINGS].flatMap((keys) => LEVELS.map((each) => level(each, keys))),
		level([TITLE_SIZE, LABEL_SIZE, false], WORDINGS, GAPS.none),
		rows(GAPS.none, openQuestion(LABEL_SIZE, world), inOneText)
	);
}

const inkOf = ({ what }: Estimate): string => (what === 'minutes' ? 'right-ink' : 'wrong-ink');

/** Minimum width of text beside a number, in units, and maximum number of lines. */
const [MIN_WIDTH_BESIDE, MAX_LINES] = [LABEL_SIZE * 9, 4];

/** Returns a number with each wording beside it, then with each below it. */
function numberWithText(
	estimate: Estimate,
	numberSize: number,
	size: number,
	keys: readonly string[],
	world: World
): Box[] {
	const { value, what } = estimate;
	const figure = number(`${what}-number`, formatCount(world, value), {
		size: numberSize,
		style: inkOf(estimate)
	});
	const wordings = keys
		// False alerts have no brief wording.
		.filter((key) => key !== 'brief-' || what !== 'alerts')
		.map((key) => text(`${what}-words`, wording(estimate, key, world), { size, maxLines: MAX_LINES }));
	return [
		...wordings.map((words) =>
			row({ gap: 'm', align: 'middle' }, figure, atLeast({ width: MIN_WIDTH_BESIDE }, words))
		),
		...wordings.map((words) => column({ gap: 'none' }, figure, words))
	];
}

/** Returns the text after a number, with the range unless its upper end is 0. */
function wording({ high, low, value, what }: Estimate, key: string, world: World): string {
	const ends = { low: formatCount(world, low), high: formatCount(world, high) };
	const range = high > 0 ? ` ${world.fill('bystanders.range', ends)}` : '';
	return pluralWord(world, `bystanders.${key}${what}`, value).replace('{range}', range);
}

/** Width and height of the question mark, in units. */
const QUESTION_MARK = { width: 11, height: 18 };

/** The question that the model cannot answer: how many people the police checked. */
const openQuestion = (size: number, world: World): Box =>
	row(
		{ gap: 's', align: 'middle' },
		fixed(QUESTION_MARK, (x, y) => ({
			shapes: [createShape('doubt', 'sign doubt', questionMarkPath(x + 5.4, y + 9, QUESTION_MARK.height))]
		})),
		text(
			'checks',
			['checks', 'checks-short'].map((key) => world.word(`bystanders.${key}`)),
			{ size }
		)
	);

/** Returns the table: the events that remain after each stage, then the estimates with their ranges. */
function table({ stages, estimates }: BystandersData, world: World) {
	const rows = [
		...stages.map(({ stage, through }) => ({ id: stage, value: through, low: 0, high: 0 })),
		...estimates.map(({ what, ...numbers }) => ({ id: what, ...numbers }))
	];
	return tableOf(world, 'bystanders', rows, {
		what: ({ id }) => world.word(`bystanders.row-${id}`),
		value: ({ value }) => formatCount(world, value),
		range: ({ low, high }) =>
			high > 0
				? world.fill('bystanders.from-to', { low: formatCount(world, low), high: formatCount(world, high) })
				: world.word('bystanders.none')
	});
}

export default defineMarkScene({ data, layout, table });
