import { stacked, type TextLine } from '#lib/chart/text-lines.ts';
import { textWidth } from '#lib/chart/text-width.ts';
import { round } from '#lib/chart/path.ts';
import type { Drawn } from '#lib/chart/strokes.ts';
import { balanced } from '../paragraph.ts';
import { plural, integer } from '../plural.ts';
import { framesFor, pileOf } from '../crowd/piles.ts';
import type { Box, SlideLayout } from '../scene.ts';
import type { World } from '../world.ts';
import { OUT_OF } from './measures.ts';
import { FLAGGED, frames, numbers, PASSER, people, striped, traysOf } from './layout.ts';
import { LABEL, LEADING, layScale, STRONG } from './slide-scale.ts';
import type { ByGroup, RiskLayout, RiskView, Shared } from './view.ts';

const MARGIN = 8;
const APART = 16;
/** Pitch below which nobody is drawn in a frame. */
const LEGIBLE = 8;

/** Who passes and who is flagged, beside the scale in a wide room and over it in others. */
const slide: SlideLayout<RiskView, RiskLayout> = ({ shared }, { width, height }, world) => {
	const [right, foot] = [width - MARGIN, height - MARGIN];
	if (width > 400) {
		const column = width * 0.37;
		const half = (foot - MARGIN - APART) / 2;
		const left = MARGIN + column + APART * 1.2;
		return together(
			passersIn([MARGIN, MARGIN, column, half], shared, world),
			errorsIn([MARGIN, MARGIN + half + APART, column, half], shared, true, world),
			layScale(shared, { x: left, y: MARGIN, right, bottom: foot, roomy: true }, world)
		);
	}
	const scale = (y: number) => ({ x: MARGIN, y, right, bottom: foot, roomy: false });
	// Words of the scale take what they need; people have the rest.
	const { least } = layScale(shared, scale(MARGIN), world);
	const rest = foot - MARGIN - least - LABEL * 0.8;
	const wide = (right - MARGIN - APART) / 2;
	return together(
		passersIn([MARGIN, MARGIN, wide, rest], shared, world),
		errorsIn([right - wide, MARGIN, wide, rest], shared, false, world),
		layScale(shared, scale(foot - least), world)
	);
};

export default slide;

function together(passers: RiskLayout, errors: RiskLayout, scale: Drawn): RiskLayout {
	return {
		strokes: [...passers.strokes, ...errors.strokes, ...scale.strokes],
		stripes: [...passers.stripes, ...errors.stripes],
		lines: [...passers.lines, ...errors.lines, ...scale.lines]
	};
}

/** Where the numbers under a heading, and their marks, go. */
function rowIn([x, y, width, height]: Box, rows: number, largest: number) {
	const heading = y + STRONG * (0.75 + (rows - 1) * LEADING);
	const number = round(heading + NUMBERS.largest * 0.75 + STRONG * 0.5);
	const top = number + 5;
	return { numbers: number, room: { left: x, top, width, height: y + height - top, gap: GAP, largest } };
}

/** Sizes of numbers that are tried, and the least room between two of them. */
const NUMBERS = { largest: 15, smallest: 10 };
const GAP = 5;

/** Names of the groups after the largest numbers that fit; in a narrow column, or after long ones, their letters. */
function labelling(row: 'passers' | 'errors', counts: ByGroup, width: number, world: World) {
	const at = (number: number, names: string) => ({
		names,
		measures: { size: { title: STRONG, number, strong: LABEL, label: LABEL } }
	});
	const widthAt = (number: number, names: string) =>
		(['a', 'b'] as const).reduce(
			(sum, id) =>
				sum +
				textWidth(integer(world, counts[id]), number) +
				LABEL * 0.4 +
				textWidth(world.word(`risk.${names}-${id}`), LABEL),
			GAP
		);
	for (let number = NUMBERS.largest; number > NUMBERS.smallest; number -= 0.5) {
		const names = [row, 'slide'].find((one) => widthAt(number, one) <= width);
		if (names) return at(number, names);
	}
	return at(NUMBERS.smallest, 'slide');
}

function passersIn(box: Box, { passers }: Shared, world: World): RiskLayout {
	const heading = headingIn('passers', world.fill('risk.passers', { count: integer(world, OUT_OF) }), box);
	const row = rowIn(box, heading.length, 12);
	const { names, measures } = labelling('passers', passers, box[2], world);
	const trays = traysOf(passers, passers, row, measures, names, world);
	return {
		strokes: [people('passers', trays, row.room.top, PASSER)],
		stripes: [striped('passers', trays.b, row.room.top, PASSER)],
		lines: [...heading, ...numbers('passers', passers, trays, row, measures, world, names)]
	};
}

/** False alerts; a note under them says how many a frame stands for or, with some room, what chance may do. */
function errorsIn(box: Box, shared: Shared, roomy: boolean, world: World): RiskLayout {
	const { errors } = shared;
	const [x, y, width, height] = box;
	const count = errors.a + errors.b;
	const pile = pileOf(count);
	const note = balanced(noteOf(shared, pile, roomy, world), LABEL, width).filter((text) => text !== '');
	const noted = note.length * LABEL * LEADING + (note.length > 0 ? 3 : 0);
	const heading = headingIn(
		'errors',
		count > 0 ? plural(world, 'risk.errors', count) : world.word('risk.no-errors'),
		box
	);
	const row = rowIn([x, y, width, height - noted], heading.length, 22);
	const { names, measures } = labelling('errors', errors, width, world);
	const framed = { a: framesFor(errors.a, pile), b: framesFor(errors.b, pile) };
	const trays = traysOf(framed, errors, row, measures, names, world);
	const legible = trays.a.pitch >= LEGIBLE;
	const last = y + height - (note.length - 1) * LABEL * LEADING - 1;
	return {
		strokes: [
			...(legible ? [people('flagged', trays, row.room.top, FLAGGED)] : []),
			frames(trays, row.room.top, legible)
		],
		stripes: legible ? [striped('flagged', trays.b, row.room.top, FLAGGED)] : [],
		lines: [
			...heading,
			...numbers('errors', errors, trays, row, measures, world, names),
			...stacked(
				note,
				{ id: 'note', x, y: round(last), size: LABEL, anchor: 'start', style: 'soft' },
				LEADING
			)
		]
	};
}

function noteOf({ errors, ordinary }: Shared, pile: number, roomy: boolean, world: World): string {
	if (pile > 1) return world.fill('crowd.pile', { people: plural(world, 'crowd.innocents', pile) });
	if (!roomy || errors.a + errors.b === 0) return '';
	const [low, high] = ordinary.map((value) => integer(world, value)) as [string, string];
	return world.fill('risk.chance', { low, high });
}

function headingIn(id: string, text: string, [x, y, width]: Box): TextLine[] {
	const line = {
		id,
		x: round(x),
		y: round(y + STRONG * 0.75),
		size: STRONG,
		anchor: 'start',
		style: 'strong'
	} as const;
	return stacked(balanced(text, STRONG, width + 2), line, LEADING);
}
