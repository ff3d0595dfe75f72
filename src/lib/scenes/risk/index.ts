/**
 * Scene “risk”: a sample of a hundred passers-by and the people wrongly flagged, by group: A plain, B striped. Below is a
 * scale with the ratios found by published studies.
 */
import { range } from 'd3-array';
import type { Drawing } from '#lib/chart/drawing.ts';
import { fit } from '#lib/chart/layout/alternatives.ts';
import { atMost, column, empty, GAPS, grow, row, sized, type Box } from '#lib/chart/layout/box.ts';
import { counts } from '#lib/chart/layout/counts.ts';
import { layOut } from '#lib/chart/layout/lay-out.ts';
import { note, text, title } from '#lib/chart/layout/text.ts';
import { unitMark, type Unit } from '#lib/chart/layout/units.ts';
import type { Viewport } from '#lib/chart/viewport.ts';
import { showGroups, withBuildUp } from '../build-up.ts';
import { defineMarkScene } from '../define-mark-scene.ts';
import { flaggedIds, markCount, PEOPLE_PER_MARK } from '../shared/passer-ids.ts';
import { formatCount, pluralWord } from '../shared/plural.ts';
import type { World } from '../world.ts';
import { data, SAMPLE_SIZE, table, type ByGroup, type GroupRisk } from './data.ts';
import { ratioScale, scaleHeight } from './scale.ts';

/** Largest share of the height for the scale, and smallest width with a scale, in units. */
const SCALE_LIMITS = { share: 0.34, width: 230 };
/** Pitch below which a mark stands for several people, pitch below which none is drawn, and largest pitch, in units. */
const [MIN_SINGLE_PITCH, MIN_PITCH, MAX_PITCH] = [9, 2, 64];
/** Numbers of marks per row to try: divisors of a hundred. */
const COLUMN_COUNTS = [5, 10, 20, 25, 50];

const layout = (shared: GroupRisk, viewport: Viewport, world: World): Drawing =>
	layOut(
		viewport,
		column(
			{ gap: 'l' },
			title(viewport.showTitle ? ['risk.title', 'risk.title-short'].map(world.word) : '', { maxLines: 1 }),
			grow(
				sized(({ width, height }) =>
					width > height
						? row({ gap: 'xl' }, grow(passersPanel(shared, world)), grow(errorsPanel(shared, world)))
						: column(
								{ gap: 'l' },
								grow(passersPanel(shared, world), 0.46),
								grow(errorsPanel(shared, world), 0.54)
							)
				)
			),
			sized(({ width }) => {
				const studies = range(shared.studies.length, -1, -1).find(
					(count) => scaleHeight(count) <= viewport.height * SCALE_LIMITS.share
				);
				return width < SCALE_LIMITS.width || studies === undefined
					? empty
					: ratioScale(shared, studies, world);
			})
		)
	);

/**
 * The heading of a panel: its title, a note, and the number of people in each group.
 * @param remark text below the title, or an empty string
 */
const heading = (
	panel: 'passers' | 'errors',
	words: string,
	remark: string,
	byGroup: ByGroup,
	world: World
): Box =>
	column(
		{ gap: 's' },
		text(`${panel}-head`, words, { style: 'strong' }),
		note(`${panel}-note`, remark),
		fit(
			counts(
				(['a', 'b'] as const).map((group) => ({
					id: `${panel}-${group}`,
					number: formatCount(world, byGroup[group]),
					names: [world.word(`risk.${panel}-${group}`)],
					style: panel === 'errors' ? 'wrong-ink' : ''
				})),
				2
			),
			empty
		)
	);

function passersPanel({ passers }: GroupRisk, world: World): Box {
	const words = world.fill('risk.passers', { count: formatCount(world, SAMPLE_SIZE) });
	const units = range(SAMPLE_SIZE).map((index): Unit => ({
		id: String(index),
		core: index < passers.a ? 'person' : 'striped'
	}));
	return column(
		{ gap: 's' },
		heading('passers', words, '', passers, world),
		grow(
			// Without space for marks, only the words are shown.
			fit(
				unitMark('sample', [{ units: units.slice(0, passers.a) }, { units: units.slice(passers.a) }], {
					minPitch: MIN_PITCH,
					maxPitch: MAX_PITCH,
					columnCounts: COLUMN_COUNTS,
					gap: 'm'
				}),
				empty
			)
		)
	);
}

/**
 * A mark for each false alert, or for several of them if they are too many, and in words the range that chance alone
 * gives.
 */
function errorsPanel({ errors, ordinary, isLookalikeFlagged }: GroupRisk, world: World): Box {
	const count = errors.a + errors.b;
	const words = count > 0 ? pluralWord(world, 'risk.errors', count) : world.word('risk.no-errors');
	const [low, high] = ordinary.map((value) => formatCount(world, value)) as [string, string];
	const chance = note('chance', count > 0 ? world.fill('risk.chance', { low, high }) : '');
	const panel = (pile: number, hasChance: boolean, minPitch: number) => {
		const [a, b] = [markCount(errors.a, pile), markCount(errors.b, pile)];
		const lookalike = isLookalikeFlagged && pile === 1 ? world.lookalike.personId : undefined;
		const unit =
			(core: Unit['core']) =>
			(id: string): Unit => ({ id, core, frame: 'false' });
		// The ids of group B come first.
		const ids = flaggedIds(a + b, lookalike);
		const marks = unitMark(
			'passers',
			[{ units: ids.slice(b).map(unit('person')) }, { units: ids.slice(0, b).map(unit('striped')) }],
			{ minPitch, maxPitch: MAX_PITCH, gap: 'm' }
		);
		const people = pile > 1 ? pluralWord(world, 'crowd.innocents', pile) : '';
		return column(
			{ gap: 's' },
			heading('errors', words, people && world.fill('crowd.pile', { people }), errors, world),
			grow(hasChance ? above(marks, chance) : marks)
		);
	};
	return fit(
		...PEOPLE_PER_MARK.flatMap((pile) =>
			[true, false].map((hasChance) => panel(pile, hasChance, MIN_SINGLE_PITCH))
		),
		panel(PEOPLE_PER_MARK.at(-1) ?? 1, false, MIN_PITCH),
		heading('errors', words, '', errors, world)
	);
}

/** A box in what space a text leaves, and the text directly below it. */
const above = (box: Box, words: Box): Box =>
	sized((available) =>
		column(
			{ gap: 's' },
			atMost({ height: available.height - words.measure(available).height - GAPS.s }, box),
			words
		)
	);

/** Series of passers-by of both groups, in the order in which they get their patterns. */
const SHARED_SERIES = ['sample', 'passers'];

/** After all who pass and all who are wrongly flagged, the pattern and numbers of each in turn, and last the scale. */
const showParts = showGroups((shared) => [
	{ ids: ['passers-a', 'passers-b'] },
	{ ids: ['errors-a', 'errors-b', 'chance'] },
	{
		ids: ['question', 'times', 'own', 'hidden', 'here', ...(shared as GroupRisk).studies.map(({ id }) => id)]
	}
]);

/** Number of parts of `showParts`. */
const PARTS = 3;

function show(drawing: Drawing, percent: number, shared: unknown): Drawing {
	const parts = showParts(drawing, percent, shared);
	return {
		...parts,
		series: parts.series.map(({ kind, marks }) => {
			const share = Math.min(1, Math.max(0, (percent / 100) * PARTS - SHARED_SERIES.indexOf(kind)));
			const striped = marks.filter(({ core }) => core === 'striped');
			const plain = new Set(striped.slice(Math.round(striped.length * share)));
			return { kind, marks: marks.map((mark) => (plain.has(mark) ? { ...mark, core: 'person' } : mark)) };
		})
	};
}

export default withBuildUp(defineMarkScene({ data, layout, table }), show);
