/**
 * Scene “bystanders”: what happens in a year to people who have done nothing wrong, at each link of the chain, on one scale
 * of frequencies.
 */
import { createShape, type Drawing } from '#lib/chart/drawing.ts';
import { fit } from '#lib/chart/layout/alternatives.ts';
import {
	atLeast,
	behind,
	empty,
	exactly,
	grow,
	inset,
	named,
	sized,
	type Box
} from '#lib/chart/layout/box.ts';
import { column, row } from '#lib/chart/layout/line.ts';
import { layOut } from '#lib/chart/layout/lay-out.ts';
import { symbol } from '#lib/chart/layout/legend.ts';
import { number, text, title } from '#lib/chart/layout/text.ts';
import { circlePath } from '#lib/chart/marks/symbol-paths.ts';
import { COUNT_SIZE, HERO_SIZE, LABEL_SIZE, TITLE_SIZE, type Viewport } from '#lib/chart/viewport.ts';
import { measureFilmedWalks } from '#lib/model/figures/figures-seeing.ts';
import { shortestWalks } from '#lib/model/walks/shortest-walks.ts';
import { defineMarkScene } from '../define-mark-scene.ts';
import type { Choices } from '../scene.ts';
import { chainSignShapes, type ChainSign } from '../shared/chain-signs.ts';
import { formatCount, pluralWord } from '../shared/plural.ts';
import { contextForChoices, figuresForChoices } from '../shared/scene-figures.ts';
import { tableOf } from '../shared/table-of.ts';
import type { World } from '../world.ts';
import { estimateRow, frequencyAxis, gridLines, unknownRow, type Estimate } from './estimate-scale.ts';

/** What happens to people who have done nothing wrong. */
export interface BystandersData {
	readonly estimates: readonly Estimate[];
}

/** Figures of the estimates, in the order of the rows. */
const FIGURES = {
	minutes: 'year.filmed-minutes',
	alerts: 'year.false-alerts',
	matches: 'year.false-matches'
} as const;

/** Returns functions that compute the walks, and how much of them is filmed. */
const prepare = (_state: unknown, world: World, choices: Choices) => [
	() => void shortestWalks(world.district),
	() => void measureFilmedWalks(contextForChoices(world, choices))
];

export function data(_state: unknown, world: World, choices: Choices): BystandersData {
	const figure = figuresForChoices(world, choices);
	return {
		estimates: (['minutes', 'alerts', 'matches'] as const).map((what) => {
			const name = FIGURES[what];
			return { what, low: figure(`${name}-low`), value: figure(name), high: figure(`${name}-high`) };
		})
	};
}

/** A row: a link of the chain, the words about it, and what they mean on the scale. */
interface Row {
	readonly sign: ChainSign;
	/** The words, from the longest to the shortest. */
	readonly words: Box;
	readonly scale: Box;
}

/** Font sizes of numbers and words in all rows, and where their scale is; the largest first. */
interface Level {
	readonly sizes: readonly [number: number, words: number];
	readonly scale?: 'beside' | 'below';
}
const LEVELS: readonly Level[] = [
	{ sizes: [HERO_SIZE, TITLE_SIZE], scale: 'beside' },
	{ sizes: [HERO_SIZE, LABEL_SIZE], scale: 'beside' },
	{ sizes: [COUNT_SIZE, TITLE_SIZE], scale: 'beside' },
	{ sizes: [COUNT_SIZE, LABEL_SIZE], scale: 'beside' },
	{ sizes: [COUNT_SIZE, LABEL_SIZE], scale: 'below' },
	{ sizes: [TITLE_SIZE, LABEL_SIZE], scale: 'beside' },
	{ sizes: [TITLE_SIZE, LABEL_SIZE], scale: 'below' },
	{ sizes: [COUNT_SIZE, LABEL_SIZE] },
	{ sizes: [TITLE_SIZE, LABEL_SIZE] }
];
/** Prefixes of the keys of wordings with the range, the longest first; and of all wordings. */
const RANGED = ['', 'brief-'];
const WORDINGS = [...RANGED, 'short-'];
/** Share of the width for words beside a scale, and minimum width of such a scale, in units. */
const [WORDS_SHARE, MIN_SCALE_WIDTH] = [0.42, 180];
/** Minimum width of a picture with signs, in units. */
const MIN_WIDTH_FOR_SIGNS = 220;

function layout({ estimates }: BystandersData, viewport: Viewport, world: World): Drawing {
	const heading = title(
		['people', 'people-short'].map((key) => world.word(`bystanders.${key}`)),
		{ size: [TITLE_SIZE, LABEL_SIZE] }
	);
	const rowsWith = (wordsOf: (estimate: Estimate) => Box, size: number): readonly Row[] => {
		const [minutes, alerts, matches] = estimates.map((estimate) => ({
			words: wordsOf(estimate),
			scale: estimateRow(estimate)
		})) as [Omit<Row, 'sign'>, Omit<Row, 'sign'>, Omit<Row, 'sign'>];
		return [
			{ sign: 'camera', ...minutes },
			{ sign: 'alert', ...alerts },
			{ sign: 'person', words: openQuestion(size, world), scale: unknownRow },
			{ sign: 'list', ...matches }
		];
	};
	const leveled = ({ sizes, scale }: Level, keys: readonly string[]) =>
		yearChart(
			rowsWith((estimate) => fit(...numberWithText(estimate, sizes, keys, world)), sizes[1]),
			scale,
			world
		);
	const inOneText = (estimate: Estimate) => {
		const words = `${formatCount(world, estimate.value)} ${wording(estimate, 'short-', world)}`;
		return text(`${estimate.what}-words`, words, { style: `strong ${inkOf(estimate)}` });
	};
	return layOut(
		viewport,
		column(
			{ gap: 'm' },
			heading,
			grow(
				fit(
					...[RANGED, WORDINGS].flatMap((keys) => LEVELS.map((level) => leveled(level, keys))),
					column({ gap: 'xs' }, ...rowsWith(inOneText, LABEL_SIZE).map(({ words }) => grow(words)))
				)
			)
		)
	);
}

/** Diameter of a disc with a sign, as a share of the width, and its limits in units; and height of the sign in it. */
const DISC = { share: 0.06, least: LABEL_SIZE * 1.8, most: LABEL_SIZE * 4.4 };
const SIGN_SHARE = 0.52;

/** The rows below one another, all with the same height and the same scale. */
const yearChart = (rows: readonly Row[], place: Level['scale'], world: World): Box =>
	sized(({ width }) => {
		const disc =
			width < MIN_WIDTH_FOR_SIGNS ? 0 : Math.max(DISC.least, Math.min(DISC.most, width * DISC.share));
		const withSign = ({ sign, words }: Row): Box =>
			row({ gap: 'm', align: 'middle' }, disc > 0 ? signDisc(sign, disc) : empty, words);
		const beside = exactly({ width: width * WORDS_SHARE }, empty);
		const lines = rows.map((each) => {
			if (!place) return grow(withSign(each));
			return grow(
				place === 'beside'
					? // Without an inset, large numbers would widen the gaps between the rows.
						inset(
							'none',
							row(
								{ gap: 'l', align: 'middle' },
								exactly({ width: width * WORDS_SHARE }, withSign(each)),
								grow(atLeast({ width: MIN_SCALE_WIDTH }, each.scale))
							)
						)
					: column({ gap: 's' }, withSign(each), grow(each.scale))
			);
		});
		const axis = frequencyAxis(world);
		const foot = place === 'beside' ? row({ gap: 'l' }, beside, grow(axis)) : place ? axis : empty;
		return behind(
			(rect, rects) => {
				const [first, last] = [rects.get('camera'), rects.get('list')];
				const x = (first?.x ?? 0) + disc / 2;
				const thread = first && last ? `M${x} ${first.y + disc / 2}V${last.y + disc / 2}` : '';
				return { shapes: [...gridLines(rect.y, rects), createShape('thread', 'boxes', thread)] };
			},
			column({ gap: 's' }, ...lines, foot)
		);
	});

/** The sign of a link in a disc, which is named like the sign. */
const signDisc = (sign: ChainSign, size: number): Box =>
	named(
		sign,
		symbol(size, (x, y) => ({
			shapes: [
				createShape(`${sign}-disc`, 'plate', circlePath(x, y, size / 2)),
				...chainSignShapes(sign, sign, x, y, size * SIGN_SHARE)
			]
		}))
	);

const inkOf = ({ what }: Estimate): string => (what === 'minutes' ? 'right-ink' : 'wrong-ink');

/** Minimum width of text beside a number, in units, and maximum number of lines. */
const [MIN_WIDTH_BESIDE, MAX_LINES] = [LABEL_SIZE * 9, 4];

/** Returns a number with each wording beside it, then with each below it. */
function numberWithText(
	estimate: Estimate,
	[numberSize, size]: Level['sizes'],
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
	const below = wordings.map((words) => column({ gap: 'xs' }, figure, words));
	const beside = wordings.map((words) =>
		row({ gap: 'm', align: 'middle' }, figure, atLeast({ width: MIN_WIDTH_BESIDE }, words))
	);
	return numberSize > COUNT_SIZE || size > LABEL_SIZE ? below : [...beside, ...below];
}

/** Returns the text after a number, with the range unless its upper end is 0. */
function wording({ high, low, value, what }: Estimate, key: string, world: World): string {
	const ends = { low: formatCount(world, low), high: formatCount(world, high) };
	const range = high > 0 ? ` ${world.fill('bystanders.range', ends)}` : '';
	return pluralWord(world, `bystanders.${key}${what}`, value).replace('{range}', range);
}

/** The question that the model cannot answer: how many people the police checked. */
const openQuestion = (size: number, world: World): Box =>
	text(
		'checks',
		['checks', 'checks-short'].map((key) => world.word(`bystanders.${key}`)),
		{ size }
	);

/** Returns the table of the estimates with their ranges. */
const table = ({ estimates }: BystandersData, world: World) =>
	tableOf(world, 'bystanders', estimates, {
		what: ({ what }) => world.word(`bystanders.row-${what}`),
		value: ({ value }) => formatCount(world, value),
		range: ({ low, high }) =>
			high > 0
				? world.fill('bystanders.from-to', { low: formatCount(world, low), high: formatCount(world, high) })
				: world.word('bystanders.none')
	});

export default defineMarkScene({ prepare, data, layout, table });
