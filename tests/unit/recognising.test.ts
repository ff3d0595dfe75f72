import fc from 'fast-check';
import { story } from 'virtual:story';
import { describe, expect, it } from 'vitest';
import { createEdition, type Edition } from '#lib/edition/edition.ts';
import { createFigureLookup } from '#lib/runtime/update/figure-lookup.ts';
import type { Settings } from '#lib/narrative/types/story.ts';
import type { CrowdData } from '#lib/scenes/crowd/data.ts';
import { loadScene } from '#lib/scenes/registry.ts';
import { current } from './current.ts';

if (!story) throw new Error('The story holds a mistake');
const typedStory = story;
const editions = typedStory.languages.map(({ id }) => createEdition(typedStory, id));

const step = ({ steps }: Edition, id: string) => {
	const found = steps.find((candidate) => candidate.id === id);
	if (!found) throw new Error(`no step ${id}`);
	return found;
};

async function drawn(edition: Edition, id: string) {
	const { scene: name, state } = step(edition, id);
	const scene = await loadScene(name);
	const view = scene.data(state, edition.world, edition.choices);
	return { view, table: scene.table(view, edition.world) };
}

describe.each(editions.map((edition) => [edition.lang, edition] as const))('in %s', (_lang, edition) => {
	it('never says of a country on neither list that it does without', async () => {
		const { table } = await drawn(edition, current('faces-europe'));
		const rows = table?.rows ?? [];
		const word = (look: string) => edition.world.word(`europe.in-${look}`);
		const statusOf = (code: string) => rows.find(([, own]) => own === code)?.[2];
		expect(['FR', 'DE', 'HU', 'IT', 'SI'].map(statusOf)).toEqual(Array(5).fill(word('uses')));
		expect(['ES', 'SE', 'CZ', 'CY'].map(statusOf)).toEqual(Array(4).fill(word('expected')));
		expect(['BE', 'IE', 'PL', 'DK', 'LU'].map(statusOf)).toEqual(Array(5).fill(word('unlisted')));
		expect(statusOf('GB')).toBe(word('outside'));
		const count = (look: string) => rows.filter(([, , own]) => own === word(look)).length;
		expect(['uses', 'expected', 'unlisted', 'outside'].map(count)).toEqual([11, 8, 8, 1]);
	});

	it('prints the searches of an average day on the card of the law', () => {
		const { number } = step(edition, current('faces-france'));
		const { value = 0 } = edition.world.records('files').find(({ id }) => id === 'searches') ?? {};
		expect(number && edition.plain(number.figure)).toBe(
			edition.world.format(Math.round(value / 365), { type: 'integer' })
		);
	});

	it('says of the law what is allowed, tried, forbidden and undecided, with its date', async () => {
		const { table } = await drawn(edition, current('faces-france'));
		expect(table?.caption).toMatch(/2026/);
		const standings = [...new Set(table?.rows.map(([standing]) => standing))];
		expect(standings.slice(0, 3)).toEqual(
			['allowed', 'tried', 'forbidden'].map((standing) => edition.world.word(`law-today.${standing}`))
		);
		expect(standings).toHaveLength(4);
	});
});

describe('a crowd and its sentences', async () => {
	const [edition] = editions;
	if (!edition) throw new Error('no edition');
	const { scene: name, state } = step(edition, current('faces-crowd'));
	const scene = await loadScene(name);
	const numbers = createFigureLookup(edition.world, edition.figures);
	const settings: fc.Arbitrary<Settings> = fc.record(
		Object.fromEntries(
			typedStory.settings.map(({ id, min, max, step: by, choices }) => [
				id,
				choices
					? fc.constantFrom(...choices.map(({ value }) => value))
					: fc.integer({ min: 0, max: Math.round((max - min) / by) }).map((n) => min + n * by)
			])
		)
	);

	it('agree at every setting', () => {
		fc.assert(
			fc.property(settings, (chosen) => {
				// Before the guess, the picture keeps the settings of the story.
				const choices = { settings: { ...chosen, 'guess-false': 0 }, placement: [] };
				const printedFigure = (figure: string) => numbers(`faces.${figure}`, state, choices);
				const { sums, byList } = scene.data(state, edition.world, choices) as CrowdData;
				expect([sums.right, sums.wrong, sums.right + sums.wrong]).toEqual([
					printedFigure('true'),
					printedFigure('false'),
					printedFigure('alerts')
				]);
				expect([sums.crowd, sums.list, sums.wanted, sums.match]).toEqual([
					printedFigure('crowd'),
					printedFigure('list'),
					printedFigure('wanted'),
					printedFigure('threshold')
				]);
				expect(sums.oneIn).toBe(printedFigure('one-in'));
				// Without a camera nobody is matched.
				expect(sums.includesLookalike).toBe(printedFigure('mistaken') === 1 && chosen['cameras'] !== 0);
				expect(byList.map(({ wrong }) => wrong)).toEqual(
					[1_000, 10_000, 100_000, 1_000_000].map((list) => Math.round(printedFigure(`false-list-${list}`)))
				);
			})
		);
	});
});
