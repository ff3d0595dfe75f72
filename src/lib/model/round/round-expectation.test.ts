import { beforeAll, describe, expect, it } from 'vitest';
import { isLongRun, sample } from '../../../../tests/random.ts';
import { constants } from '../testing/constants.ts';
import { simulateRounds, type RoundMeans } from '../testing/simulate-round.ts';
import { expectRound, ROUND_TOLERANCE } from './round-expectation.ts';
import { MAX_PEOPLE } from './round-results.ts';
import { rulesFromSettings } from './round-rules.ts';

const rules = rulesFromSettings(constants);

describe('the expectation of a round', () => {
	it('is that of the printed figures: 17 falls in a hundred for one person, 8 and 13 alerts in a thousand scenes', () => {
		const reached = [1, 2, 3, 4].map(
			(people) => expectRound(rules, { threshold: undefined, people }).reached
		);
		expect(reached.map((value) => value.toFixed(2))).toEqual(['0.84', '1.68', '2.52', '3.36']);
		const { right, wrong } = expectRound(rules, { threshold: 64, people: 1 });
		expect([Math.round(right * 2), Math.round(wrong * 2)]).toEqual([8, 13]);
	});

	it('is a flood at 40, silence at 80, and nothing at 100', () => {
		const at = (threshold: number) => expectRound(rules, { threshold, people: 1 }).reached.toFixed(1);
		expect([40, 54, 64, 80, 100].map(at)).toEqual(['1.8', '3.3', '3.5', '2.5', '0.0']);
	});
});

describe('simulated players', () => {
	const people = Array.from({ length: MAX_PEOPLE }, (_, index) => index + 1);
	const setups = [undefined, 40, 54, 64, 72, 80].flatMap((threshold, index) =>
		(threshold === undefined ? people : sample(people, 4, 2 * index)).map((count) => ({
			threshold,
			people: count
		}))
	);
	let means: readonly RoundMeans[] = [];
	beforeAll(() => {
		means = simulateRounds(rules, setups, isLongRun ? 10_000 : 1000, 20260);
	}, 300_000);

	it.each(setups.map((setup, index) => ({ ...setup, index })))(
		'see what the formula says: threshold $threshold, people $people',
		({ index, ...setup }) => {
			const { reached, wrong } = expectRound(rules, setup);
			const { seen, wrong: opened, varying } = means[index] as RoundMeans;
			const [least, most] = setup.threshold === undefined ? ROUND_TOLERANCE.alone : ROUND_TOLERANCE.software;
			expect(seen - reached).toBeGreaterThan(least);
			expect(seen - reached).toBeLessThan(most);
			// The model’s player opens nothing but alerts.
			expect(opened).toBeLessThan(wrong + 0.1);
			// With times that vary as in the formula, almost nothing remains of the difference.
			expect(Math.abs(varying - reached)).toBeLessThan(ROUND_TOLERANCE.varying[1]);
		}
	);
});
