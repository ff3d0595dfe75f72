/** The page that lists all pages links to every page of the sitemap. */
import { story } from 'virtual:story';
import { expect, it } from 'vitest';
import { createEdition } from '#lib/edition/edition.ts';
import { renderPagesPage } from '#lib/pages/print/documents.ts';
import { listPagePaths } from '#lib/pages/share/machine-readable/sitemap.ts';

if (!story) throw new Error('The story holds a mistake');
const typedStory = story;

it.each(typedStory.languages.map(({ id }) => id))('links to every page, in %s', (lang) => {
	const { html } = renderPagesPage(createEdition(typedStory, lang));
	const missing = listPagePaths(typedStory).filter(
		(path) => path !== 'pages/' && !html.includes(`href="../${path}"`)
	);
	expect(missing).toEqual([]);
});
