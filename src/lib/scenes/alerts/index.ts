/**
 * Scene “alerts”: the alerts of a day, each with its score. After the guess, right and false ones are
 * distinguished, and an outline surrounds as many as the reader guessed.
 */
import { createShape, mergeDrawings, type Drawing } from '#lib/chart/drawing.ts';
import { column, grow, row, sized, type Box } from '#lib/chart/layout/box.ts';
import { counts, type NamedCount } from '#lib/chart/layout/counts.ts';
import { layOut } from '#lib/chart/layout/lay-out.ts';
import { text, title } from '#lib/chart/layout/text.ts';
import { unitMark, type UnitGrid } from '#lib/chart/layout/units.ts';
import { LABEL_SIZE, TITLE_SIZE, type Viewport } from '#lib/chart/viewport.ts';
import type { SceneScore } from '#lib/model/alerts/detector.ts';
import { detectorFromSettings } from '#lib/model/parameters.ts';
import type { StateOf } from '#lib/narrative/catalogue/parameters.ts';
import { defineMarkScene } from '../define-mark-scene.ts';
import type { Choices } from '../scene.ts';
import { formatCount, pluralWord } from '../shared/plural.ts';
import { tableOf } from '../shared/table-of.ts';
import { caseOptions, caseUnit, sortByOutcome } from '../tree/cases.ts';
import type { World } from '../world.ts';
import type { parameters } from './story.ts';

/** The alerts of a day, and how many of them the reader guessed to be right. */
interface AlertsData {
	readonly threshold: number;
	/** Whether right and false alerts are distinguished. */
	readonly isResolved: boolean;
	/** Number of right alerts that the reader guessed; null without a guess. */
	readonly guess: number | null;
	/** Right and false alerts, each sorted by time of day. */
	readonly sorted: Readonly<Record<'right' | 'false', readonly SceneScore[]>>;
}

/** Returns the alerts of the detector that the step describes, whatever detector the reader has set. */
function data(
	{ threshold, use, base }: StateOf<typeof parameters>,
	world: World,
	{ settings }: Choices
): AlertsData {
	const detector = detectorFromSettings({ threshold, use, base });
	const { right, false: wrong } = sortByOutcome(world.seed, detector);
	const guess = settings['guess-alerts'] ?? -1;
	return {
		threshold,
		isResolved: guess !== -1,
		guess: guess >= 0 ? guess : null,
		sorted: { right: byDay(right), false: byDay(wrong) }
	};
}

const byDay = (scenes: readonly SceneScore[]): SceneScore[] => [...scenes].sort((a, b) => a.id - b.id);
/** Returns right and false alerts together, sorted by time of day. */
const allByDay = ({ sorted }: AlertsData): SceneScore[] => byDay([...sorted.right, ...sorted.false]);

const layout = (alerts: AlertsData, viewport: Viewport, world: World): Drawing =>
	layOut(
		viewport,
		sized(({ height }) => {
			const isLow = height < MIN_HEIGHT_FOR_COUNTS_ABOVE;
			const items = countItems(alerts, world);
			const guess =
				alerts.guess === null ? '' : world.fill('alerts.you', { value: formatCount(world, alerts.guess) });
			const guessText = text('bet', guess, { style: 'strong' });
			return column(
				{ gap: 'l' },
				title(world.fill('alerts.caption', { threshold: formatCount(world, alerts.threshold) }), {
					size: isLow ? LABEL_SIZE : TITLE_SIZE
				}),
				grow(
					isLow
						? row(
								{ gap: 'l' },
								grow(column({ gap: 's' }, ...items.map((item) => counts([item])), guessText), 0.42),
								grow(cases(alerts, world), 0.58)
							)
						: column(
								{ gap: 's' },
								row({ gap: 'l', align: 'middle' }, grow(counts(items)), guessText),
								grow(cases(alerts, world))
							)
				)
			);
		})
	);

/** Returns the number of right and of false alerts; before the guess, of all. */
function countItems({ sorted, isResolved }: AlertsData, world: World): NamedCount[] {
	const item = (id: string, value: number, style = ''): NamedCount => ({
		id,
		number: formatCount(world, value),
		names: [pluralWord(world, `alerts.${id}`, value)],
		style
	});
	return isResolved
		? [item('right', sorted.right.length, 'right-ink'), item('false', sorted.false.length, 'wrong-ink')]
		: [item('unresolved', sorted.right.length + sorted.false.length)];
}

/** Height below which the counts are beside the marks, in units. */
const MIN_HEIGHT_FOR_COUNTS_ABOVE = 120;
/** Largest pitch of the alerts, in units. */
const MAX_PITCH = 100;

/** The alerts with their scores, and the outline around as many as the reader guessed. */
function cases(alerts: AlertsData, world: World): Box {
	const { sorted, isResolved, guess } = alerts;
	const scenes = isResolved
		? (['right', 'false'] as const).flatMap((outcome) =>
				sorted[outcome].map((each) => ({ ...each, outcome }))
			)
		: allByDay(alerts);
	const options = caseOptions('scenes', scenes, MAX_PITCH, world);
	return unitMark('scenes', [{ units: scenes.map(caseUnit) }], {
		...options,
		minPitch: 0,
		decorate: (grid) =>
			mergeDrawings(options.decorate(grid), {
				shapes: [createShape('bracket', 'outline halo', bracketPath(guess ?? 0, grid, options.rowRatio))]
			})
	});
}

/** Returns the path data of an outline around the first `guess` alerts, following their rows; empty without any. */
function bracketPath(guess: number, { columns: across, groups, pitch }: UnitGrid, ratio: number): string {
	const [group] = groups;
	const count = Math.min(guess, group?.count ?? 0);
	if (!group || count === 0) return '';
	const [x, y] = group.centreOf(0);
	const [full, more] = [Math.floor(count / across), count % across];
	const [left, top] = [x - pitch / 2, y - pitch / 2];
	const right = (marks: number) => left + marks * pitch;
	const bottom = (rows: number) => top + rows * pitch * ratio;
	const corner = more === 0 || full === 0 ? '' : `V${bottom(full)}H${right(more)}`;
	return `M${left} ${top}H${right(full > 0 ? across : more)}${corner}V${bottom(full + Math.sign(more))}H${left}Z`;
}

function table(alerts: AlertsData, world: World) {
	const verdict = (real: boolean) => (alerts.isResolved ? (real ? 'is-right' : 'is-false') : 'is-unknown');
	return tableOf(
		world,
		'alerts',
		allByDay(alerts),
		{
			alert: (_, index) => formatCount(world, index + 1),
			score: ({ score }) => formatCount(world, score),
			verdict: ({ real }) => world.word(`alerts.${verdict(real)}`)
		},
		{ threshold: formatCount(world, alerts.threshold) }
	);
}

export default defineMarkScene({ data, layout, table });
