/** Makes pictures to publish at the command line, like the studio does in the browser. Server only. */
import { readFileSync } from 'node:fs';
import { basisLabel } from '#lib/edition/basis.ts';
import { formerIds } from '#lib/edition/addresses/former-ids.ts';
import { findStep, getEdition, getStory } from '#lib/edition/library.ts';
import { engravedPlanDefinitions } from '#lib/edition/pictures/engraving.ts';
import { choicesWithAnswer } from '#lib/edition/pictures/still.ts';
import { withoutTable } from '#lib/edition/pictures/without-table.ts';
import { didYouMean } from '#lib/narrative/issues/suggest.ts';
import { composePicture } from '#lib/pages/embed/export/compose-picture.ts';
import { FONT_FACES, fontRule } from '#lib/pages/embed/export/font-rules.ts';
import { PICTURE_FORMATS, type PictureFormat } from '#lib/pages/embed/export/picture-formats.ts';
import { encodePng } from '#lib/pages/share/picture/png.ts';
import { loadFonts } from '#lib/pages/share/picture/fonts.ts';
import { rasterise } from '#lib/pages/share/picture/raster.ts';
import { loadScene } from '#lib/scenes/registry.ts';

/**
 * Returns the picture of a step at the story's own settings, as SVG with its fonts, or as PNG.
 * @param scale pixels of a PNG per pixel of the format; 0 for SVG
 * @throws Error if there is no such language, step or format; its message suggests the nearest name
 */
export async function exportPicture(
	lang: string,
	id: string,
	format: string,
	scale: number
): Promise<Uint8Array> {
	checkName(
		'language',
		lang,
		getStory().languages.map((language) => language.id)
	);
	const edition = getEdition(lang);
	const { story, words } = edition;
	checkName('step', id, [...edition.steps.map((each) => each.id), ...Object.keys(formerIds(story))]);
	const step = findStep(edition, id);
	if (!isPictureFormat(format)) throw nameError('format', format, Object.keys(PICTURE_FORMATS));
	const world = withoutTable(edition.world, words);
	const scene = await loadScene(step.scene);
	const { titleWidth } = await loadFonts();
	const fonts = FONT_FACES.map((face) => fontRule(face, readFileSync(`static/fonts/${face.file}`)));
	const svg = composePicture(
		{
			scene,
			data: scene.data(step.state, world, choicesWithAnswer(edition, step)),
			world,
			theme: story.chapters.find((chapter) => chapter.id === step.chapter)?.theme ?? 'papier',
			plan: engravedPlanDefinitions()
		},
		{
			title: step.title[lang] ?? '',
			name: story.title[lang] ?? '',
			label: basisLabel([step], story)?.[lang] ?? '',
			settings: '',
			credit: story.credit[lang] ?? '',
			dir: edition.dir
		},
		format,
		(line, size) => titleWidth(line, size) ?? line.length * size * 0.5,
		scale === 0 ? fonts.join('') : ''
	);
	if (scale === 0) return new TextEncoder().encode(svg);
	const { width, height } = PICTURE_FORMATS[format];
	const enlarged = svg.replace(
		/width="\d+" height="\d+"/,
		`width="${width * scale}" height="${height * scale}"`
	);
	return encodePng(await rasterise(enlarged));
}

const isPictureFormat = (name: string): name is PictureFormat => name in PICTURE_FORMATS;

function checkName(kind: string, name: string, known: readonly string[]): void {
	if (!known.includes(name)) throw nameError(kind, name, known);
}

/** Returns the error for a name that is not known, with the nearest known one, or all of a few. */
function nameError(kind: string, name: string, known: readonly string[]): Error {
	const hint = didYouMean(name, known) ?? (known.length < 9 ? `choose among ${known.join(', ')}` : '');
	return new Error(`No ${kind} “${name}”${hint && `: ${hint}`}`);
}
