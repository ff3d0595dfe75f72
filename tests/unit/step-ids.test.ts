/** Renaming any step with `was:` breaks no test, because tests name steps by any id that they ever had. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogue } from '#lib/catalogue.ts';
import { loadStory } from '#lib/narrative/read/read-story.ts';
import { formatIssue } from '#lib/narrative/issues/issue.ts';
import { currentIds } from '../step-ids.ts';

const PATH = 'data/narrative.yaml';
const text = readFileSync(PATH, 'utf8');
const ids = [...text.matchAll(/^ {6}- id: (\S+)$/gm)].map(([, id = '']) => id);
const former = [...text.matchAll(/^ {8}was: \[([^\]]*)\]$/gm)].flatMap(([, list = '']) => list.split(/,\s*/));
const anyId = new RegExp(`(?<![\\w-])(?:${[...ids, ...former].join('|')})(?![\\w-])`, 'g');

/** Returns our story with each step renamed from `x` to `new-x`. */
function renameSteps(): string {
	const any = `(?:${ids.join('|')})`;
	// A link may lead to a control of a step, `#STEP-ID-SETTING`.
	const renamed = text.replace(new RegExp(`(?<![\\w-])${any}(?![\\w-])|(?<=#)${any}`, 'g'), 'new-$&');
	return renamed.replace(
		/^( {6}- id: new-(\S+)\n)(?: {8}was: \[(.*)\]\n)?/gm,
		(_, line: string, id: string, was?: string) => `${line}        was: [${was ? `${was}, ` : ''}${id}]\n`
	);
}

describe('a story whose steps all have new names', () => {
	const { story, mistakes } = loadStory(renameSteps(), PATH, catalogue);

	it('is valid, and every id of a step that a test may quote leads to its new name', () => {
		expect(mistakes.map(formatIssue)).toEqual([]);
		if (!story) throw new Error('no story');
		const steps = story.chapters.flatMap((chapter) => chapter.steps.map(({ id }) => id));
		expect(steps).toEqual(ids.map((id) => `new-${id}`));
		const current = currentIds(story);
		for (const id of ids) expect(current(id)).toBe(`new-${id}`);
		for (const id of former) expect(steps).toContain(current(id));
		const [id = ''] = ids;
		expect(current(`./fr/?lens=40#${id}`)).toBe(`./fr/?lens=40#new-${id}`);
		expect(current(new RegExp(`#${id}$`, 'i'))).toEqual(new RegExp(`#new-${id}$`, 'i'));
		expect(current(`${id}-2`)).toBe(`${id}-2`);
	});
});

/** A call of `current` with one literal: a text or a pattern. */
const RESOLVED = /\bcurrent\(\s*(?:'[^'\n]*'|`[^`]*`|\/(?:\\.|[^/\\\n])+\/\w*)\s*\)/g;
const COMMENT = /\/\*.*?\*\/|^\s*\/\/.*$/gms;

describe('the tests of our story', () => {
	const files = ['tests', 'src']
		.flatMap((folder) =>
			readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file))
		)
		.filter((file) => /^tests.*\.ts$|\.test\.ts$/.test(file))
		.map((file) => ({ file, source: readFileSync(file, 'utf8') }))
		.filter(({ file, source }) => file.startsWith('tests') || source.includes('virtual:story'));

	it('name steps only by ids that lead to their present names', () => {
		const quotes = files.flatMap(({ source }) => source.match(RESOLVED) ?? []);
		expect(quotes.length).toBeGreaterThan(300);
		const others = files.flatMap(({ file, source }) => {
			const rest = source.replace(COMMENT, '').replace(RESOLVED, '');
			return (rest.match(anyId) ?? []).map((id) => `${file}: ${id}`);
		});
		expect(others).toEqual([]);
	});
});
