import type { Prose } from '#lib/edition/prose/prose.ts';
import { walkInlines } from '#lib/narrative/text/markup.ts';
import type { LocalizedRich, RichText, Step, Story } from '#lib/narrative/types/story.ts';
import { matchesSetting } from '#lib/narrative/catalogue/scene-story.ts';
import { stepReads } from '#lib/scenes/scene-reads.ts';
import {
	packTexts,
	roleTexts,
	planRowTexts,
	teacherSheetTexts,
	traceParagraphs
} from '../sheets/data/lessons.ts';

/** A place in the story, as a link from the sources page. */
interface Use {
	readonly address: string;
	readonly title: string;
}

/**
 * Returns the places that use each source, by the id of the source. A place is the opening, a step (its text, teaching
 * notes or picture), a part of the teaching material, a model of the method page, or the glossary. Unused sources are
 * missing.
 */
export function listSourceUses(prose: Prose): ReadonlyMap<string, readonly Use[]> {
	const { story } = prose;
	const uses = new Map<string, Use[]>();
	const add = (address: string, title: string, ids: readonly string[]) => {
		for (const id of new Set(ids)) uses.set(id, [...(uses.get(id) ?? []), { address, title }]);
	};
	const citedIds = (...texts: readonly RichText[]) =>
		[...walkInlines(texts.flat(2))].flatMap((inline) => (inline.type === 'source' ? [inline.id] : []));

	const citedIdsOf = (texts: readonly LocalizedRich[]) => citedIds(...texts.map((text) => prose.rich(text)));

	add(
		'../#story',
		prose.word('sources.opening'),
		citedIds(prose.rich(story.standfirst), prose.rich(story.provenance))
	);
	for (const step of story.chapters.flatMap(({ steps }) => steps)) {
		add(`../#${step.id}`, prose.text(step.title), [
			...step.sources,
			...citedIds(prose.rich(step.notes ?? {})),
			...settingSources(story, step)
		]);
	}
	for (const { id, title, class: lesson } of story.chapters) {
		if (!lesson) continue;
		const [pack, sheet] = [prose.word('teach.title'), prose.word('print.teacher')];
		add(`../teach/#chapter-${id}`, `${prose.text(title)} (${pack})`, citedIdsOf(packTexts(lesson)));
		add(`../print/#teacher-${id}`, `${prose.text(title)} (${sheet})`, citedIdsOf(teacherSheetTexts(lesson)));
	}
	add(
		'../teach/#quiz',
		prose.word('teach.quiz'),
		citedIds(...story.quiz.map(({ answer }) => prose.rich(answer)))
	);
	for (const { id, title, aims, plan } of story.routes)
		add(
			`../teach/#plan-${id}`,
			`${prose.text(title)} (${prose.word('print.plan')})`,
			citedIdsOf([...aims, ...plan.flatMap(planRowTexts)])
		);
	add('../print/#roles', prose.word('print.roles'), citedIdsOf(story.roles.flatMap(roleTexts)));
	for (const { id, title, trace } of story.trace ? story.routes : [])
		if (trace.length > 0)
			add(
				`../print/#trace-answers-${id}`,
				`${prose.text(title)} (${prose.word('print.trace-answers')})`,
				citedIdsOf(story.trace ? traceParagraphs(story.trace, { trace }) : [])
			);
	const pictured = story.chapters.flatMap((chapter) => chapter.class?.pictured ?? []);
	add('../print/#pictured', prose.word('print.pictured'), citedIdsOf(pictured.map(({ answer }) => answer)));
	for (const [model, words] of Object.entries(story.method))
		add(`../method/#${model}`, prose.word(`method.${model}.title`), citedIds(prose.rich(words)));
	const meanings = story.glossary.map(({ meaning }) => prose.rich(meaning));
	add('#glossary', prose.word('page.glossary'), citedIds(...meanings));
	return uses;
}

/** Returns the ids of the sources of the settings that a step offers or its picture reads. Hypotheses have none. */
function settingSources({ settings, drawn: pictures }: Story, step: Step): string[] {
	const { controls } = step;
	const read = stepReads(step, pictures).settings;
	return settings
		.filter(
			({ id, source }) => (controls.includes(id) || matchesSetting(read, id)) && source !== 'hypothesis'
		)
		.map(({ source }) => source);
}
