import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { viewports } from '../testing/viewports.ts';
import { createTestWorld } from '../testing/world.ts';
import type { World } from '../world.ts';
import scene from './index.ts';

const VERDICTS = ['held', 'corrected', 'nuanced', 'since', 'open'];
const pilesIn = (world: World) =>
	scene.data({ picture: 'claims-review' }, world, { settings: {}, placement: [] });

const verdicts = fc.array(fc.constantFrom(...VERDICTS), { minLength: 1, maxLength: 12 });

describe('the piles of claims', () => {
	it('draws a slip for each claim, at most nine per pile, with the count, in every viewport', () => {
		fc.assert(
			fc.property(verdicts, (kinds) => {
				const world = {
					...createTestWorld('fr'),
					records: () => kinds.map((kind, index) => ({ id: `claim-${index}`, name: 'Avant → après', kind }))
				};
				const piles = pilesIn(world);
				for (const viewport of Object.values(viewports)) {
					const { shapes, texts } = scene.layout(piles, viewport, world);
					const slips = shapes.filter(({ id }) => id.startsWith('slip-'));
					const counts = VERDICTS.map((verdict) => kinds.filter((kind) => kind === verdict).length).filter(
						Boolean
					);
					expect(slips).toHaveLength(counts.reduce((sum, count) => sum + Math.min(9, count), 0));
					expect(texts.filter(({ id }) => id.includes('-count')).map(({ text }) => text)).toEqual(
						counts.map(String)
					);
				}
			}),
			{ numRuns: 20 }
		);
	});

	it('shows one claim of each verdict on a desktop viewport', () => {
		const world = {
			...createTestWorld('fr'),
			records: () => VERDICTS.map((kind) => ({ id: kind, name: `Dit ${kind} → su ${kind}`, kind }))
		};
		const piles = pilesIn(world);
		const texts = scene.layout(piles, viewports['desk'] ?? { width: 1, height: 1 }, world).texts;
		const lines = texts.map(({ text }) => text);
		for (const kind of VERDICTS) expect(lines).toEqual(expect.arrayContaining([`Dit ${kind}`, `su ${kind}`]));
	});
});
