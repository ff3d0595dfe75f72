import { expect, it } from 'vitest';
import { halves } from './arrow.ts';

it('splits a name at its first arrow, and keeps a name without arrow whole', () => {
	expect(halves('Garder → un mois au plus')).toEqual(['Garder', 'un mois au plus']);
	expect(halves('Garder')).toEqual(['Garder', '']);
	expect(halves('a→b → c')).toEqual(['a', 'b → c']);
});
