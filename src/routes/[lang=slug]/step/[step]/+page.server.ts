import { getEdition, stepEntries, findStep } from '#lib/edition/library.ts';
import { siteRoot } from '#lib/pages/share/site-root.ts';
import { renderStepPage } from '#lib/pages/share/pages/step-page.ts';
import {
	structuredDataScript,
	stepStructuredData
} from '#lib/pages/share/machine-readable/structured-data.ts';
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
