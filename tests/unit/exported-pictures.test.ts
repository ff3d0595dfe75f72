/** Pictures to publish, in every format: the scene is laid out without a fault, and the texts around it are complete. */
import { story } from 'virtual:story';
import { expect, it } from 'vitest';
import { textWidth } from '#lib/chart/text/text-width.ts';
import type { Viewport } from '#lib/chart/viewport.ts';
import { createEdition } from '#lib/edition/edition.ts';
import { choicesWithAnswer } from '#lib/edition/pictures/still.ts';
import { withoutTable } from '#lib/edition/pictures/without-table.ts';
import { composePicture } from '#lib/pages/embed/export/compose-picture.ts';
import { PICTURE_FORMATS, type PictureFormat } from '#lib/pages/embed/export/picture-formats.ts';
import { loadFonts } from '#lib/pages/share/picture/fonts.ts';
import { loadScene } from '#lib/scenes/registry.ts';
import { sample } from '../random.ts';
import { findPictureFaults } from './picture-faults.ts';

if (!story) throw new Error('The story holds a mistake');
const typedStory = story;
const editions = typedStory.languages.map(({ id }) => createEdition(typedStory, id));
const formats = Object.keys(PICTURE_FORMATS) as PictureFormat[];
const TEXT = {
	measure: '76 % des rues filmées par 24 caméras, choisies les meilleures',
	label: 'Modèle publié',
	settings: 'Réglages : Le Quotidien',
	credit: 'Par ses auteurs, CC BY-SA 4.0'
};
/** A line of the texts around a picture. The document begins with those of the scene, in an inner `<svg>`. */
const LINE = /<text x="(\d+)"[^>]* font-size="([\d.]+)" font-family="([^"]+)"[^>]*>([^<]*)<\/text>/g;

/** Returns a picture, and the viewport for which its scene was laid out. */
async function compose(edition: (typeof editions)[number], id: string, format: PictureFormat) {
	const step = edition.steps.find((each) => each.id === id) ?? edition.steps[0];
	if (!step) throw new Error('A story needs a step');
	const scene = await loadScene(step.scene);
	const world = withoutTable(edition.world, edition.words);
	const data = scene.data(step.state, world, choicesWithAnswer(edition, step));
	const { titleWidth } = await loadFonts();
	const tried: Viewport[] = [];
	const watched = {
		...scene,
		layout: (...[shown, size, from]: Parameters<typeof scene.layout>) => {
			tried.push(size);
			return scene.layout(shown, size, from);
		}
	};
	const title = step.title[edition.lang] ?? '';
	const svg = composePicture(
		{ scene: watched, data, world, theme: 'papier', plan: '' },
		{ ...TEXT, sources: [], title, name: typedStory.title[edition.lang] ?? '' },
		format,
		(line, size) => titleWidth(line, size) ?? 0
	);
	return {
		step,
		data,
		svg,
		viewport: shownViewport(svg, tried),
		title,
		edition: { ...edition, world },
		titleWidth
	};
}

/** Labels are tried in this size first, in px per unit of the viewport. */
const LARGEST_UNIT = 3.6;

/** Returns the viewport, among those that were tried, that a picture shows: its box has the same width as that of the first. */
function shownViewport(svg: string, tried: readonly Viewport[]): Viewport {
	const [, width, shown] =
		/<svg x="[^"]*" y="[^"]*" width="([^"]*)"[^>]* viewBox="\S+ \S+ (\S+)/.exec(svg) ?? [];
	const [first] = tried;
	if (!first) throw new Error('No viewport was tried');
	const expected = (first.width * LARGEST_UNIT * Number(shown)) / Number(width);
	const distance = (each: Viewport) => Math.abs(each.width - expected);
	return tried.reduce((best, each) => (distance(each) < distance(best) ? each : best), first);
}

const cases = editions.flatMap((edition) =>
	edition.steps.map(
		({ id }, turn) => [edition.lang, id, sample(formats, formats.length, turn), edition] as const
	)
);

it.each(cases)('%s: %s fits its format', async (_lang, id, shown, edition) => {
	for (const format of shown) {
		const {
			step,
			data,
			svg,
			viewport,
			title,
			edition: drawn,
			titleWidth
		} = await compose(edition, id, format);
		expect([format, await findPictureFaults(drawn, step, viewport, data)]).toEqual([format, []]);
		const { width } = PICTURE_FORMATS[format];
		const lines = [...svg.slice(svg.indexOf('</svg>')).matchAll(LINE)];
		for (const [, x, size, family = '', text = ''] of lines) {
			const plain = text.replaceAll('&amp;', '&').replaceAll('&lt;', '<');
			const length =
				family === 'B612' ? textWidth(plain, Number(size)) : (titleWidth(plain, Number(size)) ?? 0);
			expect([text, Number(x) + length <= width]).toEqual([text, true]);
		}
		const words = lines.map(([, , , , text]) => text).join(' ');
		for (const text of [title, ...Object.values(TEXT)])
			expect(words).toContain(text.replaceAll('&', '&amp;'));
	}
});
