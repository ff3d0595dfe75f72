/**
 * Scene “check”: the place of the fall from 12:06 to 12:12. Those who pass by leave their ways, which bend around the person
 * on the ground; beside them are the time and four stamps, with what each link of the chain received.
 */
import { createShape, mergeDrawings, type BaseMap, type Drawing } from '#lib/chart/drawing.ts';
import { grid } from '#lib/chart/layout/alternatives.ts';
import { card, type Box } from '#lib/chart/layout/box.ts';
import { column, row } from '#lib/chart/layout/line.ts';
import { finishDrawing } from '#lib/chart/layout/lay-out.ts';
import { text } from '#lib/chart/layout/text.ts';
import { cameraShapes, fitPlan, scalePeople, type PlanMapping } from '#lib/chart/plan/plan.ts';
import {
	contentArea,
	COUNT_SIZE,
	LABEL_SIZE,
	TITLE_SIZE,
	type Rect,
	type Viewport
} from '#lib/chart/viewport.ts';
import { FALL_QUESTIONS } from '#lib/model/figures/fall-answers.ts';
import type { Moment } from '#lib/model/scenario/timeline.ts';
import { defineMarkScene } from '../define-mark-scene.ts';
import type { Table } from '../scene.ts';
import { pluralWord } from '../shared/plural.ts';
import type { World } from '../world.ts';
import {
	countPassed,
	data,
	dataAfter,
	formatAnswer,
	formatMetres,
	formatTime,
	prepare,
	type CheckData
} from './data.ts';
import { drawFallen, drawGap, drawLabels, drawWays, subjectBox } from './marks.ts';
import { stampBoxes, type StampCut } from './stamps.ts';
import type { CheckState } from './story.ts';

function layout(view: CheckData, viewport: Viewport, world: World): Drawing {
	const { mapping, labelArea, panel } = arrangePicture(view, viewport, world);
	const ground: BaseMap = {
		id: 'district',
		...mapping,
		plan: 'unnamed',
		faint: true,
		style: 'plan-close',
		beneath: view.sectors.map((d, rank) => createShape(`fan-${rank}`, 'sector detect', d)),
		shapes: [
			...drawWays(view),
			...drawGap(view, mapping),
			...drawFallen(view, mapping),
			...cameraShapes(view.cameras, mapping, true)
		],
		people: scalePeople({ time: view.time, moment: withoutFallen(view, view.moment), faint: true }, mapping)
	};
	return finishDrawing(
		mergeDrawings({ baseMaps: [ground] }, drawLabels(view, mapping, labelArea, world), panel)
	);
}

/** Returns the others in the street: they are faint, and the person who fell is drawn in ink. */
const withoutFallen = ({ fallen }: CheckData, moment: Moment): Moment => ({
	...moment,
	figures: moment.figures.filter(({ id }) => id !== fallen?.id)
});

/** Positions of plan and panel. */
interface Arrangement {
	readonly mapping: PlanMapping;
	/** Rectangle in which the fall is visible and labels may be. */
	readonly labelArea: Rect;
	readonly panel: Partial<Drawing>;
}

/**
 * Returns the positions of plan and panel: of all panels that fit, below the plan or on its right, the one that leaves the
 * plan the largest scale, among those with the largest font that leaves at least most of it.
 */
function arrangePicture(view: CheckData, viewport: Viewport, world: World): Arrangement {
	const { width, height } = viewport;
	const inner = contentArea(viewport);
	const part = subjectBox(view.fallen, world);
	const arrange = (box: Box): Arrangement[] => {
		const measured = box.measure(inner);
		if (!measured.fits) return [];
		const margin = inner.x;
		const below = { x: 0, y: 0, width, height: Math.max(1, height - measured.height - 1.5 * margin) };
		const used = measured.width + 1.5 * margin;
		const beside = { x: 0, y: 0, width: Math.max(1, width - used), height };
		return [
			{
				labelArea: below,
				mapping: fitPlan(part, below),
				panel: measured.draw(
					inner.x + (inner.width - measured.width) / 2,
					height - margin - measured.height,
					new Map()
				)
			},
			{
				labelArea: beside,
				mapping: fitPlan(part, beside),
				panel: measured.draw(
					width - margin - measured.width,
					inner.y + (inner.height - measured.height) / 2,
					new Map()
				)
			}
		];
	};
	const all = CUTS.map((cut) => panels(view, cut, world).flatMap(arrange).filter(hasSpaceForLabels));
	const scaleOf = ({ mapping }: Arrangement) => mapping.scale;
	const [largest = 0] = all
		.flat()
		.map(scaleOf)
		.sort((a, b) => b - a);
	const found = all
		.map((ofSize) => ofSize.toSorted((a, b) => scaleOf(b) - scaleOf(a))[0])
		.find((best) => best && scaleOf(best) >= MIN_SCALE_SHARE * largest);
	return found ?? (arrange(timeBox(view, LABEL_SIZE, world))[0] as Arrangement);
}

/** Smallest area for labels, in units. */
const MIN_LABEL_AREA = { width: LABEL_SIZE * 10, height: LABEL_SIZE * 6 };
const hasSpaceForLabels = ({ labelArea: { width, height } }: Arrangement): boolean =>
	width >= MIN_LABEL_AREA.width && height >= MIN_LABEL_AREA.height;

/** Share of the largest possible scale of the plan that is accepted in return for larger text. */
const MIN_SCALE_SHARE = 0.85;

/** The cuts of the stamps, the largest first, and the font size of the words under the time. */
const CUTS: readonly (StampCut & { readonly words: number })[] = [
	{ sizes: [TITLE_SIZE, COUNT_SIZE], words: TITLE_SIZE },
	{ sizes: [LABEL_SIZE, TITLE_SIZE], words: LABEL_SIZE },
	{ sizes: [LABEL_SIZE, LABEL_SIZE], words: LABEL_SIZE },
	{ sizes: [LABEL_SIZE, LABEL_SIZE], words: LABEL_SIZE, isLow: true }
];

/** Returns the possible panels: the time, and the stamps in a column, two by two or in a row. */
function panels(view: CheckData, cut: (typeof CUTS)[number], world: World): Box[] {
	const stamps = stampBoxes(view, cut, world);
	const time = timeBox(view, cut.words, world);
	const pairs = grid({ gap: 's', columnGap: 's' }, [stamps.slice(0, 2), stamps.slice(2)]);
	return [
		column({ gap: ['s', 'xl'], align: 'middle' }, time, ...stamps),
		column({ gap: 's', align: 'middle' }, time, pairs),
		row({ gap: 'm', align: 'middle' }, time, pairs),
		row({ gap: 'm', align: 'middle' }, time, ...stamps)
	];
}

/** The time, and how many people have passed by. */
function timeBox(view: CheckData, size: number, world: World): Box {
	const passed = countPassed(view);
	return card(
		'panel',
		'plate',
		column(
			{ gap: 'xs' },
			text('time', formatTime(Math.floor(view.time), world), {
				style: 'strong figure-number',
				size: size === TITLE_SIZE ? COUNT_SIZE : TITLE_SIZE,
				maxLines: 1
			}),
			text(
				'passed',
				passed === 0 ? world.word('check.passed-none') : pluralWord(world, 'check.passed', passed),
				{
					size,
					maxLines: 1
				}
			)
		),
		['m', 'm']
	);
}

/** Returns the table: how many have passed by, the gap, and the answers. */
function table(view: CheckData, world: World): Table {
	const { fallen, time } = view;
	const name = fallen ? world.word(`person.${fallen.id}`) : '';
	const values = { name, time: formatTime(time, world) };
	return {
		caption: world.fill('check.caption', values),
		head: ['check.head-mark', 'check.head-what'].map(world.word),
		rows: [
			[world.fill('check.row-passed', values), world.format(countPassed(view), { type: 'integer' })],
			...(fallen?.gap ? [[world.fill('check.row-gap', values), formatMetres(fallen.gap.metres, world)]] : []),
			...(fallen
				? FALL_QUESTIONS.map((question) => [
						world.fill('check.row-answer', { name, question: world.word(`check.${question}`) }),
						formatAnswer(fallen.answers[question], world)
					])
				: [])
		]
	};
}

/** Interpolates time and answers: answers are given one after another. */
const interpolate = (a: CheckState, b: CheckState, t: number): CheckState => ({
	...b,
	time: a.time + (b.time - a.time) * t,
	answers: a.answers + (b.answers - a.answers) * t
});

/** Number of pictures per second while people walk: the ways follow them. */
const PACE = 10;

export default defineMarkScene({
	prepare,
	data,
	layout,
	table,
	interpolate,
	peopleAt: (view, seconds, world) => withoutFallen(view, world.timeline.at(seconds)),
	animation: { pace: PACE, data: dataAfter }
});
