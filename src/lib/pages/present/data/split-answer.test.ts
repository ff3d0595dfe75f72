import { describe, expect, it } from 'vitest';
import { parseMarkup } from '#lib/narrative/text/markup.ts';
import type { Inline } from '#lib/narrative/types/story.ts';
import { splitAnswer } from './split-answer.ts';

const plain = (inlines: readonly Inline[]): string =>
	inlines
		.map((inline) => {
			if ('text' in inline) return inline.text;
			if ('children' in inline) return plain(inline.children);
			return inline.type === 'figure' ? `{${inline.name}}` : '*';
		})
		.join('');
const split = (text: string, beginnings = 'Réponse') => {
	const { rest, answer } = splitAnswer(parseMarkup(text).rich, beginnings);
	return [rest.map(plain).join(' ¶ ').trim(), plain(answer).trim()];
};

describe('splitAnswer', () => {
	it('separates the answer from the rest, with its figures', () => {
		expect(
			split('But : parier. Réponse : {a.true | integer} sur {a.all | integer}. Sans écran : des cartes.')
		).toEqual(['But : parier. Sans écran : des cartes.', 'Réponse : {a.true} sur {a.all}.']);
	});

	it('leaves a note without an answer whole', () => {
		expect(split('But : regarder. Rien à deviner.')).toEqual(['But : regarder. Rien à deviner.', '']);
		expect(split('Réponses et Réponsettes restent.')).toEqual(['Réponses et Réponsettes restent.', '']);
	});

	it('accepts several beginnings, at the start or the end of a note', () => {
		expect(split('Answer: 22. Then go on.', 'Answer|Expected answer')).toEqual([
			'Then go on.',
			'Answer: 22.'
		]);
		expect(split('Go on. Expected answer: often two.', 'Answer|Expected answer')).toEqual([
			'Go on.',
			'Expected answer: often two.'
		]);
	});

	it('does not end a sentence at a decimal point or a source', () => {
		expect(split('Answer: about 7.7 of 10, 8.2 at best [@paper]. Ask who.', 'Answer')).toEqual([
			'Ask who.',
			'Answer: about 7.7 of 10, 8.2 at best*.'
		]);
	});
});
