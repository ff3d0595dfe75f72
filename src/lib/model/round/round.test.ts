import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alertThreshold, detectionRates } from '../alerts/detector.ts';
import { constants } from '../testing/constants.ts';
import { createRound, type RoundScene } from './round.ts';
import { seedOfRound } from './round-seed.ts';
import { ROUND_SECONDS, rulesFromSettings, SCENE_SECONDS } from './round-rules.ts';

const rules = rulesFromSettings(constants);
const isIndexBelow = (end: number, value: number) => Number.isInteger(value) && value >= 0 && value < end;
const seeds = fc.nat({ max: 2 ** 32 - 1 });

describe('a round', () => {
	it('is half an hour of the busiest time: 500 scenes on 96 screens, of which 5 are falls', () => {
		expect(rules).toMatchObject({ streams: 96, events: 5, others: 495, handling: 60, patience: 120 });
		fc.assert(
			fc.property(seeds, (seed) => {
				const { scenes } = createRound(rules, seed);
				expect(scenes).toHaveLength(500);
				expect(scenes.filter(({ kind }) => kind === 'fall')).toHaveLength(5);
				const isValid = ({ at, screen, score }: RoundScene) =>
					at >= 0 && at < ROUND_SECONDS && isIndexBelow(96, screen) && isIndexBelow(101, score);
				expect(scenes.filter((scene) => !isValid(scene))).toEqual([]);
				expect(scenes.map(({ at }) => at)).toEqual(scenes.map(({ at }) => at).toSorted((a, b) => a - b));
			})
		);
	});

	it('follows from the settings of its story, but not from those of people and load', () => {
		const other = rulesFromSettings({ ...constants, streams: 48, base: 40, use: 200, handling: 30 });
		expect(other).toMatchObject({ streams: 48, events: 10, others: 240, separation: 2, handling: 30 });
		expect(createRound(other, 1).scenes).toHaveLength(250);
		const changed = { ...constants, peak: 1.5, operators: 4, watchers: 8, flair: 5, threshold: 10 };
		expect(rulesFromSettings(changed)).toEqual(rules);
	});

	it('is the same for the same seed, and another for the next', () => {
		const [first, second] = [seedOfRound(20260, 0), seedOfRound(20260, 1)];
		expect(createRound(rules, first)).toEqual(createRound(rules, first));
		expect(createRound(rules, first).scenes).not.toEqual(createRound(rules, second).scenes);
	});

	it('never ends before a fall does', () => {
		fc.assert(
			fc.property(seeds, (seed) => {
				for (const { kind, at } of createRound(rules, seed).scenes)
					if (kind === 'fall') expect(at + SCENE_SECONDS).toBeLessThanOrEqual(ROUND_SECONDS);
			})
		);
	});

	it('never shows two unusual scenes on one screen, and a minute passes between them', () => {
		fc.assert(
			fc.property(seeds, (seed) => {
				const unusual = createRound(rules, seed).scenes.filter(({ kind }) => kind !== 'usual');
				for (const [index, one] of unusual.entries()) {
					const next = unusual.slice(index + 1).find(({ screen }) => screen === one.screen);
					if (next) expect(next.at - one.at).toBeGreaterThanOrEqual(SCENE_SECONDS + 60);
				}
			})
		);
	});

	it('raises right and wrong alerts as the formula says: in each round to the next whole number', () => {
		fc.assert(
			fc.property(seeds, fc.integer({ min: 0, max: 100 }), (seed, threshold) => {
				const { tpr, fpr } = detectionRates(alertThreshold(threshold), rules.separation);
				const alerts = createRound(rules, seed).scenes.filter(({ score }) => score > threshold);
				const right = alerts.filter(({ kind }) => kind === 'fall').length;
				expect(Math.abs(right - 5 * tpr)).toBeLessThan(1);
				expect(Math.abs(alerts.length - right - 495 * fpr)).toBeLessThan(1);
			})
		);
	});

	it('raises on average as many alerts as the formula says', () => {
		const rounds = Array.from({ length: 400 }, (_, index) => createRound(rules, seedOfRound(20260, index)));
		for (const threshold of [40, 64, 80]) {
			const { tpr, fpr } = detectionRates(alertThreshold(threshold), rules.separation);
			const mean = (isFall: boolean) =>
				rounds.reduce(
					(sum, { scenes }) =>
						sum +
						scenes.filter(({ kind, score }) => score > threshold && (kind === 'fall') === isFall).length,
					0
				) / rounds.length;
			expect(Math.abs(mean(true) - 5 * tpr)).toBeLessThan(0.1);
			expect(Math.abs(mean(false) - 495 * fpr)).toBeLessThan(0.1);
		}
	});

	it('looks as it scores: falls that ring at 64 are in full view, and others that ring there are asleep', () => {
		fc.assert(
			fc.property(seeds, (seed) => {
				const isAsScored = ({ kind, score, isHidden }: RoundScene) =>
					kind === 'fall'
						? isHidden === score <= 64
						: (kind === 'asleep') === score > 64 && (kind === 'usual') === score <= 40;
				expect(createRound(rules, seed).scenes.filter((scene) => !isAsScored(scene))).toEqual([]);
			})
		);
	});
});
