/** A screen reader gets the same lesson: everything in order, with its role and name. */
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { story } from 'virtual:story';
import { describe, expect, it } from 'vitest';
import { catalogue } from '#lib/catalogue.ts';
import { createEdition, type Edition } from '#lib/edition/edition.ts';
import { loadStory } from '#lib/narrative/read/read-story.ts';
import type { Step } from '#lib/narrative/types/story.ts';
import { readingPage } from '#lib/pages/read/page.ts';
import { isLongRun, sample } from '../random.ts';
import { expectedOutlineOf, findSpeechFaults, readAloud, outline } from './speech.ts';

if (!story) throw new Error('The story holds a mistake');
const typedStory = story;

/** The reading pages of editions, each rendered once: tests only read them, or change a copy of a part. */
const pages = new Map<string, Promise<Document>>();

/** The reading page of an edition, in its own document. */
function pageOf(edition: Edition): Promise<Document> {
	const page = pages.get(edition.lang) ?? renderPage(edition);
	pages.set(edition.lang, page);
	return page;
}

async function renderPage(edition: Edition): Promise<Document> {
	const { html } = await readingPage(edition);
	return new JSDOM(`<!doctype html><html lang="${edition.lang}"><body>${html}</body></html>`).window.document;
}

/** Returns the part of the page with the words of a step. */
const sectionOf = (page: Document, { id }: Step): Element => {
	const section = page.getElementById(id);
	if (!section) throw new Error(`no step ${id}`);
	return section.querySelector('.words') ?? section;
};

/** What a listener hears depends on the parts of a step. */
const kindOf = ({ guess, play, controls, folded, number, sources }: Step): string =>
	[guess, play, controls.length > 0, folded, number, sources.length > 0].map(Boolean).join();

/** A step of each kind, and all steps in the long run. */
function distinctSteps({ steps }: Edition): readonly Step[] {
	const ofKind = new Map(steps.map((step) => [kindOf(step), step]));
	return isLongRun ? steps : [...ofKind.values()];
}

describe.each(typedStory.languages.map(({ id }, turn) => [id, turn] as const))('in %s', (lang, turn) => {
	const edition = createEdition(typedStory, lang);
	const page = pageOf(edition);
	const opening = edition.steps.find(({ full }, index) => index === 0 && full);

	it('begins with the title, ways of reading and the step whose picture they share', async () => {
		const [first] = (await page).querySelector('.flow')?.children ?? [];
		const section = first?.firstElementChild;
		expect(section?.id).toBe(opening?.id);
		const spoken = await readAloud(section?.querySelector('.opening')?.outerHTML ?? '', lang);
		expect(findSpeechFaults(spoken)).toEqual([]);
		const lines = outline(spoken);
		expect(lines).toContain(`heading, ${typedStory.title[lang] ?? ''}, level 1`);
		expect(lines.filter((line) => line.startsWith('button'))).toEqual([]);
	});

	it.each(typedStory.chapters.map((chapter) => [chapter.id, chapter] as const))(
		'%s begins with its title and holds its steps, what the rail says after those of the main route, and nothing else',
		async (id, { title, steps: all }) => {
			// The first step comes before, in the picture of which the title stands.
			const steps = all.filter((step) => step !== opening);
			const heading = (await page).getElementById(`chapter-${id}`);
			const chapter = heading?.closest('section');
			expect(chapter?.getAttribute('aria-labelledby')).toBe(heading?.id);
			const [head, ...parts] = chapter?.children ?? [];
			// Steps beside the main route are in a section after its name.
			const sections = parts.flatMap((part) =>
				part.tagName === 'DETAILS' ? [...part.children].slice(1) : [part]
			);
			const [said] = sections.splice(steps.filter(({ field }) => !field).length, 1);
			expect(said?.tagName).toBe('P');
			expect(said?.textContent).toMatch(/\d\d:\d\d/);
			expect(sections.map((section) => section.id)).toEqual(steps.map((step) => step.id));
			expect(sections.filter((section) => section.closest('details')).map(({ id }) => id)).toEqual(
				steps.filter(({ field }) => field).map((step) => step.id)
			);
			const summary = chapter?.querySelector('.field > summary');
			expect(findSpeechFaults(await readAloud(summary?.outerHTML ?? '', lang))).toEqual([]);
			const spoken = await readAloud(head?.outerHTML ?? '', lang);
			expect(findSpeechFaults(spoken)).toEqual([]);
			expect(outline(spoken).filter((line) => line.startsWith('heading'))).toEqual([
				`heading, ${title[lang] ?? ''}, level 2`
			]);
		}
	);

	// Roles and their order are the same in every language, so the languages split the steps.
	it.each(sample(distinctSteps(edition), 2, turn).map((step) => [step.id, step] as const))(
		'%s is read in order, with every role and name',
		async (_id, step) => {
			const spoken = await readAloud(sectionOf(await page, step).outerHTML, lang);
			expect(findSpeechFaults(spoken)).toEqual([]);
			expect(outline(spoken)).toEqual(await expectedOutlineOf(edition, step));
		}
	);
});

describe('detects what a listener would miss', async () => {
	const edition = createEdition(typedStory, typedStory.languages[0]?.id ?? '');
	const page = await pageOf(edition);
	// The shortest such step is as good as any.
	const length = (each: Step) => sectionOf(page, each).querySelectorAll('*').length;
	const [step] = edition.steps
		.filter(({ guess, sources }) => guess && sources.length > 0)
		.sort((a, b) => length(a) - length(b));
	if (!step) throw new Error('No step asks for a guess and names a source');
	const expectedOutline = await expectedOutlineOf(edition, step);

	/** The same step with a fault. */
	async function faultsAfter(spoil: (step: Element) => void): Promise<string[]> {
		const section = sectionOf(page, step as Step).cloneNode(true) as Element;
		spoil(section);
		return readAloud(section.outerHTML, edition.lang);
	}

	it.each<[string, (step: Element) => void]>([
		['a heading that is lost', (step) => step.querySelector('h3')?.remove()],
		[
			'a heading of another level',
			(step) => {
				const heading = step.querySelector('h3');
				if (heading) heading.outerHTML = `<h4>${heading.innerHTML}</h4>`;
			}
		],
		['an image under another name', (step) => step.querySelector('img.still')?.setAttribute('alt', 'Image')],
		['a paragraph that is lost', (step) => step.querySelector('h3 + p')?.remove()],
		[
			'a guess after the picture',
			(step) => step.querySelector('.describe')?.after(step.querySelector('form') ?? '')
		],
		['a guess that no question names', (step) => step.querySelector('legend')?.remove()],
		['a button without words', (step) => step.querySelector('form button')?.replaceChildren()],
		['a table without caption', (step) => step.querySelector('caption')?.remove()],
		['values outside their figure', (step) => step.append(step.querySelector('.scroller') ?? '')],
		['sources that are lost', (step) => step.querySelector('.describe .sources')?.remove()]
	])('is noticed: %s', async (_what, spoil) => {
		expect(outline(await faultsAfter(spoil))).not.toEqual(expectedOutline);
	});

	it.each<[string, (step: Element) => void]>([
		['an image without name', (step) => step.querySelector('img.still')?.removeAttribute('alt')],
		['a button without name', (step) => step.querySelector('form button')?.replaceChildren()],
		['undefined', (step) => step.querySelector('h3')?.append(' undefined')],
		[
			'a paragraph that stands twice',
			(step) => {
				const text = step.querySelector('.describe p');
				text?.after(text.cloneNode(true));
			}
		]
	])('is a fault of its own: %s', async (_what, spoil) => {
		expect(findSpeechFaults(await faultsAfter(spoil))).not.toEqual([]);
	});
});

it('keeps the order of the parts in a step of each kind', async () => {
	const path = 'tests/stories/three-chapters.yaml';
	const { story: other } = loadStory(readFileSync(path), path, catalogue);
	if (!other) throw new Error(`${path} holds a mistake`);
	const edition = createEdition(other, 'es');
	const page = await pageOf(edition);
	const shapes: string[] = [];
	for (const step of edition.steps) {
		const roles = outline(await readAloud(sectionOf(page, step).outerHTML, 'es')).map((phrase) =>
			phrase.replace(/, (?!level \d$).*?(, level \d)?$/s, '$1')
		);
		shapes.push(
			`${step.id}\n${collapsedRest(roles)
				.map((role) => `  ${role}\n`)
				.join('')}`
		);
	}
	await expect(shapes.join('\n')).toMatchFileSnapshot('../transcripts/steps.txt');
});

/** Consecutive paragraphs, cells or rows count as one. */
const collapsedRest = (roles: readonly string[]): string[] =>
	roles
		.filter((role) => role !== 'end of paragraph')
		.filter((role, index, all) => role !== all[index - 1] || role === 'button')
		.join('\n')
		.replace(/(\nrow\nrowheader\ncell)\1+/g, '$1')
		.split('\n');
