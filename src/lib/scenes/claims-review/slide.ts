import type { TextLine } from '#lib/chart/text-lines.ts';
import { textWidth, wrap } from '#lib/chart/text-width.ts';
import { round } from '#lib/chart/path.ts';
import { stroke, type Drawn } from '#lib/chart/strokes.ts';
import { plural, integer } from '../plural.ts';
import { evenWidth, paragraph } from '../paragraph.ts';
import type { Viewport } from '#lib/chart/viewport.ts';
import type { SlideLayout } from '../scene.ts';
import type { World } from '../world.ts';
import { VERDICTS, type Verdict } from './verdicts.ts';
import { sign } from './marks.ts';
import type { Claim, ClaimsReviewView } from './view.ts';

const MARGIN = 7;
const TITLE = 12;
const TEXT = 10;
const NUMBER = 24;
const LEADING = 1.18;
/** Where the rows begin, and between columns. */
const TOP = 25;
const GAP = 9;
/** From sign to sign at most, the share of the width that they may take, and a sign’s side. */
const PITCH = { most: 17, share: 0.28, side: 0.6 };
/** Lines for an example. */
const LINES = 3;

/** A verdict a row: how many claims, a sign for each, and the last of them that there is room to name. */
const slide: SlideLayout<ClaimsReviewView, Drawn> = ({ claims }, viewport, world) => {
	const groups = VERDICTS.map((verdict) => ({
		verdict,
		own: claims.filter((claim) => claim.verdict === verdict)
	}));
	const most = Math.max(1, ...groups.map(({ own }) => own.length));
	const columns = columnsOf(most, viewport, world);
	const tall = (viewport.height - TOP - MARGIN / 2) / VERDICTS.length;
	const rows = groups.map(({ own, verdict }, index) =>
		row(verdict, own, TOP + (index + 0.5) * tall, columns, world)
	);
	const edges = VERDICTS.map(
		(_, index) => `M${MARGIN} ${round(TOP + index * tall)}H${viewport.width - MARGIN}`
	);
	return {
		strokes: [stroke('rules', 'grid-line', edges.join('')), ...rows.flatMap(({ strokes }) => strokes)],
		lines: [...heading(claims.length, columns, world), ...rows.flatMap(({ lines }) => lines)]
	};
};

export default slide;

/** Where the number ends, and where its word, the signs and the example begin. */
interface Columns {
	readonly number: number;
	readonly word: number;
	readonly signs: number;
	readonly pitch: number;
	readonly example: number;
	/** How wide the words of a verdict and of its example may run. */
	readonly said: number;
	readonly width: number;
}

function columnsOf(most: number, { width }: Viewport, world: World): Columns {
	const number = MARGIN + textWidth('00', NUMBER) * (most > 9 ? 1 : 0.5);
	const word = number + TEXT * 0.6;
	const said = Math.max(...VERDICTS.map((verdict) => ofTwo(world.word(`claims-review.${verdict}`))));
	const signs = word + said + GAP;
	const pitch = Math.min(PITCH.most, (width * PITCH.share) / most);
	const example = signs + most * pitch + GAP;
	return { number, word, said, signs, pitch, example, width: width - MARGIN - example };
}

/** The width that sets words in two lines. */
function ofTwo(text: string): number {
	const whole = textWidth(text, TEXT);
	return wrap(text, TEXT, 0).length < 2 ? whole : evenWidth(text, TEXT, whole * 0.9);
}

function heading(count: number, { example }: Columns, world: World): TextLine[] {
	const y = MARGIN + TITLE * 0.8;
	return [
		...paragraph('title', plural(world, 'claims-review.claims', count), {
			x: MARGIN,
			y,
			size: TITLE,
			style: 'chart-title'
		}),
		...paragraph('example', world.word('claims-review.example'), { x: example, y, size: TEXT, style: 'soft' })
	];
}

function row(
	verdict: Verdict,
	claims: readonly Claim[],
	middle: number,
	{ example, number, pitch, said, signs, width, word }: Columns,
	world: World
): Drawn {
	const lines = [
		...centred(`${verdict}-number`, integer(world, claims.length), NUMBER, middle, {
			x: number,
			anchor: 'end',
			style: `figure-number ${INKS[verdict]}`.trim()
		}),
		...centred(verdict, world.word(`claims-review.${verdict}`), TEXT, middle, { x: word, width: said }),
		...named(claims, middle, example, width)
	];
	return {
		strokes: claims.flatMap(({ id }, index) =>
			sign(id, verdict, round(signs + (index + 0.5) * pitch), round(middle), pitch * PITCH.side)
		),
		lines
	};
}

const INKS: Readonly<Record<Verdict, string>> = {
	held: 'right-ink',
	corrected: 'wrong-ink',
	nuanced: '',
	overtaken: '',
	open: ''
};

type Placed = Pick<TextLine, 'x'> & {
	readonly width?: number;
	readonly style?: string;
	readonly anchor?: TextLine['anchor'];
};

/** Lines of words with `middle` half-way down. */
function centred(id: string, text: string, size: number, middle: number, placed: Placed): TextLine[] {
	const lines = paragraph(id, text, { ...placed, y: 0, size, leading: LEADING });
	const first = middle + size * 0.36 - ((lines.length - 1) * size * LEADING) / 2;
	return lines.map((line) => ({ ...line, y: round(line.y + first) }));
}

/** The last claim that fits, with what is known of it. */
function named(claims: readonly Claim[], middle: number, x: number, width: number): TextLine[] {
	const parts = ({ now, then }: Claim) => [
		...wrap(then, TEXT, width).map((text) => ({ text, style: '' })),
		...(now === '' ? [] : wrap(now, TEXT, width).map((text) => ({ text, style: 'soft' })))
	];
	const fits = (claim: Claim) => {
		const lines = parts(claim);
		return lines.length <= LINES && lines.every(({ text }) => textWidth(text, TEXT) <= width);
	};
	const chosen = claims.findLast(fits);
	if (!chosen) return [];
	const lines = parts(chosen);
	const first = middle + TEXT * 0.36 - ((lines.length - 1) * TEXT * LEADING) / 2;
	return lines.map(({ style, text }, index) => ({
		id: `${chosen.id}-named-${index}`,
		text,
		x: round(x),
		y: round(first + index * TEXT * LEADING),
		size: TEXT,
		anchor: 'start',
		style
	}));
}
