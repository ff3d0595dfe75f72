/**
 * Scene “check”: the place of the fall from 12:06 to 12:12. Those who pass by leave their ways, which bend around the person
 * on the ground; beside the plan are the time and what the four links of the chain received.
 */
import { createShape, mergeDrawings, type BaseMap, type Drawing } from '#lib/chart/drawing.ts';
import { grid } from '#lib/chart/layout/alternatives.ts';
import { behind, card, column, empty, exactly, inset, row, type Box } from '#lib/chart/layout/box.ts';
import { finishDrawing } from '#lib/chart/layout/lay-out.ts';
import { symbol } from '#lib/chart/layout/legend.ts';
import { note, text } from '#lib/chart/layout/text.ts';
import { rectPath } from '#lib/chart/path.ts';
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
import { defineMarkScene } from '../define-mark-scene.ts';
import type { Table } from '../scene.ts';
import { CHAIN_SIGNS, chainSignShapes, type ChainSign } from '../shared/chain-signs.ts';
import { pluralWord } from '../shared/plural.ts';
import type { World } from '../world.ts';
import {
	countPassed,
	data,
	dataAfter,
	formatAnswer,
	formatMetres,
	formatTime,
	type CheckData
} from './data.ts';
import { drawMarks, drawWays, subjectBox } from './marks.ts';
import type { CheckState } from './story.ts';

function layout(view: CheckData, viewport: Viewport, world: World): Drawing {
	const { mapping, labelArea, panel } = arrangePicture(view, viewport, world);
	const ground: BaseMap = {
		id: 'district',
		...mapping,
		plan: 'unnamed',
		faint: true,
		beneath: view.sectors.map((d, rank) => createShape(`fan-${rank}`, 'sector detect', d)),
		shapes: [...drawWays(view), ...cameraShapes(view.cameras, mapping, true)],
		people: scalePeople({ time: view.time, moment: view.moment }, mapping)
	};
	return finishDrawing(
		mergeDrawings({ baseMaps: [ground] }, drawMarks(view, mapping, labelArea, world), panel)
	);
}

/** Positions of plan and panel. */
interface Arrangement {
	readonly mapping: PlanMapping;
	/** Rectangle in which the fall is visible and labels may be. */
	readonly labelArea: Rect;
	readonly panel: Partial<Drawing>;
}

/**
 * Returns the positions of plan and panel: of all panels that fit, below the plan or on its left, the one that leaves the
 * plan the largest scale, among those with the largest font that leaves at least most of it.
 */
function arrangePicture(view: CheckData, viewport: Viewport, world: World): Arrangement {
	const { width, height } = viewport;
	const inner = contentArea(viewport);
	const part = subjectBox(view.fallen, world);
	const arrange = (box: Box): Arrangement[] => {
		const measured = card('panel', 'plate', box, 'l').measure(inner);
		if (!measured.fits) return [];
		const margin = inner.x;
		const below = { x: 0, y: 0, width, height: Math.max(1, height - measured.height - 1.5 * margin) };
		const used = measured.width + 1.5 * margin;
		const beside = { x: used, y: 0, width: Math.max(1, width - used), height };
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
				panel: measured.draw(margin, inner.y + (inner.height - measured.height) / 2, new Map())
			}
		];
	};
	const all = [TITLE_SIZE, LABEL_SIZE].map((size) =>
		panels(view, size, world).flatMap(arrange).filter(hasSpaceForLabels)
	);
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

const UNLIMITED = { width: Infinity, height: Infinity };

/** Returns the possible panels: the time, and the answers in a column, two by two or in a row. */
function panels(view: CheckData, size: number, world: World): Box[] {
	const stamps = stampBoxes('column', view, size, world);
	const lines = stampBoxes('row', view, size, world);
	const time = timeBox(view, size, world);
	const pairs = grid({ gap: 's', columnGap: 's' }, [stamps.slice(0, 2), stamps.slice(2)]);
	return [
		column({ gap: 'm' }, time, ...stamps),
		column({ gap: 'm' }, time, column({ gap: 'xs' }, ...lines)),
		column({ gap: 'm' }, time, pairs),
		row({ gap: 'l', align: 'middle' }, time, pairs),
		row({ gap: 'm', align: 'middle' }, time, ...stamps)
	];
}

/** The time, and how many people have passed by. */
function timeBox(view: CheckData, size: number, world: World): Box {
	const passed = countPassed(view);
	return column(
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
	);
}

/** The sign of each question. */
const SIGNS = Object.fromEntries(FALL_QUESTIONS.map((question, n) => [question, CHAIN_SIGNS[n]])) as Readonly<
	Record<(typeof FALL_QUESTIONS)[number], ChainSign>
>;

/** Returns the four questions in frames of the same width; an answer is below its question or, in a row, beside it. */
function stampBoxes(way: 'row' | 'column', view: CheckData, size: number, world: World): Box[] {
	const contents = FALL_QUESTIONS.map((question, index) =>
		stampContent(question, index, way, view, size, world)
	);
	const width = Math.max(...contents.map((box) => box.measure(UNLIMITED).width));
	return contents.map((box, index) => {
		const style = view.answers >= index + 1 ? 'outline' : 'hair';
		return behind(
			(rect) => ({ shapes: [createShape(`${FALL_QUESTIONS[index]}-frame`, style, rectPath(rect))] }),
			exactly({ width }, box)
		);
	});
}

/** A question with its sign, and with its answer once it is given. */
function stampContent(
	question: (typeof FALL_QUESTIONS)[number],
	index: number,
	way: 'row' | 'column',
	{ answers, fallen }: CheckData,
	size: number,
	world: World
): Box {
	if (!fallen) return empty;
	const isAnswered = answers >= index + 1;
	const answer = formatAnswer(fallen.answers[question], world);
	const sign = size * 1.3;
	const content = row(
		{ gap: 'm', align: 'middle' },
		symbol(sign, (x, y) => ({ shapes: chainSignShapes(question, SIGNS[question], x, y, sign) })),
		(way === 'row' ? row : column)(
			{ gap: way === 'row' ? 's' : 'none' },
			note(`${question}-asked`, world.word(`check.${question}`), { maxLines: 1, size }),
			// An answer that is not given yet keeps its place.
			hidden(!isAnswered, text(`${question}-answer`, answer, { style: 'strong', size, maxLines: 1 }))
		)
	);
	return inset(['s', 'xs'], content);
}

/** A box that may take space without being drawn. */
const hidden = (isHidden: boolean, box: Box): Box => ({
	measure: (available) => {
		const measured = box.measure(available);
		return isHidden ? { ...measured, draw: () => ({}) } : measured;
	}
});

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
	data,
	layout,
	table,
	interpolate,
	animation: { pace: PACE, data: dataAfter }
});
