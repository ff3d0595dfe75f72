import { describe, expect, it } from 'vitest';
import type { Inline } from '#lib/narrative/types.ts';
import { lineBreakGlue } from './line-break-glue.ts';

const text = (words: string): Inline => ({ type: 'text', text: words });
const term: Inline = { type: 'term', id: 'vsa', text: 'analyse' };
/** The pieces of a list in the order in which they are set. */
const set = (list: readonly Inline[]) =>
	list.map((inline, index) =>
		inline.type === 'text'
			? lineBreakGlue(list, index).text
			: `[${lineBreakGlue(list, index - 1).tail}${'text' in inline ? inline.text : ''}${lineBreakGlue(list, index + 1).head}]`
	);

describe('a term', () => {
	it('keeps an elision before it and the signs after it', () => {
		expect(set([text('ont essayé l’'), term, text('\u202f; puis la file')])).toEqual([
			'ont essayé ',
			'[l’analyse\u202f;]',
			' puis la file'
		]);
	});

	it('takes nothing across a space', () => {
		expect(set([text('dans la '), term, text(' et après')])).toEqual(['dans la ', '[analyse]', ' et après']);
	});

	it('never takes the same letters twice', () => {
		expect(set([term, text('/'), term, text('.')])).toEqual(['[analyse/]', '', '[analyse.]', '']);
	});
});
