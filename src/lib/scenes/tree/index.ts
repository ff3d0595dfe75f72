/** Draws the cases of a test by outcome, with a loupe that enlarges the alerts. */
import { createShape, type Drawing } from '#lib/chart/drawing.ts';
import { fit } from '#lib/chart/layout/alternatives.ts';
import { atLeast, behind, card, column, grow, named, row, sized, type Box } from '#lib/chart/layout/box.ts';
import { counts, type NamedCount } from '#lib/chart/layout/counts.ts';
import { layOut } from '#lib/chart/layout/lay-out.ts';
import { number, text, title } from '#lib/chart/layout/text.ts';
import { unitMark } from '#lib/chart/layout/units.ts';
import { TITLE_SIZE, type Viewport } from '#lib/chart/viewport.ts';
import { detectorForCameras, detectorFromSettings } from '#lib/model/parameters.ts';
import { definePictureScene, type PictureWorld } from '../define-picture-scene.ts';
import type { Choices } from '../scene.ts';
import { chosenCameras } from '../shared/active-cameras.ts';
import { formatCount, pluralWord } from '../shared/plural.ts';
import { tableOf } from '../shared/table-of.ts';
import { caseOptions, caseUnit, OUTCOMES, sortByOutcome, type Case, type Outcome } from './cases.ts';

/** Cases of a test by outcome. */
export interface OutcomeTree {
	/** Kind of the mark series. */
	readonly of: string;
	/** Score above which the reader’s detector raises an alert; undefined if the cases come from a series. */
	readonly threshold?: number;
	/** Cases with a mark, by outcome. */
	readonly byOutcome: Readonly<Record<Outcome, readonly Case[]>>;
	/** Numbers of cases by outcome. A mark may stand for several cases. */
	readonly counts: Readonly<Record<Outcome, number>>;
}

/**
 * Returns the outcomes of the cases of a picture. They come from its series, which has a value for each
 * outcome, or without a series from the reader’s detector on a thousand scenes.
 */
function data(_state: unknown, world: PictureWorld, choices: Choices): OutcomeTree {
	const { series: [id] = [], each = 1 } = world.definition;
	if (id !== undefined) {
		const numbers = mapOutcomes((outcome) => world.value(id, outcome));
		const byOutcome = mapOutcomes((outcome) =>
			Array.from({ length: Math.round(numbers[outcome] / each) }, (_, index): Case => {
				const real = outcome === 'right' || outcome === 'missed';
				return { id: `${id}-${outcome}-${index}`, real };
			})
		);
		return { of: id, byOutcome, counts: numbers };
	}
	const detector = detectorForCameras(chosenCameras(world, choices).length, choices.settings);
	const byOutcome = sortByOutcome(world.seed, detector);
	return {
		of: 'scenes',
		threshold: detectorFromSettings(choices.settings).threshold,
		byOutcome,
		counts: mapOutcomes((outcome) => byOutcome[outcome].length)
	};
}

const mapOutcomes = <T>(make: (outcome: Outcome) => T): Record<Outcome, T> =>
	Object.fromEntries(OUTCOMES.map((outcome) => [outcome, make(outcome)])) as Record<Outcome, T>;

/** Smallest width with the loupe beside the grid, and smallest height with the loupe below it, in units. */
const [MIN_WIDTH_BESIDE, MIN_HEIGHT_BELOW] = [400, 160];
/** Height below which the counts are beside the grid, and width below which they are in two rows, in units. */
const [MIN_HEIGHT_COUNTS_ABOVE, MIN_WIDTH_ONE_ROW] = [120, 300];
/** Shares of the loupe to try. */
const LOUPE_SHARES = [0.38, 0.46];
/** Maximum pitch of all cases, and of those in the loupe, in units. */
const [MAX_PITCH, MAX_LOUPE_PITCH] = [18, 44];
const INKS: Readonly<Partial<Record<Outcome, string>>> = { right: 'right-ink', false: 'wrong-ink' };

function layout(tree: OutcomeTree, viewport: Viewport, world: PictureWorld): Drawing {
	const cases = OUTCOMES.flatMap((outcome) => tree.byOutcome[outcome].map((each) => ({ ...each, outcome })));
	const alerts = cases.filter(({ outcome }) => outcome === 'right' || outcome === 'false');
	const options = { maxPitch: MAX_PITCH, columnCounts: [20, 25, 40, 50] };
	const all = named('all', unitMark(tree.of, [{ units: cases.map(caseUnit) }], options));
	const loupe = loupeBox(alerts, world);
	const marks = fit(
		...(alerts.length === 0
			? []
			: [
					...LOUPE_SHARES.map((share) =>
						atLeast({ width: MIN_WIDTH_BESIDE }, row({ gap: 'xl' }, grow(all, 1 - share), grow(loupe, share)))
					),
					...LOUPE_SHARES.map((share) =>
						atLeast(
							{ height: MIN_HEIGHT_BELOW },
							column({ gap: 'l' }, grow(all, 1 - share), grow(loupe, share))
						)
					)
				]),
		all
	);
	const items = OUTCOMES.map((outcome): NamedCount => ({
		id: outcome,
		number: formatCount(world, tree.counts[outcome]),
		names: [pluralWord(world, `tree.${outcome}`, tree.counts[outcome])],
		style: INKS[outcome] ?? ''
	}));
	const smallCounts = items.map(({ id, number: figure, names, style = '' }) =>
		row(
			{ gap: 's', align: 'middle' },
			number(`${id}-count`, figure, { size: TITLE_SIZE, style }),
			text(`${id}-name`, names)
		)
	);
	return layOut(
		viewport,
		column(
			{ gap: 'l' },
			title(
				viewport.showTitle
					? world.fill('tree.title', {
							count: formatCount(world, sumCounts(tree)),
							...thresholdValue(tree, world)
						})
					: ''
			),
			grow(
				fit(
					atLeast(
						{ height: MIN_HEIGHT_COUNTS_ABOVE },
						column(
							{ gap: 'l' },
							sized(({ width }) =>
								width < MIN_WIDTH_ONE_ROW
									? column({ gap: 's' }, counts(items.slice(0, 2)), counts(items.slice(2)))
									: counts(items)
							),
							grow(marks)
						)
					),
					row({ gap: 'l' }, grow(column({ gap: 's' }, ...smallCounts), 0.42), grow(all, 0.58))
				)
			)
		)
	);
}

/** The alerts enlarged on a plate, with their scores if they have any, and a line to them from a grid on the left. */
const loupeBox = (alerts: readonly Case[], world: PictureWorld): Box => {
	const options = caseOptions('loupe', alerts, MAX_LOUPE_PITCH, world);
	const marks = unitMark('loupe', [{ units: alerts.map(caseUnit) }], { ...options, isTight: true });
	return behind(
		({ x, y }, rects) => {
			const grid = rects.get('all');
			const isBeside = grid !== undefined && grid.x + grid.width <= x;
			return { shapes: [createShape('loupe-hair', 'hair', isBeside ? `M${grid.x} ${y}v-4H${x}` : '')] };
		},
		card('loupe', 'plate', marks, ['l', 'l'])
	);
};

const sumCounts = ({ counts: numbers }: OutcomeTree): number =>
	OUTCOMES.reduce((sum, outcome) => sum + numbers[outcome], 0);

/** Returns what fills the blank for the threshold: an empty text if there is none. */
const thresholdValue = ({ threshold }: OutcomeTree, world: PictureWorld) => ({
	threshold: threshold === undefined ? '' : formatCount(world, threshold)
});

/** Returns the table of the counts: one row for each outcome, then rows for their sums. */
function table(tree: OutcomeTree, world: PictureWorld) {
	const { right, false: wrong, missed, ignored } = tree.counts;
	const rows: readonly (readonly [string, number])[] = [
		...OUTCOMES.map((outcome) => [outcome, tree.counts[outcome]] as const),
		['alerts', right + wrong],
		['real', right + missed],
		['ordinary', wrong + ignored],
		['all', sumCounts(tree)]
	];
	return tableOf(
		world,
		'tree',
		rows,
		{ case: ([id]) => world.word(`tree.row-${id}`), count: ([, count]) => formatCount(world, count) },
		thresholdValue(tree, world)
	);
}

export default definePictureScene({ data, layout, table });
