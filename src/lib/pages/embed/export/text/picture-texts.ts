/** The texts around a picture for publication, broken into lines and placed: host's words, head, foot and caption. */
import { textWidth } from '#lib/chart/text/text-width.ts';
import { breakLinesEvenly } from '#lib/edition/pictures/break-lines.ts';
import { escapeText } from '#lib/edition/pictures/card-drawing.ts';
import type { PictureFormat } from '../picture-formats.ts';

/** Headline and line of the host, and a label that says whose they are. */
export interface HostWords {
	readonly whose: string;
	readonly headline: string;
	readonly line: string;
}

/** The texts around a picture. */
export interface PictureText {
	/** Title of the step, and that of the story. */
	readonly title: string;
	readonly name: string;
	/** What the picture measures, at its settings: “76 % of the streets filmed by 24 cameras”. Empty in a video. */
	readonly measure: string;
	/** Whether it shows a model, facts or both, and who the people in it are. */
	readonly label: string;
	/** Wordings of its sources, the longest first; empty if it has none. */
	readonly sources: readonly string[];
	/** Which settings are not the story's own, and who chose them. */
	readonly settings: string;
	/** Author, licence, address and date. */
	readonly credit: string;
	/** Words that the host added. */
	readonly host?: HostWords | undefined;
	/** A text in a band below the scene, for a video; the band is there if it is empty, but not if it is undefined. */
	readonly caption?: string | undefined;
	readonly dir?: 'ltr' | 'rtl' | undefined;
}

/** Returns the width of a line in the title font, in the unit of `size`. */
export type MeasureTitle = (line: string, size: number) => number;

type LineStyle = 'title' | 'name' | 'measure' | 'label' | 'credit' | 'caption' | 'headline' | 'line';

/** A line of text in a block. */
interface Line {
	readonly text: string;
	/** Baseline, from the top of the block, in px. */
	readonly y: number;
	readonly size: number;
	readonly style: LineStyle;
}

/** Lines of text on top of one another, and their height in px. */
export interface TextBlock {
	readonly lines: readonly Line[];
	readonly height: number;
}

/** A paragraph of a block: its lines, font size in px, and gap above it. */
interface Paragraph {
	readonly lines: readonly string[];
	readonly size: number;
	readonly style: LineStyle;
	readonly gap?: number;
}

/** Line height, and the baseline in a line, as multiples of the font size. */
const LINE_HEIGHT = 1.28;
const TITLE_LINE_HEIGHT = 1.12;
const BASELINE = 0.95;

/** Font sizes in px. On a telephone, a picture of 1080 px is shown at a third of its size. */
interface TextSizes {
	readonly name: number;
	readonly label: number;
	readonly credit: number;
	readonly headline: number;
	readonly line: number;
}
const SIZES: Readonly<Record<PictureFormat, TextSizes>> = {
	square: { name: 28, label: 28, credit: 26, headline: 36, line: 30 },
	tall: { name: 30, label: 33, credit: 28, headline: 44, line: 36 },
	wide: { name: 26, label: 24, credit: 22, headline: 30, line: 26 }
};
/** Font sizes of title and measure in px, with the maximum number of lines of the title, the largest first. */
const HEAD_SIZES = [
	{ title: 72, measure: 38, most: 1 },
	{ title: 60, measure: 36, most: 2 },
	{ title: 52, measure: 34, most: 3 },
	{ title: 46, measure: 34, most: 4 },
	{ title: 40, measure: 33, most: 5 },
	{ title: 36, measure: 28, most: 6 },
	{ title: 32, measure: 24, most: 8 },
	{ title: 26, measure: 20, most: 8 }
] as const;
const HEAD_GAP = 14;
/** Maximum number of lines with sources. */
const MAX_SOURCE_LINES = { square: 2, tall: 4, wide: 1 } as const;
/** Captions, with the number of lines for which each format has space. */
const CAPTION = { size: 36, leading: 46, lines: { square: 2, tall: 3, wide: 2 } } as const;

/** Puts paragraphs below one another; those without lines take no space. */
function stackParagraphs(paragraphs: readonly Paragraph[]): TextBlock {
	let y = 0;
	const lines: Line[] = [];
	for (const { lines: texts, size, style, gap = 0 } of paragraphs) {
		if (texts.length === 0) continue;
		if (lines.length > 0) y += gap;
		const leading = size * (style === 'title' ? TITLE_LINE_HEIGHT : LINE_HEIGHT);
		for (const text of texts) {
			lines.push({ text, y: y + BASELINE * size, size, style });
			y += leading;
		}
	}
	return { lines, height: y };
}

/** Returns the words of the host, with whose they are; an empty block if there are none. */
export function hostBlock(host: HostWords | undefined, width: number, format: PictureFormat): TextBlock {
	if (!host) return stackParagraphs([]);
	const { headline, line, credit } = SIZES[format];
	return stackParagraphs([
		{ lines: breakSans(host.headline, headline, width), size: headline, style: 'headline' },
		{ lines: breakSans(host.line, line, width), size: line, style: 'line', gap: 4 },
		{ lines: breakSans(host.whose, credit, width), size: credit, style: 'credit', gap: 4 }
	]);
}

/**
 * Returns title and measure in a column, as large as its height allows.
 * @param most height that the head may have, in px
 */
export function headBlock(
	{ name, title, measure, host }: PictureText,
	width: number,
	most: number,
	format: PictureFormat,
	measureTitle: MeasureTitle
): TextBlock {
	const { name: nameSize } = SIZES[format];
	const words = title.split(' ');
	const allowed = host && format === 'square' ? HEAD_SIZES.slice(3) : HEAD_SIZES;
	const candidates = allowed.map((sizes) => {
		const lines = breakLinesEvenly(words, width, (line) => measureTitle(line, sizes.title));
		const block = stackParagraphs([
			// Below the words of a host, the credit alone names the story.
			{ lines: host ? [] : breakSans(name, nameSize, width), size: nameSize, style: 'name' },
			{ lines, size: sizes.title, style: 'title' },
			{
				lines: breakSans(measure, sizes.measure, width),
				size: sizes.measure,
				style: 'measure',
				gap: HEAD_GAP
			}
		]);
		const isNarrow = lines.every((line) => measureTitle(line, sizes.title) <= width);
		return { block, fits: isNarrow && lines.length <= sizes.most && block.height <= most };
	});
	const found = candidates.find(({ fits }) => fits) ?? candidates.at(-1);
	return found?.block ?? stackParagraphs([]);
}

/** Returns the texts at the foot: settings and label, sources, credit. */
export function footBlock(
	{ label, sources, settings, credit, host }: PictureText,
	width: number,
	format: PictureFormat
): TextBlock {
	const { label: size, credit: small } = SIZES[format];
	const most = host ? 1 : MAX_SOURCE_LINES[format];
	const named = sources.map((text) => breakSans(text, small, width));
	return stackParagraphs([
		{ lines: breakSans([settings, label].filter(Boolean).join(' · '), size, width), size, style: 'label' },
		{
			lines: named.find((lines) => lines.length <= most) ?? named.at(-1) ?? [],
			size: small,
			style: 'credit'
		},
		{ lines: breakSans(credit, small, width), size: small, style: 'credit' }
	]);
}

/** Returns a caption, and the height of its band in px, whatever the caption; 0 if the picture has no band. */
export function captionBlock(caption: string | undefined, format: PictureFormat, width: number): TextBlock {
	const texts = breakSans(caption ?? '', CAPTION.size, width);
	return {
		lines: texts.map((text, index) => ({
			...{ text, size: CAPTION.size, style: 'caption' },
			y: (index + 0.8) * CAPTION.leading
		})),
		height: caption === undefined ? 0 : CAPTION.lines[format] * CAPTION.leading
	};
}

/** Whether a text fits into the band for captions of a format. */
export const captionFits = (text: string, format: PictureFormat, width: number): boolean =>
	breakSans(text, CAPTION.size, width).length <= CAPTION.lines[format];

const breakSans = (text: string, size: number, width: number): string[] =>
	text ? breakLinesEvenly(text.split(' '), width, (line) => textWidth(line, size)) : [];

const BOLD = `font-family="B612" font-weight="700"`;
const REGULAR = `font-family="B612"`;
const STYLES: Readonly<Record<LineStyle, readonly [font: string, colour: string]>> = {
	title: [`font-family="'Source Serif 4', serif" font-weight="600"`, '--ink'],
	name: [REGULAR, '--cam'],
	measure: [REGULAR, '--ink'],
	label: [BOLD, '--ink'],
	credit: [REGULAR, '--ink-2'],
	caption: [BOLD, '--ink'],
	headline: [BOLD, '--ink'],
	line: [REGULAR, '--ink']
};

/**
 * Draws a block of texts.
 * @param box left edge, top and width of the block in px
 * @param isRtl whether its lines begin at the right
 */
export function drawBlock(
	{ lines }: TextBlock,
	box: { readonly x: number; readonly y: number; readonly width: number },
	colours: Readonly<Record<string, string>>,
	isRtl: boolean
): string {
	const start = isRtl ? `x="${box.x + box.width}" direction="rtl"` : `x="${box.x}"`;
	return lines
		.map(({ text, y, size, style }) => {
			const [font, colour] = STYLES[style];
			// The parentheses of the sans serif look like brackets.
			const content = escapeText(text).replace(
				/[()]/g,
				(sign) => `<tspan font-family="'Source Serif 4', serif">${sign}</tspan>`
			);
			return `<text ${start} y="${Math.round(box.y + y)}" font-size="${size}" ${font} fill="${colours[colour]}">${content}</text>`;
		})
		.join('');
}
