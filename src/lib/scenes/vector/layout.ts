import { drawFace } from '#lib/chart/face.ts';
import type { TextLine } from '#lib/chart/text-lines.ts';
import { ring } from '#lib/chart/marks.ts';
import { round } from '#lib/chart/path.ts';
import { stroke, type Drawn, type Stroke } from '#lib/chart/strokes.ts';
import type { Embedding } from '#lib/model/face-parameters.ts';
import type { Box } from '../scene.ts';
import type { World } from '../world.ts';
import { TALL, WIDE, type BarMeasures, type Measures } from './measures.ts';
import { heap, ruleOf } from './rule.ts';
import type { Measured, Photograph } from './view.ts';

/** Width of a bar as a share of its place. */
const BAR = 0.62;
/** Radius of a landmark. */
const LANDMARK = 0.85;

/** Both photographs with their bars, the second over the outlines of the first, and the rule under them. */
export function layOut(wide: boolean, measured: Measured, world: World): Drawn {
	const measures = wide ? WIDE : TALL;
	const { photos, margin, title, size } = measures;
	const rule = ruleOf(measured, measures, world);
	return {
		strokes: [
			...standing(measured, measures, world),
			...photograph('taken', measured.taken, photos[1], measured, measures),
			stroke('taken-bars', 'points', bars(measured.taken.numbers, photos[1], measures, 0)),
			...rule.strokes
		],
		lines: [
			{
				id: 'title',
				text: world.word('vector.title'),
				x: margin,
				y: title,
				size: size.title,
				anchor: 'start',
				style: 'chart-title'
			},
			...captions(measures, world),
			...rule.lines
		]
	};
}

const known = new WeakMap<World, Map<Measures, readonly Stroke[]>>();

/** What no control changes, drawn once: the photograph for the file, its numbers, and the strangers on the rule. */
function standing(measured: Measured, measures: Measures, world: World): readonly Stroke[] {
	const ofWorld = known.get(world) ?? new Map<Measures, readonly Stroke[]>();
	known.set(world, ofWorld);
	const found = ofWorld.get(measures) ?? stand(measured, measures);
	ofWorld.set(measures, found);
	return found;
}

function stand(measured: Measured, measures: Measures): Stroke[] {
	const [first, second] = measures.photos;
	const { filed, strangers } = measured;
	return [
		...photograph('filed', filed, first, measured, measures),
		stroke('zero', 'axis', zero(first, measures) + zero(second, measures)),
		stroke('filed-bars', 'points', bars(filed.numbers, first, measures, 0)),
		stroke('ghosts', 'boxes', bars(filed.numbers, second, measures, 1)),
		stroke('strangers', 'scene-dot', heap(strangers, measures))
	];
}

/** Over the bars: which photograph they come from and, as far as there is room, how to read them. */
function captions({ photos, bars: left, right, caption, notes, size }: Measures, world: World): TextLine[] {
	return (['filed', 'taken'] as const).flatMap((id, index): TextLine[] => {
		const y = round((photos[index] as Box)[1] + caption);
		const name = world.word(`vector.${id}`);
		const note = world.word(`vector.${id}-note`);
		return [
			{ id, text: name, x: left, y, size: size.strong, anchor: 'start', style: 'strong' },
			...(notes.includes(id)
				? [
						{
							id: `${id}-note`,
							text: note,
							x: right,
							y,
							size: size.label,
							anchor: 'end',
							style: 'soft'
						} as const
					]
				: [])
		];
	});
}

/** A sheet with her face on it, what software measures there, and an arrow towards the numbers. */
export function photograph(
	id: string,
	{ conditions }: Photograph,
	[x, y, width, height]: Box,
	{ face }: Measured,
	{ head, bars: from }: BarMeasures
): Stroke[] {
	const middle = y + height / 2;
	const drawing = drawFace(face, { x: x + width / 2, y: middle, size: head, conditions, sitter: 'pupil' });
	const [start, end] = [x + width + 2, from - 2.5];
	return [
		stroke(`${id}-sheet`, 'plate', `M${x} ${y}h${width}v${height}h-${width}z`),
		stroke(`${id}-shade`, 'grid-line', drawing.hatch),
		stroke(`${id}-face`, 'face', drawing.lines),
		stroke(`${id}-solid`, 'people', drawing.solid),
		stroke(
			`${id}-landmarks`,
			'landmark',
			drawing.landmarks.map(([px, py]) => ring(px, py, Math.max(LANDMARK, head * 0.018))).join('')
		),
		stroke(`${id}-arrow`, 'axis', `M${round(start)} ${round(middle)}H${round(end)}m-2-1.5l2 1.5l-2 1.5`)
	];
}

/** Where the zero of its numbers lies: a little under the middle of a photograph, since words stand above. */
const base = ([, y, , height]: Box, { caption }: BarMeasures): number =>
	round(y + height / 2 + caption * 0.7);

/** The line of zero that bars stand on and hang from. */
export function zero(box: Box, measures: BarMeasures): string {
	return `M${measures.bars} ${base(box, measures)}H${measures.right}`;
}

/** Sixteen bars up and down from zero, `wider` on each side than they would be. */
export function bars(numbers: Embedding, box: Box, measures: BarMeasures, wider: number): string {
	const { bars: left, right, unit } = measures;
	const pitch = (right - left) / numbers.length;
	const y = base(box, measures);
	const width = round(pitch * BAR + wider * pitch * 0.16);
	return numbers
		.map((value, index) => {
			const x = round(left + (index + 0.5) * pitch - width / 2);
			return `M${x} ${y}v${round(-value * unit)}h${width}V${y}z`;
		})
		.join('');
}
