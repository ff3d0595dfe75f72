import { describe, expect, it } from 'vitest';
import type { RichText } from '#lib/narrative/types.ts';
import { firstSentences, plainText } from './plain.ts';

describe('plainText', () => {
	it('computes figures, drops marks of sources, keeps words in emphasis and in links', () => {
		const text: RichText = [
			[
				{ type: 'text', text: 'Sur ' },
				{ type: 'figure', name: 'analysis.alerts', format: { type: 'integer' } },
				{ type: 'text', text: ' alertes, ' },
				{ type: 'strong', children: [{ type: 'term', id: 'false-alert', text: 'treize' }] },
				{ type: 'text', text: ' sont fausses ' },
				{ type: 'source', id: 'lacroix-vsa' },
				{ type: 'text', text: '.' }
			],
			[{ type: 'link', href: 'https://example.org', children: [{ type: 'text', text: 'Voilà.' }] }]
		];
		expect(plainText(text, { format: () => '21' })).toBe('Sur 21 alertes, treize sont fausses. Voilà.');
	});
});

describe('firstSentences', () => {
	it('keeps whole sentences within the limit, and one sentence in any case', () => {
		const text = 'Une place à midi. Qui y est filmé\u202f? Comptez 1,5 minute.';
		expect(firstSentences(text, 18)).toBe('Une place à midi.');
		expect(firstSentences(text, 36)).toBe('Une place à midi. Qui y est filmé\u202f?');
		expect(firstSentences(text, 999)).toBe(text);
		expect(firstSentences(text, 3)).toBe('Une place à midi.');
	});

	it('does not take a number or an abbreviation before a small letter for an end', () => {
		expect(firstSentences('Environ 98.5 % (env. deux sur trois) passent. Fin.', 20)).toBe(
			'Environ 98.5 % (env. deux sur trois) passent.'
		);
	});
});
