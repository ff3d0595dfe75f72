import { basisLabel } from '#lib/edition/basis.ts';
import { engravedPlanDefinitions } from '#lib/edition/pictures/engraving.ts';
import { choicesWithAnswer, drawStill, STILL_FILES } from '#lib/edition/pictures/still.ts';
import type { Edition } from '#lib/edition/edition.ts';
import type { Step } from '#lib/narrative/types/story.ts';
import type { Choices } from '#lib/scenes/scene.ts';
import tokens from '#lib/chart/tokens.css?raw';
import engravingStyle from '#lib/district/engraving.css?raw';
import pictureStyle from '#lib/chart/picture.css?raw';
import { chartStyle } from '#lib/chart/style/chart-style.ts';
import contrast from '#lib/chart/contrast.css?raw';
import copper from '#lib/chart/copper.css?raw';
import inkStyle from '#lib/chart/ink.css?raw';

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** Options of a still file. */
export interface StillFileOptions {
	readonly size?: keyof typeof STILL_FILES;
	/** Name of a theme in tokens.css; by default that of the chapter. `encre` is for photocopies. */
	readonly theme?: string;
}

/**
 * Renders the still of a step as a self-contained SVG file: it includes its styles and the engraved plan, and refers to
 * no other file.
 * @param choices what the still is drawn for; by default the story’s own choices, with the step’s guess answered
 */
export async function renderStillFile(
	edition: Edition,
	step: Step,
	choices: Choices = choicesWithAnswer(edition, step),
	{ size = 'wide', theme = themeOf(edition, step) }: StillFileOptions = {}
): Promise<string> {
	const { viewport, width, height } = STILL_FILES[size];
	const { markup } = await drawStill(edition, step, viewport, choices);
	const title = escape(step.picture[edition.lang] ?? '');
	const inner = `<svg viewBox="0 0 ${viewport.width} ${viewport.height}" class="layer" width="${width}" height="${height}" overflow="visible">${markup}</svg>`;
	const plan = markup.includes('#district') ? `<defs>${engravedPlanDefinitions()}</defs>` : '';
	const styles = [tokens, ...(THEME_STYLES[theme] ?? []), contrast, engravingStyle, pictureStyle, chartStyle];
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="t" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" class="${theme === 'papier' ? '' : theme}" lang="${edition.lang}">`,
		`<title id="t">${title}</title>`,
		`<desc>${escape(basisAndCredit(edition, step))}</desc>`,
		`<style>${usedRules(styles.map(shrink).join(''), `${plan}${markup}class="ground layer ${theme}"`)}</style>`,
		theme === 'encre' ? HATCHING : '',
		plan,
		`<rect class="ground" width="${width}" height="${height}"/>`,
		inner,
		'</svg>'
	].join('');
}

/** Returns the basis of a step and the credit of the story, for the file itself: people share it without its page. */
const basisAndCredit = ({ story, lang }: Edition, step: Step): string =>
	[basisLabel([step], story), story.credit].flatMap((words) => words?.[lang] ?? []).join(' · ');

const themeOf = ({ story }: Edition, step: Step): string =>
	story.chapters.find(({ id }) => id === step.chapter)?.theme ?? 'papier';

/**
 * Styles that only stills of a theme have: paper turns dark in dark mode, and ink suits photocopies. The night theme
 * needs none, as it is already dark.
 */
const THEME_STYLES: Readonly<Record<string, readonly string[]>> = { papier: [copper], encre: [inkStyle] };

/** The hatching that ink.css uses, in units of the picture. */
const HATCHING =
	'<defs><pattern id="hatch" width="1.5" height="1.5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 .75H1.5" stroke="#000" stroke-width=".17"/></pattern></defs>';

/** Removes comments and line breaks from CSS, and escapes `<`. */
const shrink = (css: string): string =>
	css
		.replace(/\/\*.*?\*\//gs, '')
		.replace(/\s+/g, ' ')
		.replace(/</g, '\\3c ');

/** Returns CSS without the rules for classes that the markup does not have: most pictures use a tenth of them. */
function usedRules(css: string, markup: string): string {
	const used = new Set(
		[...markup.matchAll(/class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' '))
	);
	const isUsed = (selector: string): boolean => {
		const names = [...selector.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = '']) => name);
		return names.length === 0 || names.some((name) => used.has(name));
	};
	return css.replace(/([^{}]+)\{[^{}]*\}/g, (rule, selectors: string) =>
		selectors.split(',').some(isUsed) ? rule : ''
	);
}
