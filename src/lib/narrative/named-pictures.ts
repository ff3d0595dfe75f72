import { entries, items, own } from './deep-partial.ts';
import type { DeepPartial } from './deep-partial.ts';
import { present } from './present.ts';
import type { Catalogue } from './catalogue.ts';
import type { Parameters } from './parameters.ts';
import type { PictureWord } from './scene-story.ts';
import type { NarrativeInput } from './schema.ts';

type File = DeepPartial<Pick<NarrativeInput, 'chapters' | 'records'>>;

/** What a picture says of itself beside its words: which scene draws it, and what that scene draws. */
export interface NamedPicture {
	readonly scene: string;
	/** The list of records that it draws. */
	readonly records?: string;
	/** The series that it draws, in their order. */
	readonly series?: readonly string[];
	/** A sign of the scene for each kind of its records. */
	readonly signs?: Readonly<Record<string, string>>;
	/** What a mark stands for. */
	readonly each?: number;
	/** Path of a map's land, and its layer that is shown larger beside it. */
	readonly outline?: string;
	readonly inset?: string;
}

/** A picture of the file, and where it stands. */
export interface Defined {
	readonly name: string;
	readonly chapter: number;
	readonly picture: DeepPartial<NamedPicture>;
}

/** The pictures of a file that say which scene draws them, or what theirs is to draw. */
export function definedIn(file: File): Defined[] {
	return items(file.chapters).flatMap(([chapter, { pictures }]) =>
		entries(pictures).flatMap(([name, { draws }]): Defined[] =>
			draws ? [{ name, chapter, picture: draws }] : []
		)
	);
}

/**
 * The catalogue with a story's own pictures: each is to the rest of the checker a scene of its name, with the parameters
 * of the scene that draws it, the lists that it names, a word for each kind and status of its records, and none that
 * begins with the name of a sign that it has not.
 */
export function withPictures(catalogue: Catalogue, file: File): Catalogue {
	const defined = definedIn(file).filter(
		({ name, picture: { scene = name } }) => catalogue.needs?.[scene]?.takes
	);
	const each = <T>(make: (base: string, picture: Defined['picture']) => T): Record<string, T> =>
		Object.fromEntries(defined.map(({ name, picture }) => [name, make(picture.scene ?? name, picture)]));
	const bases = each((base) => base);
	return {
		...catalogue,
		scenes: { ...catalogue.scenes, ...each((base): Parameters => own(catalogue.scenes, base) ?? {}) },
		needs: {
			...catalogue.needs,
			...each((base, { records, series }) => ({
				...own(catalogue.needs, base),
				...(records === undefined ? {} : { records: { [records]: wordsOf(file, records) } }),
				...(series === undefined ? {} : { series: series.filter((id) => id !== undefined), settings: [] })
			}))
		},
		pictures: {
			...catalogue.pictures,
			...each((base, { records, signs }) => {
				const given = new Set(entries(signs).map(([, sign]) => sign));
				const lacking = (own(catalogue.needs, base)?.signs ?? []).filter((sign) => !given.has(sign));
				const words = Object.entries(own(catalogue.pictures, base) ?? {});
				const asked = words.filter(([name]) => !lacking.some((sign) => name.startsWith(`${sign}-`)));
				return expanded(Object.fromEntries(asked), wordsOf(file, records));
			})
		},
		maps: Object.fromEntries(
			defined.flatMap(({ picture: { records, outline } }) =>
				records !== undefined && outline !== undefined && catalogue.hasFile?.(outline) && catalogue.onOutline
					? [[records, catalogue.onOutline(outline)]]
					: []
			)
		),
		...(catalogue.describe && {
			describe: (scene, parameter) => catalogue.describe?.(own(bases, scene) ?? scene, parameter)
		})
	};
}

/** The kinds and statuses of a list, each once, in its order. */
function wordsOf({ records }: File, list: string | undefined): Record<'kinds' | 'statuses', string[]> {
	const all = entries(list === undefined ? undefined : own(records ?? {}, list)).map(([, item]) => item);
	const of = (key: 'kind' | 'status') => [...new Set(all.flatMap((item) => item[key] ?? []))];
	return { kinds: of('kind'), statuses: of('status') };
}

/** `kind-*` is a word for each kind, `in-status-*` one for each status. */
function expanded(
	words: Readonly<Record<string, PictureWord>>,
	known: Record<'kinds' | 'statuses', string[]>
): Record<string, PictureWord> {
	return Object.fromEntries(
		Object.entries(words).flatMap(([name, word]) => {
			const [, what] = /(kind|status)-\*/.exec(name) ?? [];
			if (what === undefined) return [[name, word] as const];
			return known[what === 'kind' ? 'kinds' : 'statuses'].map((each) => {
				const filled = (text: string) => text.replace('*', each);
				const { instead } = word;
				return [
					filled(name),
					{ ...word, what: `${word.what}: ${each}`, ...(instead && { instead: filled(instead) }) }
				] as const;
			});
		})
	);
}

/** The scene that draws a step, by the name of its picture. */
export const sceneOf = (name: string, pictures: Readonly<Record<string, NamedPicture>>): string =>
	own(pictures, name)?.scene ?? name;

/** The pictures of a sound file, by their name. */
export const picturesIn = (file: File): Record<string, NamedPicture> =>
	Object.fromEntries(
		definedIn(file).map(({ name, picture }) => [
			name,
			{ scene: name, ...(present(picture) as Partial<NamedPicture>) }
		])
	);
