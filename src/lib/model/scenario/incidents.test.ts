import { describe, expect, it } from 'vitest';
import { canSee } from '../cameras/coverage.ts';
import { findItineraryConflicts } from './itinerary.ts';
import { requireDefined, district, optics, placement, scenario } from '../testing/fixtures.ts';
import { createTimeline, type Walker } from './timeline.ts';

const timeline = createTimeline(district, scenario, 20260);
const place = (name: string) => requireDefined(district.places[name]);
const find = (id: string, t: number): Walker | undefined =>
	timeline.at(t).figures.find((figure) => figure.id === id);
const thing = (kind: string, t: number) =>
	timeline.at(t).things.filter((candidate) => candidate.kind === kind);

/** Returns the metres between a person and a place at a time; Infinity while the person is off the plan. */
function away(id: string, name: string, t: number): number {
	const figure = find(id, t);
	const [x, y] = place(name);
	return figure ? Math.hypot(figure.x - x, figure.y - y) : Infinity;
}

describe('itineraries', () => {
	it('are on time to the second', () => {
		for (const { id, itinerary } of scenario.people) {
			for (const { at, place: name, stay } of itinerary) {
				for (const t of [at, at + stay / 2, at + stay]) {
					if (t <= 720) expect(away(id, name, t)).toBeLessThan(1e-6);
				}
			}
		}
	});

	it('of the story are possible', () => {
		expect(findItineraryConflicts(district, scenario)).toEqual([]);
	});

	it('that are impossible are reported, with the time needed', () => {
		const [ines] = scenario.people;
		const hurried = {
			...scenario,
			people: [
				{
					...requireDefined(ines),
					itinerary: [
						{ at: 0, place: 'school-gate', stay: 10 },
						{ at: 20, place: 'passage', stay: 0 }
					]
				}
			],
			incidents: []
		};
		const [impossible] = findItineraryConflicts(district, hurried);
		expect(impossible).toMatchObject({ who: 'ines', place: 'passage', at: 20, available: 20 });
		expect(impossible?.needed).toBeGreaterThan(30);
	});

	it('that miss an incident of the person are reported too', () => {
		const elsewhere = scenario.people.map((person) =>
			person.id === 'malik' ? { ...person, itinerary: [{ at: 0, place: 'kiosk', stay: 720 }] } : person
		);
		expect(findItineraryConflicts(district, { ...scenario, people: elsewhere })).toEqual([
			{ who: 'malik', place: 'market', at: 240, needed: 0, available: 0, incident: 2 }
		]);
	});

	it('leave earlier if time is short', () => {
		const people = [
			{
				...requireDefined(scenario.people[0]),
				itinerary: [
					{ at: 0, place: 'school-gate', stay: 100 },
					{ at: 100, place: 'fountain', stay: 10 }
				]
			}
		];
		const early = createTimeline(district, { ...scenario, people, incidents: [] }, 1);
		const at = (t: number) => requireDefined(early.at(t).figures.find(({ id }) => id === 'ines'));
		expect(at(100).x).toBeCloseTo(place('fountain')[0], 6);
		expect(at(90).pose).toBe('walking');
		expect(at(60).pose).toBe('standing');
	});

	it('require places of the district', () => {
		const nowhere = [
			{ ...requireDefined(scenario.people[0]), itinerary: [{ at: 0, place: 'nowhere', stay: 0 }] }
		];
		expect(() => createTimeline(district, { ...scenario, people: nowhere }, 1)).toThrow('No place “nowhere”');
	});
});

describe('incidents', () => {
	it('wait: Inès stands at the fountain for 70 s', () => {
		expect(away('ines', 'fountain', 140)).toBeLessThan(1e-6);
		expect(find('ines', 209)?.pose).toBe('standing');
		expect(find('ines', 209)?.mark).toBe('satchel');
	});

	it('suitcase: put down beside the traveller, and picked up again', () => {
		expect(find('traveller', 170)?.mark).toBe('suitcase');
		expect(thing('suitcase', 179)).toEqual([]);
		expect(find('traveller', 200)?.mark).toBeUndefined();
		const [suitcase] = thing('suitcase', 200);
		expect(
			Math.hypot(
				requireDefined(suitcase).x - place('fountain-east')[0],
				requireDefined(suitcase).y - place('fountain-east')[1]
			)
		).toBeLessThan(1.5);
		expect(thing('suitcase', 270)).toEqual([]);
		expect(find('traveller', 275)?.mark).toBe('suitcase');
	});

	it('crates: stacked one by one, and left', () => {
		expect([239, 240, 253, 270, 720].map((t) => thing('crates', t).length)).toEqual([0, 1, 2, 3, 3]);
		expect(away('malik', 'market', 300)).toBeLessThan(1e-6);
	});

	it('run: twelve people run for the tram and board it', () => {
		const runners = (t: number) => timeline.at(t).figures.filter(({ id }) => id.startsWith('run-'));
		const runs = runners(303).filter(({ id, x, y }) => {
			const before = requireDefined(find(id, 302.5));
			return Math.hypot(x - before.x, y - before.y) > 1;
		});
		expect(runs).toHaveLength(12);
		expect(timeline.at(200).tram).toBeUndefined();
		const [stopX] = place('tram-stop');
		expect(Math.abs(requireDefined(timeline.at(310).tram).x - stopX)).toBeLessThan(2);
		expect(runners(329)).toEqual([]);
		expect(timeline.at(329).tram).toEqual(timeline.at(310).tram);
		expect(requireDefined(timeline.at(340).tram).x).toBeGreaterThan(stopX + 20);
		expect(timeline.at(400).tram).toBeUndefined();
	});

	it('fall: the old man stumbles, falls in the passage and stays on the ground', () => {
		expect(find('rene', 357)?.pose).toBe('walking');
		expect(find('rene', 359)?.pose).toBe('stumbling');
		for (const t of [360, 400, 720]) {
			expect(find('rene', t)?.pose).toBe('fallen');
			expect(away('rene', 'passage', t)).toBeLessThan(1e-6);
		}
	});

	it('rucksack: left by a person who walks away', () => {
		expect(find('rucksack', 478)?.mark).toBe('rucksack');
		expect(find('rucksack', 490)?.mark).toBeUndefined();
		expect(thing('rucksack', 479)).toEqual([]);
		expect(thing('rucksack', 600)).toHaveLength(1);
		expect(away('rucksack', 'terrace', 600)).toBeGreaterThan(10);
	});

	it('sleep: under a blanket, at his place', () => {
		expect(find('sleeper', 530)?.pose).toBe('sitting');
		expect(find('sleeper', 600)?.pose).toBe('asleep');
		expect(away('sleeper', 'hall-corner', 600)).toBeLessThan(1e-6);
		expect(thing('blanket', 600)).toHaveLength(1);
	});

	it('pass: Inès comes by again', () => {
		expect(away('ines', 'square-middle', 660)).toBeLessThan(1e-6);
	});

	it('runners walk away if no tram stops', () => {
		const incidents = scenario.incidents.map((incident) =>
			incident.kind === 'run' ? { ...incident, place: 'kiosk' } : incident
		);
		const elsewhere = createTimeline(district, { ...scenario, incidents }, 1);
		expect(elsewhere.at(310).tram).toBeUndefined();
		const there = elsewhere.at(325).figures.filter(({ id }) => id.startsWith('run-'));
		expect(there).toHaveLength(12);
		expect(elsewhere.at(720).figures.filter(({ id }) => id.startsWith('run-'))).toEqual([]);
	});
});

describe('the twelve best cameras', () => {
	const films = (x: number, y: number) =>
		placement.slice(0, 12).some(({ camera }) => canSee(district, camera, optics, 25, [x, y]));

	it('do not film the fall', () => {
		const { x, y } = requireDefined(find('rene', 400));
		expect(films(x, y)).toBe(false);
	});

	it.each(['suitcase', 'crates', 'rucksack', 'blanket'])('film the %s', (kind) => {
		for (let t = 0; t < 720; t += 30) for (const { x, y } of thing(kind, t)) expect(films(x, y)).toBe(true);
	});

	it('film Malik, the sleeper and the runners’ stop', () => {
		for (const name of ['market', 'hall-corner', 'tram-stop', 'fountain', 'square-middle']) {
			expect(films(...place(name))).toBe(true);
		}
	});
});
