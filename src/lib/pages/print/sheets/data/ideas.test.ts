import { expect, it } from 'vitest';
import { parseMarkup } from '#lib/narrative/text/markup.ts';
import { splitIdeas } from './ideas.ts';

const split = (text: string) =>
	splitIdeas(parseMarkup(text).rich.flat()).map((idea) =>
		idea.map((inline) => ('text' in inline ? inline.text : inline.type)).join('')
	);

it('splits a text into sentences, and leaves it as it was when they are joined', () => {
	expect(split('One. Two? Three!')).toEqual(['One. ', 'Two? ', 'Three!']);
	expect(split('Il dit « non. » Puis il part.')).toHaveLength(2);
});

it('keeps the mark of a source with its sentence, and does not split numbers', () => {
	expect(split('At 2.5 m [@a]. Then **more**. End')).toEqual(['At 2.5 msource. ', 'Then strong. ', 'End']);
	expect(split('Alone')).toEqual(['Alone']);
});
