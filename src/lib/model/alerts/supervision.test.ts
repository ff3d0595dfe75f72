import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alertThreshold, expectAlerts, modelThreshold } from './detector.ts';
import {
	alertsPerHour,
	queueOutcome,
	bestThreshold,
	noticeProbability,
	detectionProbability,
	eventsReached,
	eventsReachedAt,
	type AlertDesk,
	type QueueLoad,
	type WallWatch
} from './supervision.ts';
import { constants } from '../testing/constants.ts';
import { simulateQueue } from '../testing/simulate-queue.ts';

const scenes = { separation: 3.06, events: 10 };
const desk: AlertDesk = { streams: 96, peak: 1, operators: 1, handling: 60, patience: 120 };
const wall: WallWatch = { streams: 96, watchers: 2, dwell: 10, seconds: 60, detect: 0.85, flair: 1 };

describe('the probability to notice', () => {
	it('matches the measurements', () => {
		const found = [1, 4, 6, 9].map((monitors) => noticeProbability(monitors, constants));
		expect(found).toEqual([0.85, 0.74, 0.58, 0.53]);
	});

	it('is interpolated linearly', () => {
		expect(noticeProbability(2, constants)).toBeCloseTo(0.85 - 0.11 / 3, 12);
		expect(noticeProbability(5, constants)).toBeCloseTo(0.66, 12);
		expect(noticeProbability(7.5, constants)).toBeCloseTo(0.555, 12);
	});

	it('rejects values outside the measured range', () => {
		for (const monitors of [0, 0.9, 9.1, 96, NaN])
			expect(() => noticeProbability(monitors, constants)).toThrow(RangeError);
	});
});

/**
 * Simulates an event that starts at each moment of a cycle, in ticks of 1/c seconds: reference implementation of
 * `detectionProbability`.
 */
function simulateWatching({ streams, watchers, dwell, seconds, flair, detect }: WallWatch): number {
	const schedule: number[] = [];
	for (let stream = 0; stream < streams; stream++) {
		const ticks = dwell * (stream === 0 ? flair : 1) * watchers;
		for (let tick = 0; tick < ticks; tick++) schedule.push(stream);
	}
	// Operators are evenly staggered by one c-th of a round.
	const seenAt = (tick: number) => {
		for (let who = 0; who < watchers; who++) {
			if (schedule[(tick + (who * schedule.length) / watchers) % schedule.length] === 0) return true;
		}
		return false;
	};
	let seen = 0;
	for (let start = 0; start < schedule.length; start++) {
		// The event starts in the middle of a tick, so it overlaps one more tick than its duration.
		let tick = start;
		while (tick <= start + seconds * watchers && !seenAt(tick)) tick++;
		if (tick <= start + seconds * watchers) seen++;
	}
	return (seen / schedule.length) * detect;
}

describe('the probability to see an event', () => {
	it('matches the method page', () => {
		const shares = [2, 1].flatMap((watchers) =>
			[60, 180].map((seconds) => detectionProbability({ ...wall, watchers, seconds }) * 100)
		);
		expect(shares.map((share) => share.toFixed(0))).toEqual(['12', '34', '6', '17']);
		expect(Math.round(1 / detectionProbability(wall))).toBe(8);
	});

	it('equals the published formula for blind cycling', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 900 }), (watchers, seconds) => {
				const published = Math.min(1, ((seconds + 10) * watchers) / (96 * 10)) * 0.85;
				expect(detectionProbability({ ...wall, watchers, seconds })).toBe(published);
			})
		);
	});

	it('matches the simulation of every phase', () => {
		const watch = fc.record({
			streams: fc.integer({ min: 1, max: 20 }),
			watchers: fc.integer({ min: 1, max: 4 }),
			dwell: fc.constantFrom(2, 4, 10),
			seconds: fc.integer({ min: 0, max: 90 }),
			detect: fc.constantFrom(1, 0.85),
			flair: fc.integer({ min: 2, max: 10 }).map((halves) => halves / 2)
		});
		fc.assert(
			fc.property(watch, (one) => {
				expect(detectionProbability(one)).toBeCloseTo(simulateWatching(one), 12);
			})
		);
		expect(detectionProbability(wall)).toBeCloseTo(simulateWatching(wall), 12);
	});

	it('is 0 without operators, and never above the probability to notice', () => {
		expect(detectionProbability({ ...wall, watchers: 0, flair: 5 })).toBe(0);
		expect(detectionProbability({ ...wall, watchers: 8, seconds: 1e6 })).toBe(0.85);
		expect(detectionProbability({ ...wall, streams: 1, watchers: 1, seconds: 0 })).toBe(0.85);
	});

	it('grows with flair, but less than proportionally', () => {
		const shares = [1, 2, 3, 4, 5].map((flair) => detectionProbability({ ...wall, flair }));
		expect(shares).toEqual([...shares].sort((a, b) => a - b));
		expect(shares.map((share) => (share * 100).toFixed(0))).toEqual(['12', '14', '16', '17', '19']);
	});
});

const load: fc.Arbitrary<QueueLoad> = fc.record({
	perHour: fc.double({ min: 0.01, max: 2000, noNaN: true }),
	operators: fc.integer({ min: 0, max: 12 }),
	handling: fc.double({ min: 20, max: 180, noNaN: true }),
	patience: fc.double({ min: 10, max: 600, noNaN: true })
});

/**
 * Returns the share of alerts lost if none can wait: the Erlang B formula.
 * @param offered offered load, in Erlang
 */
function erlangB(offered: number, operators: number): number {
	let blocked = 1;
	for (let n = 1; n <= operators; n++) blocked = (offered * blocked) / (n + offered * blocked);
	return blocked;
}

/** Returns the mean of max(0, n − c) for a Poisson variable n and c operators. */
function overflow(mean: number, operators: number): number {
	let [term, sum] = [Math.exp(-mean), 0];
	for (let n = 0; n < 400; n++) {
		sum += term * Math.max(0, n - operators);
		term *= mean / (n + 1);
	}
	return sum;
}

describe('the alert queue', () => {
	it('has a Poisson distribution if patience equals service time', () => {
		fc.assert(
			fc.property(load, fc.double({ min: 0.1, max: 100, noNaN: true }), (one, offered) => {
				const perHour = (offered * 3600) / one.handling;
				const { lost, waiting } = queueOutcome({ ...one, perHour, patience: one.handling });
				const expected = overflow(offered, one.operators);
				expect(waiting).toBeCloseTo(expected, 9);
				expect(lost).toBeCloseTo(expected / offered, 9);
			})
		);
	});

	it('equals Erlang B without patience', () => {
		fc.assert(
			fc.property(load, (one) => {
				const blocked = erlangB((one.perHour * one.handling) / 3600, one.operators);
				expect(queueOutcome({ ...one, patience: 1e-7 }).lost).toBeCloseTo(blocked, 6);
			})
		);
	});

	it('equals Erlang C with infinite patience and a stable load', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 12 }),
				fc.double({ min: 0.05, max: 0.9, noNaN: true }),
				(operators, busy) => {
					const perHour = busy * operators * 60;
					const { lost, waiting } = queueOutcome({ perHour, operators, handling: 60, patience: 1e12 });
					const blocked = erlangB(busy * operators, operators);
					const delayed = blocked / (1 - busy * (1 - blocked));
					expect(waiting).toBeCloseTo((delayed * busy) / (1 - busy), 6);
					expect(lost).toBeCloseTo(0, 8);
				}
			)
		);
	});

	it('loses nothing with enough operators', () => {
		expect(queueOutcome({ perHour: 100, operators: 1000, handling: 60, patience: 120 }).lost).toBe(0);
	});

	it('conserves alerts, and loses more with more alerts and less with more operators', () => {
		fc.assert(
			fc.property(load, (one) => {
				const { lost, waiting } = queueOutcome(one);
				const perSecond = one.perHour / 3600;
				expect(lost).toBeGreaterThanOrEqual(0);
				expect(lost).toBeLessThanOrEqual(1);
				expect(lost * perSecond).toBeCloseTo(waiting / one.patience, 9);
				expect(perSecond * (1 - lost)).toBeLessThanOrEqual(one.operators / one.handling + 1e-9);
				expect(queueOutcome({ ...one, perHour: one.perHour * 1.1 }).lost).toBeGreaterThanOrEqual(
					lost - 1e-12
				);
				expect(queueOutcome({ ...one, operators: one.operators + 1 }).lost).toBeLessThanOrEqual(lost + 1e-12);
			})
		);
	});

	it('handles extremes: no operators, no alerts, very many alerts', () => {
		expect(queueOutcome({ ...desk, perHour: 60, operators: 0 })).toEqual({ lost: 1, waiting: 2 });
		expect(queueOutcome({ ...desk, perHour: 0 })).toEqual({ lost: 0, waiting: 0 });
		const flood = queueOutcome({ ...desk, perHour: 1e8, operators: 4 });
		expect(flood.lost).toBeCloseTo(1 - 240 / 1e8, 9);
		expect(flood.waiting / ((1e8 - 240) / 30)).toBeCloseTo(1, 9);
	});

	it.each([
		{ perHour: 16, operators: 1, handling: 60, patience: 120 },
		{ perHour: 167, operators: 1, handling: 60, patience: 120 },
		{ perHour: 120, operators: 2, handling: 60, patience: 120 },
		{ perHour: 60, operators: 3, handling: 180, patience: 40 }
	])('matches 200 simulated queues: $perHour an hour, $operators operators', (one) => {
		const runs = Array.from({ length: 200 }, (_, seed) => simulateQueue(seed, 4000, one));
		const exact = queueOutcome(one);
		for (const what of ['lost', 'waiting'] as const) {
			const mean = runs.reduce((sum, run) => sum + run[what], 0) / runs.length;
			const variance = runs.reduce((sum, run) => sum + (run[what] - mean) ** 2, 0) / (runs.length - 1);
			expect(Math.abs(mean - exact[what])).toBeLessThan(1.96 * Math.sqrt(variance / runs.length));
		}
	});
});

describe('real events that reach an operator', () => {
	const at = [1, 1.5, 1.75, 2, 2.22, 3];
	const perHour = (t: number) => alertsPerHour(expectAlerts(t, scenes).alerts, 96, 1);

	/** Returns the best threshold in model units, to a hundredth, and the events reached at it. */
	const optimum = (changes: Partial<AlertDesk>) => {
		const levels = Array.from({ length: 400 }, (_, i) => i / 100);
		const values = levels.map((t) => eventsReachedAt(t, scenes, { ...desk, ...changes }));
		const top = Math.max(...values);
		return { t: levels[values.indexOf(top)] ?? NaN, top };
	};

	it('match the table of the method page', () => {
		const row = (value: (t: number) => number, digits: number) => at.map((t) => value(t).toFixed(digits));
		expect(row(perHour, 0)).toEqual(['56', '25', '16', '10', '7', '2']);
		expect(row((t) => queueOutcome({ ...desk, perHour: perHour(t) }).lost * 100, 0)).toEqual([
			...['29', '14', '9', '6', '4', '1']
		]);
		expect(row((t) => eventsReachedAt(t, scenes, desk), 1)).toEqual([
			'6.9',
			'8.1',
			'8.2',
			'8.1',
			'7.7',
			'5.2'
		]);
	});

	it('have a maximum that depends on the number of operators', () => {
		expect(optimum({}).t).toBeCloseTo(1.75, 1);
		expect(optimum({}).top.toFixed(1)).toBe('8.2');
		expect(optimum({ peak: 3 }).t.toFixed(1)).toBe('2.1');
		expect(optimum({ peak: 3 }).top.toFixed(1)).toBe('7.1');
		// The maximum is so flat that 1.25 gives the same printed digit.
		expect(optimum({ operators: 2 }).t).toBeCloseTo(1.3, 6);
		expect(optimum({ operators: 2 }).top.toFixed(1)).toBe('9.3');
		expect(eventsReachedAt(1.25, scenes, { ...desk, operators: 2 }).toFixed(1)).toBe('9.3');
	});

	it('are maximised over all displayed thresholds', () => {
		for (const changes of [{}, { peak: 3 }, { operators: 2 }, { operators: 4, handling: 180 }]) {
			const here = { ...desk, ...changes };
			const found = bestThreshold(scenes, here);
			expect(found.reached).toBe(eventsReached({ ...scenes, threshold: found.threshold }, here));
			expect(Math.abs(modelThreshold(found.threshold) - optimum(changes).t)).toBeLessThanOrEqual(0.05);
			for (let threshold = 0; threshold <= 100; threshold++) {
				expect(eventsReached({ ...scenes, threshold }, here)).toBeLessThanOrEqual(found.reached);
			}
		}
	});

	it('are zero without operators, events or alerts', () => {
		expect(bestThreshold(scenes, { ...desk, operators: 0 })).toEqual({ threshold: 100, reached: 0 });
		expect(bestThreshold({ ...scenes, events: 0 }, desk)).toEqual({ threshold: 100, reached: 0 });
		expect(eventsReached({ ...scenes, threshold: 100 }, desk)).toBe(0);
		expect(eventsReachedAt(alertThreshold(64), scenes, desk)).toBe(
			eventsReached({ ...scenes, threshold: 64 }, desk)
		);
	});

	it('scale with the number of cameras', () => {
		expect(alertsPerHour(24, 12, 1)).toBe(1);
		expect(alertsPerHour(24, 96, 3)).toBe(24);
	});
});
