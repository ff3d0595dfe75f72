/**
 * A fact is stored once, in the story file: pictures, tables and sentences follow an edit, in every viewport.
 */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogue } from '#lib/catalogue.ts';
import { createEdition } from '#lib/edition/edition.ts';
import { formatIssue } from '#lib/narrative/issues/issue.ts';
import { readStory } from '#lib/narrative/read/read-story.ts';
import { loadScene } from '#lib/scenes/registry.ts';

/** Adds an item at the start of a list of records. */
const item = (list: string, lines: string) => [new RegExp(`^ {2}${list}:$`, 'm'), `$&\n${lines}`] as const;
const words = (fr: string, en = fr) => `{ fr: "${fr}", en: "${en}" }`;

/** Edits to the story file. */
const EDITS: Readonly<Record<string, readonly [from: RegExp, to: string]>> = {
	'a town': item(
		'towns',
		`    planted:\n      name: ${words('Trifouillis')}\n      what: ${words('un essai de plus', 'one trial more')}\n      when: 2021\n      known: 2024\n      kind: video\n      status: running\n      at: [46.8, 2.4]\n      source: seed`
	),
	'the date of a law': [/^ {6}when: 1995-01-21$/m, '      when: 1996-02-22'],
	'the range of a study': [/^ {6}value: 10\n {6}high: 100$/m, '      value: 12\n      high: 66'],
	'an eighth door': item(
		'doors',
		`    planted:\n      name: ${words('Fermer → la huitième clé', 'Close → the eighth key')}\n      what: ${words('une porte de plus', 'one door more')}\n      kind: bell\n      source: cnil-video`
	),
	'a thirteenth question': item(
		'questions',
		`    planted:\n      name: ${words('Encore une treizième question', 'Yet another question')}\n      what: ${words('une question de plus', 'one question more')}\n      kind: aim\n      source: cnil-video`
	),
	'the title of a chart': [
		/title: \{ fr: "Qui passe, et qui est signalé[^"]*"/,
		'title: { fr: "Un autre titre"'
	],
	'a word of a legend': [/^ {8}kind-sound: \{ fr: "micros"/m, '        kind-sound: { fr: "oreilles"'],
	'a count': [/when: total, value: 1939/, 'when: total, value: 1977'],
	'a measurement': [/^ {4}value: 53$/m, '    value: 47']
};

const text = readFileSync('data/narrative.yaml', 'utf8');
const edited = Object.values(EDITS).reduce((story, [from, to]) => story.replace(from, to), text);
const file = join(mkdtempSync(join(tmpdir(), 'story-')), 'narrative.yaml');
writeFileSync(file, edited);
const { story, mistakes } = readStory(file, catalogue);

/**
 * All text of the steps with a picture: in the picture on desktop and phone, in its table, and in its
 * sentences.
 */
async function textOfStory(name: string): Promise<string> {
	if (!story) throw new Error(mistakes.map(formatIssue).join('\n'));
	const edition = createEdition(story, 'fr');
	const { world, choices, steps } = edition;
	const shown = steps.filter(({ scene, state }) => scene === name || state['picture'] === name);
	const texts = await Promise.all(
		shown.map(async (step) => {
			const drawn = await loadScene(step.scene);
			const view = drawn.data(step.state, world, choices);
			const viewports = [
				{ width: 769, height: 653, showTitle: true },
				{ width: 330, height: 380, showTitle: true }
			].map((viewport) => drawn.layout(view, viewport, world).texts.map((line) => line.text));
			return [viewports, drawn.table(view, world), step.title, step.text, step.picture, step.guess];
		})
	);
	return JSON.stringify(texts).replace(/[\u00a0\u202f]/g, ' ');
}

describe('an edit of the story file alone', () => {
	it('finds the text to edit', () => {
		for (const [what, [from]] of Object.entries(EDITS)) expect([what, from.test(text)]).toEqual([what, true]);
	});

	it.each([
		['a town', 'france', 'Trifouillis'],
		['the date of a law', 'law', '1996'],
		['the range of a study', 'risk', '66'],
		['an eighth door', 'safeguards', 'la huitième clé'],
		['a thirteenth question', 'questions', 'Encore une treizième question'],
		['the title of a chart', 'risk', 'Un autre titre'],
		['a word of a legend', 'france', 'oreilles'],
		['a count', 'effect', '1 977'],
		['a measurement', 'umbrellas', '47']
	])('%s is seen in the picture %s', async (_what, scene, expected) => {
		expect(await textOfStory(scene)).toContain(expected);
	});

	it('leaves no old number behind', async () => {
		expect(await textOfStory('effect')).not.toContain('1 939');
		expect(await textOfStory('umbrellas')).not.toContain('53');
	});
});
