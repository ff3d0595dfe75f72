/** Renders the frames of one edition: of the whole story, a chapter or one step. Server only. */
import { render } from 'svelte/server';
import type { Edition } from '#lib/edition/edition.ts';
import Rail from '#lib/edition/prose/rail/Rail.svelte';
import ScriptFailure from '#lib/edition/prose/page/ScriptFailure.svelte';
import Description from '#lib/edition/prose/step/Description.svelte';
import Definitions from '#lib/edition/prose/story/Definitions.svelte';
import Paragraphs from '#lib/edition/prose/text/Paragraphs.svelte';
import type { Prose } from '#lib/edition/prose/prose.ts';
import { drawStill, firstKeyframe, stillSvg, TALL_VIEWPORT } from '#lib/edition/pictures/still.ts';
import { renderStatic } from '#lib/edition/prose/render-static.ts';
import { walkInlines } from '#lib/narrative/text/markup.ts';
import type { Chapter, Localized, Step } from '#lib/narrative/types/story.ts';
import { clientData } from '#lib/edition/client/client-data.ts';
import { basisLabel, stepBasis } from '#lib/edition/basis.ts';
import { hasModels } from '#lib/edition/addresses/pages.ts';
import { formatDate } from '#lib/i18n/dates.ts';
import { contactHref } from '#lib/site/site.ts';
import { fallbackWordLanguages } from '#lib/edition/translation/words.ts';
import Embed from './Embed.svelte';
import type { FrameData, FrameProse, FrameStepProse, TaggedText } from './frame-data.ts';
import FrameSentence from './parts/FrameSentence.svelte';
import StepText from './parts/StepText.svelte';

/** What a frame shows: the whole story if empty, a chapter, or one step of a chapter. */
export interface FramePart {
	readonly chapter?: Chapter;
	readonly step?: Step;
}

/** Keys, or first parts of keys, of the interface words of a frame. */
const WORDS = [
	'frame',
	'own',
	'field.title',
	'step.describe',
	'step.enlarge',
	'step.again',
	'access.short',
	...['previous', 'next', 'animations', 'corrections'].map((name) => `page.${name}`)
];

/**
 * Renders a frame. Returns the data of its head, its HTML with the comments for hydration, and the data for hydration
 * as a script element.
 */
export async function embedPage(edition: Edition, part: FramePart) {
	const { story, lang } = edition;
	const steps = (part.step ? [part.step] : (part.chapter?.steps ?? edition.steps)).map(withFrameText);
	const path = ['', lang, 'embed', part.chapter?.id, part.step?.id, ''].filter((name) => name !== undefined);
	const root = '../'.repeat(path.length - 3);
	const data = await frameData(edition, part, steps, { path: path.join('/'), root });
	const rail = renderStatic(Rail, { edition, data, root });
	const prose = { ...(await frameProse(edition, steps, root)), rail };
	return {
		lang,
		/** Name of its oEmbed answer. */
		name: part.step?.id ?? part.chapter?.id ?? 'story',
		title: [data.heading, story.title[lang] ?? '']
			.filter((name, i, all) => all.indexOf(name) === i)
			.join(' – '),
		html: render(Embed, { props: { data, prose } }).body,
		// Escaped, because `</script>` inside the data would end the element.
		data: `<script type="application/json" id="frame-data">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`
	};
}

/** Replaces a step's text by its variant for frames, if any: “we” would mean the publisher of the host page. */
const withFrameText = (step: Step): Step => (step.framed ? { ...step, text: step.framed } : step);

async function frameData(
	edition: Edition,
	part: FramePart,
	steps: readonly Step[],
	at: { readonly path: string; readonly root: string }
): Promise<FrameData> {
	const { lang, story } = edition;
	const heading = part.step?.title ?? part.chapter?.title ?? story.title;
	const { chapter, step } = part;
	const place = story.chapters.findIndex(({ id }) => id === chapter?.id);
	const next = chapter && !step ? story.chapters[place + 1]?.id : undefined;
	const said = (words: Localized): TaggedText => {
		const other = edition.languageTag(words)?.lang;
		return { text: words[lang] ?? '', ...(other ? { lang: other } : {}) };
	};
	const { rail, ...shared } = await clientData(edition, { steps, words: WORDS });
	return {
		...shared,
		// One step has no course of time.
		...(rail && !step ? { rail } : {}),
		...at,
		heading: heading[lang] ?? '',
		folds: !chapter,
		guesses: edition.steps.flatMap(({ guess }) => guess?.setting ?? []),
		labels: Object.fromEntries(
			steps.flatMap((each) => {
				const label = basisLabel([each], story);
				return label ? [[each.id, said(label)] as const] : [];
			})
		),
		factual: steps.filter((each) => stepBasis(each, story) === 'facts').map(({ id }) => id),
		previously: Object.fromEntries(
			story.chapters.flatMap(({ id, previously }) =>
				previously && steps.some((each) => each.chapter === id) ? [[id, said(previously)] as const] : []
			)
		),
		credit: said(story.credit),
		dated: formatDate(edition.locale, story.updated),
		method: hasModels(story),
		...(edition.site.contact ? { contact: contactHref(edition.site.contact) } : {}),
		...(next === undefined ? {} : { next }),
		lent: fallbackWordLanguages(story, lang, [...WORDS, 'guess', 'step.replay', 'step.run'])
	};
}

async function frameProse(
	edition: Edition,
	steps: readonly Step[],
	root: string
): Promise<Omit<FrameProse, 'rail'>> {
	const { story } = edition;
	const [first] = steps;
	if (!first) throw new Error('A frame needs a step');
	const proseOf = (step: Step): Prose => ({
		...edition.prose(step),
		root,
		sourcesHref: `${root}sources/`
	});
	const terms = new Set(steps.flatMap((step) => termsOf(step, edition.lang)));
	const glossary = story.glossary.filter(({ id }) => terms.has(id));
	return {
		broken: renderStatic(ScriptFailure, { prose: proseOf(first) }),
		picture: stillSvg(await drawStill(edition, firstKeyframe(first), TALL_VIEWPORT)),
		steps: Object.fromEntries(steps.map((step) => [step.id, stepProse(step, proseOf(step))])),
		definitions: renderStatic(Definitions, { prose: { ...proseOf(first), story: { ...story, glossary } } })
	};
}

function stepProse(step: Step, prose: Prose): FrameStepProse {
	const reveal = step.guess && prose.rich(step.guess.reveal);
	return {
		sentence: renderStatic(FrameSentence, { step, prose }),
		text: renderStatic(StepText, { step, prose }),
		description: renderStatic(Description, { step, prose }),
		...(reveal ? { reveal: renderStatic(Paragraphs, { text: reveal, prose }) } : {})
	};
}

/** Returns the ids of the glossary terms in a step's texts. */
function termsOf({ text, slide, guess, describe, number }: Step, lang: string): string[] {
	return [text, slide, guess?.reveal, guess?.described, describe, number?.figure, number?.label]
		.flatMap((words) => [...walkInlines((words?.[lang] ?? []).flat())])
		.flatMap((inline) => (inline.type === 'term' ? [inline.id] : []));
}
