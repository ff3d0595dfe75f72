import type { TextLine } from '#lib/chart/text-lines.ts';
import { textWidth } from '#lib/chart/text-width.ts';
import { round } from '#lib/chart/path.ts';
import { stroke, type Drawn, type Stroke } from '#lib/chart/strokes.ts';
import { integer } from '../plural.ts';
import { paragraph } from '../paragraph.ts';
import type { Box } from '../scene.ts';
import type { World } from '../world.ts';
import { VERDICTS, type Verdict } from './verdicts.ts';
import { sign } from './marks.ts';
import type { Claim } from './view.ts';

/** Sizes of one layout. A narrow picture leaves what is known today to the table and to the text-only edition. */
interface Sizes {
	readonly box: Box;
	readonly wide: boolean;
	readonly margin: number;
	readonly title: number;
	readonly text: number;
	/** Side of a sign, and distance between the columns of signs. */
	readonly mark: number;
	readonly column: number;
	/** Where the rows begin. */
	readonly top: number;
}

export const WIDE: Sizes = {
	box: [0, 0, 240, 208],
	wide: true,
	margin: 5,
	title: 6.6,
	text: 4.4,
	mark: 4.4,
	column: 6.6,
	top: 32
};
export const TALL: Sizes = {
	box: [0, 0, 150, 164],
	wide: false,
	margin: 4,
	title: 5.4,
	text: 4.6,
	mark: 4,
	column: 6.4,
	top: 26.4
};

/** Between a sign of the key and its word, and between two entries, which go on in another line where they must. */
const BESIDE = 2.8;
const [LEAST_APART, MOST_APART] = [5, 10];

export function layOut(claims: readonly Claim[], sizes: Sizes, world: World): Drawn {
	const { box, margin, top } = sizes;
	const pitch = (box[3] - top - margin * 0.6) / Math.max(1, claims.length);
	const columns = columnsOf(claims, sizes);
	const rows = claims.map((claim, index) => row(claim, round(top + (index + 0.5) * pitch), columns, sizes));
	const key = keyOf(claims, columns, sizes, world);
	return {
		strokes: [
			stroke(
				'columns',
				'grid-line',
				VERDICTS.map((verdict) => `M${columns.at(verdict)} ${top}V${round(box[3] - margin * 0.6)}`).join('')
			),
			stroke(
				'rules',
				'thin-rule',
				claims.map((_, index) => `M${margin} ${round(top + index * pitch)}H${box[2] - margin}`).join('')
			),
			...key.strokes,
			...rows.flatMap(({ strokes }) => strokes)
		],
		lines: [...key.lines, ...rows.flatMap(({ lines }) => lines)].map((line) => ({
			...line,
			x: round(line.x)
		}))
	};
}

interface Columns {
	/** Middle of the column of a verdict. */
	readonly at: (verdict: Verdict) => number;
	/** Where what is known today begins. */
	readonly now: number;
}

/** The signs stand after the longest claim where something follows them, and along the edge elsewhere. */
function columnsOf(claims: readonly Claim[], { box, column, margin, text, wide }: Sizes): Columns {
	const longest = Math.max(0, ...claims.map(({ then }) => textWidth(then, text)));
	const steps = VERDICTS.length - 1;
	const first = wide ? margin + longest + column * 0.9 : box[2] - margin - column * (steps + 0.5);
	return {
		at: (verdict) => round(first + VERDICTS.indexOf(verdict) * column),
		now: first + steps * column + column * 0.95
	};
}

function row({ id, then, now, verdict }: Claim, y: number, { at, now: right }: Columns, sizes: Sizes): Drawn {
	const { margin, mark, text, wide } = sizes;
	const base = round(y + text * 0.36);
	const words: TextLine[] = [
		...paragraph(`${id}-then`, then, { x: margin, y: base, size: text }),
		...(wide ? paragraph(`${id}-now`, now, { x: right, y: base, size: text, style: 'soft' }) : [])
	];
	return { strokes: sign(id, verdict, at(verdict), y, mark), lines: words };
}

/** Title, every sign with its word and how many there are, and the heads of both sides where there are two. */
function keyOf(claims: readonly Claim[], columns: Columns, sizes: Sizes, world: World): Drawn {
	const { box, margin, mark, text, title, top, wide } = sizes;
	const entries = VERDICTS.map((verdict) => {
		const count = claims.filter((claim) => claim.verdict === verdict).length;
		const said = world.fill(`claims-review.count-${verdict}`, { count: integer(world, count) });
		return { verdict, said, width: mark + BESIDE + textWidth(said, text) };
	});
	const room = box[2] - 2 * margin;
	const spare = room - entries.reduce((sum, { width }) => sum + width, 0);
	const apart = Math.min(MOST_APART, Math.max(LEAST_APART, spare / (entries.length - 1)));
	let y = round(title * 1.3 + text * 1.9);
	const head = (id: string, x: number) =>
		paragraph(id, world.word(`claims-review.${id}`), {
			x,
			y: round(top - text * 0.7),
			size: text,
			style: 'strong'
		});
	const lines: TextLine[] = paragraph('title', world.word('claims-review.title'), {
		x: margin,
		y: title * 1.3,
		size: title,
		style: 'chart-title'
	});
	const strokes: Stroke[] = [];
	let x = margin;
	for (const { verdict, said, width } of entries) {
		if (x > margin && x + width > box[2] - margin) {
			x = margin;
			y = round(y + text * 1.5);
		}
		strokes.push(...sign(`key-${verdict}`, verdict, round(x + mark / 2), y, mark));
		lines.push(
			...paragraph(`key-${verdict}`, said, { x: x + mark + BESIDE, y: round(y + text * 0.36), size: text })
		);
		x += width + apart;
	}
	return { strokes, lines: wide ? [...lines, ...head('then', margin), ...head('now', columns.now)] : lines };
}
