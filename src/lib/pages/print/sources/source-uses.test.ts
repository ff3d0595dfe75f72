import { story } from 'virtual:story';
import { describe, expect, it } from 'vitest';
import { createEdition } from '#lib/edition/edition.ts';
import { listSourceUses } from './source-uses.ts';

if (!story) throw new Error('The story has an error');
const { steps, prose } = createEdition(story, 'fr');
const [first] = steps;
if (!first) throw new Error('The story has no step');
const uses = listSourceUses(prose(first));

describe('listSourceUses', () => {
	it('finds a use of every source', () => {
		expect([...uses.keys()].sort()).toEqual(story?.sources.map(({ id }) => id).sort());
	});

	it('lists each place once', () => {
		for (const places of uses.values()) {
			const addresses = places.map(({ address }) => address);
			expect(new Set(addresses).size).toBe(addresses.length);
		}
	});

	it('finds uses in the opening, the glossary and the data of a picture', () => {
		const at = (id: string) => uses.get(id)?.map(({ address }) => address);
		expect(at('seed')).toContain('../#story');
		expect(at('cdm')).toContain('#glossary');
		const drawn = steps.find(({ state }) => state['picture'] === 'count');
		expect(at('gaz2020')).toContain(`../#${drawn?.id ?? ''}`);
	});
});
