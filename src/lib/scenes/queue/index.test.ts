import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numRuns } from '../../../../tests/random.ts';
import { queueSettings } from '../testing/answering.ts';
import { createTestWorld } from '../testing/world.ts';
import { viewports } from '../testing/viewports.ts';
import type { QueueView } from './data.ts';
import queue from './index.ts';

const world = createTestWorld('fr');
const dataFor = (chosen: Record<string, number>) =>
	queue.data({}, world, { settings: chosen, placement: [] }) as QueueView;
const draw = (view: QueueView, viewport = 'desk') =>
	queue.layout(view, viewports[viewport] ?? { width: 700, height: 600 }, world);
const marks = (view: QueueView, kind: string, viewport?: string) =>
	draw(view, viewport).series.find((series) => series.kind === kind)?.marks ?? [];

describe('the queue', () => {
	it('simulates as many alerts, right alerts and losses as the model expects in a day', () => {
		fc.assert(
			fc.property(queueSettings, (chosen) => {
				const { total, mean } = dataFor(chosen);
				expect(total.alerts).toBe(Math.round(24 * mean.alerts));
				expect(Math.abs(total.right - 24 * mean.right)).toBeLessThan(1.01);
				expect(Math.abs(total.lost - 24 * mean.lost)).toBeLessThan(4 + 0.1 * total.alerts);
			}),
			{ numRuns: numRuns(6, 240) }
		);
	});

	it('draws a mark for each alert, with the same ids in the loupe', () => {
		const view = dataFor({});
		const day = marks(view, 'alerts');
		expect(day.length).toBe(view.total.alerts);
		expect(day.filter(({ core }) => core === 'real').length).toBe(view.total.right);
		const ids = day.map(({ id }) => id);
		const loupe = marks(view, 'loupe');
		expect(loupe.length).toBe(view.hours[view.detailHour]?.alerts);
		expect(ids).toEqual(expect.arrayContaining(loupe.map(({ id }) => id)));
	});

	it('shows the same alerts and the same hour for any number of operators, and loses all alerts without one', () => {
		const [unstaffed, ...teams] = [0, 1, 2, 3, 4].map((operators) =>
			dataFor({ threshold: 50, operators, peak: 2 })
		);
		for (const { detailHour, hours } of teams)
			expect([detailHour, hours.map(({ alerts }) => alerts)]).toEqual([
				unstaffed?.detailHour,
				unstaffed?.hours.map(({ alerts }) => alerts)
			]);
		expect(unstaffed?.total.lost).toBe(unstaffed?.total.alerts);
	});

	it('draws no marks and gives the reason when no score passes the threshold', () => {
		const view = dataFor({ threshold: 100 });
		expect([view.total.alerts, marks(view, 'alerts')]).toEqual([0, []]);
		expect(draw(view).texts.some(({ text }) => text.includes('100'))).toBe(true);
	});

	it('has a table whose hours add up to the total', () => {
		const rows = queue.table(dataFor({}), world)?.rows ?? [];
		expect(rows).toHaveLength(26);
		const column = (index: number) => rows.slice(0, 24).reduce((sum, row) => sum + Number(row[index]), 0);
		expect([1, 2, 3].map((index) => String(column(index)))).toEqual(rows[24]?.slice(1));
	});
});
