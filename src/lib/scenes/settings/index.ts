/** Draws the outcome of each of four settings as a curve over its range, with the reader's value. */
import { textBlock, translate } from '#lib/chart/text/text-block.ts';
import { EMPTY_DRAWING, mergeDrawings, type Drawing } from '#lib/chart/drawing.ts';
import { trimBottom, trimTop, splitCells } from '#lib/chart/layout/divide-rect.ts';
import { contentArea, LABEL_SIZE, TITLE_SIZE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import { defineMarkScene } from '../define-mark-scene.ts';
import { pluralWord } from '../shared/plural.ts';
import type { World } from '../world.ts';
import { data, type SettingsView } from './data.ts';
import { MIN_WIDTH_FOR_LARGE_TEXT, measurePanel, type PanelVariant } from './panel.ts';
import { table } from './table.ts';

/** Numbers of columns to try. */
const COLUMN_CHOICES = [4, 2, 1];
/** Variants of the panels to try. */
const PANEL_VARIANTS: readonly PanelVariant[] = [
	...[TITLE_SIZE, LABEL_SIZE].flatMap((size) =>
		[false, true].flatMap((brief) => [false, true].map((beside) => ({ size, brief, beside })))
	),
	{ size: LABEL_SIZE, brief: true, beside: true, bare: true }
];
/** Factors on the value of a layout: with small text, with short words, and without text in the plots. */
const VALUE_FACTORS = { small: 0.9, brief: 0.6, bare: 0.3 };
/** Best ratio of width to height of a plot. */
const PLOT_RATIO = 2.2;
/** Value of a layout below which the note is left out. */
const MIN_VALUE_WITH_NOTE = 12;
/** Smallest height with a title, in units. */
const MIN_HEIGHT_FOR_TITLE = 230;

function layout({ changedRelatedCount, links }: SettingsView, viewport: Viewport, world: World): Drawing {
	const whole = contentArea(viewport);
	const hasTitle = viewport.showTitle === true && viewport.height >= MIN_HEIGHT_FOR_TITLE;
	const title = textBlock('title', hasTitle ? world.word('settings.title') : '', whole, {
		style: 'chart-title',
		size: TITLE_SIZE
	});
	const noteText =
		changedRelatedCount > 0
			? pluralWord(world, 'settings.also', changedRelatedCount)
			: hasTitle
				? world.word('settings.whose')
				: '';
	const top = trimTop(whole, title.height > 0 ? title.height + LABEL_SIZE * 1.4 : 0);
	const bestWithNote = (words: string) => {
		const note = textBlock('note', words, whole, { style: 'soft' });
		const rest = trimBottom(top, note.height > 0 ? note.height + LABEL_SIZE : 0);
		const layouts = COLUMN_CHOICES.flatMap((across) =>
			PANEL_VARIANTS.map((manner) => layOutPanels(links, rest, across, manner, world))
		);
		return { note, ...layouts.reduce((found, way) => (way.worth > found.worth ? way : found)) };
	};
	// If the note leaves too little space, it is dropped.
	const withNote = bestWithNote(noteText);
	const best = withNote.worth >= MIN_VALUE_WITH_NOTE ? withNote : bestWithNote('');
	const note = translate(best.note, 0, whole.height - best.note.height);
	return mergeDrawings({ texts: [...title.texts, ...note.texts] }, best.draw());
}

/**
 * Lays out the four panels. `worth` is the size of the smallest plot times the factors of the variant; it is
 * negative if words do not fit.
 * @param across number of columns
 */
function layOutPanels(
	links: SettingsView['links'],
	rest: Rect,
	across: number,
	manner: PanelVariant,
	world: World
) {
	const gap = Math.min(LABEL_SIZE * 2.4, rest.width * 0.05);
	const panelRects = splitCells(rest, links.length, across, Math.max(gap, LABEL_SIZE));
	if (manner.size === TITLE_SIZE && (panelRects[0]?.width ?? 0) < MIN_WIDTH_FOR_LARGE_TEXT)
		return { worth: -Infinity, draw: () => EMPTY_DRAWING };
	const measured = links.map((link, index) => measurePanel(link, panelRects[index] ?? rest, manner, world));
	const panels = measured.map(({ layOutPlot }, index) => {
		const row = Math.floor(index / across) * across;
		return layOutPlot(Math.max(...measured.slice(row, row + across).map(({ headHeight }) => headHeight)));
	});
	const smallestPlot = Math.min(...panels.map(({ plot }) => Math.min(plot.width / PLOT_RATIO, plot.height)));
	const { size, brief, bare } = manner;
	const worth =
		smallestPlot *
		(size === LABEL_SIZE ? VALUE_FACTORS.small : 1) *
		(brief ? VALUE_FACTORS.brief : 1) *
		(bare ? VALUE_FACTORS.bare : 1);
	return {
		worth: panels.every(({ fits }) => fits) ? worth : smallestPlot - 10_000,
		draw: () => mergeDrawings(...panels.map((one) => one.draw()))
	};
}

export default defineMarkScene({ data, layout, table });
