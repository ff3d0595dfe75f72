/** The sources of the values that a picture draws are named wherever a reader meets that picture. */
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { story as shipped } from 'virtual:story';
import { expect, it } from 'vitest';
import { catalogue } from '#lib/catalogue.ts';
import { createEdition, type Edition } from '#lib/edition/edition.ts';
import { renderStatic } from '#lib/edition/prose/render-static.ts';
import StepAfter from '#lib/edition/prose/step/StepAfter.svelte';
import { MAX_NAMED } from '#lib/edition/prose/step/StepSources.svelte';
import { formatIssue } from '#lib/narrative/issues/issue.ts';
import { loadStory } from '#lib/narrative/read/read-story.ts';
import type { Step, Story } from '#lib/narrative/types/story.ts';
import { sample } from '../random.ts';
import StepText from '#lib/pages/embed/parts/StepText.svelte';
import { presentedText } from '#lib/pages/present/data/create-deck-data.ts';
import Slide from '#lib/pages/present/slides/Slide.svelte';
import Still from '#lib/pages/print/sheets/parts/Still.svelte';
import { listSourceUses } from '#lib/pages/print/sources/source-uses.ts';
import StepInWords from '#lib/pages/print/text/StepInWords.svelte';

/** Renders a step where it shows its sources, each time as text without markup. */
const PLACES: Readonly<Record<string, (edition: Edition, step: Step) => string>> = {
	'the page': (edition, step) =>
		renderStatic(StepAfter, { step, prose: edition.prose(step), table: undefined }),
	'a frame': (edition, step) => renderStatic(StepText, { step, prose: edition.prose(step) }),
	'a sheet': (edition, step) => renderStatic(Still, { edition, step, prose: edition.prose(step) }),
	'the text alternative': (edition, step) =>
		renderStatic(StepInWords, { step, prose: edition.prose(step), table: undefined, place: '' })
};
const slide = (edition: Edition, step: Step) =>
	renderStatic(Slide, { step, prose: edition.prose(step), words: presentedText(edition, step) });
const textOf = (html: string) => new JSDOM(html).window.document.body.textContent;

/** Returns the example with sources for the first points of its first series, and one for the last record. */
function exampleWith(ids: readonly string[]): Story {
	const sources = [...new Set([...ids, 'last'])].map(
		(id) => `  ${id}:
    { publisher: 'Office of ${id}', title: '${id}', date: 2020-02-03, url: 'https://example.org/${id}', lang: en,
      country: FR, kind: press, supports: { fr: 'Un compte.', en: 'A count.' } }
`
	);
	const file = readFileSync('stories/example.yaml', 'utf8');
	const [before = '', points = ''] = file.split('\nseries:\n');
	let at = 0;
	const sourced = points.replaceAll('source: hypothesis', (same) => `source: ${ids[at++] ?? same.slice(8)}`);
	const last = sourced.lastIndexOf('source: hypothesis');
	const all = `${before}\nsources:\n${sources.join('')}\nseries:\n${sourced.slice(0, last)}source: last${sourced.slice(last + 18)}`;
	const { story, mistakes } = loadStory(all, 'stories/example.yaml', catalogue);
	if (!story) throw new Error(mistakes.map(formatIssue).join('\n'));
	return story;
}

if (!shipped) throw new Error('The story has an error');
const editions = [shipped, exampleWith(['census', 'paper'])].map((story) => createEdition(story, 'en'));

it.each(Object.keys(PLACES))('reach %s of the step that draws them', (place) => {
	for (const edition of editions) {
		const drawing = edition.steps.filter(({ dataSources }) => dataSources.length > 0);
		expect(drawing).not.toEqual([]);
		// The places share the steps.
		for (const step of sample(drawing, 2, Object.keys(PLACES).indexOf(place))) {
			const html = PLACES[place]?.(edition, step) ?? '';
			const text = textOf(html);
			// Page and frame name the first sources of a long list, and lead to the others.
			const isThere = (id: string) =>
				text.includes(edition.prose(step).source(id)?.publisher ?? '?') ||
				(['the page', 'a frame'].includes(place) &&
					step.sources.length > MAX_NAMED &&
					html.includes(`#source-${id}"`));
			expect([step.id, step.dataSources.filter((id) => !isThere(id))]).toEqual([step.id, []]);
		}
	}
});

it('stand behind the line of a slide that does not say what it is based on, or are counted there', () => {
	const lineOf = (ids: readonly string[], step: number) => {
		const edition = createEdition(exampleWith(ids), 'en');
		const shown = edition.steps[step];
		return shown ? textOf(slide(edition, shown)).replace(/\s+/g, ' ') : '';
	};
	expect(lineOf(['census', 'paper'], 0)).toContain('(Office of census, 2020) (Office of paper, 2020)');
	expect(lineOf(['census', 'paper', 'survey'], 0)).toContain('(3 sources)');
	// The slide of the rules marks its sentence as a hypothesis; their records come after ten points.
	const [assumed, sourced] = [1, 0].map((step) =>
		lineOf(
			Array.from({ length: 12 }, () => 'census'),
			step
		)
	);
	expect([assumed, sourced].map((line) => line?.includes('census'))).toEqual([false, true]);
});

it('are those of the data that the picture draws, and no others', () => {
	const edition = createEdition(exampleWith(['census', 'census']), 'en');
	const [fountains, ...others] = edition.steps;
	expect(fountains?.dataSources).toEqual(['census']);
	expect(others.map(({ dataSources }) => dataSources)).toEqual([[], [], [], [], ['last']]);
	if (!fountains) throw new Error('The example has no step');
	const uses = listSourceUses(edition.prose(fountains)).get('census');
	expect(uses?.map(({ address }) => address)).toEqual([`../#${fountains.id}`]);
});
