/** Plays rounds as the models of “Supervising” assume: the slow reference implementation of `expectRound`. */
import { hash, random } from '../maths/random.ts';
import { createRound, type Round } from '../round/round.ts';
import { ROUND_SECONDS, SCENE_SECONDS, type RoundRules } from '../round/round-rules.ts';
import { RoundPlay, type RoundSetup } from '../round/round-play.ts';

/** Mean numbers of a round, over many. */
export interface RoundMeans {
	/** Falls seen, and screens opened for nothing. */
	readonly seen: number;
	readonly wrong: number;
	/** Falls that reach somebody if times vary as in the formula; without software, falls seen. */
	readonly varying: number;
}

/** Returns the means of each setup over the same rounds. */
export function simulateRounds(
	rules: RoundRules,
	setups: readonly RoundSetup[],
	rounds: number,
	seed: number
): RoundMeans[] {
	const sums = setups.map(() => ({ seen: 0, wrong: 0, varying: 0 }));
	for (let index = 0; index < rounds; index++) {
		const round = createRound(rules, hash(seed, index));
		for (const [at, setup] of setups.entries()) {
			const [play, sum] = [simulatePlayer(round, setup), sums[at] as (typeof sums)[number]];
			sum.seen += play.seen;
			sum.wrong += play.wrong;
			sum.varying += setup.threshold === undefined ? play.seen : countWithVaryingTimes(round, setup);
		}
	}
	return sums.map(({ seen, wrong, varying }) => ({
		seen: seen / rounds,
		wrong: wrong / rounds,
		varying: varying / rounds
	}));
}

/** Plays a round to its end as the models assume. */
export function simulatePlayer(round: Round, setup: RoundSetup): RoundPlay {
	const play = new RoundPlay(round, setup);
	if (setup.threshold === undefined) watchScreens(play);
	else answerAlerts(play);
	return play;
}

/**
 * Returns the number of falls whose alert somebody opens if patience and service time are exponential, as in the formula,
 * with the means of the round. Only the empty queue at the start differs from the formula then.
 */
function countWithVaryingTimes(
	{ seed, scenes, rules }: Round,
	{ threshold = 0, people }: RoundSetup
): number {
	const free = Array.from({ length: people }, () => 0);
	const alerts = scenes.filter(({ score }) => score > threshold);
	return alerts.filter(({ at, kind }, index) => {
		const draw = (key: string) => -Math.log(1 - random(seed, key, index));
		const first = free.indexOf(Math.min(...free));
		const start = Math.max(at, free[first] as number);
		if (start > at + draw('patience') * rules.patience) return false;
		free[first] = start + draw('handling') * rules.handling;
		return kind === 'fall';
	}).length;
}

/** Answers the oldest alert whenever somebody is free, and looks at nothing else. */
function answerAlerts(play: RoundPlay): void {
	const starts = play.round.scenes.map(({ at }) => at);
	let next = 0;
	while (!play.isOver) {
		for (const { scene } of play.alerts) if (!play.open(scene.screen)) break;
		while ((starts[next] ?? Infinity) <= play.time) next++;
		const frees = play.openings.map(({ until }) => until);
		play.advance(Math.min(starts[next] ?? Infinity, ...frees, ROUND_SECONDS));
	}
}

/**
 * Looks at one screen after another, from a random one on. People are evenly staggered. Each notices a fall with the
 * probability of the model, decided once for each fall, and opens it as soon as nobody else has a screen open.
 */
function watchScreens(play: RoundPlay): void {
	const { round, setup } = play;
	const noticed = noticedFalls(round, setup.people).sort((a, b) => a.at - b.at);
	for (const { at, screen } of noticed) {
		play.advance(at);
		// Somebody else's screen delays the opening, but nobody stops looking meanwhile.
		const free =
			play.openings.length < setup.people ? at : Math.min(...play.openings.map(({ until }) => until));
		play.advance(free);
		play.open(screen);
	}
	play.advance(ROUND_SECONDS);
}

/** Returns when somebody looks at each fall that is noticed, in seconds. */
function noticedFalls({ seed, rules, scenes }: Round, people: number): { at: number; screen: number }[] {
	const { streams, dwell, detect } = rules;
	const cycle = streams * dwell;
	const phase = random(seed, 'phase') * cycle;
	return scenes.flatMap(({ kind, at, screen }, index) => {
		if (kind !== 'fall' || random(seed, 'notice', index) >= detect) return [];
		const looks = Array.from({ length: people }, (_, person) => {
			const begins = screen * dwell - phase + (person * cycle) / people;
			// The first look at this screen that ends after the fall has begun.
			const next = begins + Math.ceil((at - dwell - begins) / cycle) * cycle;
			return Math.max(at, next);
		});
		const first = Math.min(...looks);
		return first < at + SCENE_SECONDS ? [{ at: first, screen }] : [];
	});
}
