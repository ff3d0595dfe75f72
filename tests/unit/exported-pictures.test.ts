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
	let viewport: Viewport = { width: 0, height: 0 };
	const watched = {
		...scene,
		layout: (...[shown, size, from]: Parameters<typeof scene.layout>) => {
			viewport = size;
			return scene.layout(shown, size, from);
		}
	};
	const title = step.title[edition.lang] ?? '';
	const svg = composePicture(
		{ scene: watched, data, world, theme: 'papier', plan: '' },
		{ ...TEXT, title, name: typedStory.title[edition.lang] ?? '' },
		format,
		(line, size) => titleWidth(line, size) ?? 0
	);
	return { step, data, svg, viewport, title, edition: { ...edition, world }, titleWidth };
}

const tried = editions.flatMap((edition) =>
	edition.steps.map(
		({ id }, turn) => [edition.lang, id, sample(formats, formats.length, turn), edition] as const
	)
);

it.each(tried)('%s: %s fits its format', async (_lang, id, shown, edition) => {
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
