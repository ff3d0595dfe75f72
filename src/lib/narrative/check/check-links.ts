import { definedItems } from '../deep-partial.ts';
import { namedPicturesByName, sceneOfPicture } from '../catalogue/pictures.ts';
import { sheetIds } from '../sheet-ids.ts';
import { quote, type Path } from '../issues/issue.ts';
import type { Review } from './review.ts';
import { didYouMean } from '../issues/suggest.ts';

/** A link to a page of this site: `](./page/#anchor)`. */
const INTERNAL_LINK = /\]\((\.\/([^()#\s]*)(?:#([^()\s]*))?)\)/g;

/** `Controls.svelte` shows more choices than this as a list, which has an id to link to. */
const MAX_INLINE_CHOICES = 4;

/**
 * Checks that internal links lead to an existing page and, on the story’s own page, to the anchor of a step, a
 * chapter or a setting shown as a list: `#STEP-ID-SETTING`.
 */
export function checkLinks(review: Review): void {
	const { file, catalogue } = review;
	if (!catalogue.pages) return;
	const chapters = definedItems(file.chapters).map(([, chapter]) => chapter);
	const steps = chapters.flatMap(({ steps }) => definedItems(steps).map(([, step]) => step));
	const ids = (all: readonly { readonly id?: string | undefined }[]) => all.flatMap(({ id }) => id ?? []);
	const pages = catalogue.pages.flatMap((page) =>
		page.includes('[step]')
			? ids(steps).map((id) => page.replace('[step]', id))
			: page.includes('[chapter]')
				? ids(chapters).map((id) => page.replace('[chapter]', id))
				: [page]
	);
	const isList = (setting: string): boolean =>
		Object.keys(file.settings?.[setting]?.choices ?? {}).length > MAX_INLINE_CHOICES;
	const lists = steps.flatMap(({ id = '', controls = [] }) =>
		controls.flatMap((setting) =>
			typeof setting === 'string' && isList(setting) ? [`${id}-${setting}`] : []
		)
	);
	const hasSheet = ({ scene = '' }: { readonly scene?: string | undefined }) =>
		sceneOfPicture(scene, namedPicturesByName(file)) === 'board';
	// Other anchors of that page, and those of other pages, are known only after the build.
	const sheets = [...sheetIds(file), ...ids(steps.filter(hasSheet))];
	const anchors = [...ids(steps), ...ids(chapters), ...lists];
	for (const { path, words } of review.texts)
		for (const [lang, text] of Object.entries(words))
			for (const { 1: href = '', 2: page = '', 3: anchor, index } of text.matchAll(INTERNAL_LINK)) {
				const report = (found: string, expected: string, hint: string | undefined) =>
					review.add([...path, lang] satisfies Path, { found, expected, hint }, { index: index + 2 });
				if (!pages.includes(page))
					report(`a link to ${quote(href)}`, 'a page of this site', didYouMean(page, pages));
				else if (page === '' && anchor !== undefined && !anchors.includes(anchor))
					report(`a link to ${quote(`#${anchor}`)}`, 'the id of a step', didYouMean(anchor, anchors));
				else if (page === 'print/' && anchor !== undefined && !sheets.includes(anchor)) {
					const hint = didYouMean(anchor, sheets);
					if (hint !== undefined || anchors.includes(anchor))
						report(`a link to ${quote(href)}`, 'the id of a sheet', hint);
				}
			}
}
