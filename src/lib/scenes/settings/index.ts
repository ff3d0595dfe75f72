/** Draws the outcome of each of four settings as a curve over its range, with the reader's value. */
import { createShape, type Drawing } from '#lib/chart/drawing.ts';
import { fit, largest } from '#lib/chart/layout/alternatives.ts';
import {
	atLeast,
	column,
	empty,
	fixed,
	grow,
	optional,
	row,
	sized,
	type Box
} from '#lib/chart/layout/box.ts';
import { layOut } from '#lib/chart/layout/lay-out.ts';
import { note, number, text, title } from '#lib/chart/layout/text.ts';
import { circlePath } from '#lib/chart/marks/symbol-paths.ts';
import { COUNT_SIZE, LABEL_SIZE, TITLE_SIZE, type Viewport } from '#lib/chart/viewport.ts';
import { defineMarkScene } from '../define-mark-scene.ts';
import { chainSignShapes } from '../shared/chain-signs.ts';
import { formatCount, pluralWord } from '../shared/plural.ts';
import { tableOf } from '../shared/table-of.ts';
import type { World } from '../world.ts';
import { data, type ChainSetting, type CurvePoint, type SettingsView } from './data.ts';
import { CURVE_STYLES, settingPlot } from './plot.ts';

/** Smallest height with a title, and smallest width of a panel with large text and one with a sign, in units. */
const [MIN_TITLE_HEIGHT, MIN_LARGE_WIDTH, MIN_SIGN_WIDTH] = [210, 180, 220];
/** Smallest and largest height of a plot in the search for the best arrangement, in units. */
const PLOT_HEIGHTS = { least: 1, most: 150, precision: 2 };
/** Best ratio of width to height of a plot. */
const PLOT_RATIO = 2.2;

/** An arrangement of the panels. */
interface Arrangement {
	/** Whether words are beside their plot, or above it. */
	readonly isBeside: boolean;
	readonly size: number;
	readonly isBrief: boolean;
	/** Whether the plots have no text. */
	readonly isBare?: boolean;
	/** Value of a plot with this arrangement, compared to another of the same height. */
	readonly value: number;
}

const ARRANGEMENTS: readonly Arrangement[] = [
	...[
		{ size: TITLE_SIZE, isBrief: false, value: 1 },
		{ size: LABEL_SIZE, isBrief: false, value: 0.9 },
		{ size: TITLE_SIZE, isBrief: true, value: 0.6 },
		{ size: LABEL_SIZE, isBrief: true, value: 0.54 }
	].flatMap((words) => [false, true].map((isBeside) => ({ ...words, isBeside }))),
	{ size: LABEL_SIZE, isBrief: true, value: 0.16, isBeside: true, isBare: true }
];
/** Numbers of columns, each with the smallest and the largest width of the picture, in units. */
const COLUMN_COUNTS = [
	[4, 480, Infinity],
	[2, 150, Infinity],
	[1, 0, 150]
] as const;

function layout({ changedRelatedCount, links }: SettingsView, viewport: Viewport, world: World): Drawing {
	const [titleText, howToRead] = viewport.showTitle
		? [world.word('settings.title'), world.word('settings.whose')]
		: ['', ''];
	const remark =
		changedRelatedCount > 0 ? pluralWord(world, 'settings.also', changedRelatedCount) : howToRead;
	return layOut(
		viewport,
		column(
			{ gap: 'l' },
			optional(atLeast({ height: MIN_TITLE_HEIGHT }, title(titleText))),
			grow(sized(({ width }) => largestPanels(links, width, world))),
			optional(note('note', remark))
		)
	);
}

/** The four panels in the arrangement with the largest plots. */
function largestPanels(links: readonly ChainSetting[], width: number, world: World): Box {
	const columns = COLUMN_COUNTS.filter(([, least, most]) => width >= least && width <= most);
	const choices = ARRANGEMENTS.flatMap((arrangement) => {
		const heads = links.map((setting) => heading(setting, arrangement, world));
		return columns.map(([across]) => (height: number) => {
			const least = { width: height * PLOT_RATIO, height };
			const plots = links.map((setting) => settingPlot(setting, least, arrangement.isBare ?? false, world));
			return panels(heads, plots, across, arrangement);
		});
	});
	return largest(PLOT_HEIGHTS, (height) =>
		fit(
			...choices.map((make, index) =>
				make(height / (ARRANGEMENTS[Math.floor(index / columns.length)]?.value ?? 1))
			)
		)
	);
}

/** Panels in rows. The plots of a row are aligned. */
function panels(
	heads: readonly Box[],
	plots: readonly Box[],
	across: number,
	{ isBeside, isBare = false }: Arrangement
): Box {
	const [headShare, plotShare] = isBare ? [0.62, 0.38] : [0.46, 0.54];
	const rowOf = (start: number) => {
		const [words, curves] = [heads, plots].map((boxes) => boxes.slice(start, start + across)) as [
			Box[],
			Box[]
		];
		return isBeside
			? row(
					{ gap: 'xl' },
					...words.map((head, index) =>
						grow(
							row(
								{ gap: 'l', align: 'middle' },
								grow(head, headShare),
								grow(curves[index] ?? empty, plotShare)
							)
						)
					)
				)
			: column(
					{ gap: 's' },
					row({ gap: 'xl', align: 'middle' }, ...words.map((head) => grow(head))),
					grow(row({ gap: 'xl' }, ...curves.map((curve) => grow(curve))))
				);
	};
	return column(
		{ gap: 'l' },
		...Array.from({ length: heads.length / across }, (_, index) => grow(rowOf(index * across)))
	);
}

/** The number of the outcome, after the sign of the setting where there is space, and its words beside or below it. */
function heading(setting: ChainSetting, { isBeside, isBrief, size }: Arrangement, world: World): Box {
	const { link, emblem, gives, of } = setting;
	const words = isBrief
		? world.fill(`settings.brief-${link}`, { of: formatCount(world, of) })
		: outcomeText(setting, world);
	const outcome = (sizes: readonly number[] = [COUNT_SIZE, TITLE_SIZE]) =>
		number(`${link}-gives`, formatCount(world, gives), { style: CURVE_STYLES[link].ink, size: sizes });
	const radius = COUNT_SIZE * 0.72;
	const sign = fixed({ width: 2 * radius, height: 2 * radius }, (x, y) => ({
		shapes: [
			createShape(`${link}-plate`, 'plate', circlePath(x + radius, y + radius, radius)),
			...chainSignShapes(link, emblem, x + radius, y + radius, radius * 1.12)
		]
	}));
	const afterNumber = text(`${link}-words`, words, { size, maxLines: 3 });
	const heads = [
		row({ gap: 's', align: 'middle' }, outcome(), afterNumber),
		...[[COUNT_SIZE, TITLE_SIZE], [TITLE_SIZE]].map((sizes) =>
			column({ gap: 'none' }, outcome(sizes), text(`${link}-words`, words, { size }))
		)
	];
	return atLeast(
		{ width: size === LABEL_SIZE ? 0 : isBeside ? MIN_LARGE_WIDTH / 2 : MIN_LARGE_WIDTH },
		fit(
			...(isBeside
				? []
				: [
						atLeast(
							{ width: MIN_SIGN_WIDTH },
							row({ gap: 'm', align: 'middle' }, sign, outcome(), afterNumber)
						)
					]),
			...heads
		)
	);
}

/** Returns the words that follow the number of an outcome. */
function outcomeText({ hasAlerts, isFilmed, gives, link, of }: ChainSetting, world: World): string {
	if (!isFilmed) return world.word(`settings.blind-${link}`);
	if (link === 'operators' && !hasAlerts) return world.word('settings.mute');
	return pluralWord(world, `settings.gives-${link}`, gives).replace('{of}', formatCount(world, of));
}

const table = ({ links }: SettingsView, world: World) =>
	tableOf(world, 'settings', links, {
		setting: ({ link }) => world.word(`settings.row-${link}`),
		value: ({ value }) => formatCount(world, value),
		whose: ({ origin, range }) =>
			world.fill(`settings.${origin}`, { value: formatCount(world, range.default) }),
		gives: (setting) => `${formatCount(world, setting.gives)} ${outcomeText(setting, world)}`,
		least: ({ curve }) => limitOutcome(curve.at(0), world),
		most: ({ curve }) => limitOutcome(curve.at(-1), world)
	});

/** Returns the words for the outcome at a limit of a setting; for a missing point, those of an empty cell. */
const limitOutcome = (point: CurvePoint | undefined, world: World): string =>
	point
		? world.fill('settings.end', {
				gives: formatCount(world, Math.round(point.gives)),
				value: formatCount(world, point.value)
			})
		: world.word('settings.none');

export default defineMarkScene({ data, layout, table });
