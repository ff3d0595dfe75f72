import { expect, it } from 'vitest';
import { splitAtArrow } from './split-at-arrow.ts';

it('splits a name at its first arrow, and keeps a name without arrow whole', () => {
	expect(splitAtArrow('Garder → un mois au plus')).toEqual(['Garder', 'un mois au plus']);
	expect(splitAtArrow('Garder')).toEqual(['Garder', '']);
	expect(splitAtArrow('a→b → c')).toEqual(['a', 'b → c']);
});
