import { getEdition, stepEntries, findStep } from '#lib/edition/library.ts';
import { siteRoot } from '#lib/pages/share/site.ts';
import { renderStepPage } from '#lib/pages/share/step-page.ts';
import { structuredDataScript, stepStructuredData } from '#lib/pages/share/structured.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = stepEntries;

export const load: PageServerLoad = async ({ params }) => {
	const edition = getEdition(params.lang);
	const step = findStep(edition, params.step);
	return {
		...(await renderStepPage(edition, step)),
		dataBlock: structuredDataScript(stepStructuredData(edition, step, siteRoot))
	};
};
