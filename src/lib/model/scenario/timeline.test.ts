import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '#lib/narrative/types/scenario.ts';
import { contains } from '../maths/geometry.ts';
import { hash } from '../maths/random.ts';
import { isLongRun, numRuns } from '../../../../tests/random.ts';
import { requireDefined, district, scenario } from '../testing/fixtures.ts';
import { createTimeline, type Walker, type Moment } from './timeline.ts';

/**
 * Hash of the 7,200 states of seed 20260 in the scenario of the fixtures. It changes if the crowd or the network does.
 */
const HASH = 1172953836;

/** Seeds: enough of them that the sampled moments cover the twelve minutes. */
const SEEDS = Array.from({ length: isLongRun ? 1000 : 15 }, (_, i) => i);
/** Number of seeds over which the moments are spread. */
const SPREAD_SEEDS = Math.min(60, SEEDS.length);
const timeline = createTimeline(district, scenario, 20260);
const time = fc.double({ min: 0, max: 720, noNaN: true });

/** Seconds between two moments at which people are counted: fifteen seeds share them. */
const COUNT_SECONDS = isLongRun ? 24 : 48;

const isInPlan = ({ x, y }: Walker) => x >= 0 && y >= 0 && x <= 240 && y <= 160;
const inPlan = ({ figures }: Moment) => figures.filter(isInPlan);

/**
 * Tests whether a person moved no farther than is possible in a tenth of a second: at a run (3.3 m/s), and a little
 * more for groups in bends.
 */
const isStep = (was: Walker, is: Walker) => Math.hypot(is.x - was.x, is.y - was.y) < 0.4;

const isAtTram = ({ x, y }: Walker, { tram }: Moment) =>
	tram !== undefined && Math.abs(x - tram.x) < 16 && Math.abs(y - tram.y) < 3;

/** Returns everything in a moment as a text, rounded to millimetres because machines may differ below that. */
function fingerprint({ figures, things, tram }: Moment): string {
	const mm = (metres: number) => String(Math.round(metres * 1000));
	return [
		...figures.map(({ id, x, y, pose, mark }) => [id, mm(x), mm(y), pose, mark].join()),
		...things.map(({ id, x, y }) => [id, mm(x), mm(y)].join()),
		tram ? mm(tram.x) + mm(tram.y) : ''
	].join(';');
}

describe('the timeline', () => {
	it('is the same for the same seed on every machine, in all 7,200 states', () => {
		const again = createTimeline(district, scenario, 20260);
		let all = 0;
		for (let tick = 0; tick < 7200; tick++) all = hash(all, fingerprint(again.at(tick / 10)));
		expect(all).toBe(HASH);
	});

	it('gives the same moments forwards and backwards', () => {
		fc.assert(
			fc.property(fc.array(time, { minLength: 1, maxLength: 8 }), fc.nat(1000), (times, seed) => {
				const [fresh, other] = [
					createTimeline(district, scenario, seed),
					createTimeline(district, scenario, seed)
				];
				const forwards = times.map((t) => fingerprint(fresh.at(t)));
				const backwards = [...times].reverse().map((t) => fingerprint(other.at(t)));
				expect(backwards.reverse()).toEqual(forwards);
			}),
			{ numRuns: numRuns(10) }
		);
	});

	it('clamps times to the duration', () => {
		expect(timeline.at(-5)).toEqual(timeline.at(0));
		// Memoized: the same object tells the drawing code that nobody moved.
		expect(timeline.at(100)).toBe(timeline.at(100));
		expect(timeline.at(1e6)).toEqual(timeline.at(720));
	});

	it('lets nobody walk over a person on the ground', () => {
		const fallen = scenario.incidents.find(({ kind }) => kind === 'fall');
		for (let second = (fallen?.at ?? 0) + 2; second <= 720; second += 0.25) {
			const { figures } = timeline.at(second);
			const { x, y } = requireDefined(figures.find(({ pose }) => pose === 'fallen'));
			const over = figures.filter(
				(walker) => walker.pose === 'walking' && Math.abs(walker.x - x) < 2 && Math.abs(walker.y - y) < 1
			);
			expect([second, over]).toEqual([second, []]);
		}
	});

	it('differs from seed to seed', () => {
		expect(
			new Set(SEEDS.map((seed) => fingerprint(createTimeline(district, scenario, seed).at(100)))).size
		).toBe(SEEDS.length);
	});

	it('has unique ids', () => {
		fc.assert(
			fc.property(time, (t) => {
				const ids = timeline.at(t).figures.map(({ id }) => id);
				expect(new Set(ids).size).toBe(ids.length);
			})
		);
	});

	it('moves nobody else when one person joins', () => {
		const more = createTimeline(district, { ...scenario, crowd: scenario.crowd + 1 }, 20260);
		const guest: Scenario['people'][number] = {
			...requireDefined(scenario.people[0]),
			id: 'guest',
			itinerary: [{ at: 200, place: 'kiosk', stay: 30 }]
		};
		const named = createTimeline(district, { ...scenario, people: [...scenario.people, guest] }, 20260);
		for (let t = 0; t <= 720; t += 40) {
			const before = timeline.at(t).figures;
			for (const later of [more, named]) {
				const now = new Map(later.at(t).figures.map((figure) => [figure.id, figure]));
				expect(before.filter(({ id, x, y }) => now.get(id)?.x !== x || now.get(id)?.y !== y)).toEqual([]);
			}
		}
	});
});

describe('the timeline over many seeds', () => {
	it('shows about 110 people at any moment', () => {
		for (const seed of SEEDS) {
			const seeded = createTimeline(district, scenario, seed);
			const counts = Array.from(
				{ length: 720 / COUNT_SECONDS + 1 },
				(_, i) => inPlan(seeded.at(i * COUNT_SECONDS)).length
			);
			expect(Math.min(...counts)).toBeGreaterThanOrEqual(110 * 0.88);
			expect(Math.max(...counts)).toBeLessThanOrEqual(110 * 1.12);
		}
	});

	it('keeps everybody out of walls and furniture', () => {
		const solid = [...district.buildings.map(({ ring }) => ring), ...district.furniture];
		for (const seed of SEEDS) {
			const seeded = createTimeline(district, scenario, seed);
			// The moment differs by seed: together they cover the twelve minutes every 4 s, or every 2 s.
			for (let t = (seed % SPREAD_SEEDS) * (120 / SPREAD_SEEDS); t <= 720; t += 120) {
				const inside = seeded.at(t).figures.filter(({ x, y }) => solid.some((ring) => contains(ring, x, y)));
				expect(inside).toEqual([]);
			}
		}
	});

	it('lets nobody jump, or appear or vanish in view', () => {
		const wrong: string[] = [];
		for (const seed of SEEDS.slice(0, 60)) {
			const seeded = createTimeline(district, scenario, seed);
			const start = (seed * (720 / SPREAD_SEEDS)) % 710;
			let before = new Map<string, Walker>();
			for (let tick = 0; tick < 100; tick++) {
				const moment = seeded.at(start + tick / 10);
				const now = new Map(moment.figures.map((figure) => [figure.id, figure]));
				for (const figure of tick ? now.values() : []) {
					const was = before.get(figure.id);
					if (was ? !isStep(was, figure) : isInPlan(figure)) wrong.push(`${figure.id} appears, seed ${seed}`);
				}
				for (const figure of before.values()) {
					if (!now.has(figure.id) && isInPlan(figure) && !isAtTram(figure, moment)) {
						wrong.push(`${figure.id} vanishes, seed ${seed}`);
					}
				}
				before = now;
			}
		}
		expect(wrong).toEqual([]);
	});

	it('has people linger on the square and walk in the streets, at a distance from each other', () => {
		for (const seed of SEEDS.slice(0, 50)) {
			const people = inPlan(createTimeline(district, scenario, seed).at(360));
			const walking = people.filter(({ pose }) => pose === 'walking').length;
			expect(walking / people.length).toBeGreaterThan(0.3);
			expect(walking / people.length).toBeLessThan(0.75);
			expect(people.filter(({ pose }) => pose === 'sitting').length).toBeGreaterThan(8);
			const onSquare = people.filter(({ x, y }) => x > 66 && x < 174 && y > 40 && y < 110).length;
			expect(onSquare / people.length).toBeGreaterThan(0.45);
			const places = new Set(people.map(({ x, y }) => `${Math.round(x * 4)},${Math.round(y * 4)}`));
			expect(places.size).toBeGreaterThan(people.length * 0.93);
		}
	});
});

it('supports crowds of any size', () => {
	for (const crowd of [0, 1, 60, 220, 880]) {
		const present = inPlan(createTimeline(district, { ...scenario, crowd }, 1).at(60)).length;
		expect(Math.abs(present - crowd)).toBeLessThan(12 + crowd * 0.1);
	}
});
