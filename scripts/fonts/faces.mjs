/** Input of scripts/fonts.mjs: the characters, the families, and the system fonts that serve as fallback. */

const range = (from, to) => String.fromCharCode(...Array.from({ length: to - from + 1 }, (_, i) => from + i));

/**
 * ASCII, the accents of French and of the European names that the story may quote, French and English
 * punctuation. U+202F, the narrow no-break space of French, is in none of the source files:
 * `narrow-space.mjs` adds it.
 */
export const CHARACTERS =
	range(0x20, 0x7e) +
	'ÀÂÄÇÈÉÊËÎÏÔÖÙÛÜŒÆŸàâäçèéêëîïôöùûüœæÿ' +
	'Åáåíñóøúß' +
	'\u00a0\u2009\u202f«»‘’“”–—…·•−×±€°²³©§';

/**
 * Further characters in the source files of every family: letters of other western languages, ¿ ¡ ¢ ½ ™. The
 * fonts of a built site get those that its story uses (scripts/fonts/story-characters.mjs); characters in neither come
 * from the reader’s system fonts.
 */
export const FURTHER_CHARACTERS = '¡¢£¤¥¦¨ª¬®¯´µ¶¸¹º¼½¾¿ÁÃÌÍÐÑÒÓÕØÚÝÞãìðòõ÷ýþˆ˚˜‚„′″‹›™';

/**
 * Characters of nearly every page: the first file of each face, which every page loads. The others are in a
 * second file, which browsers load when a page uses one of them.
 */
export const CORE_CHARACTERS =
	range(0x30, 0x39) +
	range(0x41, 0x5a) +
	range(0x61, 0x7a) +
	'ÀÇÉÊàâçèéêëîïôùûœ' +
	' .,:;?-()%+\u00a0\u2009\u202f’«»“”–…·−±°²';

/** The same for short bold text, and for the monospaced face: labels, dates, places, counts. */
const LABELS = without(CORE_CHARACTERS, '()«»“”…±°²');

/** The same with the sign before a factor, which the first chapter has in bold. */
const BOLD_LABELS = `${LABELS}×`;

/** Characters of the second file of a face, before characters of the story are added. */
export const secondFileCharacters = ({ core }) => without(CHARACTERS, core);

function without(characters, those) {
	return [...characters].filter((character) => !those.includes(character)).join('');
}

/** Kerning and ligatures, as running text needs them. Letters with accents are single glyphs. */
export const FONT_FEATURES = ['kern', 'liga'];

/** Plain French prose, to measure how wide a font sets this story. */
export const SAMPLE_TEXT =
	'À midi, la place se remplit. Une femme attend devant la fontaine, son sac posé contre le genou ; deux élèves ' +
	'traversent en courant vers l’arrêt du tramway. Au-dessus de la pharmacie, une caméra voit le passage, la ' +
	'terrasse et la moitié du marché, mais pas la cour voisine. Que reste-t-il hors de son champ ? On le calcule : ' +
	'sur 100 mètres carrés de rue, elle en filme 12, et n’en montre qu’un seul avec assez de détail pour qu’un ' +
	'visage y soit reconnu. Quelques pas de côté, un auvent ou un arbre suffisent à changer cette image.';

const SERIF = '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2';

/**
 * A face in two files, with the characters of the first. A variable face has an `axis`. A face may borrow characters
 * from the file of another family.
 * @typedef {object} Face
 * @property {string} file
 * @property {string} rest
 * @property {string} core
 * @property {string} source
 * @property {string} weight
 * @property {number[]} measured
 * @property {{ min: number, max: number }} [axis]
 * @property {{ file: string, characters: string }} [borrowed]
 */

/**
 * `advance` is the mean width of a character of SAMPLE in each system font, in em, by weight (`node
 * scripts/fonts.mjs --measure`). Georgia was measured on Gelasio, and Arial, Times New Roman and Courier New
 * on the Liberation fonts: each pair has the same widths by design.
 */
export const FAMILIES = [
	{
		name: 'Story Serif',
		variable: '--font-serif',
		generic: 'serif',
		// “Source” is a name reserved by the font's licence, so a modified copy may not use it.
		reserved: 'Source Serif 4',
		/** @type {Face[]} */
		faces: [
			{
				file: 'story-serif.woff2',
				rest: 'story-serif-rest.woff2',
				core: CORE_CHARACTERS,
				source: SERIF,
				axis: { min: 400, max: 700 },
				weight: '400 700',
				measured: [400, 600]
			}
		],
		fallbacks: [
			{
				name: 'Georgia',
				local: { 400: ['Georgia'], 600: ['Georgia Bold', 'Georgia-Bold'] },
				advance: { 400: 0.4332, 600: 0.5044 }
			},
			{
				name: 'Noto',
				local: { 400: ['Noto Serif', 'NotoSerif'], 600: ['Noto Serif Bold', 'NotoSerif-Bold'] },
				advance: { 400: 0.4699, 600: 0.4993 }
			},
			{
				name: 'Times',
				local: {
					400: ['Times New Roman', 'TimesNewRomanPSMT', 'Liberation Serif'],
					600: ['Times New Roman Bold', 'TimesNewRomanPS-BoldMT', 'Liberation Serif Bold']
				},
				advance: { 400: 0.3964, 600: 0.4205 }
			},
			{
				name: 'DejaVu',
				local: { 400: ['DejaVu Serif'], 600: ['DejaVu Serif Bold'] },
				advance: { 400: 0.5076, 600: 0.5597 }
			}
		]
	},
	{
		name: 'Story Sans',
		variable: '--font-sans',
		generic: 'sans-serif',
		/** @type {Face[]} */
		faces: [400, 700].map((weight) => ({
			file: `story-sans-${weight}.woff2`,
			rest: `story-sans-${weight}-rest.woff2`,
			core: weight === 400 ? without(CORE_CHARACTERS, '()') : BOLD_LABELS,
			// Its parentheses look like brackets.
			borrowed: { file: 'story-serif.woff2', characters: 'U+28-29' },
			source: `@fontsource/b612/files/b612-latin-${weight}-normal.woff2`,
			weight: String(weight),
			measured: [weight]
		})),
		fallbacks: [
			{
				name: 'Arial',
				local: {
					400: ['Arial', 'ArialMT', 'Liberation Sans'],
					700: ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold']
				},
				advance: { 400: 0.4426, 700: 0.4735 }
			},
			{
				name: 'Roboto',
				local: { 400: ['Roboto', 'Roboto-Regular'], 700: ['Roboto Bold', 'Roboto-Bold'] },
				advance: { 400: 0.438, 700: 0.4456 }
			},
			{
				name: 'DejaVu',
				local: { 400: ['DejaVu Sans'], 700: ['DejaVu Sans Bold'] },
				advance: { 400: 0.5044, 700: 0.5671 }
			}
		]
	},
	{
		name: 'Story Mono',
		variable: '--font-mono',
		generic: 'monospace',
		/** @type {Face[]} */
		faces: [
			{
				file: 'story-mono.woff2',
				rest: 'story-mono-rest.woff2',
				core: LABELS,
				source: '@fontsource/b612-mono/files/b612-mono-latin-400-normal.woff2',
				weight: '400',
				measured: [400],
				// Its apostrophe looks like an acute accent, and the colon of a clock is too far from its
				// digits.
				borrowed: { file: 'story-sans-400.woff2', characters: 'U+3A, U+2019' }
			}
		],
		fallbacks: [
			{
				name: 'Courier',
				// Menlo, Roboto Mono and DejaVu Sans Mono are within 0.3 % of Courier New's width.
				local: {
					400: [
						'Courier New',
						'CourierNewPSMT',
						'Liberation Mono',
						'Menlo',
						'Roboto Mono',
						'DejaVu Sans Mono'
					]
				},
				advance: { 400: 0.6001 }
			}
		]
	}
];
