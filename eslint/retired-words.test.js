import { Linter } from 'eslint';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { RETIRED_WORDS, retiredWords, wordsOf } from './retired-words.js';

const messages = (code) =>
	new Linter()
		.verify(code, {
			plugins: { local: { rules: { 'retired-words': retiredWords } } },
			rules: { 'local/retired-words': 'error' }
		})
		.map(({ message }) => message);

it('reads a name as words', () => {
	expect(wordsOf('layOutRooms')).toEqual(['lay', 'out', 'rooms']);
	expect(wordsOf('MAX_CAST')).toEqual(['max', 'cast']);
});

it('rejects retired words in declared names, with their replacement', () => {
	expect(messages('const roomOfStep = 1; function hangCamera(bets) {} class Follower {}')).toHaveLength(4);
	expect(messages('const room = 1')[0]).toContain(RETIRED_WORDS.room);
});

it('accepts longer words, properties and names from elsewhere', () => {
	expect(
		messages('const roomy = 1; const { told } = story; story.told = 2; const change = { bets: 1 };')
	).toEqual([]);
});

it('retires no word that the glossary defines', () => {
	const contributing = readFileSync('CONTRIBUTING.md', 'utf8');
	const terms = [...contributing.matchAll(/^\| ([a-z][^|]*) \|/gm)].flatMap(([, cell]) => cell.split(/,\s*/));
	expect(terms.length).toBeGreaterThan(60);
	expect(terms.filter((term) => Object.hasOwn(RETIRED_WORDS, term.trim()))).toEqual([]);
});
