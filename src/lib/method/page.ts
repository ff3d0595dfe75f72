/** Makes the method page of one language. On the server only. */
import { render } from 'svelte/server';
import type { Edition } from '#lib/edition/edition.ts';
import { settingsIn, type SettingData } from '#lib/edition/settings.ts';
import { stripComments } from '#lib/edition/still.ts';
import Method from './Method.svelte';

/** What the method page needs once its settings can be moved. */
export interface MethodData {
	readonly locale: string;
	readonly settings: readonly SettingData[];
	readonly words: Readonly<Record<string, string>>;
}

export function methodPage(edition: Edition) {
	const { story, lang, words, world } = edition;
	const { body } = render(Method, {
		props: { edition, ground: { district: world.district, best: world.best } }
	});
	return {
		lang,
		title: `${words['method.title'] ?? ''} – ${story.title[lang] ?? ''}`,
		description: words['method.description'] ?? '',
		languages: story.languages.map(({ id, name, dir }) => ({ id, name, dir })),
		html: stripComments(body)
	};
}

export function methodData(edition: Edition): MethodData {
	const used = Object.entries(edition.words).filter(([key]) => key.startsWith('control.'));
	return { locale: edition.locale, settings: settingsIn(edition), words: Object.fromEntries(used) };
}
