/**
 * Scene “cloud”: ten thousand entries of a watchlist by their distance from one of them, the circle of the
 * threshold, and the passers-by.
 */
import { textBlock, translate, stackBlocks, type TextBlock } from '#lib/chart/text/text-block.ts';
import { mergeDrawings, type Drawing, type Mark } from '#lib/chart/drawing.ts';
import { drawFace } from '#lib/chart/people/face.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import type { PortraitCharacter } from '#lib/chart/people/portrait-clothes.ts';
import { textWidth } from '#lib/chart/text/text-width.ts';
import { trimBottom, trimTop, splitColumns, splitRows } from '#lib/chart/layout/divide-rect.ts';
import {
	contentArea,
	COUNT_SIZE,
	LABEL_SIZE,
	TITLE_SIZE,
	type Rect,
	type Viewport
} from '#lib/chart/viewport.ts';
import { REFERENCE_CONDITIONS, type PhotoConditions, type Face } from '#lib/model/faces/face-parameters.ts';
import { entryFace, randomFace } from '#lib/model/faces/faces.ts';
import { defineMarkScene } from '../define-mark-scene.ts';
import { formatCount, pluralWord } from '../shared/plural.ts';
import type { World } from '../world.ts';
import { data, type CloudData } from './data.ts';
import { drawFan, fitFan, type Fan } from './fan.ts';
import { table } from './table.ts';

/** Minimum viewport heights in units: for the note, for titles in full size, and for both numbers. */
const [MIN_NOTE_HEIGHT, LOW_HEIGHT, MIN_NUMBERS_HEIGHT] = [190, 215, 330];
/** Aspect ratio of a sheet and its maximum share of the width; size of a head as a share of the sheet. */
const [SHEET_ASPECT, MAX_SHEET_SHARE, HEAD_SHARE] = [0.82, 0.19, 0.98];

function layout(measured: CloudData, viewport: Viewport, world: World): Drawing {
	const whole = contentArea(viewport);
	const isLow = viewport.height < LOW_HEIGHT;
	const title = textBlock('title', viewport.showTitle ? world.word('cloud.title') : '', whole, {
		style: 'chart-title',
		size: isLow ? LABEL_SIZE : TITLE_SIZE
	});
	const rest = trimTop(whole, title.height > 0 ? title.height + LABEL_SIZE * 0.5 : 0);
	const key = drawLegend(measured, rest, world);
	const words = layOutText(measured, { ...whole, y: 0 }, viewport, world);
	const middle = trimBottom(trimTop(rest, key.height + LABEL_SIZE * 0.4), words.height + LABEL_SIZE * 0.6);
	const sheet = Math.min(
		middle.width * MAX_SHEET_SHARE,
		(middle.height / 2 - LABEL_SIZE * 2.1) * SHEET_ASPECT
	);
	const gap = LABEL_SIZE * 0.8;
	const fan = fitFan(measured, { ...middle, x: middle.x + sheet + gap, width: middle.width - sheet - gap });
	const [first = middle, second = middle] = splitRows({ ...middle, width: sheet }, 2, LABEL_SIZE * 0.4);
	return mergeDrawings(
		{ texts: title.texts },
		key.drawing,
		drawFan(measured, fan, world),
		drawPortrait('entry', entryFace(world, world.lookalike.entry), measured, first, [fan.x, fan.y], world),
		drawPortrait(
			'her',
			randomFace(world.seed, world.lookalike.personId),
			measured,
			second,
			fan.lookalike,
			world
		),
		{ texts: translate(words, 0, whole.y + whole.height - words.height).texts }
	);
}

/** Draws the legend of dots and people. */
function drawLegend({ dots, entriesPerDot }: CloudData, rect: Rect, world: World) {
	const wordings = ['cloud.entries', 'cloud.entries-short'].map((key) =>
		entriesPerDot === 1
			? pluralWord(world, key, dots)
			: world.fill('cloud.each', { entries: pluralWord(world, key, entriesPerDot) })
	);
	const passers = world.word('cloud.key-passers');
	const indent = LABEL_SIZE * 1.1;
	const listWidth = rect.width - textWidth(passers, LABEL_SIZE) - 2 * indent - LABEL_SIZE * 1.4;
	const list = textBlock(
		'key-list',
		wordings,
		{ ...rect, x: rect.x + indent, width: listWidth },
		{ style: 'list-ink', maxLines: 1 }
	);
	const x = rect.x + indent + list.width + LABEL_SIZE * 1.4 + indent;
	const other = textBlock('key-passers', passers, { x, y: rect.y, width: Infinity });
	const mark = (id: string, left: number, own: Pick<Mark, 'core' | 'frame'>): Mark => ({
		id,
		x: roundToTenth(left - indent * 0.6),
		y: roundToTenth(rect.y + LABEL_SIZE * 0.4),
		size: LABEL_SIZE * 0.8,
		...own
	});
	const marks = [
		mark('list', rect.x + indent, { core: 'none', frame: 'listed' }),
		mark('passers', x, { core: 'person' })
	];
	return {
		height: Math.max(list.height, other.height),
		drawing: mergeDrawings({ series: [{ kind: 'key', marks }], texts: [...list.texts, ...other.texts] })
	};
}

/** Lays out the result for the lookalike; in high viewports also its reason and the error rates. */
function layOutText(measured: CloudData, rect: Rect, viewport: Viewport, world: World): TextBlock {
	const { isInside, isListed } = measured;
	const [says, more] = isInside
		? ['inside', 'somebody-else']
		: isListed
			? ['outside', 'let-go']
			: ['unlisted', 'no-circle'];
	const isHigh = viewport.height > MIN_NUMBERS_HEIGHT;
	return stackBlocks(
		[
			textBlock('verdict', world.word(`cloud.${says}`), rect, {
				style: isInside ? 'strong wrong-ink' : 'strong',
				size: isHigh ? TITLE_SIZE : LABEL_SIZE
			}),
			textBlock('else', isHigh ? world.word(`cloud.${more}`) : '', rect),
			isHigh ? layOutNumbers(measured, rect, world) : textBlock('numbers', '', rect),
			textBlock(
				'note',
				viewport.height < MIN_NOTE_HEIGHT ? '' : ['cloud.note', 'cloud.note-short'].map(world.word),
				rect,
				{
					style: 'soft',
					maxLines: 1
				}
			)
		],
		isHigh ? LABEL_SIZE * 0.6 : LABEL_SIZE * 0.4
	);
}

/** Lays out both error rates: per comparison and per passer-by. */
function layOutNumbers({ list, comparisons, faces }: CloudData, rect: Rect, world: World): TextBlock {
	const rateTexts = [comparisons, faces].map((count) =>
		world.fill('cloud.one-in', { count: formatCount(world, count) })
	);
	const [left = rect, right = rect] = splitColumns(rect, [0.6, 0.4], LABEL_SIZE);
	const fits = (size: number) =>
		textWidth(rateTexts[0] ?? '', size) * 1.04 <= left.width &&
		textWidth(rateTexts[1] ?? '', size) * 1.04 <= right.width;
	const size = [COUNT_SIZE, TITLE_SIZE].find(fits) ?? LABEL_SIZE;
	const rateBlocks = [
		{ id: 'comparison', column: left, name: world.word('cloud.comparison') },
		{
			id: 'passer',
			column: right,
			name: world.fill('cloud.passer-against', { list: formatCount(world, list) })
		}
	].map(({ id, column, name }, index) =>
		stackBlocks(
			[
				textBlock(id, rateTexts[index] ?? '', column, { style: 'figure-number', size }),
				textBlock(`${id}-name`, [name, world.word(`cloud.${id}`)], column, { maxLines: 1 })
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

/** Draws a face on a sheet above its name, with a line to its position in the fan. */
function drawPortrait(
	id: 'entry' | 'her',
	face: Face,
	{ isListed, isInside, street }: CloudData,
	rect: Rect,
	to: Fan['lookalike'],
	world: World
): Drawing {
	const height = rect.width / SHEET_ASPECT;
	const wordings =
		id === 'her'
			? world.word(`person.${world.lookalike.personId}`)
			: [...['cloud.entry', 'cloud.entry-short'].map(world.word), formatCount(world, world.lookalike.entry)];
	const name = textBlock(
		id,
		wordings,
		{ ...rect, width: rect.width + LABEL_SIZE * 1.2 },
		{ style: 'strong', maxLines: 1 }
	);
	const y = rect.y + (rect.height - height - name.height - LABEL_SIZE * 0.7) / 2;
	const [sitter, conditions]: [PortraitCharacter, PhotoConditions] =
		id === 'entry' ? ['adult', REFERENCE_CONDITIONS] : ['pupil', street.conditions];
	const size = rect.width * HEAD_SHARE;
	const drawing = drawFace(face, {
		x: rect.x + rect.width / 2,
		y: y + height / 2,
		size,
		conditions,
		character: sitter
	});
	const [wide, tall] = [roundToTenth(rect.width), roundToTenth(height)];
	const [beyond, more] = [LABEL_SIZE * 0.25, LABEL_SIZE * 0.5];
	const around = `M${roundToTenth(rect.x - beyond)} ${roundToTenth(y - beyond)}h${roundToTenth(wide + more)}v${roundToTenth(tall + more)}h-${roundToTenth(wide + more)}z`;
	const sheet = `M${roundToTenth(rect.x)} ${roundToTenth(y)}h${wide}v${tall}h-${wide}z`;
	return mergeDrawings({
		shapes: [
			{
				id: `${id}-pointer`,
				style: 'gaze',
				d: `M${roundToTenth(rect.x + rect.width)} ${roundToTenth(y + height / 2)}L${to[0]} ${to[1]}`
			},
			{ id: `${id}-sheet`, style: 'plate', d: sheet },
			...(id === 'entry' && isListed
				? [
						{
							id: 'tab',
							style: 'on-list',
							d: `M${roundToTenth(rect.x)} ${roundToTenth(y)}h${wide}v${roundToTenth(LABEL_SIZE * 0.35)}h-${wide}z`
						}
					]
				: []),
			{ id: `${id}-shade`, style: 'grid-line', d: drawing.hatch },
			{ id: `${id}-face`, style: size < LABEL_SIZE * 6 ? 'face small' : 'face', d: drawing.lines },
			{ id: `${id}-solid`, style: 'people', d: drawing.solid },
			...(id === 'her' && isInside ? [{ id: 'alarm', style: 'alert-false', d: around }] : [])
		],
		texts: translate(name, 0, y + height + LABEL_SIZE * 0.7 - rect.y).texts
	});
}

export default defineMarkScene({ data, layout, table });
