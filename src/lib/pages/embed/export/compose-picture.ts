/** Composes pictures of steps for publication: the scene in the layout of each format, and the texts around it. */
import type { Drawing } from '#lib/chart/drawing.ts';
import { LABEL_SIZE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import { drawForCard, escapeText } from '#lib/edition/pictures/card-drawing.ts';
import { variablesOf } from '#lib/edition/pictures/picture-styles.ts';
import type { Scene } from '#lib/scenes/scene.ts';
import type { World } from '#lib/scenes/world.ts';
import { PICTURE_FORMATS, type PictureFormat } from './picture-formats.ts';
import {
	captionBlock,
	drawBlock,
	footBlock,
	headBlock,
	hostBlock,
	type MeasureTitle,
	type PictureText
} from './text/picture-texts.ts';

/** The scene of a step, ready to be laid out. */
export interface PictureScene {
	readonly scene: Scene;
	readonly data: unknown;
	readonly world: World;
	/** Name of a theme in tokens.css. */
	readonly theme: string;
	/** SVG definitions of the engraved plan. */
	readonly plan: string;
	/** The host's colour, `#rrggbb`; lines only have it, so that words stay legible on any ground. */
	readonly accent?: string | undefined;
}

/** Margin, and gap between title, picture and foot, in px. */
const MARGIN = 48;
const GAP = 24;
/** Width of the texts in px, by format. */
export const TEXT_WIDTH: Readonly<Record<PictureFormat, number>> = {
	square: PICTURE_FORMATS.square.width - 2 * MARGIN,
	tall: PICTURE_FORMATS.tall.width - 2 * MARGIN,
	wide: PICTURE_FORMATS.wide.width - 2 * MARGIN
};
/** Font sizes of labels in px, the largest first: 33 px are 11 px on a telephone. */
const LABEL_SIZES = [36, 33, 30, 28, 26, 24];
const MIN_LABEL_SIZE = 24;
/** The same in a video, whose pictures should have one size. */
const VIDEO_LABEL_SIZES = [30];
/** Font size of labels in px in a picture that cannot show everything at any size. */
const LEGIBLE_SIZE = 28;
/** Share of the width that the head takes beside the picture, in the wide format. */
const BESIDE = 0.34;
/** Share of the height that the head may take above the picture. */
const MAX_HEAD_SHARE = 0.34;
/** Width in px of the line beside the words of a host, and height of the line over the foot, with and without an accent. */
const HOST_LINE = 10;
const FOOT_LINE = { accent: 8, plain: 2 };

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
	const inner = TEXT_WIDTH[format];
	const isBeside = format === 'wide';
	const isRtl = text.dir === 'rtl';
	const colours = variablesOf(shown.theme);
	const host = hostBlock(text.host, inner - GAP, format);
	const hostHeight = host.height > 0 ? MARGIN / 2 + host.height + GAP / 2 : 0;
	const foot = footBlock(text, inner, format);
	const bandTop = height - MARGIN / 2 - foot.height - GAP / 2;
	const caption = captionBlock(text.caption, format, inner);
	const footTop = bandTop - (caption.height > 0 ? caption.height + GAP : 0);
	const headTop = hostHeight + (isBeside ? GAP + GAP / 2 : MARGIN - GAP / 2);
	const column = isBeside ? Math.round(width * BESIDE) : inner;
	const mostHead = isBeside ? footTop - headTop - GAP / 2 : MAX_HEAD_SHARE * (height - hostHeight);
	const head = headBlock(text, column, mostHead, format, measureTitle);
	const top = isBeside ? hostHeight : headTop + head.height;
	const left = MARGIN + column + GAP;
	const box = isBeside
		? { x: isRtl ? MARGIN / 2 : left, width: width - left - MARGIN / 2 }
		: { x: MARGIN / 2, width: width - MARGIN };
	/** What is visible of the scene: a plan goes on to the edges of the picture. */
	const view = isBeside ? { x: isRtl ? 0 : box.x - GAP / 2, width: width - left + GAP / 2 } : { x: 0, width };
	const footLine = shown.accent ? FOOT_LINE.accent : FOOT_LINE.plain;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
		`<title>${escapeText(text.title)}</title><desc>${escapeText(describe(text))}</desc>`,
		fonts && `<style>${fonts}</style>`,
		`<rect width="${width}" height="${height}" fill="${colours['--paper']}"/>`,
		drawScene(
			shown,
			text.caption === undefined ? LABEL_SIZES : VIDEO_LABEL_SIZES,
			{ ...box, y: top + GAP / 2, height: footTop - top - GAP },
			{ ...view, y: top + (isBeside ? 0 : GAP / 2), height: footTop - top - (isBeside ? 0 : GAP / 2) },
			colours
		),
		host.height > 0
			? [
					`<rect width="${width}" height="${hostHeight}" fill="${colours['--card']}"/>`,
					`<path d="M0 ${hostHeight}H${width}" stroke="${colours['--rule']}" stroke-width="2"/>`,
					`<rect x="${isRtl ? width - MARGIN - HOST_LINE : MARGIN}" y="${MARGIN / 2}" width="${HOST_LINE}" height="${host.height}" fill="${shown.accent ?? colours['--ink-2']}"/>`,
					drawBlock(
						host,
						{ x: isRtl ? MARGIN : MARGIN + GAP, y: MARGIN / 2, width: inner - GAP },
						colours,
						isRtl
					)
				].join('')
			: '',
		`<rect y="${footTop}" width="${width}" height="${height - footTop}" fill="${colours['--card']}"/>`,
		`<path d="M0 ${footTop}H${width}" stroke="${shown.accent ?? colours['--ink']}" stroke-width="${footLine}"/>`,
		drawBlock(
			head,
			{ x: isBeside && isRtl ? width - MARGIN - column : MARGIN, y: headTop, width: column },
			colours,
			isRtl
		),
		drawBlock(foot, { x: MARGIN, y: bandTop + GAP / 2, width: inner }, colours, isRtl),
		drawBlock(caption, { x: MARGIN, y: footTop + GAP / 2, width: inner }, colours, isRtl),
		caption.height > 0
			? `<path d="M${MARGIN} ${bandTop}H${width - MARGIN}" stroke="${colours['--rule']}" stroke-width="2"/>`
			: '',
		'</svg>'
	].join('');
}

/** Returns what the document says of itself to software that does not show it. */
const describe = ({ measure, label, sources: [sources = ''], settings, credit }: PictureText): string =>
	[measure, label, sources, settings, credit].filter(Boolean).join(' · ');

/** Lays the scene out for a box, with the largest labels for which it has enough space, and shows what `view` has of it. */
function drawScene(
	{ scene, data, world, theme, plan }: PictureScene,
	sizes: readonly number[],
	box: Rect,
	view: Rect,
	colours: Readonly<Record<string, string>>
): string {
	const layOut = (size: number) => {
		const unit = size / LABEL_SIZE;
		const viewport: Viewport = { width: Math.floor(box.width / unit), height: Math.floor(box.height / unit) };
		return { unit, drawing: scene.layout(data, viewport, world) };
	};
	const fitting: ReturnType<typeof layOut>[] = [];
	for (const size of sizes) {
		const laidOut = layOut(size);
		if (laidOut.drawing.overflows) continue;
		fitting.push(laidOut);
		if (!omitsSomething(laidOut.drawing)) break;
	}
	const smallest = fitting.at(-1) ?? layOut(MIN_LABEL_SIZE);
	// What has no space even in small letters is left out for the sake of legible ones.
	const legible = fitting.find((each) => each.unit * LABEL_SIZE <= LEGIBLE_SIZE) ?? smallest;
	const { drawing, unit } = omitsSomething(smallest.drawing) ? legible : smallest;
	const content = drawForCard(drawing, { theme, unit, minFontSize: 0, plan });
	const shown = [(view.x - box.x) / unit, (view.y - box.y) / unit, view.width / unit, view.height / unit];
	// A plan goes on beyond its view: a line there says that the cut is meant.
	const cut = view.y > 0 ? `M${view.x} ${view.y}h${view.width}` : `M${view.x} 0v${view.height}`;
	const edge = drawing.baseMaps?.length
		? `<path d="${cut}" stroke="${colours['--ink']}" stroke-width="2"/>`
		: '';
	return `<svg x="${view.x}" y="${view.y}" width="${view.width}" height="${view.height}" viewBox="${shown.join(' ')}">${content}</svg>${edge}`;
}

/** Size of a viewport in which a picture writes the names that it writes at all, in units. */
const NOMINAL_SIZE = 340;

/** Returns the names that a picture writes, each with who that is: all of them are invented. Empty if it writes none. */
export function peopleIn({ scene, data, world }: Pick<PictureScene, 'scene' | 'data' | 'world'>): string {
	const viewport = { width: NOMINAL_SIZE, height: NOMINAL_SIZE };
	const written = new Set(scene.layout(data, viewport, world).texts.map((line) => line.text));
	return world.scenario.people
		.map(({ id }) => id)
		.filter((id) => written.has(world.word(`person.${id}`)))
		.map((id) => `${world.word(`person.${id}`).replaceAll(' ', '\u00a0')} (${world.word(`role.${id}`)})`)
		.join(', ');
}

/** Whether a picture says that it has more than it shows. */
const omitsSomething = ({ texts }: Drawing): boolean => texts.some(({ id }) => /(?:^|-)more(?:-|$)/.test(id));
