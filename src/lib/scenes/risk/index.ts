/**
 * Scene “risk”: two bars, one of a hundred passers-by and one of the people wrongly flagged, by group: A plain, B striped.
 * Below is what published studies found elsewhere, in words.
 */
import { range } from 'd3-array';
import type { Drawing, Mark } from '#lib/chart/drawing.ts';
import { fit } from '#lib/chart/layout/alternatives.ts';
import { empty, grow, sized } from '#lib/chart/layout/box.ts';
import { column } from '#lib/chart/layout/line.ts';
import { layOut } from '#lib/chart/layout/lay-out.ts';
import { note, text, title } from '#lib/chart/layout/text.ts';
import type { Unit } from '#lib/chart/layout/units.ts';
import { ease, phaseProgress } from '#lib/chart/transition.ts';
import { LABEL_SIZE, TITLE_SIZE, type Viewport } from '#lib/chart/viewport.ts';
import { showGroups, withBuildUp, withoutElements } from '../build-up.ts';
import { defineMarkScene } from '../define-mark-scene.ts';
import { formatShare } from '../shared/format-value.ts';
import { flaggedIds, markCount, PEOPLE_PER_MARK } from '../shared/passer-ids.ts';
import { NOTE_SIZE } from '../shared/note-size.ts';
import { formatCount, pluralWord } from '../shared/plural.ts';
import type { World } from '../world.ts';
import { data, SAMPLE_SIZE, table, type GroupRisk } from './data.ts';
import { peopleBars, type PeopleBar } from './people-bars.ts';
import { studyRows } from './studies.ts';

/** Largest number of studies, largest share of the height for them, and smallest width with them, in units. */
const STUDY_LIMITS = { count: 3, share: 0.3, width: 230 };
/** Size of people without a frame, who are then about as large as those with one. */
const UNFRAMED_SHARE = 0.8;
/** Largest number of marks for false alerts: that of the passers-by above them. */
const MAX_MARKS = SAMPLE_SIZE;

const layout = (shared: GroupRisk, viewport: Viewport, world: World): Drawing =>
	layOut(
		viewport,
		column(
			{ gap: 'l' },
			title(viewport.showTitle ? ['risk.title', 'risk.title-short'].map(world.word) : '', { maxLines: 1 }),
			grow(
				column(
					{ gap: 'xl' },
					grow(peopleBars(passersBar(shared, world), errorsBar(shared, world))),
					sized(({ width }) => {
						const height = viewport.height * STUDY_LIMITS.share;
						const most = Math.min(STUDY_LIMITS.count, shared.studies.length);
						const all = (size: number) => studyRows(shared.studies, most, size, world);
						const fewer = range(most - 1, 0, -1).map((count) =>
							studyRows(shared.studies, count, LABEL_SIZE, world)
						);
						const rows = [all(NOTE_SIZE), all(LABEL_SIZE), ...fewer].find(
							(each) => each.measure({ width, height }).fits
						);
						return width < STUDY_LIMITS.width || !rows ? empty : rows;
					})
				)
			)
		)
	);

function passersBar({ passers }: GroupRisk, world: World): PeopleBar {
	const units = range(SAMPLE_SIZE).map((index): Unit => ({
		id: String(index),
		core: index < passers.a ? 'person' : 'striped'
	}));
	return {
		id: 'passers',
		kind: 'sample',
		groups: [units.slice(0, passers.a), units.slice(passers.a)],
		markShare: UNFRAMED_SHARE,
		count: formatShare(world, passers.b / SAMPLE_SIZE),
		style: '',
		whole: world.fill('risk.of-passers', { count: formatCount(world, SAMPLE_SIZE) }),
		part: world.word('risk.group-b'),
		remark: text('group-a', world.word('risk.head-a'), {
			style: 'strong',
			size: [TITLE_SIZE, LABEL_SIZE],
			maxLines: 1
		})
	};
}

/**
 * The bar with a mark for each false alert, or for several of them if they are too many; in words, how many
 * people a mark stands for, and the range that chance alone gives.
 */
function errorsBar({ errors, ordinary, isLookalikeFlagged }: GroupRisk, world: World): PeopleBar {
	const count = errors.a + errors.b;
	const pile = PEOPLE_PER_MARK.find(
		(size) => markCount(errors.a, size) + markCount(errors.b, size) <= MAX_MARKS
	) as number;
	const [a, b] = [markCount(errors.a, pile), markCount(errors.b, pile)];
	const lookalike = isLookalikeFlagged && pile === 1 ? world.lookalike.personId : undefined;
	const unit =
		(core: Unit['core']) =>
		(id: string): Unit => ({ id, core, frame: 'false' });
	// The ids of group B come first.
	const ids = flaggedIds(a + b, lookalike);
	const [low, high] = ordinary.map((value) => formatCount(world, value)) as [string, string];
	const people = pile > 1 ? pluralWord(world, 'crowd.innocents', pile) : '';
	const each = note('errors-note', people && world.fill('crowd.pile', { people }));
	const chance = note('chance', count > 0 ? world.fill('risk.chance', { low, high }) : '', {
		size: [NOTE_SIZE, LABEL_SIZE]
	});
	return {
		id: 'errors',
		kind: 'passers',
		groups: [ids.slice(b).map(unit('person')), ids.slice(0, b).map(unit('striped'))],
		markShare: 1,
		count: formatShare(world, count > 0 ? errors.b / count : 0),
		style: 'wrong-ink',
		whole: count > 0 ? pluralWord(world, 'risk.of-errors', count) : world.word('risk.no-errors'),
		part: world.word('risk.group-b'),
		remark: fit(column({ gap: 'xs' }, each, chance), each)
	};
}

/** Series of people of both bars, in the order in which group B steps aside, and the number that this tells. */
const BAR_SERIES = [
	{ kind: 'sample', number: 'passers-b-0' },
	{ kind: 'passers', number: 'errors-b-0' }
] as const;

/** After group B has stepped aside in both bars, the studies. */
const showParts = showGroups((shared) => [
	{ ids: [] },
	{ ids: [] },
	{
		ids: ['question', ...(shared as GroupRisk).studies.map(({ id }) => id)]
	}
]);

/** Number of parts of `showParts`. */
const PARTS = 3;
/** What stands in the place of a number that is not told yet. */
const UNTOLD = '?';

/** First everybody stands mixed and looks the same; then group B gets its stripes and steps aside, bar by bar. */
function show(drawing: Drawing, percent: number, shared: unknown): Drawing {
	const shareOf = (kind: string) =>
		phaseProgress((percent / 100) * PARTS - BAR_SERIES.findIndex((bar) => bar.kind === kind), 0, 1);
	const untold = BAR_SERIES.filter(({ kind }) => shareOf(kind) < 1).map(({ number }) => number as string);
	const parts = withoutElements(
		showParts(drawing, percent, shared),
		shareOf('passers') < 1 ? ['chance', 'spread'] : []
	);
	return {
		...parts,
		series: parts.series.map(({ kind, marks }) => ({ kind, marks: stepAside(marks, shareOf(kind)) })),
		texts: parts.texts.map((line) => (untold.includes(line.id) ? { ...line, text: UNTOLD } : line))
	};
}

/** Share of its way at which the last person of group B has stripes, and share that a person takes to change places. */
const [STRIPED_AT, CHANGE] = [0.35, 0.3];

/**
 * Returns the people of a bar while group B steps aside: each changes places with somebody of group A.
 * @param marks people at their final places, group A first
 * @param share share of the way, 0 to 1
 */
function stepAside(marks: readonly Mark[], share: number): Mark[] {
	const first = marks.findIndex(({ core }) => core === 'striped');
	if (first === -1 || share >= 1) return [...marks];
	const moved = [...marks];
	const count = marks.length - first;
	for (const index of range(count)) {
		const own = first + index;
		const mark = marks[own] as Mark;
		// Uneven steps, so that the crowd does not look arranged.
		const other = Math.min(
			marks.length - 1,
			Math.floor(((index + ((index * 7) % 10) / 10) * marks.length) / count)
		);
		const from = STRIPED_AT + (1 - STRIPED_AT - CHANGE) * (index / count);
		const u = ease(phaseProgress(share, from, from + CHANGE));
		const core = share > (index / count) * STRIPED_AT ? mark.core : 'person';
		const partner = marks[other] as Mark;
		if (other < first) moved[other] = between(mark, partner, u, partner);
		moved[own] = other < first ? between(partner, mark, u, { ...mark, core }) : { ...mark, core };
	}
	return moved;
}

/** Returns a mark on its way from the place of one mark to that of another. */
const between = (from: Mark, to: Mark, u: number, mark: Mark): Mark => ({
	...mark,
	x: from.x + (to.x - from.x) * u,
	y: from.y + (to.y - from.y) * u
});

export default withBuildUp(defineMarkScene({ data, layout, table }), show);
