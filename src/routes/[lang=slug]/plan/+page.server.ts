import { getEdition, languageEntries, getStory } from '#lib/edition/library.ts';
import { hasPlans } from '#lib/edition/addresses/plans-board.ts';
import { renderPlanPage } from '#lib/pages/plan/render.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => (hasPlans(getStory()) ? languageEntries() : []);

export const load: PageServerLoad = ({ params }) => renderPlanPage(getEdition(params.lang));
