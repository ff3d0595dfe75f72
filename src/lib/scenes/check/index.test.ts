import { describe, expect, it } from 'vitest';
import { constants } from '#lib/model/testing/constants.ts';
import { EMPTY_DRAWING } from '#lib/chart/drawing.ts';
import { best, scenario as plain } from '../testing/district.ts';
import { viewports } from '../testing/viewports.ts';
import { createTestWorld } from '../testing/world.ts';
import type { CheckData } from './data.ts';
import check from './index.ts';
import { formatMetres } from './data.ts';

/** How much the flagged incidents resemble a real event, from 0 to 1, by id. All others have 0.1. */
const RESEMBLES: Readonly<Record<string, number>> = { suitcase: 0.9918, rucksack: 0.4562, sleeper: 0.9965 };
const scenario = {
	...plain,
	incidents: plain.incidents.map((incident) => ({ ...incident, resembles: RESEMBLES[incident.id] ?? 0.1 }))
};
const frenchWorld = createTestWorld('fr', { scenario, best });
const world = {
	...frenchWorld,
	word: (key: string) => (key.startsWith('person.') ? key : frenchWorld.word(key))
};
const shownAt = (settings: Readonly<Record<string, number>>) =>
	check.data({ time: 720 }, world, { settings: { ...constants, ...settings }, placement: [] }) as CheckData;
const drawn = (view: CheckData, testViewport: string) => {
	const viewport = viewports[testViewport];
	return (viewport && check.layout(view, viewport, world)) ?? EMPTY_DRAWING;
};
const words = (view: CheckData, testViewport: string) =>
	drawn(view, testViewport)
		.texts.map(({ text }) => text)
		.join(' ');

describe('the square at the end', () => {
	const shown = shownAt({});

	it('has a frame for each alert of the twelve minutes and a ring for each lookalike', () => {
		for (const testViewport of Object.keys(viewports)) {
			const { series, shapes } = drawn(shown, testViewport);
			const marks = series.flatMap(({ marks: own }) => own);
			expect(marks.map(({ id, frame }) => [id, frame])).toEqual([
				['suitcase', 'false'],
				['rucksack', 'right'],
				['sleeper', 'false']
			]);
			expect(shapes.filter(({ style }) => style.startsWith('on-list')).map(({ id }) => id)).toEqual([
				'ines-ring'
			]);
		}
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
		expect([blind.filmed, blind.raised.length, blind.listed.length, blind.fallen?.gap]).toEqual([
			0,
			0,
			0,
			undefined
		]);
		const sharp = shownAt({ sensor: 3840 });
		expect(sharp.fallen).toMatchObject({ answers: { filmed: { key: 'yes' } }, gap: undefined });
	});

	it('has a table of all marks and answers', () => {
		const { head, rows } = check.table(shown, world) ?? { head: [], rows: [] };
		expect(rows).toHaveLength(1 + 3 + 1 + 1 + 4);
		expect(rows.every((row) => row.length === head.length && row.every((cell) => cell !== ''))).toBe(true);
	});
});
