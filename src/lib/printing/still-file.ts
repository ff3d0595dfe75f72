import { engraving } from '#lib/edition/engraving.ts';
import { answered, drawStill } from '#lib/edition/still.ts';
import type { Edition } from '#lib/edition/edition.ts';
import { aspect } from '#lib/draw/frame.ts';
import type { Step } from '#lib/narrative/types.ts';
import tokens from '#lib/draw/tokens.css?raw';
import engravingStyle from '#lib/draw/engraving/engraving.css?raw';
import pictureStyle from '#lib/draw/picture.css?raw';
import chartStyle from '#lib/draw/charts.css?raw';

const WIDTH = 960;
const HEIGHT = 640;

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** A step's picture as a file of its own: drawing, engraving and style in one, no script, no other file. */
export async function stillFile(edition: Edition, step: Step): Promise<string> {
	const { markup, frame } = await drawStill(edition, step, true, answered(edition, step));
	const title = escape(step.picture[edition.lang] ?? '');
	const theme = edition.story.chapters.find(({ id }) => id === step.chapter)?.theme ?? 'papier';
	const inner = `<svg viewBox="${frame.wide.join(' ')}" preserveAspectRatio="${aspect[frame.fit]}" class="layer" width="${WIDTH}" height="${HEIGHT}" overflow="visible">${markup}</svg>`;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="t" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" class="${theme}" lang="${edition.lang}">`,
		`<title id="t">${title}</title>`,
		`<style>${[tokens, engravingStyle, pictureStyle, chartStyle].map(shrink).join('')}</style>`,
		markup.includes('#district') ? `<defs>${engraving(edition)}</defs>` : '',
		`<rect class="ground" width="${WIDTH}" height="${HEIGHT}"/>`,
		inner,
		'</svg>'
	].join('');
}

/** Style without comments and line breaks. */
const shrink = (css: string): string =>
	css
		.replace(/\/\*.*?\*\//gs, '')
		.replace(/\s+/g, ' ')
		.replace(/</g, '\\3c ');
