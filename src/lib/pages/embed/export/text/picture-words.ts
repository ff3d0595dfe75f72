/** The sentences that a picture for publication has beside those of the story: settings, host, sources and date. */
import { countedWord } from '#lib/i18n/counted-word.ts';
import { parseFigureKey, writeFigure } from '#lib/i18n/figures.ts';
import { fillBlanks } from '#lib/i18n/fill-blanks.ts';
import type { SceneState } from '#lib/narrative/types/story.ts';
import { CAMERAS_PARAM } from '#lib/runtime/address/choices-address.ts';
import type { SettingData } from '#lib/runtime/data.ts';
import { clampSetting } from '#lib/runtime/settings.ts';
import { describeSetting, formatSetting } from '#lib/ui/setting-words.ts';
import type { HostWords } from './picture-texts.ts';

/** Words in pictures by key, and how a language writes numbers. */
export interface PictureWords {
	readonly words: Readonly<Record<string, string>>;
	readonly locale: string;
}

const lookUp = (
	{ words }: Pick<PictureWords, 'words'>,
	key: string,
	values: Readonly<Record<string, string>> = {}
): string => fillBlanks(words[`make.picture-on-${key}`] ?? '', values);

/**
 * Returns which settings of a picture are not the story's own, and who chose them; empty if there is nothing to say.
 * @param kept settings and cameras as a query
 * @param signature of the host; empty if it signs nothing
 */
export function describeSettings(
	kept: string,
	settings: readonly SettingData[],
	signature: string,
	by: PictureWords
): string {
	const query = new URLSearchParams(kept);
	const changed = settings.flatMap((setting) => {
		const value = clampSetting(setting, Number(query.get(setting.id) ?? setting.default));
		if (value === setting.default || !setting.label) return [];
		return lookUp(by, 'setting', {
			name: setting.label,
			value: describeSetting(setting, value, by.locale).trim(),
			usual: setting.choices
				? describeSetting(setting, setting.default, by.locale)
				: formatSetting(setting.default, by.locale)
		});
	});
	const all = [...changed, ...(query.get(CAMERAS_PARAM) ? [lookUp(by, 'cameras')] : [])];
	if (all.length > 0)
		return lookUp(by, signature ? 'signed' : 'settings', { signature, settings: all.join(' ; ') });
	return signature ? lookUp(by, 'chosen', { signature }) : '';
}

/**
 * Returns a query without the settings on which a picture does not depend.
 * @param kept settings and cameras as a query
 * @param pictureAt returns what the picture shows and measures with the settings of a query, to compare
 */
export function relevantSettings(kept: string, pictureAt: (query: string) => string): string {
	const query = new URLSearchParams(kept);
	const names = [...query.keys()];
	const own = names.length > 0 ? pictureAt(kept) : '';
	for (const name of names) {
		const without = new URLSearchParams(kept);
		without.delete(name);
		if (pictureAt(without.toString()) === own) query.delete(name);
	}
	return query.toString();
}

/** Returns the words of the host with whose they are; undefined if there are none. */
export function describeHost(
	{ headline, line }: { readonly headline: string; readonly line: string },
	signature: string,
	by: PictureWords
): HostWords | undefined {
	if (!headline && !line) return undefined;
	return { headline, line, whose: lookUp(by, signature ? 'host' : 'host-unsigned', { signature }) };
}

/**
 * Returns wordings of the sources of a picture: all names, or else the first ones and how many there are beside them, the
 * longest wording first; none without sources.
 */
export const sourceWordings = (names: readonly string[], by: PictureWords): string[] =>
	names.map((_, omitted) => {
		const shown = names.slice(0, names.length - omitted);
		const word = (key: string, values: Readonly<Record<string, string>>) =>
			fillBlanks(by.words[key] ?? '', values);
		const more = omitted > 0 ? [countedWord(word, 'share.more', omitted, by.locale)] : [];
		return lookUp(by, 'sources', { sources: [...shown, ...more].join(' · ') });
	});

/**
 * Returns author, licence, address and date of a picture.
 * @param date of the text, as a reader writes it
 * @param version id of the version; empty if it is unknown
 */
export const describeCredit = (
	credit: string,
	site: string,
	date: string,
	version: string,
	by: PictureWords
): string =>
	[credit, site, date && lookUp(by, version ? 'version' : 'date', { date, version })]
		.filter(Boolean)
		.join(' · ');

/** Returns what a picture measures, with its figures computed. @param measure text with the keys of figures in braces */
export const fillMeasure = (measure: string, compute: (name: string) => number, locale: string): string =>
	measure.replace(/\{([^}]*)\}/g, (_, key: string) => writeFigure(parseFigureKey(key), compute, locale));

/**
 * Returns the sentence that says what a picture measures.
 * @param first the step's number with its label, its line, or its first sentence
 * @param answer the answer to the step's guess; it begins a line that says only what it counts, as on slides
 */
export const withAnswer = (first: string, answer: string): string =>
	answer && /^\p{Ll}/u.test(first) ? `${answer} ${first}` : first;

/** Returns what a picture is based on, with who the people are whose names it writes, see `peopleIn`. */
export const describeLabel = (label: string, people: string, by: Pick<PictureWords, 'words'>): string =>
	[label, people && lookUp(by, 'people', { people })].filter(Boolean).join(' · ');

/**
 * Returns the state from which figures are computed: a moment at which only some cameras are open (`open`) counts these
 * cameras alone.
 */
export const withOpenCameras = (state: SceneState): SceneState =>
	typeof state['open'] === 'number' ? { ...state, count: state['open'] } : state;
