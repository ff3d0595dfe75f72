import { expect, it } from 'vitest';
import { halves } from './arrow.ts';

it('cuts a name at its arrow, and leaves one without whole', () => {
	expect(halves('Garder → un mois au plus')).toEqual(['Garder', 'un mois au plus']);
	expect(halves('Garder')).toEqual(['Garder', '']);
	expect(halves('a→b → c')).toEqual(['a', 'b → c']);
});
