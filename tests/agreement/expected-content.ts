/**
 * Expected content of every way of using the story, computed without a browser: sentences, picture and table
 * of a step under any settings. Loaded through Vite, which can import stories and components.
 */
import { render } from 'svelte/server';
import { story } from 'virtual:story';
import { createEdition, type Edition } from '#lib/edition/edition.ts';
import { toClientWorld } from '#lib/edition/client/client-world.ts';
import Paragraphs from '#lib/edition/prose/text/Paragraphs.svelte';
import { createProse } from '#lib/edition/prose/prose.ts';
import StepSources from '#lib/edition/prose/step/StepSources.svelte';
import { SKIPPED } from '#lib/ui/guess/guess.ts';
import FrameSentence from '#lib/pages/embed/parts/FrameSentence.svelte';
import { pictureHash } from '#lib/runtime/picture/picture-hash.ts';
import { loadScene } from '#lib/scenes/registry.ts';

if (!story) throw new Error('The story holds a mistake');
const typedStory = story;
const editions = new Map<string, Edition>();

export const settings = typedStory.settings;
export const guessSettings = typedStory.chapters.flatMap(({ steps }) =>
	steps.flatMap(({ guess }) => guess?.setting ?? [])
);

export interface StepContent {
	/** The caption under the picture, unless the step has a guess. */
	readonly sentence: string;
	readonly text: string;
	readonly describe: string;
	readonly picture: string;
	/** Cells of the picture's table, row by row. */
	readonly table: readonly (readonly string[])[];
}

/**
 * Returns the content of a step in one language; settings that are not given keep their values from the
 * story.
 */
export async function expectedContent(
	lang: string,
	id: string,
	chosen: Readonly<Record<string, number>>
): Promise<StepContent> {
	const edition = editions.get(lang) ?? createEdition(typedStory, lang);
	editions.set(lang, edition);
	const found = edition.steps.find((candidate) => candidate.id === id);
	if (!found) throw new Error(`no step ${id}`);
	// With the word that frames use for it.
	const step = { ...found, text: found.framed ?? found.text };
	const choices = { settings: { ...edition.choices.settings, ...chosen }, placement: [] };
	const prose = createProse(typedStory, lang, edition.words, (name) =>
		edition.number(name, step.state, choices)
	);
	const paragraphs = (words: typeof step.text) =>
		textOf(render(Paragraphs, { props: { text: prose.rich(words), prose } }).body);
	const scene = await loadScene(step.scene);
	// A frame stops at the last keyframe.
	const state = step.keyframes.at(-1) ?? step.state;
	const last = scene.data(state, toClientWorld(edition.world), choices);
	// The values contain the answer to the guess of the step.
	const askedSetting = step.guess?.setting;
	const open =
		askedSetting !== undefined && (choices.settings[askedSetting] ?? -1) < 0
			? { ...choices, settings: { ...choices.settings, [askedSetting]: SKIPPED } }
			: choices;
	const values = scene.data(step.state, scene.isStatic ? edition.world : toClientWorld(edition.world), open);
	return {
		sentence: textOf(render(FrameSentence, { props: { step, prose } }).body),
		// With the mark of its assumption; the sources beside it are not compared.
		text: paragraphs(step.text) + textOf(render(StepSources, { props: { step, prose, ids: [] } }).body),
		describe: paragraphs(step.describe) + (step.guess?.described ? paragraphs(step.guess.described) : ''),
		picture: pictureHash(last),
		// As rendered by the server, where no choice changes it.
		table: scene.table(values, edition.world)?.rows ?? []
	};
}

/** The value of a guess's setting at which the answer is shown. */
export const skippedGuesses = Object.fromEntries(guessSettings.map((id) => [id, SKIPPED]));

/** Text without spaces and without notes on the origin of a setting. */
const textOf = (html: string): string =>
	html
		.replace(/<small class="supposed[^>]*>.*?<\/small>/gs, '')
		.replace(/<!--.*?-->|<[^>]*>/gs, '')
		.replaceAll('&amp;', '&')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replace(/\s+/g, '');
