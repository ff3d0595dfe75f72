import { describe, expect, it } from 'vitest';
import { constants } from '#lib/model/testing/constants.ts';
import { EMPTY_DRAWING, type Drawing } from '#lib/chart/drawing.ts';
import { best, scenario } from '../testing/district.ts';
import { viewports } from '../testing/viewports.ts';
import { createTestWorld } from '../testing/world.ts';
import type { CheckData } from './data.ts';
import check from './index.ts';
import { formatMetres } from './data.ts';

const frenchWorld = createTestWorld('fr', { scenario, best });
const world = {
	...frenchWorld,
	word: (key: string) => (key.startsWith('person.') ? key : frenchWorld.word(key))
};
const shownAt = (settings: Readonly<Record<string, number>>, state = { time: 720, answers: 4 }) =>
	check.data(state, world, { settings: { ...constants, ...settings }, placement: [] }) as CheckData;
const drawn = (view: CheckData, testViewport: string) => {
	const viewport = viewports[testViewport];
	return (viewport && check.layout(view, viewport, world)) ?? EMPTY_DRAWING;
};
const words = (view: CheckData, testViewport: string) =>
	drawn(view, testViewport)
		.texts.map(({ text }) => text)
		.join(' ');

describe('the place of the fall', () => {
	const shown = shownAt({});

	it('draws a way for each person who has passed by, and counts them', () => {
		const ways = (time: number) => {
			const { baseMaps = [], texts } = drawn(shownAt({}, { time, answers: 0 }), 'desk');
			const count = texts.find(({ id }) => id.startsWith('passed'))?.text ?? '';
			return [
				baseMaps[0]?.shapes.filter(({ style }) => style === 'way').length,
				Number(/\d+/.exec(count)?.[0] ?? 0)
			];
		};
		const [all = 0, counted] = ways(720);
		expect(counted).toBe(shown.ways.length);
		// Everybody who has passed by has left a way; others are on their way.
		expect(all).toBe(shown.ways.length);
		const [early = 0, passed = 0] = ways(480);
		expect(passed).toBeLessThan(shown.ways.length);
		expect(early).toBeGreaterThanOrEqual(passed);
	});

	it('gives one answer after another, without moving anything else', () => {
		const answered = (answers: number) => drawn(shownAt({}, { time: 720, answers }), 'desk');
		const count = ({ texts }: Drawing) => texts.filter(({ id }) => id.includes('-answer')).length;
		expect([0, 1.9, 4].map((answers) => count(answered(answers)))).toEqual([0, 1, 4]);
		expect(answered(0).baseMaps?.[0]?.scale).toBe(answered(4).baseMaps?.[0]?.scale);
	});

	it('names the person who fell in every viewport, and shows the length of the gap', () => {
		const gap = shown.fallen?.gap;
		expect(gap).toBeDefined();
		for (const testViewport of Object.keys(viewports)) {
			expect(words(shown, testViewport)).toContain(`person.${shown.fallen?.id}`);
			expect(words(shown, testViewport)).toContain(formatMetres(gap?.metres ?? NaN, world));
		}
	});

	it('gives the answers of the models: no alert without an image, and nothing without cameras', () => {
		expect(shown.fallen?.answers).toMatchObject({
			filmed: { key: 'until', at: expect.any(Number) as number },
			flagged: { key: 'far' },
			watched: { key: 'no' }
		});
		const blind = shownAt({ cameras: 0 });
		expect(Object.values(blind.fallen?.answers ?? {}).map(({ key }) => key)).toEqual([
			'no',
			'away',
			'no',
			'no'
		]);
		expect([blind.sectors, blind.fallen?.gap]).toEqual([[], undefined]);
		const sharp = shownAt({ sensor: 3840 });
		expect(sharp.fallen).toMatchObject({ answers: { filmed: { key: 'yes' } }, gap: undefined });
	});

	it('has a table of the passers-by, the gap and the answers', () => {
		const { head, rows } = check.table(shown, world) ?? { head: [], rows: [] };
		expect(rows).toHaveLength(1 + 1 + 4);
		expect(rows.every((row) => row.length === head.length && row.every((cell) => cell !== ''))).toBe(true);
	});
});
