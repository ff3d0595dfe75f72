import { render } from 'svelte/server';
import StillDrawing from '#lib/chart/StillDrawing.svelte';
import tokens from '#lib/chart/tokens.css?raw';
import engravingStyle from '#lib/district/engraving.css?raw';
import pictureStyle from '#lib/chart/picture.css?raw';
import { chartStyle } from '#lib/chart/style/chart-style.ts';
import type { Edition } from '#lib/edition/edition.ts';
import { basisLabel } from '#lib/edition/basis.ts';
import { engraving } from '#lib/edition/engraving.ts';
import { stripComments } from '#lib/edition/still.ts';
import { LABEL, type Viewport } from '#lib/chart/viewport.ts';
import type { Chapter, Step } from '#lib/narrative/types.ts';
import { chapterTold } from '../told.ts';
import { readSheet } from './cascade.ts';
import { breakEvenly } from './breaking.ts';
import { forCard } from './key-labels.ts';
import { flatten } from './flatten.ts';
import { loadScene } from '#lib/scenes/registry.ts';
import type { World } from '#lib/scenes/world.ts';
import { loadFonts, TITLE, type Fonts } from './fonts.ts';
import { readMarkup, writeMarkup, type Element } from './markup.ts';

/** The size that networks ask for, in pixels. */
const WIDTH = 1200;
const HEIGHT = 630;
/** No word is lower: in a list of links such a picture is a third as large. */
const SMALLEST = 34;
/** Lines of a thumbnail are drawn thicker than those of a page. */
const PEN = 1.6;
/** Where the words stand, in pixels: the title plate of the opening, moved to the left edge. */
const PLATE = { left: 44, width: 520, padding: 36, bottom: 44, gap: 9 } as const;
const NAME = { size: 36, leading: 44, gap: 20 } as const;
const NOTE = { size: SMALLEST, leading: 40 } as const;
/** Left edge of the picture, and its room: its labels are as low as a word may be. */
const LEFT = PLATE.left + PLATE.width + PLATE.gap;
const ROOM: Viewport = {
	width: Math.floor(((WIDTH - LEFT) * LABEL) / SMALLEST),
	height: Math.floor((HEIGHT * LABEL) / SMALLEST)
};
/** Ways of setting a title, from the first to try: its size, and how many lines it may then have. */
const SETTINGS = [
	{ size: 68, most: 2 },
	{ size: 60, most: 2 },
	{ size: 68, most: 3 },
	{ size: 60, most: 3 },
	{ size: 54, most: 4 },
	{ size: 46, most: 5 }
] as const;
const LEADING = 1.12;
/** A scene in which nothing is drawn, once its small words are left out: the opening stands in for it. */
const MARK = /^(path|rect|circle|ellipse|line|polyline|polygon|image)$/;
/** Parts of the plan whose words would be too small. */
const FURNITURE = new Set(['district-names']);

export const sheet = readSheet([tokens, engravingStyle, pictureStyle, chartStyle].join('\n'));

/** What stands on the plate, from the top. */
interface Plate {
	readonly title: string;
	/** Of the story; nothing where the title is its own. */
	readonly name?: string | undefined;
	/** What it is made from: a model, facts, or both. */
	readonly note?: string | undefined;
}

/** The sharing picture of a step: its scene, its title and the name of the story. As SVG of attributes only. */
export async function stepCard(edition: Edition, step: Step): Promise<string> {
	const { story, lang } = edition;
	const note = basisLabel([step], story)?.[lang];
	return card(edition, step, { title: step.title[lang] ?? '', name: story.title[lang], note });
}

/** The sharing picture of a chapter: the scene of its first step that asks nothing, and the title of its own card. */
export async function chapterCard(edition: Edition, chapter: Chapter): Promise<string> {
	const { steps } = chapter;
	const step = steps.find(({ guess }) => !guess) ?? steps[0];
	if (!step) throw new Error(`The chapter “${chapter.id}” has no step`);
	const { title } = chapterTold(edition, chapter);
	const { story, lang } = edition;
	return card(edition, step, { title, name: story.title[lang], note: basisLabel(steps, story)?.[lang] });
}

/** The sharing picture of the story: its opening scene and its title. */
export async function storyCard(edition: Edition): Promise<string> {
	const { steps, story, lang } = edition;
	const [first] = steps;
	if (!first) throw new Error('A story needs a step');
	return card(edition, first, {
		title: story.title[lang] ?? '',
		note: basisLabel(steps, story)?.[lang]
	});
}

async function card(edition: Edition, step: Step, words: Plate): Promise<string> {
	const [first = step] = edition.steps;
	const own = await picture(edition, step);
	const shown = isDrawn(own.layer) ? own : await picture(edition, first);
	const said = flattened(plate(words, await loadFonts()), edition);
	return writeMarkup({
		name: 'svg',
		attributes: { xmlns: 'http://www.w3.org/2000/svg', width: String(WIDTH), height: String(HEIGHT) },
		children: [shown.ground, shown.layer, said]
	});
}

/** A card has no table beside it: what is left out is counted, and no more. */
const withoutTable = (world: World, words: Edition['words']): World => ({
	...world,
	word: (key) => (key.startsWith('picture.more-') ? (words[`share.${key.slice(8)}`] ?? '') : world.word(key))
});

/** The scene of a step in its theme, beside the plate, and running on beneath it; what it asks is not answered. */
async function picture(edition: Edition, step: Step): Promise<{ ground: Element; layer: Element }> {
	const world = withoutTable(edition.world, edition.words);
	const scene = await loadScene(step.scene);
	const drawing = scene.layout(scene.data(step.state, world, edition.choices), ROOM, world);
	const { body } = render(StillDrawing, { props: { drawing: forCard(drawing) } });
	const theme = edition.story.chapters.find(({ id }) => id === step.chapter)?.theme ?? 'papier';
	const box = `x="${LEFT}" width="${WIDTH - LEFT}" height="${HEIGHT}" overflow="visible"`;
	const view = `viewBox="0 0 ${ROOM.width} ${ROOM.height}"`;
	return {
		ground: flattened(`<rect class="ground" width="${WIDTH}" height="${HEIGHT}"/>`, edition, theme),
		layer: flattened(`<svg ${box} ${view} class="layer">${stripComments(body)}</svg>`, edition, theme)
	};
}

/** Markup of ours as SVG of attributes only, with the plan at hand. */
function flattened(markup: string, edition: Edition, theme: 'papier' | 'nuit' = 'papier'): Element {
	const plan = markup.includes('#district') ? `<defs>${engraving()}</defs>` : '';
	const [drawing] = readMarkup(`<g class="root ${theme}">${plan}${markup}</g>`);
	if (!drawing) throw new Error('There is nothing to draw');
	const variables = { '--font-serif': TITLE.family };
	return flatten(drawing, { sheet, variables, pen: PEN, smallest: SMALLEST, without: FURNITURE });
}

const isDrawn = ({ name, children }: Element): boolean =>
	MARK.test(name) || children.some((child) => typeof child !== 'string' && isDrawn(child));

/** The plate with the words, always on paper; nothing where the font cannot write them. */
function plate({ title, name = '', note = '' }: Plate, fonts: Fonts): string {
	const inner = PLATE.width - 2 * PLATE.padding;
	const { size, lines } = setTitle(title, inner, fonts);
	if (lines.length === 0) return '<g/>';
	const notes = setLines(note, NOTE.size, inner, fonts);
	const names = setLines(name, NAME.size, inner, fonts);
	const under = notes.length > 0 ? NAME.gap / 2 : 0;
	const leading = size * LEADING;
	const rule = names.length > 0 ? NAME.gap : 0;
	const named = rule + names.length * NAME.leading;
	const height = 2 * PLATE.padding + lines.length * leading + named + under + notes.length * NOTE.leading;
	const top = HEIGHT - PLATE.bottom - height;
	const x = PLATE.left + PLATE.padding;
	const start = top + PLATE.padding;
	const text = (line: string, y: number, height: number, ink: string) =>
		`<text x="${x}" y="${y}" font-family="${TITLE.family}" font-weight="${TITLE.weight}" font-size="${height}" fill="var(--${ink})">${escape(line)}</text>`;
	const rect = (grow: number, width: number) =>
		`<rect x="${PLATE.left - grow}" y="${top - grow}" width="${PLATE.width + 2 * grow}" height="${height + 2 * grow}" fill="var(--card)" stroke="var(--ink)" stroke-width="${width}"/>`;
	return [
		'<g>',
		rect(PLATE.gap, 2),
		rect(0, 3),
		...lines.map((line, index) => text(line, start + (index + 0.8) * leading, size, 'ink')),
		...names.map((line, index) => {
			const y = start + lines.length * leading + rule + (index + 0.7) * NAME.leading;
			return text(line, y, NAME.size, 'cam');
		}),
		...notes.map((line, index) => {
			const y = start + lines.length * leading + named + under + (index + 0.7) * NOTE.leading;
			return text(line, y, NOTE.size, 'ink-2');
		}),
		'</g>'
	].join('');
}

/** The first way of setting a title in which no line is too wide and there are not too many; or the last. */
function setTitle(title: string, width: number, fonts: Fonts): { size: number; lines: string[] } {
	const tried = SETTINGS.map(({ size, most }) => ({
		size,
		most,
		lines: setLines(title, size, width, fonts)
	}));
	const found = tried.find(
		({ size, most, lines }) =>
			lines.length <= most && lines.every((line) => (fonts.titleWidth(line, size) ?? 0) <= width)
	);
	return found ?? tried.at(-1) ?? { size: 0, lines: [] };
}

/** Breaks a text into as few lines as the width allows, as even as they can be; none where a letter is lacking. */
function setLines(text: string, size: number, width: number, { titleWidth }: Fonts): string[] {
	if (!text || titleWidth(text, size) === undefined) return [];
	const widthOf = (line: string) => titleWidth(line, size) ?? 0;
	return breakEvenly(text.split(' '), width, widthOf);
}

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
