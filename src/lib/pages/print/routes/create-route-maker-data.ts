/** The data of the route maker. Server only. */
import type { Edition } from '#lib/edition/edition.ts';
import { formerIds } from '#lib/edition/addresses/former-ids.ts';
import { chapterLabel } from '#lib/edition/places.ts';
import { renderStatic } from '#lib/edition/prose/render-static.ts';
import { wordsWithPrefixes } from '#lib/edition/translation/words.ts';
import type { Step } from '#lib/narrative/types/story.ts';
import { formatSeconds } from '../sheets/data/lessons.ts';
import type { RouteMakerData } from './route-maker-types.ts';
import StepNotes from './StepNotes.svelte';

/**
 * Returns the content of `/LANG/teach/route.json`: the steps to choose from, the predefined routes to start from, and
 * words.
 */
export function createRouteMakerData(edition: Edition): RouteMakerData {
	const { story, lang, locale, steps, words } = edition;
	const indices = (ids: readonly string[]) =>
		ids.flatMap((id) => {
			const index = steps.findIndex((step) => step.id === id);
			return index === -1 ? [] : [index];
		});
	return {
		moved: formerIds(story),
		locale,
		words: wordsWithPrefixes(words, ['compose', 'field']),
		title: story.title[lang] ?? '',
		steps: steps.map((step) => ({
			id: step.id,
			title: step.title[lang] ?? '',
			picture: step.picture[lang] ?? '',
			seconds: step.seconds,
			time: formatSeconds(step.seconds),
			field: Boolean(step.field),
			notes: renderNotes(edition, step)
		})),
		chapters: story.chapters.map((chapter) => ({
			id: chapter.id,
			name: chapterLabel(edition, chapter),
			steps: indices(chapter.steps.map(({ id }) => id))
		})),
		boards: boardsOf(edition),
		ready: story.routes.map(({ id, title, minutes, steps: ids }) => ({
			id,
			title: title[lang] ?? '',
			steps: indices(ids),
			...(minutes === undefined ? {} : { minutes })
		}))
	};
}

/** Returns the boards of all lesson plans, the first of each id. */
function boardsOf({ story, lang }: Edition): RouteMakerData['boards'] {
	const boards = story.routes.flatMap(({ plan }) =>
		plan.flatMap(({ board, title, minutes }) =>
			board ? [{ id: board.id, title: (board.title ?? title)?.[lang] ?? '', minutes }] : []
		)
	);
	return boards.filter(({ id }, index) => boards.findIndex((other) => other.id === id) === index);
}

function renderNotes(edition: Edition, step: Step): string {
	const prose = { ...edition.prose(step), sourcesHref: '../sources/' };
	return renderStatic(StepNotes, { step, prose });
}
