/** The screen reader output of a step, and the output that the story leads one to expect. */
import { MAX_NAMED } from '#lib/edition/prose/step/StepSources.svelte';
import { virtual } from '@guidepup/virtual-screen-reader';
import { JSDOM } from 'jsdom';
import { plainText, hasHypothesis } from '#lib/edition/prose/text/plain-text.ts';
import { choicesWithAnswer } from '#lib/edition/pictures/still.ts';
import type { Edition } from '#lib/edition/edition.ts';
import { walkInlines } from '#lib/narrative/text/markup.ts';
import type { Inline, LocalizedRich, RichText, Step } from '#lib/narrative/types/story.ts';
import { loadScene } from '#lib/scenes/registry.ts';
import type { Table } from '#lib/scenes/scene.ts';
import type { World } from '#lib/scenes/world.ts';

const ROLES =
	'alert|article|banner|button|caption|cell|checkbox|columnheader|combobox|figure|form|group|heading|image|link|list|listitem|navigation|paragraph|radio|region|row|rowgroup|rowheader|slider|spinbutton|status|table|textbox';
const BEGINS = new RegExp(`^(${ROLES})(, |$)`);
const ENDS = /^end of (form|group|list|paragraph|region|table)(, |$)/;
/** Roles that are useless to a listener without a name. */
const NAMELESS = /^(button|caption|cell|heading|image|link|rowheader|slider|table),?\s*$/;

const START = 'The beginning';

/** Returns the full screen reader output of a part of a page. */
export async function readAloud(html: string, lang: string): Promise<string[]> {
	const { window } = new JSDOM(
		`<!doctype html><html lang="${lang}"><body><section aria-label="${START}">${html}</section></body></html>`
	);
	const container = window.document.querySelector('section');
	if (!container) throw new Error('nothing to read');
	await virtual.start({ container, window: window as unknown as Window & typeof globalThis });
	try {
		const end = `end of region, ${START}`;
		while ((await virtual.lastSpokenPhrase()) !== end && (await virtual.spokenPhraseLog()).length < 5000)
			await virtual.next();
		return (await virtual.spokenPhraseLog()).slice(1, -1);
	} finally {
		await virtual.stop();
	}
}

/** Returns roles with their names, without sentences and purely visual roles. */
export const outline = (spoken: readonly string[]): string[] =>
	spoken
		.filter((phrase) => BEGINS.test(phrase) || ENDS.test(phrase))
		// A row is named by its cells, which follow, so the name is not compared.
		.map((phrase) => phrase.replace(/^(row|cell|rowheader), .*$/s, '$1'));

/** Returns what would confuse or bore a listener in a step. */
export function findSpeechFaults(spoken: readonly string[]): string[] {
	const paragraphs = spoken
		.join('\n')
		.split('\nend of paragraph')
		.map((text) => text.split(/(?:^|\n)paragraph\n/).at(-1) ?? '')
		// Each field that rests on an assumption says so in a few words.
		.filter((text) => text.length > 60);
	return [
		...spoken.filter((phrase) => /undefined|NaN|\[object/.test(phrase) || NAMELESS.test(phrase)),
		...paragraphs.filter((text, index) => paragraphs.indexOf(text) !== index)
	];
}

/** The expected outline of a step, in the story's own words: its parts, their order and their names. */
export async function expectedOutlineOf(edition: Edition, step: Step): Promise<string[]> {
	const { lang, words } = edition;
	const world = withoutLongClauses(edition.world);
	const prose = edition.prose(step);
	const word = (key: string) => words[key] ?? '';
	const rich = (localized: LocalizedRich | undefined): RichText => localized?.[lang] ?? [];
	const nameOf = (inline: Inline): string[] => {
		if (inline.type === 'term') return [`button, ${inline.text}`];
		if (inline.type === 'link') return [`link, ${plainText([inline.children], prose)}`];
		if (inline.type === 'source')
			return [`link, ${word('page.source')} ${String(prose.sourceNumber(inline.id))}`];
		return [];
	};
	const paragraph = (...inside: readonly string[]) => ['paragraph', ...inside, 'end of paragraph'];
	const paragraphs = (text: RichText) =>
		text.flatMap((line) => paragraph(...[...walkInlines(line)].flatMap(nameOf)));
	const group = (name: string, inside: readonly string[]) => [
		name ? `group, ${name}` : 'group',
		...inside,
		name ? `end of group, ${name}` : 'end of group'
	];

	const { text, number, guess, play, describe, controls, folded, sources } = step;
	/** A guess that is asked; a game in its place is loaded later. */
	const asked = play === 'round' ? undefined : guess;
	const settings = [
		...edition.story.settings
			.filter(({ id }) => controls.includes(id))
			.flatMap(({ label, choices }) => {
				// The line for the starting value, which is filled once the control is moved.
				if (!choices) return ['paragraph'];
				return choices.length <= 4 ? group(label[lang] ?? '', []) : [];
			}),
		// The placeholder for the reset button, which appears after hydration.
		'paragraph'
	];
	const chapter = edition.story.chapters.find(({ id }) => id === step.chapter);
	/** Whether the texts of a card have an assumption: the first such card of a chapter explains them all. */
	const isAssumed = ({ text: said, number: given, guess: asked }: Step) =>
		hasHypothesis([said, given?.figure, given?.label, asked?.reveal].map(rich));
	const scene = await loadScene(step.scene);
	const table = scene.table(scene.data(step.state, world, choicesWithAnswer(edition, step)), world);
	return [
		...paragraph(),
		`heading, ${prose.text(step.title)}, level ${step === edition.steps[0] && step.full ? 2 : 3}`,
		// The description of its picture, which is elsewhere on the page.
		...paragraph(),
		...paragraphs(play === 'placement' ? rich(text).slice(0, 1) : rich(text)),
		...(number ? paragraphs([[...rich(number.figure).flat(), ...rich(number.label).flat()]]) : []),
		...(asked
			? [
					'form',
					...group(
						asked.question[lang] ?? '',
						paragraph(`button, ${word('guess.submit')}`, `button, ${word('guess.skip')}`)
					),
					'end of form'
				]
			: []),
		...(play === 'replay' ? paragraph(`button, ${word('step.replay')}`) : []),
		// After a guess, controls appear once it is answered.
		...(controls.length > 0 && !guess ? (folded ? group('', settings) : settings) : []),
		// Readers first place cameras, then read what that means.
		...(play === 'placement' ? paragraphs(rich(text).slice(1)) : []),
		`link, ${prose.text(step.picture)} ${word('step.enlarge')}`,
		`image, ${prose.text(step.picture)}`,
		...(chapter?.steps.find(isAssumed) === step ? paragraph() : []),
		...group('', [
			...paragraphs([...rich(describe), ...rich(guess?.described)]),
			...(table ? tableOutline(table) : []),
			...(sources.length > 0
				? paragraph(
						...sources
							.toSorted((a, b) => prose.sourceNumber(a) - prose.sourceNumber(b))
							.map(
								(id, index) =>
									[prose.source(id)?.publisher ?? '', prose.sourceNumber(id)][Number(index >= MAX_NAMED)]
							)
							.map((name) => `link, ${String(name)}`)
					)
				: []),
			...(hasHypothesis(
				[text, number?.figure, number?.label, guess?.reveal, describe, guess?.described].map(rich)
			)
				? paragraph()
				: []),
			...paragraph(`link, ${word('step.link')}`, `link, ${word('step.embed')}`)
		]),
		...(leadsOn(edition, step) ? [`link, ${word('page.next')}`] : [])
	];
}

/** Whether there is a next step: in the story, or in the same collapsed section. */
const leadsOn = ({ steps }: Edition, step: Step): boolean =>
	steps
		.slice(steps.indexOf(step) + 1)
		.some(({ field, chapter }) => !field || (step.field && chapter === step.chapter));

/** As on the reading page, which leaves the details of long lists to the text-only edition. */
const withoutLongClauses = (world: World): World => ({
	...world,
	records: (id) => {
		const records = world.records(id);
		return records.length <= 24 ? records : records.map(({ what: _, ...record }) => record);
	}
});

function tableOutline({ caption, head, rows }: Table): string[] {
	const body = rows.flatMap((row) => ['row', 'rowheader', ...row.slice(1).map(() => 'cell')]);
	return [
		`table, ${caption}`,
		`caption, ${caption}`,
		'rowgroup',
		'row',
		...head.map(() => 'rowheader'),
		'rowgroup',
		...body,
		`end of table, ${caption}`
	];
}
