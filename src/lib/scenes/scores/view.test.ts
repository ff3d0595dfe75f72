import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { best, scenario as eight } from '../testing/district.ts';
import { worldIn } from '../testing/world.ts';
import { along, roomFor, TALL, WIDE, type Layout, type Sheet } from './layout.ts';
import { table } from './table.ts';
import { view, type ScoredScene } from './view.ts';

/** How much each of the eight looks like what the software seeks. */
const RESEMBLES = [0.8944, 0.9918, 0.9798, 0.9452, 0.55, 0.4562, 0.9965, 0.6915];
const scenario = {
	...eight,
	incidents: eight.incidents.map((incident, index) => ({ ...incident, resembles: RESEMBLES[index] ?? 0.5 }))
};
const worlds = (['fr', 'en'] as const).map((lang) => worldIn(lang, { scenario, best }));
const anySettings = fc.record({
	threshold: fc.integer({ min: 0, max: 100 }),
	use: fc.constantFrom(200, 306, 400),
	base: fc.integer({ min: 0, max: 100 }),
	cameras: fc.integer({ min: 0, max: 24 }),
	'walk-from': fc.integer({ min: 0, max: 10 }),
	'walk-to': fc.integer({ min: 0, max: 10 })
});
const drawn = (settings: Record<string, number>, world = worlds[0]) => {
	if (!world) throw new Error('No language');
	return view({ build: 0 }, world, { settings, placement: [] });
};

/** Pictures with their words, as rectangles. */
function rectangles({ scored, unscored, scale }: Layout, scenes: readonly ScoredScene[], sheet: Sheet) {
	const own = (place: Layout['scored'][number], by: number) => {
		const words = scenes.find(({ id }) => id === place.id)?.words ?? ['', ''];
		const [half, room] = [(sheet.tile * by) / 2, roomFor(words, sheet) * by];
		return {
			left: place.x - half - (place.side === 'left' ? room : 0),
			right: place.x + half + (place.side === 'right' ? room : 0),
			top: place.y - half,
			bottom: place.y + half
		};
	};
	return [...scored.map((place) => own(place, scale)), ...unscored.map((place) => own(place, 1))];
}

describe('the scores', () => {
	it('raise three alerts at the usual threshold, of which one is right; nobody films the fall', () => {
		const { scenes } = drawn({});
		expect(scenes.map(({ score }) => score)).toEqual([45, 68, 61, 52, null, 79, 74, 30]);
		expect(scenes.filter(({ verdict }) => verdict === 'right').map(({ id }) => id)).toEqual(['rucksack']);
		expect(scenes.filter(({ verdict }) => verdict === 'wrong').map(({ id }) => id)).toEqual([
			'suitcase',
			'sleeper'
		]);
		expect(scenes.filter(({ verdict }) => verdict === 'missed').map(({ id }) => id)).toEqual(['fall']);
	});

	it('are none where nobody films: what really happened is then missed', () => {
		const { scenes, wide } = drawn({ cameras: 0 });
		expect(scenes.filter(({ verdict }) => verdict === 'missed').map(({ id }) => id)).toEqual([
			'fall',
			'rucksack'
		]);
		expect(scenes.every(({ score }) => score === null)).toBe(true);
		expect([wide.scored.length, wide.unscored.length]).toEqual([0, scenes.length]);
	});

	it('lie on the side of the threshold that their verdict says', () => {
		fc.assert(
			fc.property(anySettings, (settings) => {
				const { scenes, threshold, wide } = drawn(settings);
				for (const { score, verdict } of scenes) {
					const alert = verdict === 'right' || verdict === 'wrong';
					expect(alert).toBe(score !== null && score > threshold);
					if (score !== null && threshold < 100) expect(alert).toBe(along(score, WIDE) > wide.threshold);
				}
			})
		);
	});

	it('stay inside the frame, each clear of all others, in both languages', () => {
		fc.assert(
			fc.property(anySettings, fc.integer({ min: 0, max: 1 }), (settings, lang) => {
				const view = drawn(settings, worlds[lang]);
				for (const [layout, sheet] of [
					[view.wide, WIDE],
					[view.tall, TALL]
				] as const) {
					const [, , width, height] = sheet.box;
					const all = rectangles(layout, view.you ? [...view.scenes, view.you] : view.scenes, sheet);
					for (const [index, { left, right, top, bottom }] of all.entries()) {
						expect(left).toBeGreaterThanOrEqual(0);
						expect(right).toBeLessThanOrEqual(width);
						expect(top).toBeGreaterThanOrEqual(sheet.top - 1);
						expect(bottom).toBeLessThanOrEqual(height);
						for (const other of all.slice(index + 1))
							expect(
								right < other.left || other.right < left || bottom <= other.top || other.bottom <= top
							).toBe(true);
					}
				}
			})
		);
	});

	it('have the reader among them on her walk, as an ordinary scene without a number', () => {
		const [world] = worlds;
		if (!world) throw new Error('No language');
		expect(drawn({}).you).toBeNull();
		const view = drawn({ 'walk-from': 6, 'walk-to': 9 });
		expect(view.you).toMatchObject({ number: null, real: false, verdict: 'quiet' });
		expect(view.wide.scored.map(({ id }) => id)).toContain('you');
		expect(table(view, world).rows.at(-1)?.slice(0, 2)).toEqual(['–', world.word('walk.title')]);
		expect(drawn({ 'walk-from': 6, 'walk-to': 9, threshold: 0 }).you?.verdict).toBe('wrong');
		// No camera looks from the Rue Neuve to the Passage des Peaux: no score, and nothing missed.
		const unseen = drawn({ 'walk-from': 7, 'walk-to': 8 });
		expect(unseen.you).toMatchObject({ score: null, verdict: 'quiet' });
		expect(unseen.wide.unscored.map(({ id }) => id)).toEqual(['fall', 'you']);
	});

	it('are told in the table for every scene of the twelve minutes', () => {
		const [world] = worlds;
		if (!world) throw new Error('No language');
		const { rows } = table(drawn({ cameras: 0 }), world);
		expect(rows).toHaveLength(scenario.incidents.length);
		expect(new Set(rows.map((cells) => cells[2]))).toEqual(new Set([world.word('scores.unfilmed')]));
	});
});
