import { describe, expect, it } from 'vitest';
import { constants } from '../testing/constants.ts';
import { RoundPlay, type RoundSetup } from './round-play.ts';
import { type RoundScene } from './round.ts';
import { ROUND_SECONDS, rulesFromSettings } from './round-rules.ts';

const rules = rulesFromSettings(constants);
const alone: RoundSetup = { threshold: undefined, people: 1 };
const withSoftware: RoundSetup = { threshold: 64, people: 1 };

/** Returns a fall on screen 3 after 100 seconds, with changes. */
const fall = (changes: Partial<RoundScene> = {}): RoundScene => ({
	...{ at: 100, screen: 3, kind: 'fall', score: 80, isHidden: false },
	...changes
});

const playOf = (scenes: readonly RoundScene[], setup = alone, changes: Partial<typeof rules> = {}) =>
	new RoundPlay({ seed: 1, rules: { ...rules, ...changes }, scenes }, setup);

/** Opens a screen at a time, and returns the numbers that are shown. */
function openAt(play: RoundPlay, time: number, screen = 3) {
	play.advance(time);
	play.open(screen);
	return { seen: play.seen, wrong: play.wrong };
}

describe('opening a screen', () => {
	it('sees a fall from its start until 48 seconds after its end', () => {
		expect(openAt(playOf([fall()]), 99)).toEqual({ seen: 0, wrong: 1 });
		expect(openAt(playOf([fall()]), 100)).toEqual({ seen: 1, wrong: 0 });
		expect(openAt(playOf([fall()]), 327)).toEqual({ seen: 1, wrong: 0 });
		expect(openAt(playOf([fall()]), 328)).toEqual({ seen: 0, wrong: 1 });
	});

	it('sees a fall as long as its alert waits, even after the end of the fall', () => {
		const play = playOf([fall()], withSoftware, { patience: 400 });
		expect(openAt(play, 450)).toEqual({ seen: 1, wrong: 0 });
	});

	it('sees a fall whose alert is lost, and one that raised none, while it lasts', () => {
		expect(openAt(playOf([fall()], withSoftware), 300)).toEqual({ seen: 1, wrong: 0 });
		expect(openAt(playOf([fall({ score: 64 })], withSoftware), 300)).toEqual({ seen: 1, wrong: 0 });
	});

	it('is for nothing on an empty screen, on any other scene, and on a fall already seen', () => {
		expect(openAt(playOf([fall()]), 150, 4)).toEqual({ seen: 0, wrong: 1 });
		expect(openAt(playOf([fall({ kind: 'asleep' })]), 150)).toEqual({ seen: 0, wrong: 1 });
		expect(openAt(playOf([fall({ kind: 'usual' })]), 150)).toEqual({ seen: 0, wrong: 1 });
		const play = playOf([fall()]);
		openAt(play, 110);
		expect(openAt(play, 200)).toEqual({ seen: 1, wrong: 1 });
	});

	it('occupies a person for a minute, and nobody opens the same screen meanwhile', () => {
		const one = playOf([fall()]);
		openAt(one, 10, 7);
		expect(openAt(one, 69, 3)).toEqual({ seen: 0, wrong: 1 });
		expect(openAt(one, 70, 7)).toEqual({ seen: 0, wrong: 2 });
		const two = playOf([fall()], { ...alone, people: 2 });
		openAt(two, 120, 7);
		expect(openAt(two, 121, 7)).toEqual({ seen: 0, wrong: 1 });
		expect(openAt(two, 122, 3)).toEqual({ seen: 1, wrong: 1 });
		expect(openAt(two, 123, 8)).toEqual({ seen: 1, wrong: 1 });
		expect(two.openings).toHaveLength(2);
	});

	it('does nothing once the round is over', () => {
		expect(openAt(playOf([fall({ at: 1600 })]), ROUND_SECONDS)).toEqual({ seen: 0, wrong: 0 });
	});
});

describe('alerts', () => {
	const others = [fall({ kind: 'asleep', at: 50, screen: 9, score: 65 }), fall({ score: 70 })];

	it('wait for two minutes, oldest first, and are then lost', () => {
		const play = playOf(others, withSoftware);
		play.advance(100);
		expect(play.alerts.map(({ scene }) => scene.screen)).toEqual([9, 3]);
		play.advance(169);
		expect([play.alerts.length, play.lost]).toEqual([2, 0]);
		play.advance(170);
		expect([play.alerts.length, play.lost]).toEqual([1, 1]);
		play.advance(220);
		expect([play.alerts.length, play.lost]).toEqual([0, 2]);
	});

	it('are not lost once opened, right or wrong', () => {
		const play = playOf(others, { ...withSoftware, people: 2 });
		openAt(play, 110, 9);
		expect(openAt(play, 110, 3)).toEqual({ seen: 1, wrong: 1 });
		play.advance(ROUND_SECONDS);
		expect(play.lost).toBe(0);
	});

	it('come from scores above the threshold, and never without software', () => {
		for (const setup of [alone, { threshold: 70, people: 1 }]) {
			const play = playOf(others, setup);
			play.advance(100);
			expect(play.alerts).toEqual([]);
		}
	});

	it('that still wait at the end are lost, and so are those of a long pause', () => {
		const late = playOf([fall({ at: 1790 })], withSoftware);
		late.advance(1795);
		expect(late.alerts).toHaveLength(1);
		late.advance(ROUND_SECONDS);
		expect([late.alerts.length, late.lost]).toEqual([0, 1]);
		const paused = playOf(others, withSoftware);
		paused.advance(900);
		expect(paused.lost).toBe(2);
	});
});

describe('a fall', () => {
	it('is missed when it can no longer be opened, and at the end', () => {
		const play = playOf([fall(), fall({ at: 1600, screen: 4 })]);
		play.advance(327);
		expect(play.missed).toEqual([]);
		play.advance(328);
		expect(play.missed.map(({ screen }) => screen)).toEqual([3]);
		play.advance(ROUND_SECONDS);
		expect(play.missed.map(({ screen }) => screen)).toEqual([3, 4]);
	});

	it('is not missed if somebody opened it', () => {
		const play = playOf([fall()]);
		openAt(play, 200);
		play.advance(ROUND_SECONDS);
		expect(play.missed).toEqual([]);
	});
});

describe('time', () => {
	it('never goes back, and stops at the end', () => {
		const play = playOf([fall()], withSoftware);
		play.advance(500);
		play.advance(20);
		expect([play.time, play.lost, play.isOver]).toEqual([500, 1, false]);
		play.advance(1e6);
		expect([play.time, play.isOver]).toEqual([ROUND_SECONDS, true]);
	});
});
