import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settings } from '../testing/answering.ts';
import { worldIn } from '../testing/world.ts';
import { rooms } from '../testing/rooms.ts';
import type { QueueView } from './data.ts';
import queue from './index.ts';

const world = worldIn('fr');
const see = (chosen: Record<string, number>) =>
	queue.data({}, world, { settings: chosen, placement: [] }) as QueueView;
const draw = (view: QueueView, room = 'desk') =>
	queue.layout(view, rooms[room] ?? { width: 700, height: 600 }, world);
const marks = (view: QueueView, of: string, room?: string) =>
	draw(view, room).casts.find((cast) => cast.of === of)?.marks ?? [];

describe('the queue', () => {
	it('draws as many alerts, right ones and losses as the model expects of a day', () => {
		fc.assert(
			fc.property(settings, (chosen) => {
				const { all, mean } = see(chosen);
				expect(all.alerts).toBe(Math.round(24 * mean.alerts));
				expect(Math.abs(all.right - 24 * mean.right)).toBeLessThan(1.01);
				expect(Math.abs(all.lost - 24 * mean.lost)).toBeLessThan(4 + 0.1 * all.alerts);
			})
		);
	});

	it('has a mark for each alert, and the same ones in the loupe', () => {
		const view = see({});
		const day = marks(view, 'alerts');
		expect(day.length).toBe(view.all.alerts);
		expect(day.filter(({ core }) => core === 'real').length).toBe(view.all.right);
		const ids = day.map(({ id }) => id);
		const loupe = marks(view, 'loupe');
		expect(loupe.length).toBe(view.hours[view.opened]?.alerts);
		expect(ids).toEqual(expect.arrayContaining(loupe.map(({ id }) => id)));
	});

	it('shows the same alerts and opens the same hour whoever answers, and loses all where nobody does', () => {
		const [nobody, ...teams] = [0, 1, 2, 3, 4].map((operators) => see({ threshold: 50, operators, peak: 2 }));
		for (const { opened, hours } of teams)
			expect([opened, hours.map(({ alerts }) => alerts)]).toEqual([
				nobody?.opened,
				nobody?.hours.map(({ alerts }) => alerts)
			]);
		expect(nobody?.all.lost).toBe(nobody?.all.alerts);
	});

	it('is empty where no score is high enough, and says so', () => {
		const view = see({ threshold: 100 });
		expect([view.all.alerts, marks(view, 'alerts')]).toEqual([0, []]);
		expect(draw(view).texts.some(({ text }) => text.includes('100'))).toBe(true);
	});

	it('has a table that adds up', () => {
		const rows = queue.table(see({}), world)?.rows ?? [];
		expect(rows).toHaveLength(26);
		const column = (index: number) => rows.slice(0, 24).reduce((sum, row) => sum + Number(row[index]), 0);
		expect([1, 2, 3].map((index) => String(column(index)))).toEqual(rows[24]?.slice(1));
	});
});
