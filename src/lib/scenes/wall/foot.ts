/** The area below the wall: the watchers from behind, with headsets, and beside them what they see or miss. */
import { greatest, range } from 'd3-array';
import { createShape, mergeDrawings, type Drawing } from '#lib/chart/drawing.ts';
import { fit } from '#lib/chart/layout/alternatives.ts';
import {
	atLeast,
	atMost,
	empty,
	fixed,
	grow,
	place,
	sized,
	type Box,
	type NamedRects
} from '#lib/chart/layout/box.ts';
import { column, row } from '#lib/chart/layout/line.ts';
import { drawAt } from '#lib/chart/layout/lay-out.ts';
import { note, number, text } from '#lib/chart/layout/text.ts';
import { circlePath } from '#lib/chart/marks/symbol-paths.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import { posePaths } from '#lib/chart/people/people-paths.ts';
import { COUNT_SIZE, HERO_SIZE, LABEL_SIZE, TITLE_SIZE, type Rect } from '#lib/chart/viewport.ts';
import type { Point } from '#lib/model/maths/geometry.ts';
import { drawOperator } from '../shared/operator.ts';
import { pluralWord } from '../shared/plural.ts';
import type { World } from '../world.ts';
import type { Wall, WholeOdds } from './data.ts';
import { chanceText, formatShort, roundText } from './words.ts';

/** Largest height of the watchers, and heights to try, in units. */
const MAX_WATCHER_HEIGHT = 132;
const WATCHER_HEIGHTS = [MAX_WATCHER_HEIGHT, 116, 104, 90, 76, 64, 54, 46, 38, 32];
/** Largest share of the width for the watchers: between words, and beside them. */
const WATCHERS_SHARE = { between: 0.48, beside: 0.36 };
/** Smallest width of the words on each side of the watchers, in units. */
const MIN_SIDE_WIDTH = 125;
/** Width from which numbers and words are large, in units. */
const MIN_WIDTH_FOR_LARGE = 500;

/**
 * The watchers: before the answer is known, the reader, in the space that the wall leaves. They are as large as they fit, with
 * words and falls on both sides or, with less width, beside them. The top of each head is named.
 * @param isLow whether the picture is low, which leaves out some words
 * @param isSmallest whether it takes only the height that it needs at least
 */
export const footBox = (wall: Wall, isLow: boolean, isSmallest: boolean, world: World): Box =>
	sized(({ width, height }) => {
		if (wall.isAsked && isSmallest) return empty;
		const isLarge = width > MIN_WIDTH_FOR_LARGE;
		const [first, second] = wall.chance
			? [chanceBox(wall.chance, isLow, world), fallsBox(wall.chance, isSmallest)]
			: [loadBox(wall, world, isLarge), roundBox(wall, isLow, isLarge, world)];
		const both = column({ gap: 's' }, first, second);
		const watchers = (high: number, share: number) => watchersBox(wall, high, width * share);
		const heights = [height - NAME_HEIGHT, ...WATCHER_HEIGHTS].filter((high) => high <= MAX_WATCHER_HEIGHT);
		const between = heights.map((high) => {
			// Sides are no higher than the watchers, so that no gaze crosses words.
			const side = (box: Box) => grow(atLeast({ width: MIN_SIDE_WIDTH }, atMost({ height: high }, box)));
			const [left, right] = [place({ x: 'end' }, first), second];
			return row(
				{ gap: 'xl', align: 'middle' },
				side(left),
				watchers(high, WATCHERS_SHARE.between),
				side(right)
			);
		});
		const beside = heights.map((high) =>
			row(
				{ gap: 'xl', align: 'middle' },
				watchers(high, WATCHERS_SHARE.beside),
				grow(wall.chance ? both : fit(both, first))
			)
		);
		// The chance stays with the people whom it counts.
		const boxes = wall.watchers > 0 ? [...(wall.chance ? [] : between), ...beside] : [both];
		if (wall.isAsked) return place({ y: 'end' }, fit(...boxes, empty));
		return isSmallest ? fit(...boxes) : place({ y: 'end' }, fit(...boxes));
	});

/** The chance that a fall is seen, in words. */
const chanceBox = (chance: WholeOdds, isLow: boolean, world: World): Box =>
	largeIfFits('chance', [chanceText(chance, world)], 'chart-title haloed', isLow ? 1 : 3);

/** How long a look at all screens lasts and, unless the reader is to try it, what those from elsewhere show. */
function roundBox(wall: Wall, isLow: boolean, isLarge: boolean, world: World): Box {
	const elsewhere = note(
		'elsewhere',
		wall.isAsked ? '' : world.word('wall.elsewhere'),
		isLow ? { maxLines: 1 } : {}
	);
	return isLow
		? elsewhere
		: column({ gap: 's' }, largeIfFits('round', [roundText(wall, world)], '', isLarge ? 2 : 1), elsewhere);
}

/** The number of screens per watcher: large above its name, or else before it. */
function loadBox({ shots, watchers, isAsked }: Wall, world: World, isLarge: boolean): Box {
	if (watchers === 0) return largeIfFits('load', [world.word('wall.load-none')], 'chart-title', 2);
	const each = shots.length / watchers;
	const figure = (size: number) => number('load', formatShort(each, world), { size });
	const words = isAsked ? world.word('wall.each-you') : pluralWord(world, 'wall.each', each);
	const name = largeIfFits('each', [words], 'strong', 1);
	const small = column({ gap: 'none' }, figure(COUNT_SIZE), name);
	return isLarge
		? fit(column({ gap: 'xs', align: 'end' }, figure(HERO_SIZE), name), small)
		: fit(row({ gap: 's', align: 'middle' }, figure(COUNT_SIZE), name), small);
}

/** Words in large letters if they then take at most `maxLines` lines, otherwise in small ones. */
const largeIfFits = (id: string, wordings: readonly string[], style: string, maxLines: number): Box =>
	fit(text(id, wordings, { style, size: TITLE_SIZE, maxLines }), text(id, wordings, { style }));

/** Largest and smallest distance between two people, as shares of their height. */
const SPACING = { most: 1.02, least: 0.5 };
/** Height below which people do not become smaller as long as overlapping makes space, in units. */
const MIN_HEIGHT = 36;
/** Width of a person, as a share of their height. */
const PERSON_ASPECT = 0.88;
/** Height of the name below one of the watchers, in units. */
const NAME_HEIGHT = LABEL_SIZE * 1.3;

/**
 * The watchers in a row, as large as they fit, with the name of the operator.
 * @param height largest height of a person, in units
 * @param maxWidth largest width of the row, in units
 */
function watchersBox({ watchers, operator }: Wall, height: number, maxWidth: number): Box {
	if (watchers === 0) return empty;
	const widthFor = (spacing: number) => maxWidth / (PERSON_ASPECT + spacing * (watchers - 1));
	const high = Math.min(
		height,
		Math.max(widthFor(SPACING.most), Math.min(MIN_HEIGHT, widthFor(SPACING.least)))
	);
	const wide = high * PERSON_ASPECT;
	const spacing = watchers === 1 ? 0 : Math.min(high * SPACING.most, (maxWidth - wide) / (watchers - 1));
	const name = text('operator', operator, { maxLines: 1, anchor: 'middle' });
	const { width: nameWidth } = name.measure({ width: Infinity, height: Infinity });
	const firstWidth = Math.max(wide, nameWidth);
	const size = {
		width: Math.max(firstWidth, wide + spacing * (watchers - 1)),
		height: high + (operator === '' ? 0 : NAME_HEIGHT)
	};
	const draw = (x: number, y: number, rects: NamedRects) => {
		const floor = y + high;
		const left = x + (watchers === 1 ? firstWidth : wide) / 2;
		const seats = range(watchers).map((index): Point => [left + index * spacing, floor]);
		for (const [index, [seat]] of seats.entries())
			rects.set(`head-${index}`, { x: seat, y, width: 0, height: 0 });
		return mergeDrawings(
			{
				shapes: seats
					.map((seat, index) => drawOperator(`operator-${index}`, index === 0 ? 'bob' : 'short', seat, high))
					.reverse()
					.flat()
			},
			drawAt(name, [left, floor + 3], { y: 'start' }, { x, width: size.width })
		);
	};
	const box = fixed(size, draw);
	// Words beside the watchers are centred on them, not on their name.
	return { measure: (available) => ({ ...box.measure(available), middle: high / 2 }) };
}

/** Smallest height of the falls below the words, in units. */
const MIN_FALLS_HEIGHT = LABEL_SIZE * 2.8;
/** Largest distance between two falls, in units. */
const MAX_FALL_PITCH = 62;
/** Length of a lying person, in metres. */
const LYING_METRES = 6.4;
/** Radius of the ring around a fall, as a share of the distance between falls. */
const RING_SHARE = 0.44;
/** Share of the largest possible distance that is accepted for the sake of fewer rows. */
const GOOD_PITCH_SHARE = 0.8;

/** The chance that a fall is seen: 1 in 8 is eight fallen people, the first of them lit. They are as large as they fit. */
const fallsBox = (chance: WholeOdds, isSmallest: boolean): Box =>
	sized(({ width, height }) => {
		const { of } = chance;
		const size = { width, height: isSmallest ? MIN_FALLS_HEIGHT : Math.max(MIN_FALLS_HEIGHT, height) };
		const { columns, pitch } = fitGrid(size, of);
		return fixed({ width, height: Math.ceil(of / columns) * pitch }, (x, y) =>
			drawFalls(chance, { x, y, ...size })
		);
	});

function drawFalls({ seen, of }: WholeOdds, rect: Rect): Partial<Drawing> {
	const { columns, pitch } = fitGrid(rect, of);
	const scale = roundToTenth(pitch / LYING_METRES);
	const paths = { seen: '', missed: '', lit: '', dark: '' };
	for (let index = 0; index < of; index++) {
		const x = rect.x + ((index % columns) + 0.5) * pitch;
		const y = rect.y + (Math.floor(index / columns) + 0.5) * pitch;
		const lying = `M${roundToTenth(x / scale + 0.25)} ${roundToTenth(y / scale + 0.55)}${posePaths.fallen}`;
		paths[index < seen ? 'seen' : 'missed'] += circlePath(x, y, pitch * RING_SHARE);
		paths[index < seen ? 'lit' : 'dark'] += lying;
	}
	const transform = `scale(${scale})`;
	return {
		shapes: [
			createShape('falls-seen', 'ground papier', paths.seen),
			{ ...createShape('falls-lit', 'people papier', paths.lit), transform },
			{ ...createShape('falls-dark', 'scene-dot', paths.dark), transform },
			createShape('falls-missed', 'event-missed', paths.missed)
		]
	};
}

/**
 * Returns the grid with the fewest rows among those whose distance between things is near the largest
 * possible.
 */
function fitGrid(
	{ width, height }: Pick<Rect, 'width' | 'height'>,
	things: number
): { columns: number; pitch: number } {
	const candidates = range(1, things + 1).map((rows) => {
		const columns = Math.ceil(things / rows);
		return { columns, pitch: Math.min(MAX_FALL_PITCH, width / columns, height / rows) };
	});
	const { pitch: most = 0 } = greatest(candidates, ({ pitch }) => pitch) ?? {};
	return candidates.find(({ pitch }) => pitch >= most * GOOD_PITCH_SHARE) ?? { columns: things, pitch: most };
}
