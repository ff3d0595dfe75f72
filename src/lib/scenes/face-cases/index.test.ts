import { describe, expect, it } from 'vitest';
import { viewports } from '../testing/viewports.ts';
import { createTestWorld } from '../testing/world.ts';
import type { World, WorldRecord } from '../world.ts';
import { data } from './data.ts';
import faceCases from './index.ts';

const recordWith = (id: string, kind: string, rest: Partial<WorldRecord> = {}): WorldRecord => ({
	id,
	name: `Nom de ${id}`,
	kind,
	...rest
});
const RECORDS = [
	recordWith('eucalyptus', 'lycee', { name: 'Les Eucalyptus, Nice', value: 60 }),
	recordWith('ampere', 'lycee', { name: 'Ampère, Marseille' }),
	recordWith('ruling', 'decision', { name: 'Le tribunal annule', when: '2020-02-27' }),
	recordWith('vote', 'decision', { name: 'La région vote l’essai', when: '2018-12-14' }),
	recordWith('opinion', 'decision', { name: 'La CNIL : non', when: '2019-10-29' }),
	recordWith('cameras', 'cameras', { value: 6, when: '2019-02' }),
	recordWith('sought', 'sought', { value: 5, high: 4, when: '2019-02-16' }),
	recordWith('photos', 'photos', { value: 8_000_000, when: '2018' }),
	recordWith('searches', 'searches', { value: 375_747, when: '2019' })
];
/** The 375,747 searches of the record above, divided by 365 and rounded. */
const SEARCHES_PER_DAY = 1029;

const drawnIn = (world: World) =>
	Object.entries(viewports).map(
		([name, viewport]) => [name, faceCases.layout(data({}, world), viewport, world)] as const
	);

describe.each(['fr', 'en'] as const)('the face cases, in %s', (lang) => {
	const world = { ...createTestWorld(lang), records: () => RECORDS };

	it.each(drawnIn(world))(
		'draws every search of a day at the size of the people sought in the street: %s',
		(_name, drawing) => {
			const marks = (series: string) => drawing.series.find(({ kind }) => kind === series)?.marks ?? [];
			expect(marks('searches')).toHaveLength(SEARCHES_PER_DAY);
			expect(marks('sought').map(({ frame }) => frame)).toEqual([
				...Array<string>(4).fill('right'),
				'missed'
			]);
			expect(marks('searches')[0]?.size).toBeCloseTo(marks('sought')[0]?.size ?? 0);
			const engraved = (story: string, style: string) =>
				drawing.shapes.filter(({ id, style: own }) => id.startsWith(`${story}-engraving`) && own === style);
			// One crossed-out gate and one pupil for each lycée, and one figure for each person sought.
			expect(engraved('lycees', 'knock-out')).toHaveLength(2);
			expect(engraved('lycees', 'people')).toHaveLength(2);
			expect(engraved('carnival', 'people')).toHaveLength(5);
			expect(
				drawing.texts.some(({ text }) => text === world.format(SEARCHES_PER_DAY, { type: 'integer' }))
			).toBe(true);
		}
	);

	it('draws the decisions in chronological order, with the ruling filled', () => {
		const [, desk] = drawnIn(world).find(([name]) => name === 'desk') ?? [];
		const marks = (desk?.shapes ?? []).filter(({ id }) => id.endsWith('-mark'));
		expect(marks.map(({ id }) => id)).toEqual(['vote-mark', 'opinion-mark', 'ruling-mark']);
		expect(marks.map(({ style }) => style)).toEqual(['sign', 'sign', 'sign full']);
	});

	it('lists every record in the table, and how the daily number was computed', () => {
		const { head = [], rows = [] } = faceCases.table(data({}, world), world) ?? {};
		expect(rows).toHaveLength(RECORDS.length + 1);
		expect(rows.every((row) => row.length === head.length && row.every((cell) => cell !== ''))).toBe(true);
		expect(rows.at(-1)?.[2]).toBe(world.format(SEARCHES_PER_DAY, { type: 'integer' }));
	});
});

it('draws the remaining parts when the story omits some', () => {
	const drawn = drawnIn({ ...createTestWorld('fr'), records: () => [] });
	expect(JSON.stringify(drawn)).not.toMatch(/null|NaN|Infinity/);
});
