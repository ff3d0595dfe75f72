/**
 * Contrast in every picture, by day, at night, in dark mode and with forced colours: text of 4.5 to 1 against what is under it, and counted marks of 3
 * to 1. The pictures are rasterised without text and marks, and the ground is what is left at their places.
 */
import { story } from 'virtual:story';
import { expect, it, vi } from 'vitest';
import type { Drawing } from '#lib/chart/drawing.ts';
import { markPaths } from '#lib/chart/marks/mark-paths.ts';
import { overlaps } from '#lib/chart/layout/rects.ts';
import { contrast } from '#lib/chart/style/testing/contrast.ts';
import { fixedWidths, textExtent, textRect } from '#lib/chart/text/text-lines.ts';
import { createEdition } from '#lib/edition/edition.ts';
import { drawForCard } from '#lib/edition/pictures/card-drawing.ts';
import { engravedPlanDefinitions } from '#lib/edition/pictures/engraving.ts';
import { styleAttributes, variablesOf } from '#lib/edition/pictures/picture-styles.ts';
import { choicesWithAnswer } from '#lib/edition/pictures/still.ts';
import type { Step } from '#lib/narrative/types/story.ts';
import { rasterise, type Pixels } from '#lib/pages/share/picture/raster.ts';
import { loadScene } from '#lib/scenes/registry.ts';
import { viewports } from '#lib/scenes/testing/viewports.ts';
import { sample } from '../random.ts';

/** Dark mode and forced colours as two more themes: cards have neither, so what draws them does not know them. */
vi.mock('#lib/chart/tokens.css?raw', async (load) => {
	const { default: tokens } = await load<{ default: string }>();
	const [{ default: copper }, { default: forced }] = await Promise.all([
		import('#lib/chart/copper.css?raw'),
		import('#lib/chart/contrast.css?raw')
	]);
	const dark = /:root:where[^{]*\{([^}]*)\}/.exec(copper)?.[1] ?? '';
	const system = /forced-colors: active[^{]*\{[^{]*\{([^}]*)\}/.exec(forced)?.[1] ?? '';
	// A reader may force any colours; these are black on white.
	const colours = Object.entries({
		CanvasText: '#000000',
		Canvas: '#ffffff',
		Highlight: '#0a246a',
		Mark: '#ffff00'
	}).reduce((css, [name, colour]) => css.replaceAll(`: ${name};`, `: ${colour};`), system);
	return { default: `${tokens}\n.copper {${dark}}\n.forced {${colours}}` };
});

if (!story) throw new Error('The story holds a mistake');
const edition = createEdition(story, story.languages[0]?.id ?? '');
const { world, steps } = edition;
const isNight = ({ chapter }: Step): boolean =>
	story?.chapters.find(({ id }) => id === chapter)?.theme === 'nuit';
const inTheme = (theme: string, shown: readonly Step[]) =>
	shown.map((step) => [step.id, theme, step] as const);
const byDay = steps.filter((step) => !isNight(step));
/** Dark mode and forced colours have the same shapes. */
const tried = [
	...inTheme('nuit', sample(steps.filter(isNight), 2)),
	...inTheme('papier', sample(byDay, 2, 1)),
	...inTheme('copper', sample(byDay, 8)),
	// Of the poster, they change more than variables, which cards do not know.
	...inTheme(
		'forced',
		sample(
			steps.filter(({ scene }) => scene !== 'poster'),
			8,
			3
		)
	)
];

const viewport = viewports['desk'] ?? { width: 0, height: 0 };
const [TEXT, MARK] = [4.5, 3];
/** Share of the area under a text that has to contrast with it: thin lines may pass through. */
const GROUND_SHARE = 0.85;

/** Rasterises a drawing on paper, with one pixel for a unit. */
function rasteriseGround(drawing: Drawing, theme: string): Promise<Pixels> {
	const { width, height } = viewport;
	const body = drawForCard(drawing, {
		theme,
		unit: 1.6,
		minFontSize: 0,
		plan: engravedPlanDefinitions(),
		fixedWidths
	});
	const paper = variablesOf(theme)['--paper'] ?? '';
	return rasterise(
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${paper}"/>${body}</svg>`
	);
}

/** Returns the index in the data of the pixel at a point; a point outside has that of the nearest pixel. */
function indexAt({ width, height }: Pixels, x: number, y: number): number {
	const column = Math.max(0, Math.min(width - 1, Math.floor(x)));
	const row = Math.max(0, Math.min(height - 1, Math.floor(y)));
	return 4 * (row * width + column);
}

const colourOfPixel = ({ data }: Pixels, index: number): string =>
	`#${[...data.slice(index, index + 3)].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
const colourAt = (pixels: Pixels, x: number, y: number): string =>
	colourOfPixel(pixels, indexAt(pixels, x, y));

/** Returns a colour of an attribute of an element with some classes; undefined for none. */
function colourOf(attribute: 'fill' | 'stroke', classes: string, theme: string): string | undefined {
	const written = styleAttributes(classes, { variables: variablesOf(theme), pixel: 1 });
	return new RegExp(` ${attribute}="(#[\\da-f]{6})"`).exec(written)?.[1];
}

/** Returns the share of an area, from 0 to 1, that contrasts with a colour. An area has few colours and many pixels. */
function contrastingShare(
	colour: string | undefined,
	ground: Pixels,
	area: ReturnType<typeof textExtent>
): number {
	const contrasts = new Map<number, number>();
	let [count, contrasting] = [0, 0];
	for (let y = area.top; y < area.bottom; y += 1)
		for (let x = area.left; x < area.right; x += 1) {
			const index = indexAt(ground, x, y);
			const [red = 0, green = 0, blue = 0] = [
				ground.data[index],
				ground.data[index + 1],
				ground.data[index + 2]
			];
			const key = (red << 16) | (green << 8) | blue;
			const known = contrasts.get(key) ?? contrast(colour, colourOfPixel(ground, index));
			contrasts.set(key, known);
			count++;
			if (known >= TEXT) contrasting++;
		}
	return count === 0 ? 1 : contrasting / count;
}

/** Returns the texts that cannot be read where they stand. */
function findPaleTexts({ texts }: Drawing, ground: Pixels, theme: string): string[] {
	return texts.flatMap((line) => {
		const colour = colourOf('fill', `text ${line.style}`, theme);
		const isHaloed = /\bhalo(ed)?\b/.test(line.style);
		const share = isHaloed
			? Number(contrast(colour, variablesOf(theme)['--paper']) >= TEXT)
			: contrastingShare(colour, ground, textExtent(line));
		return share >= GROUND_SHARE
			? []
			: [`“${line.text}” (${line.style}) on ${Math.round(100 - 100 * share)} % of its ground`];
	});
}

/** Returns the kinds of marks that stand out from the ground neither in their middle, where the core is, nor at their edge. */
function findPaleMarks({ series }: Drawing, ground: Pixels, theme: string): string[] {
	const faults = series.flatMap(({ marks }) =>
		marks
			.filter(({ core, frame }) => core !== 'none' || frame)
			.flatMap((mark) => {
				const { x, y, size, core, frame } = mark;
				const colours = markPaths([{ kind: 'one', marks: [mark] }]).flatMap(({ style }) =>
					(['fill', 'stroke'] as const).flatMap((attribute) => colourOf(attribute, style, theme) ?? [])
				);
				const under = [colourAt(ground, x, y), colourAt(ground, x - size / 2, y)];
				return under.some((colourUnder) => colours.some((colour) => contrast(colour, colourUnder) >= MARK))
					? []
					: [`${core} ${frame ?? ''}: ${colours.join(' ')} on ${under.join(' ')}`];
			})
	);
	return [...new Set(faults)];
}

/** Whether a text is over a mark, which is then a part of its ground. */
const hasTextOverMarks = ({ texts, series }: Drawing): boolean =>
	texts
		.map(textRect)
		.some((rect) =>
			series.some(({ marks }) =>
				marks.some(({ x, y, size }) =>
					overlaps(rect, { x: x - size / 2, y: y - size / 2, width: size, height: size }, 0)
				)
			)
		);

it.each(tried)('%s can be read, and its marks told from their ground: %s', async (_id, theme, step) => {
	const scene = await loadScene(step.scene);
	const state = step.keyframes.at(-1) ?? step.state;
	const data = scene.data(state, world, choicesWithAnswer(edition, step));
	const drawing = scene.layout(data, viewport, world);
	const bare = await rasteriseGround({ ...drawing, texts: [], series: [] }, theme);
	const marked = hasTextOverMarks(drawing) ? await rasteriseGround({ ...drawing, texts: [] }, theme) : bare;
	expect([...findPaleTexts(drawing, marked, theme), ...findPaleMarks(drawing, bare, theme)]).toEqual([]);
});
