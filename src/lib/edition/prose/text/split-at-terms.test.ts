import { describe, expect, it } from 'vitest';
import type { Inline } from '#lib/narrative/types/story.ts';
import { splitAtTerms } from './split-at-terms.ts';

const text = (words: string): Inline => ({ type: 'text', text: words });
const term: Inline = { type: 'term', id: 'vsa', text: 'analyse' };
/** Returns the parts of a list in the order in which they are rendered. */
const render = (list: readonly Inline[]) =>
	list.map((inline, index) =>
		inline.type === 'text'
			? splitAtTerms(list, index).text
			: `[${splitAtTerms(list, index - 1).tail}${'text' in inline ? inline.text : ''}${splitAtTerms(list, index + 1).head}]`
	);

describe('a term', () => {
	it('keeps an elision before it and punctuation after it', () => {
		expect(render([text('ont essayé l’'), term, text('\u202f; puis la file')])).toEqual([
			'ont essayé ',
			'[l’analyse\u202f;]',
			' puis la file'
		]);
	});

	it('takes no text beyond a space', () => {
		expect(render([text('dans la '), term, text(' et après')])).toEqual([
			'dans la ',
			'[analyse]',
			' et après'
		]);
	});

	it('never repeats text between two terms', () => {
		expect(render([term, text('/'), term, text('.')])).toEqual(['[analyse/]', '', '[analyse.]', '']);
	});
});
