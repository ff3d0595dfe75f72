/** Renders the reading page of one edition. Server only. */
import { render } from 'svelte/server';
import type { Edition } from '#lib/edition/edition.ts';
import { openingPageData } from '#lib/edition/client/client-data.ts';
import {
	drawStill,
	firstKeyframe,
	omitLongClauses,
	stepTable,
	stillSvg,
	TALL_VIEWPORT
} from '#lib/edition/pictures/still.ts';
import { mainRouteSteps } from '#lib/edition/time/reading-time.ts';
import type { Step } from '#lib/narrative/types/story.ts';
import { transitionMoments } from './first-transition.ts';
import Reading from './Reading.svelte';
import { Reader } from './reader.svelte.ts';

/** Renders the reading page. Returns the data of the page's head, and its HTML. */
export async function readingPage(edition: Edition) {
	const { story, lang, steps, world } = edition;
	const [first] = steps;
	if (!first) throw new Error('A story needs a step');
	const data = await openingPageData(edition);
	const shortWorld = omitLongClauses(world);
	const [picture, tables] = await Promise.all([
		firstPicture(edition, first),
		Promise.all(steps.map((step) => stepTable(edition, step, shortWorld)))
	]);
	return {
		lang,
		title: data.title,
		description: edition.plain(story.standfirst),
		languages: data.languages,
		html: render(Reading, { props: { edition, reader: new Reader(data), picture, tables } }).body
	};
}

/** Returns the picture of the first step with the moments of the first transition; see `early.ts`. */
async function firstPicture(edition: Edition, first: Step): Promise<string> {
	const second = mainRouteSteps(edition.steps)[1];
	const frames = second ? await transitionMoments(edition, first, second) : [];
	const svg = stillSvg(await drawStill(edition, firstKeyframe(first), TALL_VIEWPORT), 'plan.svg');
	return frames.length > 0 ? svg.replace('<svg', `<svg data-frames="${JSON.stringify(frames)}"`) : svg;
}
