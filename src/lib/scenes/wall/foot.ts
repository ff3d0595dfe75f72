/** The area below the wall: the watchers from behind, with headsets, and beside them what they see or miss. */
import { greatest, range } from 'd3-array';
import { createShape, mergeDrawings, type Drawing } from '#lib/chart/drawing.ts';
import { fit } from '#lib/chart/layout/alternatives.ts';
import {
	column,
	empty,
	fixed,
	grow,
	place,
	row,
	sized,
	type Box,
	type NamedRects
} from '#lib/chart/layout/box.ts';
import { drawAt } from '#lib/chart/layout/lay-out.ts';
import { note, number, text } from '#lib/chart/layout/text.ts';
import { circlePath } from '#lib/chart/marks/symbol-paths.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import { posePaths } from '#lib/chart/people/people-paths.ts';
import { LABEL_SIZE, TITLE_SIZE, type Rect } from '#lib/chart/viewport.ts';
import type { Point } from '#lib/model/maths/geometry.ts';
import { drawOperator } from '../shared/operator.ts';
import { pluralWord } from '../shared/plural.ts';
import type { World } from '../world.ts';
import type { Wall, WholeOdds } from './data.ts';
import { chanceWordings, formatShort, roundText } from './words.ts';

/** Heights of the watchers to try, in units. */
const WATCHER_HEIGHTS = [132, 116, 104, 90, 76, 64, 54, 46, 38, 32];
/**
 * Largest share of the width for the watchers: without falls, beside falls, and without falls in a high area.
 */
const WATCHERS_SHARE = { alone: 0.48, falls: 0.36, high: 0.6 };
/** Smallest height of a high area, in units. */
const HIGH_FOOT = 130;

/**
 * The watchers, as large as they fit, and the words and falls beside them. The centre of each head is named.
 * @param isLow whether the picture is low, which leaves out some words
 * @param isSmallest whether it takes only the height that it needs at least
 */
export const footBox = (wall: Wall, isLow: boolean, isSmallest: boolean, world: World): Box =>
	sized(({ width, height }) => {
		const maxWidth = width * WATCHERS_SHARE[wall.gaze ? 'falls' : height > HIGH_FOOT ? 'high' : 'alone'];
		const falls = wall.gaze ? fallsBox(wall.chance, isSmallest) : empty;
		const words = column({ gap: 's' }, ...footWords(wall, isLow, world), falls);
		const heights = wall.gaze ? WATCHER_HEIGHTS : [height - NAME_HEIGHT, ...WATCHER_HEIGHTS];
		const rows = heights.map((high) =>
			row({ gap: 'xl', align: 'middle' }, watchersBox(wall, high, maxWidth), grow(words))
		);
		return isSmallest ? fit(...rows) : place({ y: 'end' }, fit(...rows));
	});

function footWords(wall: Wall, isLow: boolean, world: World): Box[] {
	if (wall.gaze)
		return [largeIfFits('chance', chanceWordings(wall, world), 'chart-title haloed', isLow ? 1 : 2)];
	const load = loadBox(wall, world);
	const elsewhere = note('elsewhere', world.word('wall.elsewhere'), isLow ? { maxLines: 1 } : {});
	if (isLow) return [fit(column({ gap: 's' }, load, elsewhere), load)];
	return [load, largeIfFits('round', [roundText(wall, world)], '', 1), elsewhere];
}

/** The number of screens per watcher. */
function loadBox({ shots, watchers }: Wall, world: World): Box {
	if (watchers === 0) return largeIfFits('load', [world.word('wall.load-none')], 'chart-title', 2);
	const each = shots.length / watchers;
	const figure = number('load', formatShort(each, world));
	const name = largeIfFits('each', [pluralWord(world, 'wall.each', each)], 'strong', 1);
	return fit(row({ gap: 's', align: 'middle' }, figure, name), column({ gap: 'none' }, figure, name));
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
/** Size of the others where the picture is about the operator, as a share of hers. */
const COLLEAGUE_SIZE = 0.55;

/** Height of the name below one of the watchers, in units. */
const NAME_HEIGHT = LABEL_SIZE * 1.3;

/**
 * The watchers in a row, as large as they fit, with the name of the operator.
 * @param height largest height of a person, in units
 * @param maxWidth largest width of the row, in units
 */
function watchersBox({ watchers, operator, gaze }: Wall, height: number, maxWidth: number): Box {
	if (watchers === 0) return empty;
	// Where the gaze is not shown, the first one is near, and the others are further off.
	const share = gaze ? 1 : COLLEAGUE_SIZE;
	const widthFor = (spacing: number) => maxWidth / (PERSON_ASPECT + spacing * share * (watchers - 1));
	const high = Math.min(
		height,
		Math.max(widthFor(SPACING.most), Math.min(MIN_HEIGHT, widthFor(SPACING.least)))
	);
	const wide = high * PERSON_ASPECT;
	const spacing =
		watchers === 1 ? 0 : Math.min(high * share * SPACING.most, (maxWidth - wide) / (watchers - 1));
	const name = text('operator', operator, { maxLines: 1, anchor: 'middle' });
	const { width: nameWidth } = name.measure({ width: Infinity, height: Infinity });
	const size = {
		width: Math.max(wide + spacing * (watchers - 1), nameWidth),
		height: high + (operator === '' ? 0 : NAME_HEIGHT)
	};
	const draw = (x: number, y: number, rects: NamedRects) => {
		const [first, floor] = [x + Math.max(wide, nameWidth) / 2, y + high];
		const seats = range(watchers).map((index): Point => [
			(watchers === 1 ? first : x + wide / 2) + (index > 0 ? ((1 - share) * wide) / 2 : 0) + index * spacing,
			floor
		]);
		for (const [index, [seat]] of seats.entries())
			rects.set(`head-${index}`, { x: seat, y: floor - high * 0.75, width: 0, height: 0 });
		return mergeDrawings(
			{
				shapes: seats
					.map((seat, index) =>
						index === 0
							? drawOperator('operator-0', 'bob', seat, high)
							: drawOperator(`operator-${index}`, 'short', seat, high * share)
					)
					.reverse()
					.flat()
			},
			drawAt(name, [seats[0]?.[0] ?? x, floor + 3], { y: 'start' }, { x, width: size.width })
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
/** Chance that is drawn before the reader has guessed. */
const UNKNOWN_CHANCE: WholeOdds = { seen: 0, of: 10 };

/**
 * The chance that a fall is seen: 1 in 8 is eight fallen people, the first of them lit. They are as large as they fit.
 * @param chance null before the reader has guessed: ten people are drawn, none of them lit
 */
const fallsBox = (chance: WholeOdds | null, isSmallest: boolean): Box =>
	sized(({ width, height }) => {
		const { of } = chance ?? UNKNOWN_CHANCE;
		const size = { width, height: isSmallest ? MIN_FALLS_HEIGHT : Math.max(MIN_FALLS_HEIGHT, height) };
		const { columns, pitch } = fitGrid(size, of);
		return fixed({ width, height: Math.ceil(of / columns) * pitch }, (x, y) =>
			drawFalls(chance, { x, y, ...size })
		);
	});

function drawFalls(chance: WholeOdds | null, rect: Rect): Partial<Drawing> {
	const { seen, of } = chance ?? UNKNOWN_CHANCE;
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
			createShape('falls-missed', 'event-missed', chance ? paths.missed : '')
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
