/** Renders the method page of one language. Server only. */
import { render } from 'svelte/server';
import { lookUpWord } from '#lib/i18n/fill-blanks.ts';
import type { Edition } from '#lib/edition/edition.ts';
import { localizeSettings } from '#lib/edition/client/settings.ts';
import type { Lookalike } from '#lib/model/faces/lookalike.ts';
import type { SettingData } from '#lib/runtime/data.ts';
import { stripComments } from '#lib/edition/pictures/still.ts';
import Method from './Method.svelte';

/** The data that the method page needs for its controls. */
export interface MethodData {
	readonly locale: string;
	readonly settings: readonly SettingData[];
	readonly words: Readonly<Record<string, string>>;
	readonly seed: number;
	readonly lookalike: Lookalike;
}

/** Renders the method page, `/LANG/method/`. Returns the data of the page’s head, and its HTML. */
export function renderMethodPage(edition: Edition) {
	const { story, lang, words, world, steps } = edition;
	const [first] = steps;
	if (!first) throw new Error('A story needs a step');
	const prose = { ...edition.prose(first), sourcesHref: '../sources/' };
	const { body } = render(Method, {
		props: { edition, inputs: world, prose }
	});
	return {
		lang,
		title: `${words['method.title'] ?? ''} – ${story.title[lang] ?? ''}`,
		description: lookUpWord(words, 'method.description', { title: story.title[lang] ?? '' }),
		languages: story.languages.map(({ id, name, dir }) => ({ id, name, dir })),
		html: stripComments(body)
	};
}

/** Returns the content of `/LANG/method/method.json`: the data that the controls of the page need. */
export function createMethodData(edition: Edition): MethodData {
	const { locale, story, words, world } = edition;
	const used = Object.entries(words).filter(([key]) => /^(control|method\.(row|told))\./.test(key));
	return {
		locale,
		settings: localizeSettings(edition),
		words: Object.fromEntries(used),
		seed: story.seed,
		lookalike: world.lookalike
	};
}
