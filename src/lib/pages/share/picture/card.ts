import type { Edition } from '#lib/edition/edition.ts';
import { basisLabel } from '#lib/edition/basis.ts';
import { LABEL_SIZE, type Viewport } from '#lib/chart/viewport.ts';
import type { Chapter, Step } from '#lib/narrative/types/story.ts';
import { chapterCardText } from '../card-text.ts';
import { breakLinesEvenly } from '#lib/edition/pictures/break-lines.ts';
import { fixedWidths } from '#lib/chart/text/text-lines.ts';
import { drawForCard, escapeText } from '#lib/edition/pictures/card-drawing.ts';
import { engravedPlanDefinitions } from '#lib/edition/pictures/engraving.ts';
import { variablesOf } from '#lib/edition/pictures/picture-styles.ts';
import { simplifyForCard } from '#lib/edition/pictures/simplify-for-card.ts';
import { withoutTable } from '#lib/edition/pictures/without-table.ts';
import { loadScene } from '#lib/scenes/registry.ts';
import { loadFonts, TITLE_FONT, type CardFonts } from './fonts.ts';

/** Size that social networks recommend, in px. */
const WIDTH = 1200;
const HEIGHT = 630;
/** Minimum font size in px: lists of links show the card at a third of its size. */
const MIN_FONT_SIZE = 34;
/** Position of the title plate in px: as in the picture of the opening, but at the left edge. */
const PLATE = { left: 44, width: 520, padding: 36, bottom: 44, gap: 9 } as const;
const NAME = { size: 36, leading: 44, gap: 20 } as const;
const NOTE = { size: MIN_FONT_SIZE, leading: 40 } as const;
/** Left edge of the picture in px, and its viewport, in which labels have the minimum font size. */
const LEFT = PLATE.left + PLATE.width + PLATE.gap;
const VIEWPORT: Viewport = {
	width: Math.floor(((WIDTH - LEFT) * LABEL_SIZE) / MIN_FONT_SIZE),
	height: Math.floor((HEIGHT * LABEL_SIZE) / MIN_FONT_SIZE)
};
/** Font sizes of the title in order of preference, each with its maximum number of lines. */
const TITLE_SIZES = [
	{ size: 68, most: 2 },
	{ size: 60, most: 2 },
	{ size: 68, most: 3 },
	{ size: 60, most: 3 },
	{ size: 54, most: 4 },
	{ size: 46, most: 5 }
] as const;
const LINE_HEIGHT = 1.12;
/**
 * Names of elements that draw something. A scene without any, after small text is omitted, is replaced by the
 * opening.
 */
const DRAWN_ELEMENT = /<(path|rect|circle|ellipse|line|polyline|polygon|image)\b/;

/** The texts on the plate, from the top. */
interface Plate {
	readonly title: string;
	/** What the story asks, in sentences. */
	readonly asked?: readonly string[];
	/** Title of the story, unless it is the title itself. */
	readonly name?: string | undefined;
	/** Basis: a model, facts, or both. */
	readonly note?: string | undefined;
}

/**
 * Draws the sharing picture of a step as SVG without style sheets: its scene, its title, the title of the story, and
 * the label of its basis.
 */
export async function drawStepCard(edition: Edition, step: Step): Promise<string> {
	const { story, lang } = edition;
	const note = basisLabel([step], story)?.[lang];
	return card(edition, step, { title: step.title[lang] ?? '', name: story.title[lang], note });
}

/**
 * Draws the sharing picture of a chapter, like `drawStepCard`: with the picture of its lesson, else that of its first
 * step without a guess, and the title of its card.
 * @throws if the chapter has no step
 */
export async function drawChapterCard(edition: Edition, chapter: Chapter): Promise<string> {
	const { steps } = chapter;
	const ofLesson = steps.find(({ id }) => id === chapter.class?.picture);
	const step = ofLesson ?? steps.find(({ guess }) => !guess) ?? steps[0];
	if (!step) throw new Error(`The chapter “${chapter.id}” has no step`);
	const { title } = chapterCardText(edition, chapter);
	const { story, lang } = edition;
	return card(edition, step, { title, name: story.title[lang], note: basisLabel(steps, story)?.[lang] });
}

/**
 * Draws the sharing picture of the story, like `drawStepCard`: with the last keyframe of its first step, its title, what
 * it asks, and its place, which says that it is invented.
 */
export async function drawStoryCard(edition: Edition): Promise<string> {
	const { steps, story, lang } = edition;
	const [first] = steps;
	if (!first) throw new Error('A story needs a step');
	const { title, hook, question, place } = story;
	const asked = [hook, question].flatMap((each) => each?.[lang] ?? []);
	const complete = { ...first, state: first.keyframes.at(-1) ?? first.state };
	return card(edition, complete, {
		title: title[lang] ?? '',
		asked,
		note: place?.[lang] ?? basisLabel(steps, story)?.[lang]
	});
}

async function card(edition: Edition, step: Step, words: Plate): Promise<string> {
	const [first = step] = edition.steps;
	const own = await picture(edition, step);
	const shown = DRAWN_ELEMENT.test(own.drawing) ? own : await picture(edition, first);
	const { '--paper': paper } = variablesOf(shown.theme);
	const box = `x="${LEFT}" width="${WIDTH - LEFT}" height="${HEIGHT}" overflow="visible"`;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">`,
		`<rect width="${WIDTH}" height="${HEIGHT}" fill="${paper}"/>`,
		`<svg ${box} viewBox="0 0 ${VIEWPORT.width} ${VIEWPORT.height}">${shown.drawing}</svg>`,
		`${plate(words, shown.theme, await loadFonts())}</svg>`
	].join('');
}

/** Draws the scene of a step in its theme, for the place beside and beneath the plate. A guess is not answered. */
async function picture(edition: Edition, step: Step): Promise<{ theme: string; drawing: string }> {
	const world = withoutTable(edition.world, edition.words);
	const scene = await loadScene(step.scene);
	const drawing = scene.layout(scene.data(step.state, world, edition.choices), VIEWPORT, world);
	const theme = edition.story.chapters.find(({ id }) => id === step.chapter)?.theme ?? 'papier';
	const unit = Math.min((WIDTH - LEFT) / VIEWPORT.width, HEIGHT / VIEWPORT.height);
	return {
		theme,
		drawing: drawForCard(simplifyForCard(drawing), {
			theme,
			unit,
			minFontSize: MIN_FONT_SIZE,
			plan: engravedPlanDefinitions(),
			fixedWidths
		})
	};
}

/** Draws the plate with its texts in the colours of a theme; empty if the font lacks a character. */
function plate({ title, asked = [], name = '', note = '' }: Plate, theme: string, fonts: CardFonts): string {
	const inner = PLATE.width - 2 * PLATE.padding;
	const { size, lines } = fitTitle(title, inner, fonts);
	if (lines.length === 0) return '';
	const notes = note.split(' · ').flatMap((part) => breakText(part, NOTE.size, inner, fonts));
	const names = breakText(name, NAME.size, inner, fonts);
	const questions = asked.flatMap((sentence) => breakText(sentence, NAME.size, inner, fonts));
	const asking = questions.length > 0 ? NAME.gap + questions.length * NAME.leading : 0;
	const noteGap = notes.length > 0 ? NAME.gap / 2 : 0;
	const leading = size * LINE_HEIGHT;
	const rule = names.length > 0 ? NAME.gap : 0;
	const namesHeight = asking + rule + names.length * NAME.leading;
	const height =
		2 * PLATE.padding + lines.length * leading + namesHeight + noteGap + notes.length * NOTE.leading;
	const top = HEIGHT - PLATE.bottom - height;
	const x = PLATE.left + PLATE.padding;
	const start = top + PLATE.padding;
	const colours = variablesOf(theme);
	const text = (line: string, y: number, height: number, colour: string) =>
		`<text x="${x}" y="${y}" font-family="${TITLE_FONT.family}" font-weight="${TITLE_FONT.weight}" font-size="${height}" fill="${colours[colour]}">${escapeText(line)}</text>`;
	const rect = (grow: number, width: number) =>
		`<rect x="${PLATE.left - grow}" y="${top - grow}" width="${PLATE.width + 2 * grow}" height="${height + 2 * grow}" fill="${colours['--card']}" stroke="${colours['--ink']}" stroke-width="${width}"/>`;
	return [
		'<g>',
		rect(PLATE.gap, 2),
		rect(0, 3),
		...lines.map((line, index) => text(line, start + (index + 0.8) * leading, size, '--ink')),
		...questions.map((line, index) => {
			const y = start + lines.length * leading + NAME.gap + (index + 0.7) * NAME.leading;
			return text(line, y, NAME.size, '--ink');
		}),
		...names.map((line, index) => {
			const y = start + lines.length * leading + asking + rule + (index + 0.7) * NAME.leading;
			return text(line, y, NAME.size, '--cam');
		}),
		...notes.map((line, index) => {
			const y = start + lines.length * leading + namesHeight + noteGap + (index + 0.7) * NOTE.leading;
			return text(line, y, NOTE.size, '--ink-2');
		}),
		'</g>'
	].join('');
}

/** Returns the first of `TITLE_SIZES` at which the title fits, with its lines; if none fits, the last one. */
function fitTitle(title: string, width: number, fonts: CardFonts): { size: number; lines: string[] } {
	const candidates = TITLE_SIZES.map(({ size, most }) => ({
		size,
		most,
		lines: breakText(title, size, width, fonts)
	}));
	const found = candidates.find(
		({ size, most, lines }) =>
			lines.length <= most && lines.every((line) => (fonts.titleWidth(line, size) ?? 0) <= width)
	);
	return found ?? candidates.at(-1) ?? { size: 0, lines: [] };
}

/** Breaks a text into the smallest number of even lines; no lines if the font lacks a character. */
function breakText(text: string, size: number, width: number, { titleWidth }: CardFonts): string[] {
	if (!text || titleWidth(text, size) === undefined) return [];
	const widthOf = (line: string) => titleWidth(line, size) ?? 0;
	return breakLinesEvenly(text.split(' '), width, widthOf);
}
