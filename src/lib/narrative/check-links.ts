import { items } from './deep-partial.ts';
import { quote } from './mistakes.ts';
import type { Path } from './mistakes.ts';
import type { Review } from './review.ts';
import { didYouMean } from './suggest.ts';
import { textsOf } from './texts.ts';

/** A link to a page of this site. */
const INNER = /\]\((\.\/([^()#\s]*)(?:#([^()\s]*))?)\)/g;

/** Of a setting with more choices than this, cards offer a list; see `Controls.svelte`. */
const BESIDE = 4;

/**
 * Links inside the site lead to a page that there is, and on the story’s own page to a step, or to a setting that it
 * offers as a list: `#STEP-ID-SETTING`.
 */
export function checkLinks(review: Review): void {
	const { file, languages = [], catalogue } = review;
	if (!catalogue.pages) return;
	const chapters = items(file.chapters).map(([, chapter]) => chapter);
	const steps = chapters.flatMap(({ steps }) => items(steps).map(([, step]) => step));
	const ids = (all: readonly { readonly id?: string | undefined }[]) => all.flatMap(({ id }) => id ?? []);
	const pages = catalogue.pages.flatMap((page) =>
		page.includes('[step]')
			? ids(steps).map((id) => page.replace('[step]', id))
			: page.includes('[chapter]')
				? ids(chapters).map((id) => page.replace('[chapter]', id))
				: [page]
	);
	const isList = (setting: string): boolean =>
		Object.keys(file.settings?.[setting]?.choices ?? {}).length > BESIDE;
	const lists = steps.flatMap(({ id = '', controls = [] }) =>
		controls.flatMap((setting) =>
			typeof setting === 'string' && isList(setting) ? [`${id}-${setting}`] : []
		)
	);
	// Of other pages, only the build knows what they mark.
	const marks = [...ids(steps), ...ids(chapters), ...lists];
	for (const { path, words } of textsOf(file, languages))
		for (const [lang, text] of Object.entries(words))
			for (const { 1: href = '', 2: page = '', 3: mark, index } of text.matchAll(INNER)) {
				const blame = (found: string, expected: string, hint: string | undefined) =>
					review.add([...path, lang] satisfies Path, { found, expected, hint }, { index: index + 2 });
				if (!pages.includes(page))
					blame(`a link to ${quote(href)}`, 'a page of this site', didYouMean(page, pages));
				else if (page === '' && mark !== undefined && !marks.includes(mark))
					blame(`a link to ${quote(`#${mark}`)}`, 'the id of a step', didYouMean(mark, marks));
			}
}
