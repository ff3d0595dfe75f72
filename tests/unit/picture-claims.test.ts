import { expect, it } from 'vitest';
import { catalogue } from '#lib/catalogue.ts';

it('knows no source of a word that is not there', () => {
	const keys = Object.keys(catalogue.claims ?? {});
	expect(keys.filter((key) => !catalogue.words[key])).toEqual([]);
});
