/**
 * Scene “residents”: the plan, and below it the people of the story in a row. A mark on the plan grows into a figure, one after
 * another; a silhouette keeps the place of each until then.
 */
import '#lib/chart/charts.css';
import { createShape, type Drawing, type Shape } from '#lib/chart/drawing.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import { personSizeFactor, planToUnits, scalePeople, type PlanMapping } from '#lib/chart/plan/plan.ts';
import type { TextLine } from '#lib/chart/text/text-lines.ts';
import { textWidth } from '#lib/chart/text/text-width.ts';
import { wrapText } from '#lib/chart/text/wrap-text.ts';
import { ease, phaseProgress } from '#lib/chart/transition.ts';
import { contentArea, LABEL_SIZE, TITLE_SIZE, type Viewport } from '#lib/chart/viewport.ts';
import type { Moment, Walker } from '#lib/model/scenario/timeline.ts';
import { defineScene } from '../define-scene.ts';
import { namesTable } from '../district/index.ts';
import type { World } from '../world.ts';
import { figures, type Figure } from './figures.ts';
import type { ResidentsState } from './story.ts';

interface ResidentsData extends ResidentsState {
	/** Those in the row, from left to right. */
	readonly people: readonly Walker[];
}

/** Height of the highest place in which a figure stands, in metres. */
const PLACE_METRES = 3.4;
/** Share of the height for the row at most, and its height over the width of a column at most. */
const ROW = { share: 0.56, slope: 2.1 };
/** Width of the widest place over that of a column, at most. */
const OVERLAP = 1.12;
/** Share of a mark’s way after which its name is written. */
const NAMED_FROM = 0.9;
/** Extent of the paper below the plan, beyond the picture, in units. */
const BEYOND = 4000;

const peopleAt = ({ names }: Pick<ResidentsData, 'names'>, seconds: number, { timeline }: World): Walker[] =>
	names.flatMap((id) => timeline.person(id, seconds) ?? []);

const momentOf = (people: readonly Walker[]): Moment => ({ figures: people, things: [] });

/**
 * Returns the text below each figure: the name, and who they are if there is space for all. Names have one size, the larger
 * one if all of them fit.
 * @param ids ids of the people, by column
 * @param lowest baseline of the lowest line, at most
 */
function captions(
	ids: readonly string[],
	{ bodyX, xOf, top, width, lowest }: CaptionRow,
	world: World
): TextLine[][] {
	const names = ids.map((id) => world.word(`person.${id}`));
	const isWide = names.every((name) => textWidth(name, TITLE_SIZE, 'strong') <= width);
	const size = isWide ? TITLE_SIZE : LABEL_SIZE;
	const write = (
		key: string,
		lines: readonly string[],
		column: number,
		y: number,
		height: number,
		style: string
	) =>
		lines.map((text, row): TextLine => ({
			id: `${key}-${row}`,
			text,
			x: roundToTenth(xOf(column)),
			y: roundToTenth(y + height * (1 + row * 1.2)),
			size: height,
			anchor: 'middle',
			style
		}));
	const all = ids.map((id, column) => {
		const name = write(
			`${id}-name`,
			wrapText(names[column] ?? '', size, width, 'strong'),
			column,
			top,
			size,
			'strong'
		);
		const below = (name.at(-1)?.y ?? top) + LABEL_SIZE * 0.5;
		const role = wrapText(world.word(`role.${id}`), LABEL_SIZE, width);
		return { name, role: write(`${id}-role`, role, column, below, LABEL_SIZE, 'soft') };
	});
	const fits = all.every(({ role }) =>
		role.every(({ text, size: height, y }) => textWidth(text, height) <= width && y <= lowest)
	);
	return all.map(({ name, role }, column) => {
		const lines = fits ? [...name, ...role] : name;
		const widest = Math.max(...lines.map((line) => textWidth(line.text, line.size, line.style)));
		const slack = Math.max(0, width - widest) / 2;
		const aside = Math.max(-slack, Math.min(slack, bodyX(column) - xOf(column)));
		return lines.map((line) => ({ ...line, x: roundToTenth(line.x + aside) }));
	});
}
interface CaptionRow {
	/** Returns the middle of a column. */
	readonly xOf: (column: number) => number;
	/** Returns the middle of the body in a column, under which the text is as far as it fits in the column. */
	readonly bodyX: (column: number) => number;
	readonly top: number;
	/** Width of a caption, at most. */
	readonly width: number;
	readonly lowest: number;
}

/** Returns the shapes of a figure on its way from the mark on the plan to its place in the row. */
function figureShapes(
	id: string,
	{ paths, silhouette }: Figure,
	way: { readonly from: Place; readonly to: Place; readonly share: number }
): Shape[] {
	const { from, to } = way;
	const share = ease(way.share);
	const between = (key: keyof Place) => from[key] + (to[key] - from[key]) * share;
	const placed = ({ x, y, scale }: Place) =>
		`translate(${roundToTenth(x)} ${roundToTenth(y)}) scale(${scale.toFixed(3)})`;
	const transform = placed({ x: between('x'), y: between('y'), scale: between('scale') });
	return [
		...(share < 1
			? [{ id: `${id}-silhouette`, d: `M0 0${silhouette}`, style: 'silhouette', transform: placed(to) }]
			: []),
		...(share > 0
			? [
					{ id: `${id}-shade`, d: SHADE, style: 'noon-shade', transform },
					...paths.map(([style, d], index) => ({ id: `${id}-${index}`, d: `M0 0${d}`, style, transform }))
				]
			: [])
	];
}
interface Place {
	readonly x: number;
	readonly y: number;
	readonly scale: number;
}
/** Path data of the short shadow at noon, under the feet. */
const SHADE = 'M.8 .02a.8 .08 0 0 1-1.6 0a.8 .08 0 0 1 1.6 0z';

function layout({ drawn, people, time }: ResidentsData, viewport: Viewport, world: World): Drawing {
	const content = contentArea(viewport);
	const [first, last] = [people[0], people.at(-1)];
	if (!first || !last) return { shapes: [], series: [], texts: [] };
	const column = content.width / people.length;
	const captionHeight = (column > 90 ? 4.2 : 3.8) * LABEL_SIZE;
	const ground = roundToTenth(content.y + content.height - captionHeight);
	const row = Math.min(viewport.height * ROW.share, column * ROW.slope, ground * 0.72);
	const sky = roundToTenth(ground - row - LABEL_SIZE);
	const xOf = (index: number) => content.x + (index + 0.5) * column;
	// The first and the last stand straight below their marks.
	const scale = (xOf(people.length - 1) - xOf(0)) / Math.max(20, last.x - first.x);
	const drawable = people.flatMap(({ mark }) => (mark && figures[mark]) ?? []);
	const middle = people.reduce((sum, { y }) => sum + y, 0) / people.length;
	const mapping: PlanMapping = {
		scale: Math.round(scale * 1000) / 1000,
		x: roundToTenth(xOf(0) - first.x * scale),
		y: roundToTenth(sky * 0.56 - middle * scale)
	};
	const widest = Math.max(...drawable.map(({ left, right }) => right - left));
	const metre = Math.min(row / PLACE_METRES, (column * OVERLAP) / widest);
	const bodyX = (index: number) => {
		const { mark } = people[index] ?? {};
		const { left = 0, right = 0 } = (mark && figures[mark]) ?? {};
		return xOf(index) - ((left + right) / 2) * metre;
	};
	const names = captions(
		people.map(({ id }) => id),
		{
			...{ bodyX, xOf },
			top: ground + LABEL_SIZE * 0.4,
			width: column - LABEL_SIZE * 0.6,
			lowest: viewport.height - 2
		},
		world
	);
	const shapes: Shape[] = [];
	const texts: TextLine[] = [];
	for (const [index, walker] of people.entries()) {
		const figure = walker.mark && figures[walker.mark];
		if (!figure) continue;
		const share = phaseProgress(drawn, index, index + 1);
		const [markX, markY] = planToUnits(mapping, [walker.x, walker.y]);
		const to = { x: bodyX(index), y: ground, scale: metre };
		const from = { x: markX, y: markY, scale: personSizeFactor(scale) * scale };
		shapes.push(...figureShapes(walker.id, figure, { from, to, share }));
		if (share === 1) {
			const [headX, headY] = figure.head.map((metres) => metres * metre) as [number, number];
			const [x, y] = [roundToTenth(to.x + headX), roundToTenth(ground + headY)];
			const feet = roundToTenth(Math.min(sky, markY + 2));
			shapes.push(createShape(`${walker.id}-leader`, 'cut', `M${roundToTenth(markX)} ${feet}L${x} ${y}`));
		}
		if (share >= NAMED_FROM) texts.push(...(names[index] ?? []));
	}
	const across = `M${-BEYOND} ${sky}h${3 * BEYOND}`;
	return {
		baseMaps: [
			{
				id: 'district',
				...mapping,
				plan: 'unnamed',
				faint: true,
				beneath: [],
				shapes: [],
				people: scalePeople({ time, moment: momentOf(people) }, mapping)
			}
		],
		shapes: [
			createShape('sheet', 'ground', `${across}v${BEYOND}h${-3 * BEYOND}z`),
			createShape('horizon', 'outline', across),
			createShape('pavement', 'fold', `M${-BEYOND} ${ground}h${3 * BEYOND}`),
			...shapes
		],
		series: [],
		texts
	};
}

export default defineScene({
	interpolate: (a: ResidentsState, b: ResidentsState, t): ResidentsState => ({
		...(t < 1 ? a : b),
		drawn: a.drawn + (b.drawn - a.drawn) * t
	}),
	data: (state, world): ResidentsData => ({ ...state, people: peopleAt(state, state.time, world) }),
	layout,
	table: namesTable,
	peopleAt: (data: ResidentsData, seconds, world) => momentOf(peopleAt(data, seconds, world)),
	isStatic: true
});
