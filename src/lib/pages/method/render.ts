/** Renders the method page of one language. Server only. */
import type { Edition } from '#lib/edition/edition.ts';
import { localizeSettings } from '#lib/edition/client/client-data.ts';
import type { Lookalike } from '#lib/model/faces/lookalike.ts';
import type { SettingData } from '#lib/runtime/data.ts';
import { generalProse, renderDocument } from '#lib/edition/prose/page/document.ts';
import Method from './Method.svelte';

/** The data that the method page needs for its controls. */
export interface MethodData {
	readonly locale: string;
	readonly settings: readonly SettingData[];
	readonly words: Readonly<Record<string, string>>;
	readonly seed: number;
	readonly lookalike: Lookalike;
}

/** Renders the method page. */
export const renderMethodPage = (edition: Edition) =>
	renderDocument(Method, { edition, prose: generalProse(edition) }, 'method.title', 'method.description');

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
