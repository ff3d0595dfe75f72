import type { Component } from 'svelte';
import type { Edition } from '../../edition.ts';
import type { Prose } from '../prose.ts';
import { renderStatic } from '../render-static.ts';

/** A page that is rendered at build: title and description for its head, and its HTML. */
export interface DocumentPage {
	readonly title: string;
	readonly description: string;
	readonly html: string;
}

/**
 * Returns the formatter of texts outside any step. Figures have their values at the first step.
 * @param root relative address of the story in this language
 * @throws Error if the story has no step
 */
export function generalProse({ steps, prose }: Edition, root = '../'): Prose {
	const [first] = steps;
	if (!first) throw new Error('A story needs a step');
	return { ...prose(first), sourcesHref: `${root}sources/` };
}

/**
 * Renders a component as a page. The title of the story follows that of the page.
 * @param title key of the word for the title
 * @param description key of the word for the description, in which `{title}` is the title of the story
 */
export function renderDocument<Props extends { readonly prose: Prose }>(
	body: Component<Props>,
	props: Props,
	title: string,
	description: string
): DocumentPage {
	const { word, text, story } = props.prose;
	return {
		title: `${word(title)} – ${text(story.title)}`,
		description: word(description, { title: text(story.title) }),
		html: renderStatic(body, props)
	};
}
