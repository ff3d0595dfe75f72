import { basisLabel } from '#lib/edition/basis.ts';
import { stepStructuredData, structuredDataScript } from '../machine-readable/structured-data.ts';
import { siteRoot } from '../site-root.ts';
import type { Edition } from '#lib/edition/edition.ts';
import { stepPlaces } from '#lib/edition/places.ts';
import { stepTable } from '#lib/edition/pictures/still.ts';
import { renderStatic } from '#lib/edition/prose/render-static.ts';
import type { Step } from '#lib/narrative/types/story.ts';
import StepPage from './StepPage.svelte';
import { stepCardText } from '../card-text.ts';

/**
 * Renders a step’s own page, which works without script. Returns the data of the page’s head, and its HTML.
 * @throws Error if the step is in no chapter
 */
export async function renderStepPage(edition: Edition, step: Step) {
	const { story, lang, steps } = edition;
	const chapter = story.chapters.find(({ id }) => id === step.chapter);
	const place = chapter && stepPlaces(edition, chapter)[chapter.steps.indexOf(step)]?.full;
	if (!place) throw new Error(`Step “${step.id}” is in no chapter`);
	const index = steps.indexOf(step);
	const prose = { ...edition.prose(step), sourcesHref: '../../sources/', root: '../../' };
	const table = await stepTable(edition, step);
	const props = {
		...{ step, place, prose, table },
		previous: steps[index - 1],
		next: steps[index + 1],
		label: basisLabel([step], story)
	};
	const { title, description } = stepCardText(edition, step);
	return {
		title: `${title} – ${story.title[lang] ?? ''}`,
		shared: title,
		description,
		path: `step/${step.id}/`,
		oembed: step.id,
		image: { name: step.id, alt: step.picture[lang] ?? '' },
		dataBlock: structuredDataScript(stepStructuredData(edition, step, siteRoot)),
		html: renderStatic(StepPage, props)
	};
}
