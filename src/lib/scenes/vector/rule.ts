/** A rule of distances from the first photograph: the second one, what is near enough, and where strangers are. */
import { range } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { AXIS_HEIGHT, axisAcross } from '#lib/chart/axis.ts';
import { block, moved, type Block } from '#lib/chart/block.ts';
import { together, type Drawing, type Mark } from '#lib/chart/drawing.ts';
import { ring } from '#lib/chart/marks.ts';
import { round } from '#lib/chart/path.ts';
import { above, below } from '#lib/chart/divide.ts';
import { LABEL, TITLE, type Rect } from '#lib/chart/viewport.ts';
import { integer } from '../plural.ts';
import type { World } from '../world.ts';
import { typicalOf, type Measured, type Stranger } from './data.ts';

const NOTHING: Block = { texts: [], width: 0, height: 0 };
/** The end of the rule; nobody stands between what is near enough and the words on strangers, from `APART` on. */
const [FARTHEST, APART] = [9, 3.4];
const EVERY = 2;
/** Distances between strangers' dots that are tried, and a dot's share of it. */
const [PITCHES, DOT] = [range(11, 1, -0.25), 0.84];
/** Of an ordinary mark, its dot takes this share. */
const ORDINARY = 0.42;
/** Lower rules have no question over them; higher ones have a large one. */
const [LOW, HIGH] = [LABEL * 9, LABEL * 16];

export function rule(measured: Measured, rect: Rect, world: World): Drawing {
	const { apart, radius, matched, strangers } = measured;
	const question = block('question', rect.height < LOW ? '' : world.word('vector.question'), rect, {
		style: 'strong',
		size: rect.height > HIGH ? TITLE : LABEL
	});
	const said = block(
		'verdict',
		world.fill(matched ? 'vector.same' : 'vector.other', { apart: hundredths(world, apart) }),
		rect,
		{ style: matched ? 'strong right-ink' : 'strong', size: rect.height > HIGH ? TITLE : LABEL }
	);
	const body = above(below(rect, question.height === 0 ? 0 : question.height + LABEL * 0.7), said.height);
	const line = body.y + body.height - AXIS_HEIGHT - LABEL * 0.6;
	const x = scaleLinear()
		.domain([0, FARTHEST])
		.range([rect.x + LABEL * 0.3, rect.x + rect.width]);
	const [at, edge] = [round(x(apart)), round(x(radius))];
	const nearness = block(
		'near',
		['vector.near', 'vector.near-short'].map((key) => world.fill(key, { radius: hundredths(world, radius) })),
		{ ...body, width: x(APART) - rect.x },
		{ most: 2 }
	);
	// Where there is no room for it over the mark, the line under the rule must do.
	const near = line - body.y - nearness.height < LABEL * 1.2 ? NOTHING : nearness;
	const others = block(
		'others',
		world.fill('vector.strangers', {
			count: integer(world, strangers.length),
			typical: integer(world, typicalOf(strangers))
		}),
		{ ...body, x: x(APART), width: rect.x + rect.width - x(APART) },
		{ style: 'soft', anchor: 'end' }
	);
	const mark = Math.max(LABEL, Math.min(LABEL * 2.8, rect.width * 0.04, line - body.y - near.height - LABEL));
	const zone = line - Math.min(line - body.y - near.height - LABEL * 0.5, mark * 1.35);
	const beside = Math.min(Math.max(rect.x, at - said.width / 2), rect.x + rect.width - said.width * 1.04);
	return together(
		{
			shapes: [
				{
					id: 'near-zone',
					style: 'zone',
					d: `M${round(x(0))} ${round(line)}V${round(zone)}H${edge}V${round(line)}z`
				},
				{ id: 'edge', style: 'outline', d: `M${edge} ${round(line)}V${round(zone - 3)}` },
				{ id: 'pointer', style: 'axis', d: `M${at} ${round(line)}v${round(AXIS_HEIGHT + LABEL * 0.4)}` },
				{ id: 'origin', style: 'points', d: ring(x(0), line, LABEL * 0.25) }
			]
		},
		axisAcross({
			id: 'away',
			scale: x,
			// The line to the second photograph passes between the numbers.
			ticks: range(0, FARTHEST, EVERY).filter((tick) => Math.abs(x(tick) - at) > LABEL * 0.9),
			write: (value) => integer(world, value),
			ends: [x(0) - LABEL * 0.3, x(FARTHEST)],
			at: line
		}),
		{
			casts: [
				{ of: 'strangers', marks: heap(strangers, x, line, line - body.y - others.height - LABEL * 0.3) },
				{
					of: 'people',
					marks: [
						{
							id: world.lookalike.of,
							x: at,
							y: round(line - mark / 2 - 1),
							size: round(mark),
							core: 'person',
							frame: matched ? 'right' : 'missed'
						}
					]
				}
			],
			texts: [
				...question.texts,
				...moved(near, 0, zone - LABEL * 0.4 - near.height - body.y).texts,
				...others.texts,
				...moved(
					{ ...said, texts: said.texts.map((text) => ({ ...text, x: beside })) },
					0,
					rect.height - said.height
				).texts
			]
		}
	);
}

/** A dot for each stranger, piled up over where they are, as large as the height lets the highest pile be. */
function heap(
	strangers: readonly Stranger[],
	x: (away: number) => number,
	line: number,
	height: number
): Mark[] {
	const pile = (pitch: number) => {
		const piles = new Map<number, number>();
		return strangers.map(({ id, away }) => {
			const column = Math.round(x(away) / pitch);
			const under = piles.get(column) ?? 0;
			piles.set(column, under + 1);
			return { id, column, under };
		});
	};
	const fits = (pitch: number) => pile(pitch).every(({ under }) => (under + 1.2) * pitch <= height);
	const pitch = PITCHES.find(fits) ?? PITCHES.at(-1) ?? 1;
	return pile(pitch).map(({ id, column, under }) => ({
		id,
		x: round(column * pitch),
		y: round(line - (under + 0.7) * pitch),
		size: round((pitch * DOT) / ORDINARY),
		core: 'ordinary'
	}));
}

/** A distance as the text of the story prints it. */
export const hundredths = (world: World, value: number): string =>
	world.format(value, { type: 'decimal', digits: 2 });
