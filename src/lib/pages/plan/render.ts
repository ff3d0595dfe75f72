/** Renders the page on which a group makes its plan, in one language. Server only. */
import { render } from 'svelte/server';
import { placementStep, plansBoard } from '#lib/edition/addresses/plans-board.ts';
import { clientData } from '#lib/edition/client/client-data.ts';
import type { Edition } from '#lib/edition/edition.ts';
import { drawStill, firstKeyframe, stillSvg, TALL_VIEWPORT } from '#lib/edition/pictures/still.ts';
import ScriptFailure from '#lib/edition/prose/page/ScriptFailure.svelte';
import SiteHead from '#lib/edition/prose/page/SiteHead.svelte';
import { generalProse } from '#lib/edition/prose/page/document.ts';
import { renderStatic } from '#lib/edition/prose/render-static.ts';
import { PLAN_CAMERAS } from '#lib/model/plan-code/plan-code.ts';
import type { Step } from '#lib/narrative/types/story.ts';
import PlanMenu from './PlanMenu.svelte';
import PlanPage from './PlanPage.svelte';
import type { PlanPageData } from './plan-data.ts';

/** Path of the page within a language. */
const PATH = 'plan/';
/** Id of the sheet on which a group makes its plan on paper, on the page of sheets. */
const SHEET = 'paper-plan';

/**
 * Returns the two steps of the page: that in which the plan is made, and that which shows its result. Both show the picture
 * of the step in which readers place cameras, at the start of the scenario and without its names, so that it does not say
 * beforehand where the fall will be.
 */
function planSteps({ story }: Edition): Step[] {
	const step = placementStep(story);
	if (!step) throw new Error('No step places cameras');
	return (['hide', 'show'] as const).map((score) => {
		const state = { ...step.state, time: 0, names: [], invites: PLAN_CAMERAS, score };
		return { ...step, id: `plan-${score}`, controls: [], keyframes: [state], state };
	});
}

/** Returns the content of `/LANG/plan/plan.json`. */
export async function createPlanPageData(edition: Edition): Promise<PlanPageData> {
	const { lang, story, words } = edition;
	const data = await clientData(edition, { steps: planSteps(edition), words: ['plans'] });
	const picture = words['plans.picture'] ?? '';
	return {
		...data,
		// No sentence of the page has figures, and pedestrians would only distract from the plan.
		steps: data.steps.map((step) => ({ ...step, title: picture, picture, figures: [], still: true })),
		missions: (plansBoard(story)?.missions ?? []).map(({ name, text }) => ({
			name: name[lang] ?? '',
			text: text[lang] ?? ''
		})),
		sheet: SHEET
	};
}

/** Renders the page. */
export async function renderPlanPage(edition: Edition) {
	const { story, lang } = edition;
	const prose = generalProse(edition);
	const { word } = prose;
	const data = await createPlanPageData(edition);
	const [first] = planSteps(edition);
	if (!first) throw new Error('The page of a plan has no step');
	const site = { story, lang, word, root: '../', here: PATH };
	const markup = {
		head: renderStatic(SiteHead, { ...site, tag: prose.languageTag(story.title) }),
		menu: renderStatic(PlanMenu, site),
		broken: renderStatic(ScriptFailure, { prose }),
		picture: stillSvg(await drawStill(edition, firstKeyframe(first), TALL_VIEWPORT), '../plan.svg')
	};
	return {
		title: `${word('plans.title')} – ${prose.text(story.title)}`,
		description: word('plans.description', { title: prose.text(story.title) }),
		html: render(PlanPage, { props: { data, prose: markup } }).body
	};
}
