/** Draws the cases of a test by outcome, with a loupe that enlarges the alerts. */
import { range } from 'd3-array';
import { createShape, type Drawing } from '#lib/chart/drawing.ts';
import { fit } from '#lib/chart/layout/alternatives.ts';
import { atLeast, behind, card, grow, named, sized, type Box } from '#lib/chart/layout/box.ts';
import { column, row } from '#lib/chart/layout/line.ts';
import { counts, type NamedCount } from '#lib/chart/layout/counts.ts';
import { layOut } from '#lib/chart/layout/lay-out.ts';
import { number, text, title } from '#lib/chart/layout/text.ts';
import { evenColumnCounts, unitMark } from '#lib/chart/layout/units.ts';
import { LABEL_SIZE, TITLE_SIZE, type Viewport } from '#lib/chart/viewport.ts';
import { definePictureScene, type PictureWorld } from '../define-picture-scene.ts';
import { OUTCOMES, type Outcome } from '../shared/outcomes.ts';
import { formatCount, pluralWord } from '../shared/plural.ts';
import { tableOf } from '../shared/table-of.ts';
import { caseUnit, type Case } from './cases.ts';

/** Cases of a test by outcome. */
export interface OutcomeTree {
	/** Kind of the mark series. */
	readonly of: string;
	/** Cases with a mark, by outcome. */
	readonly byOutcome: Readonly<Record<Outcome, readonly Case[]>>;
	/** Numbers of cases by outcome. A mark may stand for several cases. */
	readonly counts: Readonly<Record<Outcome, number>>;
	/** Whether the outcomes are hidden, because the reader is to guess. */
	readonly isHidden?: true;
}

/** Returns the cases of a picture by outcome. Its series has a value for each outcome. */
function data(_state: unknown, world: PictureWorld): OutcomeTree {
	const { series: [id = ''] = [], each = 1 } = world.definition;
	const numbers = mapOutcomes((outcome) => world.value(id, outcome));
	const byOutcome = mapOutcomes((outcome) =>
		range(Math.round(numbers[outcome] / each)).map((index): Case => ({
			id: `${id}-${outcome}-${index}`,
			outcome
		}))
	);
	return { of: id, byOutcome, counts: numbers };
}

const mapOutcomes = <T>(make: (outcome: Outcome) => T): Record<Outcome, T> =>
	Object.fromEntries(OUTCOMES.map((outcome) => [outcome, make(outcome)])) as Record<Outcome, T>;

/** Smallest width with the loupe beside the grid, and smallest height with the loupe below it, in units. */
const [MIN_WIDTH_BESIDE, MIN_HEIGHT_BELOW] = [400, 160];
/** Height below which the counts are beside the grid, and width below which they are in two rows, in units. */
const [MIN_HEIGHT_COUNTS_ABOVE, MIN_WIDTH_ONE_ROW] = [120, 300];
/** Shares of the loupe to try. */
const LOUPE_SHARES = [0.38, 0.46];
/** Maximum pitch of all cases, in units. */
const MAX_PITCH = 18;
/** Smallest and largest pitch of the cases in the loupe, in units, and ratio of the height of a row to it. */
const [MIN_LOUPE_PITCH, MAX_LOUPE_PITCH, LOUPE_ROW_RATIO] = [LABEL_SIZE * 1.2, 44, 1.1];
const INKS: Readonly<Partial<Record<Outcome, string>>> = { right: 'right-ink', false: 'wrong-ink' };

/** Returns the same cases without their outcomes, all alike. */
const withoutAnswer = (tree: OutcomeTree): OutcomeTree => ({
	...tree,
	byOutcome: mapOutcomes((outcome) =>
		tree.byOutcome[outcome].map((each) => ({ ...each, outcome: 'ignored' }))
	),
	isHidden: true
});

function layout(tree: OutcomeTree, viewport: Viewport, world: PictureWorld): Drawing {
	const cases = OUTCOMES.flatMap((outcome) => tree.byOutcome[outcome]);
	const alerts = [...tree.byOutcome.right, ...tree.byOutcome.false];
	const options = { maxPitch: MAX_PITCH, columnCounts: [20, 25, 40, 50] };
	const all = named('all', unitMark(tree.of, [{ units: cases.map(caseUnit) }], options));
	const heading = title(
		viewport.showTitle ? world.fill('tree.title', { count: formatCount(world, sumCounts(tree)) }) : ''
	);
	if (tree.isHidden) return layOut(viewport, column({ gap: 'l' }, heading, grow(all)));
	const loupe = loupeBox(alerts);
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
			heading,
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

/** The alerts enlarged on a plate, and a line to them from a grid on the left. */
const loupeBox = (alerts: readonly Case[]): Box => {
	const marks = unitMark('loupe', [{ units: alerts.map(caseUnit) }], {
		...{ maxPitch: MAX_LOUPE_PITCH, minPitch: MIN_LOUPE_PITCH, rowRatio: LOUPE_ROW_RATIO },
		columnCounts: evenColumnCounts(alerts.length),
		isTight: true
	});
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
	return tableOf(world, 'tree', rows, {
		case: ([id]) => world.word(`tree.row-${id}`),
		count: ([, count]) => formatCount(world, count)
	});
}

export default definePictureScene({ data, layout, table, withoutAnswer });
