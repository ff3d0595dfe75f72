/**
 * ESLint rule that keeps facts in the story file: no town, institution, person or year of the story may be in the code.
 * The names are read from the story, so that new records are covered.
 */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

const STORY = 'data/narrative.yaml';
/** Years that a story may mention. 2000 is left out, since it is a round number. */
const YEARS = '(?:199\\d|200[1-9]|20[1-3]\\d)';
const isYear = new RegExp(`^${YEARS}$`);
const YEAR = new RegExp(`(?<![\\d.,])${YEARS}(?![\\d.,]?\\d)`);

/** Exceptions: path prefix, pattern of the text, and reason. */
const ALLOWED = [
	{ in: 'src/lib/', text: /^https?:|xmlns(?::\w+)?="http:/, why: 'addresses bear years of their own' },
	{
		in: 'src/lib/narrative/',
		text: /2020|2026-11-25/,
		why: 'forms of a date and of a figure, explained to editors'
	},
	{
		in: 'src/lib/pages/method/Method.svelte',
		text: /2019/,
		why: 'the study that our own reading speed rests on'
	}
];
/** Allowed, since words of the interface name them. */
const COUNTRIES = ['France', 'Europe'];

/**
 * Returns the proper names in a story: towns of its records, people of its scenario, publishers of its sources, and
 * capitalized words of its French texts.
 * @param {string} text text of the story file
 * @returns {ReadonlySet<string>}
 */
export function properNamesIn(text) {
	const story = parse(text);
	const each = (value) => Object.values(value ?? {});
	const records = each(story.records).flatMap(each);
	const towns = records
		.filter(({ at }) => at)
		.flatMap(({ name }) => each(name).map((words) => words.split(/[,:(]/)[0].trim()));
	const people = each(story.scenario?.people).flatMap(({ name }) => each(name));
	const publishers = each(story.sources).map(({ publisher }) => publisher.split(/[,(]/)[0].trim());
	const texts = [
		...records.flatMap(({ name, what }) => [name, what]),
		...each(story.sources).map(({ supports }) => supports),
		...each(story.method)
	].flatMap((words) => words?.fr ?? []);
	// Within a French sentence, only proper names have capitals.
	const capitals = texts.flatMap(
		(words) => words.match(/(?<=[\p{Ll},] |\p{Ll}[’-])\p{Lu}[\p{L}-]{2,}/gu) ?? []
	);
	// A word that also occurs in lower case is not a name.
	const ordinary = new Set(text.match(/(?<![\p{L}-])\p{Ll}[\p{L}-]+/gu));
	const isOwn = (name) => /^\p{Lu}+$/u.test(name) || !ordinary.has(name.toLowerCase());
	return new Set(
		[...towns, ...people, ...[...publishers, ...capitals].filter(isOwn)].filter(
			(name) => /^\p{Lu}.{2}/u.test(name) && !COUNTRIES.includes(name)
		)
	);
}

/** Returns a pattern that matches any of the names as a whole word, longest first. */
export function wordPattern(names) {
	const all = [...names].sort((a, b) => b.length - a.length);
	const written = all.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
	return new RegExp(`(?<![\\p{L}\\p{N}])(?:${written.join('|') || '(?!)'})(?![\\p{L}\\p{N}])`, 'u');
}

let cachedPattern;
function patternIn(root) {
	const file = path.join(root, STORY);
	const modified = statSync(file).mtimeMs;
	if (cachedPattern?.modified !== modified)
		cachedPattern = { modified, pattern: wordPattern(properNamesIn(readFileSync(file, 'utf8'))) };
	return cachedPattern.pattern;
}

/** @type {import('eslint').Rule.RuleModule} */
export const storyFacts = {
	meta: {
		type: 'problem',
		docs: { description: 'Leave facts to the story file' },
		schema: []
	},
	create(context) {
		const file = path.relative(context.cwd, context.filename).split(path.sep).join('/');
		const names = patternIn(context.cwd);
		function check(node, text) {
			const [fact] = names.exec(text) ?? YEAR.exec(text) ?? [];
			if (fact === undefined) return;
			if (ALLOWED.some((each) => file.startsWith(each.in) && each.text.test(text))) return;
			context.report({ node, message: `“${fact}” is a fact of the story: it belongs in ${STORY}.` });
		}
		return {
			Literal(node) {
				if (typeof node.value === 'string') check(node, node.value);
				else if (typeof node.value === 'number' && isYear.test(node.raw)) check(node, node.raw);
			},
			TemplateElement: (node) => check(node, node.value.raw),
			SvelteText: (node) => check(node, node.value)
		};
	}
};
