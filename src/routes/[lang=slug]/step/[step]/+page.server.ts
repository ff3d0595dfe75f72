import { findStep, getEdition, stepEntries } from '#lib/edition/library.ts';
import { renderStepPage } from '#lib/pages/share/pages/step-page.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = stepEntries;

export const load: PageServerLoad = ({ params: { lang, step } }) => {
	const edition = getEdition(lang);
	return renderStepPage(edition, findStep(edition, step));
};
