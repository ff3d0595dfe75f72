/**
 * Scene “check”: the square at 12:12 with everything that the chapters have drawn on it, and Monsieur Albert, who
 * lies where no camera sees him. A plate gives the answers of the four systems and, if there is space, a loupe
 * enlarges the place of the fall.
 */
import { mergeDrawings, type BaseMap, type Drawing } from '#lib/chart/drawing.ts';
import { grid } from '#lib/chart/layout/alternatives.ts';
import { card, column, row, type Box, type Measured } from '#lib/chart/layout/box.ts';
import { finishDrawing } from '#lib/chart/layout/lay-out.ts';
import { note, text } from '#lib/chart/layout/text.ts';
import { cameraShapes, fitPlan, scalePeople, type PlanBox, type PlanMapping } from '#lib/chart/plan/plan.ts';
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
import type { World } from '../world.ts';
import { data, formatAnswer, formatMetres, formatPercent, formatTime, type CheckData } from './data.ts';
import { drawLoupe, drawMarks, isShortGap } from './marks.ts';

function layout(view: CheckData, viewport: Viewport, world: World): Drawing {
	const { mapping, labelArea, plate, loupe } = arrangePicture(view, viewport, world);
	const ground: BaseMap = {
		id: 'district',
		...mapping,
		plan: 'unnamed',
		beneath: [],
		shapes: [
			...view.sectors.map((d, rank) => ({ id: `fan-${rank}`, d, style: 'sector detect' })),
			...cameraShapes(view.cameras, mapping, true)
		],
		people: scalePeople({ time: view.time, moment: view.moment }, mapping)
	};
	return finishDrawing(
		mergeDrawings(
			{ baseMaps: [ground] },
			loupe ? drawLoupe(view, loupe, mapping, world) : {},
			drawMarks(view, mapping, labelArea, !(loupe && isShortGap(view.fallen?.gap)), world),
			plate
		)
	);
}

/**
 * Returns the possible plates: with answers two by two beside the time, all in a row, two by two below the time, and
 * all in a column.
 */
function answerPlates({ fallen, time }: CheckData, size: number, world: World): Box[] {
	if (!fallen) return [];
	const answers = FALL_QUESTIONS.map((question) =>
		column(
			{ gap: 'none' },
			note(`${question}-asked`, world.word(`check.${question}`), { maxLines: 1 }),
			text(`${question}-answer`, formatAnswer(fallen.answers[question], world), {
				style: 'strong',
				size,
				maxLines: 1
			})
		)
	);
	const head = timeAndName({ fallen, time }, COUNT_SIZE, size, world);
	const gap = size === TITLE_SIZE ? 'xxl' : 'xl';
	const pairs = grid({ gap: 'm', columnGap: 'xl' }, [answers.slice(0, 2), answers.slice(2)]);
	return [
		row({ gap, align: 'middle' }, head, pairs),
		row({ gap: 'xl', align: 'middle' }, head, ...answers),
		column({ gap: 'l' }, head, pairs),
		column({ gap: 's' }, size === LABEL_SIZE ? barePlate({ fallen, time }, world) : head, ...answers)
	];
}

const barePlate = (view: Pick<CheckData, 'fallen' | 'time'>, world: World): Box =>
	timeAndName(view, TITLE_SIZE, LABEL_SIZE, world);

const timeAndName = (
	{ fallen, time }: Pick<CheckData, 'fallen' | 'time'>,
	timeSize: number,
	size: number,
	world: World
): Box =>
	column(
		{ gap: 'xs' },
		text('time', formatTime(time, world), { style: 'strong figure-number', size: timeSize, maxLines: 1 }),
		text('who', fallen ? world.word(`person.${fallen.id}`) : '', { style: 'strong', size, maxLines: 1 })
	);

/**
 * Parts of the plan in metres, each with its minimum scale in units per metre: the whole district, the square with
 * the passage, the smallest part.
 */
const PLAN_PARTS: readonly { readonly part: PlanBox; readonly minScale: number }[] = [
	{ part: [-2, -2, 244, 164], minScale: 2.4 },
	{ part: [40, 16, 126, 139], minScale: 1.8 },
	{ part: [50, 36, 120, 119], minScale: 1.05 }
];
const SMALLEST_PART: PlanBox = [50, 36, 120, 119];

/** Positions of plan, plate and loupe. */
interface Arrangement {
	readonly mapping: PlanMapping;
	/** Rectangle in which the plan is visible and labels may be. */
	readonly labelArea: Rect;
	readonly plate: Partial<Drawing>;
	/** Rectangle of the loupe, next to the plate; undefined if there is no space. */
	readonly loupe: Rect | undefined;
}

/** Share of the largest possible scale of the plan that is accepted in return for a larger plate or loupe. */
const ACCEPTABLE_SCALE_SHARE = 0.95;
/** Area, in square units, above which a larger loupe has no advantage. */
const ENOUGH_LOUPE_AREA = 12_000;

/**
 * Returns the positions of plan, plate and loupe. Shows the largest part of the plan that reaches its minimum scale
 * beside a plate with answers; if none does, the smallest part with a plate without answers. Among plates that cost
 * at most 5 % of the scale, takes the first that leaves a loupe of `ENOUGH_LOUPE_AREA`, or else the one that leaves
 * the largest.
 */
function arrangePicture(view: CheckData, viewport: Viewport, world: World): Arrangement {
	const inner = contentArea(viewport);
	const measurePlate = (box: Box) => card('cartouche', 'plate', box, 'l').measure(inner);
	const plates = [TITLE_SIZE, LABEL_SIZE]
		.flatMap((size) => answerPlates(view, size, world))
		.map(measurePlate)
		.filter(({ fits }) => fits);
	const arrange = (part: PlanBox, of: readonly Measured[]) => {
		const all = of.flatMap((plate) => [
			arrangeBelow(plate, part, viewport, inner),
			arrangeBeside(plate, part, viewport, inner)
		]);
		const maxScale = Math.max(0, ...all.map(({ mapping }) => mapping.scale));
		const large = all.filter(({ mapping }) => mapping.scale >= ACCEPTABLE_SCALE_SHARE * maxScale);
		const areaOf = ({ loupe }: Arrangement) => (loupe ? loupe.width * loupe.height : 0);
		const wanted = Math.min(ENOUGH_LOUPE_AREA, Math.max(0, ...large.map(areaOf)));
		return large.find((one) => areaOf(one) >= wanted);
	};
	for (const { part, minScale } of PLAN_PARTS) {
		const found = arrange(part, plates);
		if (found && found.mapping.scale >= minScale) return found;
	}
	return arrange(SMALLEST_PART, [measurePlate(barePlate(view, world))]) as Arrangement;
}

/** Maximum height of the strip below the plan, in units. */
const MAX_STRIP_HEIGHT = 190;
/** Height of the strip as a share of the viewport, even if the plan leaves less. */
const STRIP_SHARE = 0.2;
/** Minimum width and height of the loupe, in units. */
const MIN_LOUPE_SIZE = 60;
/** Maximum width of the loupe divided by its height. */
const MAX_LOUPE_ASPECT = 1.5;

/** Puts the plate in a strip at the bottom, whose height depends on the space left by the plan, and the loupe beside it. */
function arrangeBelow(plate: Measured, part: PlanBox, { width, height }: Viewport, inner: Rect): Arrangement {
	const margin = inner.x;
	const spare = height - (width / part[2]) * part[3] - 1.5 * margin;
	const strip = Math.max(plate.height, Math.min(Math.max(spare, height * STRIP_SHARE), MAX_STRIP_HEIGHT));
	const labelArea = { x: 0, y: 0, width, height: Math.max(1, height - strip - 1.5 * margin) };
	const left = inner.x + inner.width - plate.width;
	const free = left - 2 * margin;
	return {
		mapping: fitPlan(part, labelArea),
		labelArea,
		plate: plate.draw(left, height - margin - plate.height, new Map()),
		loupe: loupeRect({
			x: margin,
			y: height - margin - strip,
			width: Math.min(free, strip * MAX_LOUPE_ASPECT),
			height: strip
		})
	};
}

/** Puts the plate at the top of a column on the left, on the side of the fall, and the loupe below it. */
function arrangeBeside(
	plate: Measured,
	part: PlanBox,
	{ width, height }: Viewport,
	inner: Rect
): Arrangement {
	const margin = inner.x;
	const used = plate.width + 2 * margin;
	const labelArea = { x: used, y: 0, width: Math.max(1, width - used), height };
	const top = 2 * margin + plate.height;
	const tall = height - top - margin;
	const wide = Math.min(plate.width, tall * MAX_LOUPE_ASPECT);
	return {
		mapping: fitPlan(part, labelArea),
		labelArea,
		plate: plate.draw(margin, margin, new Map()),
		loupe: loupeRect({ x: margin + plate.width - wide, y: top, width: wide, height: tall })
	};
}

const loupeRect = (rect: Rect): Rect | undefined =>
	rect.width >= MIN_LOUPE_SIZE && rect.height >= MIN_LOUPE_SIZE ? rect : undefined;

/** Returns the table: the share filmed, each alert, the people on the watchlist, and the person who fell. */
function table({ fallen, filmed, listed, raised }: CheckData, world: World): Table {
	const name = fallen ? world.word(`person.${fallen.id}`) : '';
	return {
		caption: world.word('check.caption'),
		head: ['check.head-mark', 'check.head-what'].map(world.word),
		rows: [
			[world.word('check.row-seen'), world.fill('check.of-street', { share: formatPercent(filmed, world) })],
			...raised.map(({ id, at, isRight }) => [
				world.fill(isRight ? 'check.row-right' : 'check.row-wrong', { time: formatTime(at, world) }),
				world.word(`incident.${id}`)
			]),
			...listed.map(({ id }) => [world.word('check.row-list'), world.word(`person.${id}`)]),
			...(fallen?.gap
				? [[world.fill('check.row-gap', { name }), formatMetres(fallen.gap.metres, world)]]
				: []),
			...(fallen
				? FALL_QUESTIONS.map((each) => [
						world.fill('check.row-answer', { name, question: world.word(`check.${each}`) }),
						formatAnswer(fallen.answers[each], world)
					])
				: [])
		]
	};
}

export default defineMarkScene({
	data,
	layout,
	table,
	peopleAt: ({ moment }) => moment
});
