import { describe, expect, it } from 'vitest';
import { isLongRun } from '../../../../tests/random.ts';
import { hash } from '../maths/random.ts';
import { constants } from '../testing/constants.ts';
import { createRound, type Round, type RoundScene } from './round.ts';
import { ROUND_SECONDS, rulesFromSettings, SCENE_SECONDS } from './round-rules.ts';
import { expectRound } from './round-expectation.ts';
import type { RoundSetup } from './round-play.ts';
import { RoundTurns } from './round-turns.ts';

const rules = rulesFromSettings(constants);
const alone: RoundSetup = { threshold: undefined, people: 1 };
const withSoftware: RoundSetup = { threshold: 64, people: 1 };
const blockOf = (screen: number) => Math.floor(screen / 16);

/** Returns a fall on screen 3 in the first turn, with changes. */
const sceneOf = (changes: Partial<RoundScene> = {}): RoundScene => ({
	...{ at: 10, screen: 3, kind: 'fall', score: 80, isHidden: false },
	...changes
});
const playOf = (scenes: readonly RoundScene[], setup = alone) =>
	new RoundTurns({ seed: 1, rules, scenes }, setup, blockOf);
const endTurn = (play: RoundTurns) => play.advance(play.time + SCENE_SECONDS);
const countsOf = ({ seen, wrong, lost, missed }: RoundTurns) => [seen, wrong, lost, missed.length];

describe('a turn alone', () => {
	it('lets each person look at one block, and open one screen of it', () => {
		const play = playOf([sceneOf(), sceneOf({ screen: 4, kind: 'crates', score: 50 })]);
		expect(play.blockCount).toBe(6);
		expect(play.open(3)).toBeUndefined();
		expect([play.look(0), play.look(1)]).toEqual([true, false]);
		expect(play.open(20)).toBeUndefined();
		expect(play.open(3)?.scene?.kind).toBe('fall');
		expect(play.open(4)).toBeUndefined();
		expect(countsOf(play)).toEqual([1, 0, 0, 0]);
	});

	it('lets two people look at two blocks', () => {
		const play = playOf([sceneOf(), sceneOf({ screen: 20, kind: 'asleep' })], { ...alone, people: 2 });
		expect([play.look(0), play.look(0), play.look(1), play.look(2)]).toEqual([true, false, true, false]);
		expect([play.open(3), play.open(20)].map((opening) => opening?.scene?.kind)).toEqual(['fall', 'asleep']);
		expect(countsOf(play)).toEqual([1, 1, 0, 0]);
	});

	it('tells at most three screens of a block, in their order, the fall always among them', () => {
		const others = [9, 1, 7, 5].map((screen) => sceneOf({ screen, kind: 'asleep', score: 60 + screen }));
		const play = playOf([...others, sceneOf({ screen: 8, score: 41 }), sceneOf({ kind: 'usual' })]);
		expect(play.noticed(0).map(({ screen }) => screen)).toEqual([7, 8, 9]);
	});

	it('misses the falls of its turn that nobody opens', () => {
		const play = playOf([sceneOf(), sceneOf({ at: 200, screen: 30 })]);
		play.look(5);
		expect(countsOf(play)).toEqual([0, 0, 0, 0]);
		endTurn(play);
		expect(countsOf(play)).toEqual([0, 0, 0, 1]);
		expect([play.turn, play.looksLeft, play.noticed(blockOf(30)).length]).toEqual([1, 1, 1]);
	});
});

describe('a turn with software', () => {
	const alerted = [1, 2, 3, 20].map((screen) => sceneOf({ screen, kind: screen === 3 ? 'fall' : 'asleep' }));

	it('lets a person answer three alerts, and loses the others at its end', () => {
		const play = playOf(alerted, withSoftware);
		expect([1, 2, 3, 20].map((screen) => play.open(screen) !== undefined)).toEqual([true, true, true, false]);
		expect([play.looksLeft, play.look(0)]).toEqual([0, false]);
		endTurn(play);
		expect(countsOf(play)).toEqual([1, 2, 1, 0]);
	});

	it('lets a person look at a block in their place', () => {
		const play = playOf([...alerted, sceneOf({ screen: 35, score: 50 })], withSoftware);
		expect([play.look(2), play.answersLeft]).toEqual([true, 0]);
		expect(play.open(1)).toBeUndefined();
		expect(play.open(35)?.scene?.kind).toBe('fall');
		endTurn(play);
		expect(countsOf(play)).toEqual([1, 0, 4, 1]);
	});
});

it('loses the alerts of all turns that are not played', () => {
	const round = createRound(rules, 1);
	const play = new RoundTurns(round, withSoftware, blockOf);
	play.advance(ROUND_SECONDS);
	const { length } = round.scenes.filter(({ score }) => score > 64);
	expect(play.isOver).toBe(true);
	expect(countsOf(play)).toEqual([0, 0, length, rules.events]);
});

/**
 * Plays a round. Without software, looks at random blocks and opens somebody who lies there, or else anything; with it,
 * answers the first alerts.
 */
function simulate(round: Round, setup: RoundSetup): RoundTurns {
	const play = new RoundTurns(round, setup, blockOf);
	const blocks = Array.from({ length: play.blockCount }, (_, block) => block);
	while (!play.isOver) {
		for (const { scene } of play.alerts) play.open(scene.screen);
		const draw = (block: number) => hash(round.seed, play.turn, block);
		const chosen = blocks.toSorted((a, b) => draw(a) - draw(b)).slice(0, setup.people);
		for (const block of setup.threshold === undefined ? chosen : []) {
			play.look(block);
			const noticed = play.noticed(block);
			const lying = noticed.filter(({ kind }) => kind === 'fall' || kind === 'asleep');
			const choice = lying.length > 0 ? lying : noticed;
			const scene = choice[draw(block) % choice.length];
			if (scene) play.open(scene.screen);
		}
		endTurn(play);
	}
	return play;
}

const ROUNDS = Array.from({ length: isLongRun ? 2000 : 400 }, (_, index) =>
	createRound(rules, hash(7, index))
);

// Alone, a sleeper in the same block is now and then opened in place of a fall. With software, alerts wait until their turn
// is over, so that fewer are lost than in the queue of the model.
it.each([
	{ threshold: undefined, people: 1, least: -0.1, most: 0 },
	{ threshold: undefined, people: 2, least: -0.2, most: 0 },
	{ threshold: undefined, people: 4, least: -0.4, most: 0 },
	{ threshold: 40, people: 1, least: 0, most: 0.5 },
	{ threshold: 40, people: 2, least: 0, most: 0.5 },
	{ threshold: 64, people: 1, least: 0, most: 0.5 },
	{ threshold: 80, people: 1, least: 0, most: 0.2 }
])(
	'is what the model expects, on average: threshold $threshold, people $people, $least to $most',
	({ least, most, ...setup }) => {
		const plays = ROUNDS.map((round) => simulate(round, setup));
		const seen = plays.reduce((sum, play) => sum + play.seen, 0) / plays.length;
		const difference = seen - expectRound(rules, setup).reached;
		expect(difference).toBeGreaterThan(least);
		expect(difference).toBeLessThan(most);
		expect(plays.every((play) => play.seen + play.missed.length === rules.events)).toBe(true);
	}
);
