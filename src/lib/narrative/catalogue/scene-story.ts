import type { SceneParameters } from './parameters.ts';

/**
 * The words of a scene’s pictures and tables, by name, with descriptions for editors of the story:
 * - names that share a description are joined, `real-one | real-many`;
 * - the description contains the blanks that the scene fills, `{count}`, or `{count?}` for an optional blank;
 * - a name with a question mark is optional: `title-short?` falls back to `title`, `right-one?` to `right-many`;
 * - `kind-*` is a word for each kind of the records that the picture draws, `status-*` for each status;
 * - a name that begins with a sign, `gate-open`, is only for pictures with that sign.
 */
export type SceneWords = Readonly<Record<string, string>>;

/**
 * A key of the `draws` of a picture, which says what its scene draws: a list of `records` or some `series`, `signs` for
 * kinds of records, the number that one mark stands for (`each`), the `outline` of a map, and the layer of it that an
 * `inset` enlarges, or the file with the `areas` of a map and the bounds of their `classes`, or an `image`. Without series, a scene that reads settings draws the output of the models.
 */
export type DrawsKey =
	| 'records'
	| 'series'
	| 'signs'
	| 'each'
	| 'outline'
	| 'inset'
	| 'areas'
	| 'classes'
	| 'image';

/** What the values of the records or series of a picture must be for its scene to draw them. */
export interface SceneValues {
	/** What each record needs; no number may be negative. */
	readonly fields?: readonly ('value' | 'high' | 'spots')[];
	/** `falling`: no record has a higher value than the one before; `dates`: the points of a series are in order of their dates. */
	readonly order?: 'falling' | 'dates';
	/** Maximum number of records or series. */
	readonly most?: number;
	/** What the numbers of `fields` come to in all, but for rounding. */
	readonly total?: number;
	/** Names of the points that a series needs. */
	readonly points?: readonly string[];
}

/** Parts of the story that a scene reads, besides its step and its own words. Only these are sent to the browser. */
export interface SceneReads {
	/** Keys of `draws` that it accepts, for a scene that draws any data; a step then names the picture. */
	readonly drawsKeys?: readonly DrawsKey[];
	/** Signs that it can draw for kinds of records. */
	readonly signs?: readonly string[];
	/** What it demands of the values that it draws. */
	readonly values?: SceneValues;
	/** Whether it shows the district or its people: the story must then have a `scenario`. */
	readonly district?: true;
	/**
	 * Words of the interface and of other scenes that it uses: keys, or prefixes of keys that end before a dot or a
	 * hyphen.
	 */
	readonly words?: readonly string[];
	/** Ids of required settings and constants; `noticed-*` matches all ids with that prefix. */
	readonly settings?: readonly string[];
	/** Ids of required series. */
	readonly series?: readonly string[];
	/** Ids of required lists of records, with the kinds and statuses that the scene knows. */
	readonly records?: Readonly<
		Record<string, { readonly kinds: readonly string[]; readonly statuses: readonly string[] }>
	>;
}

/** What the checker needs to know of a scene: the export of `story.ts` in the scene’s folder. */
export interface SceneStory {
	/** One-line description. */
	readonly what: string;
	/** Parameters that a step may set. */
	readonly parameters: SceneParameters;
	readonly reads?: SceneReads;
	readonly words?: SceneWords;
	/** Names of the plays that use its words. */
	readonly plays?: readonly string[];
}

/** A word that a picture needs. */
export interface PictureWord {
	/** Description from the scene. */
	readonly what: string;
	/** Names of the blanks that each text must contain. */
	readonly blanks: readonly string[];
	/** Names of further blanks that a text may contain. */
	readonly optionalBlanks: readonly string[];
	/** Name of the word that is used if a story leaves this one out; undefined for a required word. */
	readonly fallback?: string;
}

const SHORT_SUFFIX = /-(?:short|brief)(?=(?:-(?:none|one|many))?$)/;

const fallbackName = (name: string): string =>
	SHORT_SUFFIX.test(name) ? name.replace(SHORT_SUFFIX, '') : name.replace(/-one$/, '-many');

/** Additions to a description by the suffix of the name. */
const SUFFIX_NOTES: readonly (readonly [form: RegExp, note: string])[] = [
	[/-none$/, 'for none'],
	[/-one$/, 'for one'],
	[/-many$/, 'for several'],
	[SHORT_SUFFIX, 'where there is less room']
];

/** Parses the words of a scene. Returns them by name, with joined names separated. */
export function parsePictureWords(words: SceneWords): Readonly<Record<string, PictureWord>> {
	return Object.fromEntries(
		Object.entries(words).flatMap(([names, description]) => {
			const blanks = [...description.matchAll(/\{([\w-]+)(\??)\}/g)];
			const blanksWith = (mark: string) =>
				blanks.flatMap(([, name = '', end]) => (end === mark ? [name] : []));
			const all = names.split(' | ');
			return all.map((written): [string, PictureWord] => {
				const name = written.replace('?', '');
				const notes =
					all.length > 1 ? SUFFIX_NOTES.filter(([form]) => form.test(name)).map(([, note]) => note) : [];
				const what = [description.replaceAll('?}', '}'), ...notes].join(', ');
				const word = { what, blanks: blanksWith(''), optionalBlanks: blanksWith('?') };
				return [name, written === name ? word : { ...word, fallback: fallbackName(name) }];
			});
		})
	);
}

/** Returns whether an id is in a list of ids, where an item that ends with `*` stands for all ids with that prefix. */
export const matchesSetting = (settings: readonly string[], id: string): boolean =>
	settings.some((name) => (name.endsWith('*') ? id.startsWith(name.slice(0, -1)) : id === name));

/**
 * Returns whether a set contains a key or one of its prefixes that end before a dot or a hyphen, such as `unit` for
 * `unit.metres`.
 */
export function hasPrefixIn(key: string, beginnings: ReadonlySet<string>): boolean {
	for (let end = 1; end < key.length; end++)
		if ((key[end] === '.' || key[end] === '-') && beginnings.has(key.slice(0, end))) return true;
	return beginnings.has(key);
}
