/** The studio's own address: everything that can be chosen comes back, and malicious addresses choose nothing else. */
import { expect, it } from 'vitest';
import { hostileAddresses } from '../../../../../tests/components/hostile-addresses.ts';
import { MAX_CHARACTERS } from '../options/host-text.ts';
import {
	COLUMN_RANGE,
	DEFAULT_CHOICES,
	readStudioChoices,
	writeStudioChoices,
	type StudioChoices
} from './studio-choices.ts';

const CHOSEN: StudioChoices = {
	...{ id: 'cameras', lang: 'en', opening: 'cameras-twelve', keyframe: 2 },
	...{
		theme: 'dark',
		accent: '#b31',
		face: 'sans',
		background: 'white',
		radius: 8,
		controls: false,
		guesses: false
	},
	...{ typed: { headline: 'A & b = “c” #', line: 'Ligne', signature: 'Le Quotidien' }, dated: false },
	...{ width: 640, form: 'still', wantsPinned: true }
};

it('gives back everything that was chosen, and the settings', () => {
	const hash = new URLSearchParams(writeStudioChoices(CHOSEN, 'lens=40&cams=B37_135'));
	expect(readStudioChoices(hash)).toEqual(CHOSEN);
	expect([hash.get('lens'), hash.get('cams')]).toEqual(['40', 'B37_135']);
});

it('writes nothing but the part while nothing is chosen', () => {
	expect(writeStudioChoices(DEFAULT_CHOICES, '')).toBe('part=story');
});

it('chooses nothing that the studio does not offer, whatever the address', () => {
	for (const search of hostileAddresses()) {
		const {
			width = 390,
			keyframe = 1,
			typed,
			accent = '',
			...rest
		} = readStudioChoices(new URLSearchParams(search.replace('accent', 'column')));
		expect([search, width >= COLUMN_RANGE.min && width <= COLUMN_RANGE.max]).toEqual([search, true]);
		expect([search, Number.isInteger(keyframe) && keyframe > 0, accent.length <= 7]).toEqual([
			search,
			true,
			true
		]);
		for (const [name, text] of Object.entries<string>({ ...typed }))
			expect([search, [...text].length <= MAX_CHARACTERS[name as keyof typeof MAX_CHARACTERS]]).toEqual([
				search,
				true
			]);
		for (const [name, value] of Object.entries(rest))
			expect([search, name, typeof value]).toEqual([
				search,
				name,
				typeof DEFAULT_CHOICES[name as keyof StudioChoices]
			]);
	}
});
