import { getEdition, stepEntries, findStep } from '#lib/edition/library.ts';
import { site } from '#lib/pages/share/site.ts';
import { stepPage } from '#lib/pages/share/step-page.ts';
import { dataBlock, stepData } from '#lib/pages/share/structured.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = stepEntries;

export const load: PageServerLoad = async ({ params }) => {
	const edition = getEdition(params.lang);
	const step = findStep(edition, params.step);
	return { ...(await stepPage(edition, step)), dataBlock: dataBlock(stepData(edition, step, site)) };
};
