import type { Parameters } from './parameters.ts';

/**
 * The words of a scene’s pictures and tables, each with what it is, for whoever writes the story. Names that share a
 * description stand beside each other: `real-one | real-many`. Blanks that the scene fills stand in the description,
 * `{count}`, with a question mark where a wording may do without: `{count?}`. A name that ends in a question mark is of
 * a word that a story may leave out: `title-short?` then says what `title` says, and `right-one?` what `right-many` does. `kind-*` is a word for each kind of the
 * records that the picture draws, `status-*` one for each status; one that begins with a sign, `gate-open`, is of pictures
 * with that sign.
 */
export type SceneWords = Readonly<Record<string, string>>;

/**
 * What a picture says beside its words: the list that it draws, or the series, without which a scene that reads settings
 * draws what the models say; and if it likes, a sign for each kind of
 * its records, and what a mark stands for; the outline of a map, and its layer that is shown larger.
 */
export type Taken = 'records' | 'series' | 'signs' | 'each' | 'outline' | 'inset';

/** What a scene reads of the story, beside the step that shows it and its own words: the browser is sent this and no more. */
export interface SceneReads {
	/** What a picture says beside its words, for a scene that draws any data: a step then names the picture. */
	readonly takes?: readonly Taken[];
	/** The signs that there are for kinds. */
	readonly signs?: readonly string[];
	/** That it shows the district or somebody who lives there: the story must have a `scenario`, their minutes. */
	readonly district?: true;
	/** Words of other scenes, of people and incidents, and of the interface, by their keys up to a dot or a hyphen. */
	readonly words?: readonly string[];
	/** Ids of settings and constants, which the story must have; `noticed-*` is all that begin so. */
	readonly settings?: readonly string[];
	/** Ids of series, which it must have. */
	readonly series?: readonly string[];
	/** Lists of records, which it must have, with the words that the scene knows for their kind and their status. */
	readonly records?: Readonly<
		Record<string, { readonly kinds: readonly string[]; readonly statuses: readonly string[] }>
	>;
}

/** All that the story must know of a scene: what `story.ts` in the scene’s folder exports. */
export interface SceneStory {
	/** What it shows, in one line. */
	readonly what: string;
	/** What a step may say of it. */
	readonly parameters: Parameters;
	readonly reads?: SceneReads;
	readonly words?: SceneWords;
	/** Controls, more than a setting, that use its words wherever they stand. */
	readonly plays?: readonly string[];
}

/** A word that a picture asks for. */
export interface PictureWord {
	/** What it is, as the scene says. */
	readonly what: string;
	/** Blanks that each wording must have, and those that it may. */
	readonly blanks: readonly string[];
	readonly spare: readonly string[];
	/** The fuller word that stands for it where a story leaves it out; one without must be there. */
	readonly instead?: string;
}

const SHORTER = /-(?:short|brief)(?=(?:-(?:none|one|many))?$)/;

const fuller = (name: string): string =>
	SHORTER.test(name) ? name.replace(SHORTER, '') : name.replace(/-one$/, '-many');

/** What a wording is for, beside its description, by the end of its name. */
const FORMS: readonly (readonly [form: RegExp, note: string])[] = [
	[/-none$/, 'for none'],
	[/-one$/, 'for one'],
	[/-many$/, 'for several'],
	[SHORTER, 'where there is less room']
];

/** The words of a scene, each by its name. */
export function pictureWords(words: SceneWords): Readonly<Record<string, PictureWord>> {
	return Object.fromEntries(
		Object.entries(words).flatMap(([names, description]) => {
			const blanks = [...description.matchAll(/\{([\w-]+)(\??)\}/g)];
			const those = (mark: string) => blanks.flatMap(([, name = '', end]) => (end === mark ? [name] : []));
			const all = names.split(' | ');
			return all.map((written): [string, PictureWord] => {
				const name = written.replace('?', '');
				const notes = all.length > 1 ? FORMS.filter(([form]) => form.test(name)).map(([, note]) => note) : [];
				const what = [description.replaceAll('?}', '}'), ...notes].join(', ');
				const word = { what, blanks: those(''), spare: those('?') };
				return [name, written === name ? word : { ...word, instead: fuller(name) }];
			});
		})
	);
}

/** Whether a scene reads a setting or a constant. */
export const readsSetting = (settings: readonly string[], id: string): boolean =>
	settings.some((name) => (name.endsWith('*') ? id.startsWith(name.slice(0, -1)) : id === name));

/** Whether a key is one of those that begin so, up to a dot or a hyphen. */
export const begins = (key: string, beginnings: ReadonlySet<string>): boolean =>
	[...key.matchAll(/[.-]|$/g)].some(({ index }) => beginnings.has(key.slice(0, index)));
