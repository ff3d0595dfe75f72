/**
 * Scene “cloud”: ten thousand entries of a watchlist by their distance from one of them, the circle of the
 * threshold, and the passers-by.
 */
import { block, moved, stack, type Block } from '#lib/chart/block.ts';
import { together, type Drawing, type Mark } from '#lib/chart/drawing.ts';
import { drawFace } from '#lib/chart/face.ts';
import { round } from '#lib/chart/path.ts';
import type { Sitter } from '#lib/chart/sitter.ts';
import { textWidth } from '#lib/chart/text-width.ts';
import { above, below, columns, rows } from '#lib/chart/divide.ts';
import { area, COUNT, LABEL, TITLE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import { REFERENCE_CONDITIONS, type PhotoConditions, type Face } from '#lib/model/face-parameters.ts';
import { entryFace, randomFace } from '#lib/model/faces.ts';
import { scene } from '../drawn.ts';
import { integer, plural } from '../plural.ts';
import type { World } from '../world.ts';
import { data, type Measured } from './data.ts';
import { drawFan, fanOf, type Fan } from './fan.ts';
import { table } from './table.ts';

/** Viewport heights for the note, for full size titles, and for both numbers. */
const [MIN_NOTE_HEIGHT, LOW_HEIGHT, MIN_NUMBERS_HEIGHT] = [190, 215, 330];
/** Aspect ratio of a sheet and its maximum share of the width; size of a head as a share of the sheet. */
const [SHEET_ASPECT, MAX_SHEET_SHARE, HEAD_SHARE] = [0.82, 0.19, 0.98];

function layout(measured: Measured, viewport: Viewport, world: World): Drawing {
	const whole = area(viewport);
	const isLow = viewport.height < LOW_HEIGHT;
	const title = block('title', viewport.titled ? world.word('cloud.title') : '', whole, {
		style: 'chart-title',
		size: isLow ? LABEL : TITLE
	});
	const rest = below(whole, title.height > 0 ? title.height + LABEL * 0.5 : 0);
	const key = drawLegend(measured, rest, world);
	const words = layOutText(measured, { ...whole, y: 0 }, viewport, world);
	const middle = above(below(rest, key.height + LABEL * 0.4), words.height + LABEL * 0.6);
	const sheet = Math.min(middle.width * MAX_SHEET_SHARE, (middle.height / 2 - LABEL * 2.1) * SHEET_ASPECT);
	const gap = LABEL * 0.8;
	const fan = fanOf(measured, { ...middle, x: middle.x + sheet + gap, width: middle.width - sheet - gap });
	const [first = middle, second = middle] = rows({ ...middle, width: sheet }, 2, LABEL * 0.4);
	return together(
		{ texts: title.texts },
		key.drawing,
		drawFan(measured, fan, world),
		drawPortrait('entry', entryFace(world, world.lookalike.entry), measured, first, [fan.x, fan.y], world),
		drawPortrait('her', randomFace(world.seed, world.lookalike.personId), measured, second, fan.her, world),
		{ texts: moved(words, 0, whole.y + whole.height - words.height).texts }
	);
}

/** Draws the legend of dots and people. */
function drawLegend({ dots, each }: Measured, rect: Rect, world: World) {
	const wordings = ['cloud.entries', 'cloud.entries-short'].map((key) =>
		each === 1 ? plural(world, key, dots) : world.fill('cloud.each', { entries: plural(world, key, each) })
	);
	const passers = world.word('cloud.key-passers');
	const indent = LABEL * 1.1;
	const listWidth = rect.width - textWidth(passers, LABEL) - 2 * indent - LABEL * 1.4;
	const list = block(
		'key-list',
		wordings,
		{ ...rect, x: rect.x + indent, width: listWidth },
		{ style: 'list-ink', most: 1 }
	);
	const x = rect.x + indent + list.width + LABEL * 1.4 + indent;
	const other = block('key-passers', passers, { x, y: rect.y, width: Infinity });
	const mark = (id: string, left: number, own: Pick<Mark, 'core' | 'frame'>): Mark => ({
		id,
		x: round(left - indent * 0.6),
		y: round(rect.y + LABEL * 0.4),
		size: LABEL * 0.8,
		...own
	});
	const marks = [
		mark('list', rect.x + indent, { core: 'none', frame: 'listed' }),
		mark('passers', x, { core: 'person' })
	];
	return {
		height: Math.max(list.height, other.height),
		drawing: together({ casts: [{ of: 'key', marks }], texts: [...list.texts, ...other.texts] })
	};
}

/** Lays out the result for the lookalike; in high viewports also the reason, and the rate of errors. */
function layOutText(measured: Measured, rect: Rect, viewport: Viewport, world: World): Block {
	const { inside, listed } = measured;
	const [says, more] = inside
		? ['inside', 'somebody-else']
		: listed
			? ['outside', 'let-go']
			: ['unlisted', 'no-circle'];
	const isHigh = viewport.height > MIN_NUMBERS_HEIGHT;
	return stack(
		[
			block('verdict', world.word(`cloud.${says}`), rect, {
				style: inside ? 'strong wrong-ink' : 'strong',
				size: isHigh ? TITLE : LABEL
			}),
			block('else', isHigh ? world.word(`cloud.${more}`) : '', rect),
			isHigh ? layOutNumbers(measured, rect, world) : block('numbers', '', rect),
			block(
				'note',
				viewport.height < MIN_NOTE_HEIGHT ? '' : ['cloud.note', 'cloud.note-short'].map(world.word),
				rect,
				{
					style: 'soft',
					most: 1
				}
			)
		],
		isHigh ? LABEL * 0.6 : LABEL * 0.4
	);
}

/** Lays out both error rates: per comparison and per passer-by. */
function layOutNumbers({ list, comparisons, faces }: Measured, rect: Rect, world: World): Block {
	const rateTexts = [comparisons, faces].map((count) =>
		world.fill('cloud.one-in', { count: integer(world, count) })
	);
	const [left = rect, right = rect] = columns(rect, [0.6, 0.4], LABEL);
	const fits = (size: number) =>
		textWidth(rateTexts[0] ?? '', size) * 1.04 <= left.width &&
		textWidth(rateTexts[1] ?? '', size) * 1.04 <= right.width;
	const size = [COUNT, TITLE].find(fits) ?? LABEL;
	const rateBlocks = [
		{ id: 'comparison', column: left, name: world.word('cloud.comparison') },
		{
			id: 'passer',
			column: right,
			name: world.fill('cloud.passer-against', { list: integer(world, list) })
		}
	].map(({ id, column, name }, index) =>
		stack(
			[
				block(id, rateTexts[index] ?? '', column, { style: 'figure-number', size }),
				block(`${id}-name`, [name, world.word(`cloud.${id}`)], column, { most: 1 })
			],
			0
		)
	);
	return {
		texts: rateBlocks.flatMap(({ texts }) => texts),
		width: rect.width,
		height: Math.max(...rateBlocks.map(({ height }) => height))
	};
}

/** Draws a face on a sheet above its name, with a line to its position. */
function drawPortrait(
	id: 'entry' | 'her',
	face: Face,
	{ listed, inside, street }: Measured,
	rect: Rect,
	to: Fan['her'],
	world: World
): Drawing {
	const height = rect.width / SHEET_ASPECT;
	const wordings =
		id === 'her'
			? world.word(`person.${world.lookalike.personId}`)
			: [...['cloud.entry', 'cloud.entry-short'].map(world.word), integer(world, world.lookalike.entry)];
	const name = block(
		id,
		wordings,
		{ ...rect, width: rect.width + LABEL * 1.2 },
		{ style: 'strong', most: 1 }
	);
	const y = rect.y + (rect.height - height - name.height - LABEL * 0.7) / 2;
	const [sitter, conditions]: [Sitter, PhotoConditions] =
		id === 'entry' ? ['adult', REFERENCE_CONDITIONS] : ['pupil', street.conditions];
	const size = rect.width * HEAD_SHARE;
	const drawing = drawFace(face, {
		x: rect.x + rect.width / 2,
		y: y + height / 2,
		size,
		conditions,
		sitter
	});
	const [wide, tall] = [round(rect.width), round(height)];
	const [beyond, more] = [LABEL * 0.25, LABEL * 0.5];
	const around = `M${round(rect.x - beyond)} ${round(y - beyond)}h${round(wide + more)}v${round(tall + more)}h-${round(wide + more)}z`;
	const sheet = `M${round(rect.x)} ${round(y)}h${wide}v${tall}h-${wide}z`;
	return together({
		shapes: [
			{
				id: `${id}-pointer`,
				style: 'gaze',
				d: `M${round(rect.x + rect.width)} ${round(y + height / 2)}L${to[0]} ${to[1]}`
			},
			{ id: `${id}-sheet`, style: 'plate', d: sheet },
			...(id === 'entry' && listed
				? [
						{
							id: 'tab',
							style: 'on-list',
							d: `M${round(rect.x)} ${round(y)}h${wide}v${round(LABEL * 0.35)}h-${wide}z`
						}
					]
				: []),
			{ id: `${id}-shade`, style: 'grid-line', d: drawing.hatch },
			{ id: `${id}-face`, style: size < LABEL * 6 ? 'face small' : 'face', d: drawing.lines },
			{ id: `${id}-solid`, style: 'people', d: drawing.solid },
			...(id === 'her' && inside ? [{ id: 'alarm', style: 'alert-false', d: around }] : [])
		],
		texts: moved(name, 0, y + height + LABEL * 0.7 - rect.y).texts
	});
}

export default scene({ data, layout, table });
