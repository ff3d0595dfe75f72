/**
 * Draws a poster that praises a detector. Beside it are a rival that never raises an alert, and the alerts of
 * the detector itself. All three state true counts.
 */
import type { Drawing, MarkFrame } from '#lib/chart/drawing.ts';
import { fit, grid, largest } from '#lib/chart/layout/alternatives.ts';
import { atLeast, card, grow, place, sized, type Box } from '#lib/chart/layout/box.ts';
import { column, row } from '#lib/chart/layout/line.ts';
import { layOut } from '#lib/chart/layout/lay-out.ts';
import { note, number, text } from '#lib/chart/layout/text.ts';
import { unitMark, type Unit } from '#lib/chart/layout/units.ts';
import { COUNT_SIZE, HERO_SIZE, LABEL_SIZE, TITLE_SIZE, type Viewport } from '#lib/chart/viewport.ts';
import { countOutcomes, SCENES_PER_DAY, type SceneScore } from '#lib/model/alerts/detector.ts';
import { detectorForCameras } from '#lib/model/parameters.ts';
import { defineMarkScene } from '../define-mark-scene.ts';
import type { Choices } from '../scene.ts';
import { chosenCameras } from '../shared/active-cameras.ts';
import type { Outcome } from '../shared/outcomes.ts';
import { formatCount } from '../shared/plural.ts';
import { tableOf } from '../shared/table-of.ts';
import type { World } from '../world.ts';
import { countText, sheet } from './sheet.ts';
import { sortByOutcome } from './sort-by-outcome.ts';

/** Numbers of scenes by the outcome that they have with the reader’s detector. */
export interface PosterView {
	readonly scenes: number;
	/** Numbers of right and false alerts, of missed events, and of ordinary scenes rightly ignored. */
	readonly right: number;
	readonly wrong: number;
	readonly missed: number;
	readonly ignored: number;
	/** Scenes that the detector judges correctly. */
	readonly judged: number;
	/** Scenes that a detector that never raises an alert would judge correctly. */
	readonly idle: number;
	/** Scenes of each outcome, which are drawn as marks. */
	readonly byOutcome: Readonly<Record<Outcome, readonly SceneScore[]>>;
}

function data(_state: unknown, world: World, choices: Choices): PosterView {
	const detector = detectorForCameras(chosenCameras(world, choices).length, choices.settings);
	const { true: right, false: wrong, missed, ignored } = countOutcomes(detector);
	return {
		scenes: SCENES_PER_DAY,
		right,
		wrong,
		missed,
		ignored,
		judged: right + ignored,
		idle: SCENES_PER_DAY - detector.events,
		byOutcome: sortByOutcome(world.seed, detector)
	};
}

/**
 * Smallest width in units, and smallest ratio of width to height, of a picture with the rival and the alerts beside the
 * poster. In others they are below it.
 */
const SIDE_BY_SIDE = { width: 220, ratio: 0.95 };
/** Smallest side of the space for large text, in units. */
const MIN_SIZE_FOR_LARGE_TEXT = 300;
/** Height below which the names of the alerts are on the left of their marks, in units. */
const MIN_HEIGHT_FOR_NAMES_ABOVE = 60;
/** Maximum pitch of the alerts, below their names and beside them, in units. */
const MAX_PITCH = { below: 80, beside: 14 };

const layout = (view: PosterView, viewport: Viewport, world: World): Drawing =>
	layOut(
		viewport,
		sized(({ width, height }) => {
			const gap = width < MIN_SIZE_FOR_LARGE_TEXT ? 'm' : width < 2 * MIN_SIZE_FOR_LARGE_TEXT ? 'l' : 'xl';
			const others = sized(({ width: side, height: space }) => {
				const isLarge = side >= MIN_SIZE_FOR_LARGE_TEXT;
				return column(
					{ gap },
					rival(view, isLarge, world),
					grow(alerts(view, isLarge && space >= MIN_SIZE_FOR_LARGE_TEXT, world))
				);
			});
			const poster = sheet(view, world);
			return width > SIDE_BY_SIDE.width && width > SIDE_BY_SIDE.ratio * height
				? row({ gap }, grow(poster, width < MIN_SIZE_FOR_LARGE_TEXT ? 0.5 : 0.47), grow(others, 0.53))
				: column({ gap }, grow(poster, 0.42), grow(others, 0.58));
		})
	);

/** A smaller sheet with the number of scenes that a detector without alerts judges correctly. */
function rival({ idle }: PosterView, isLarge: boolean, world: World): Box {
	const figure = number('idle', formatCount(world, idle), { size: isLarge ? HERO_SIZE : COUNT_SIZE });
	const name = text('idle-name', ['poster.idle', 'poster.idle-short'].map(world.word), {
		size: isLarge ? TITLE_SIZE : LABEL_SIZE,
		maxLines: isLarge ? 3 : 2
	});
	const words = fit(
		row({ gap: isLarge ? 'l' : 'm', align: 'middle' }, figure, name),
		column({ gap: 'xs' }, figure, name)
	);
	const padding = isLarge ? 'l' : 's';
	return card('rival', 'plate', place({ x: 'start' }, words), [padding, padding]);
}

/** The number of alerts, and a framed mark for each alert, the right ones first. */
function alerts({ right, wrong, byOutcome }: PosterView, isLarge: boolean, world: World): Box {
	const [size, small] = isLarge ? [COUNT_SIZE, TITLE_SIZE] : [TITLE_SIZE, LABEL_SIZE];
	const remark = right + wrong === 0 ? 'poster.never' : isLarge ? 'poster.same' : '';
	const head = column(
		{ gap: 's' },
		text('alerts', countText('alerts', right + wrong, world), { style: 'chart-title', size }),
		note('same', remark && world.word(remark), { size: small })
	);
	if (right + wrong === 0) return head;
	const unitsOf = (scenes: readonly SceneScore[], frame: MarkFrame) =>
		scenes.map(({ id, real }): Unit => ({ id: String(id), core: real ? 'real' : 'ordinary', frame }));
	const named = (id: 'right' | 'wrong', count: number) =>
		text(id, countText(id, count, world), { style: `strong ${id}-ink`, size: small });
	const groups = [
		{ head: named('right', right), units: unitsOf(byOutcome.right, 'right') },
		{ head: named('wrong', wrong), units: unitsOf(byOutcome.false, 'false') }
	];
	const beside = (pitch: number) =>
		grid(
			{ gap: 's', align: 'start' },
			groups.map(({ head: name, units }) => [
				name,
				grow(unitMark('scenes', [{ units }], { minPitch: pitch, maxPitch: pitch }))
			])
		);
	return column(
		{ gap: isLarge ? 'l' : 'xs' },
		head,
		grow(
			fit(
				atLeast(
					{ height: MIN_HEIGHT_FOR_NAMES_ABOVE },
					unitMark('scenes', groups, { maxPitch: MAX_PITCH.below, gap: isLarge ? 'l' : 's' })
				),
				largest({ least: 0, most: MAX_PITCH.beside }, beside)
			)
		)
	);
}

/**
 * Returns the table of the counts of scenes: judged correctly, alerts, right, false, missed, ignored, and
 * judged correctly by a detector without alerts.
 */
function table({ scenes, judged, right, wrong, missed, ignored, idle }: PosterView, world: World) {
	const rows = { judged, alerts: right + wrong, right, wrong, missed, ignored, idle };
	return tableOf(
		world,
		'poster',
		Object.entries(rows),
		{
			'poster.what': ([name]) => world.word(`poster.row-${name}`),
			'poster.scenes': ([, count]) => formatCount(world, count)
		},
		{ scenes: formatCount(world, scenes) }
	);
}

export default defineMarkScene({ data, layout, table });
