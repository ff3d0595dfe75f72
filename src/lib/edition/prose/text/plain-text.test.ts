import { describe, expect, it } from 'vitest';
import type { RichText } from '#lib/narrative/types/story.ts';
import { firstSentences, plainText } from './plain-text.ts';

describe('plainText', () => {
	it('computes figures, removes source marks, keeps the words of emphasis and links', () => {
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
	it('keeps whole sentences within the limit, and at least one', () => {
		const text = 'Une place à midi. Qui y est filmé\u202f? Comptez 1,5 minute.';
		expect(firstSentences(text, 18)).toBe('Une place à midi.');
		expect(firstSentences(text, 36)).toBe('Une place à midi. Qui y est filmé\u202f?');
		expect(firstSentences(text, 999)).toBe(text);
		expect(firstSentences(text, 3)).toBe('Une place à midi.');
	});

	it('does not end a sentence at a decimal point or an abbreviation', () => {
		expect(firstSentences('Environ 98.5 % (env. deux sur trois) passent. Fin.', 20)).toBe(
			'Environ 98.5 % (env. deux sur trois) passent.'
		);
	});
});
