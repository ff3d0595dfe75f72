/** Composes pictures of steps for publication: the scene in the layout of each format, its title, label and credit. */
import { LABEL_SIZE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import { textWidth } from '#lib/chart/text/text-width.ts';
import { breakLinesEvenly } from '#lib/edition/pictures/break-lines.ts';
import { drawForCard, escapeText } from '#lib/edition/pictures/card-drawing.ts';
import { variablesOf } from '#lib/edition/pictures/picture-styles.ts';
import { PICTURE_FORMATS, type PictureFormat } from './picture-formats.ts';
import type { Scene } from '#lib/scenes/scene.ts';
import type { World } from '#lib/scenes/world.ts';

/** The texts around a picture. */
export interface PictureText {
	/** Title of the step, and that of the story. */
	readonly title: string;
	readonly name: string;
	/** Whether it shows a model, facts or both. */
	readonly label: string;
	/** Who chose its settings, if they are not the story's own. */
	readonly settings: string;
	/** Author, licence and address. */
	readonly credit: string;
	/** A text in a band below the scene, for a video; the band is there if it is empty, but not if it is undefined. */
	readonly caption?: string | undefined;
	readonly dir?: 'ltr' | 'rtl' | undefined;
}

/** The scene of a step, ready to be laid out. */
export interface PictureScene {
	readonly scene: Scene;
	readonly data: unknown;
	readonly world: World;
	/** Name of a theme in tokens.css. */
	readonly theme: string;
	/** SVG definitions of the engraved plan. */
	readonly plan: string;
}

/** Returns the width of a line in the title font, in the unit of `size`. */
type MeasureTitle = (line: string, size: number) => number;

/** Margin, and gap between title, picture and foot, in px. */
const MARGIN = 48;
const GAP = 24;
/** Font sizes of labels in px, the largest first. On a telephone a picture is shown at a third of its size. */
const LABEL_SIZES = [32, 30, 28] as const;
const MIN_LABEL_SIZE = 26;
const NAME = { size: 30, leading: 38 } as const;
const FOOT = { size: 28, leading: 37 } as const;
/** Captions, with the number of lines for which each format has space. */
const CAPTION = { size: 36, leading: 46, lines: { square: 3, tall: 3, wide: 2 } } as const;
/** Font sizes of titles in px, each with its maximum number of lines. */
const TITLE_SIZES = [
	{ size: 72, most: 2 },
	{ size: 60, most: 3 },
	{ size: 52, most: 4 },
	{ size: 44, most: 6 }
] as const;
const TITLE_LINE_HEIGHT = 1.12;
/** Share of the width that the title takes beside the picture, in the wide format. */
const BESIDE = 0.34;

interface Line {
	readonly text: string;
	readonly x: number;
	/** Baseline. */
	readonly y: number;
	readonly size: number;
	readonly style: 'title' | 'name' | 'label' | 'credit' | 'caption';
}

/**
 * Returns the picture as an SVG document without style sheets, at the size of its format. Nothing is cropped: the scene
 * is laid out for the space that the texts leave.
 * @param fonts style rules of the fonts, for a document that is shown outside a page
 */
export function composePicture(
	shown: PictureScene,
	text: PictureText,
	format: PictureFormat,
	measureTitle: MeasureTitle,
	fonts = ''
): string {
	const { width, height } = PICTURE_FORMATS[format];
	const inner = width - 2 * MARGIN;
	const beside = format === 'wide';
	const foot = footLines(text, inner);
	const bandTop = height - MARGIN / 2 - foot.length * FOOT.leading - GAP / 2;
	const caption = captionLines(text.caption ?? '', format);
	const band = text.caption === undefined ? 0 : CAPTION.lines[format] * CAPTION.leading + GAP;
	const footTop = bandTop - band;
	const column = beside ? Math.round(width * BESIDE) : inner;
	const head = headLines(text, column, measureTitle);
	const box = beside
		? {
				x: MARGIN + column + GAP,
				y: GAP,
				width: inner - column - GAP + MARGIN / 2,
				height: footTop - 2 * GAP
			}
		: { x: MARGIN / 2, y: head.height + GAP, width: width - MARGIN, height: footTop - head.height - 2 * GAP };
	/** What is visible of the scene: a plan goes on to the edges of the picture. */
	const view = beside
		? { x: box.x - GAP / 2, y: 0, width: width - box.x + GAP / 2, height: footTop }
		: { x: 0, y: head.height + GAP / 2, width, height: footTop - head.height - GAP / 2 };
	const colours = variablesOf(shown.theme);
	const right = text.dir === 'rtl' ? width - MARGIN : undefined;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
		`<title>${escapeText(text.title)}</title><desc>${escapeText([text.label, text.settings, text.credit].filter(Boolean).join(' · '))}</desc>`,
		fonts && `<style>${fonts}</style>`,
		`<rect width="${width}" height="${height}" fill="${colours['--paper']}"/>`,
		drawScene(shown, box, view),
		`<rect y="${footTop}" width="${width}" height="${height - footTop}" fill="${colours['--card']}"/>`,
		`<path d="M0 ${footTop}H${width}" stroke="${colours['--ink']}" stroke-width="2"/>`,
		...head.lines.map((line) => drawLine(line, colours, right && beside ? MARGIN + column : right)),
		...foot.map((line, index) =>
			drawLine({ ...line, y: bandTop + GAP / 2 + (index + 0.75) * FOOT.leading }, colours, right)
		),
		...caption.map((line, index) =>
			drawLine({ ...line, y: footTop + GAP / 2 + (index + 0.8) * CAPTION.leading }, colours, right)
		),
		band > 0
			? `<path d="M${MARGIN} ${bandTop}H${width - MARGIN}" stroke="${colours['--rule']}" stroke-width="2"/>`
			: '',
		'</svg>'
	].join('');
}

/** Lays the scene out for a box, with the largest labels for which it has enough space, and shows what `view` has of it. */
function drawScene({ scene, data, world, theme, plan }: PictureScene, box: Rect, view: Rect): string {
	const layOut = (size: number) => {
		const unit = size / LABEL_SIZE;
		const viewport: Viewport = { width: Math.floor(box.width / unit), height: Math.floor(box.height / unit) };
		return { unit, drawing: scene.layout(data, viewport, world) };
	};
	const fitting = LABEL_SIZES.find((size) => !layOut(size).drawing.overflows);
	const { drawing, unit } = layOut(fitting ?? MIN_LABEL_SIZE);
	const content = drawForCard(drawing, { theme, unit, minFontSize: 0, plan });
	const shown = [(view.x - box.x) / unit, (view.y - box.y) / unit, view.width / unit, view.height / unit];
	return `<svg x="${view.x}" y="${view.y}" width="${view.width}" height="${view.height}" viewBox="${shown.join(' ')}">${content}</svg>`;
}

/** Places the title of the story and of the step from the top of the picture, in a column. */
function headLines({ name, title }: PictureText, width: number, measureTitle: MeasureTitle) {
	const words = title.split(' ');
	const candidates = TITLE_SIZES.map(({ size, most }) => ({
		size,
		most,
		lines: breakLinesEvenly(words, width, (line) => measureTitle(line, size))
	}));
	const fits = ({ size, most, lines }: (typeof candidates)[number]) =>
		lines.length <= most && lines.every((line) => measureTitle(line, size) <= width);
	const { size, lines } = candidates.find(fits) ?? {
		size: TITLE_SIZES[3].size,
		lines: candidates.at(-1)?.lines ?? []
	};
	const names = breakSans(name, NAME.size, width);
	const top = MARGIN + names.length * NAME.leading;
	return {
		lines: [
			...names.map((text, index): Line => ({
				text,
				x: MARGIN,
				y: MARGIN + (index + 0.6) * NAME.leading,
				size: NAME.size,
				style: 'name'
			})),
			...lines.map((text, index): Line => ({
				text,
				x: MARGIN,
				y: top + (index + 0.85) * size * TITLE_LINE_HEIGHT,
				size,
				style: 'title'
			}))
		],
		height: top + lines.length * size * TITLE_LINE_HEIGHT
	};
}

/** Breaks the texts at the foot into lines: label, settings, credit. */
const footLines = ({ label, settings, credit }: PictureText, width: number): Omit<Line, 'y'>[] =>
	(
		[
			[label, 'label'],
			[settings, 'label'],
			[credit, 'credit']
		] as const
	).flatMap(([text, style]) =>
		breakSans(text, FOOT.size, width).map((line) => ({ text: line, x: MARGIN, size: FOOT.size, style }))
	);

const captionLines = (text: string, format: PictureFormat): Omit<Line, 'y'>[] =>
	breakSans(text, CAPTION.size, PICTURE_FORMATS[format].width - 2 * MARGIN).map((line) => ({
		...{ text: line, x: MARGIN, size: CAPTION.size },
		style: 'caption'
	}));

/** Whether a text fits into the band for captions of a format. */
export const captionFits = (text: string, format: PictureFormat): boolean =>
	captionLines(text, format).length <= CAPTION.lines[format];

const breakSans = (text: string, size: number, width: number): string[] =>
	text ? breakLinesEvenly(text.split(' '), width, (line) => textWidth(line, size)) : [];

const FONTS: Readonly<Record<Line['style'], string>> = {
	title: `font-family="'Source Serif 4', serif" font-weight="600"`,
	name: `font-family="B612"`,
	label: `font-family="B612" font-weight="700"`,
	credit: `font-family="B612"`,
	caption: `font-family="B612" font-weight="700"`
};
const COLOURS: Readonly<Record<Line['style'], string>> = {
	title: '--ink',
	name: '--cam',
	label: '--ink',
	credit: '--ink-2',
	caption: '--ink'
};

/** Draws a line of text from its left edge, or from its right edge if that is given. */
function drawLine(
	{ text, x, y, size, style }: Line,
	colours: Readonly<Record<string, string>>,
	right?: number
): string {
	const start = right === undefined ? `x="${x}"` : `x="${right}" direction="rtl"`;
	return `<text ${start} y="${y}" font-size="${size}" ${FONTS[style]} fill="${colours[COLOURS[style]]}">${escapeText(text)}</text>`;
}
