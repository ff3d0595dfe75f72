import { isMistakenForLookalike, fpirOf } from '#lib/model/figures/figures-recognising.ts';
import { matcherForCameras } from '#lib/model/parameters.ts';
import { wholeMatchAlerts, type Matcher } from '#lib/model/faces/recognition.ts';
import type { StateOf } from '#lib/narrative/catalogue/parameters.ts';
import type { Settings } from '#lib/narrative/types/story.ts';
import { chosenCameras } from '../shared/active-cameras.ts';
import type { Choices } from '../scene.ts';
import { draftOf, isAnswered, NO_GUESS } from '../shared/guess.ts';
import { formatCount, pluralWord } from '../shared/plural.ts';
import { tableOf } from '../shared/table-of.ts';
import type { World } from '../world.ts';
import type { parameters } from './story.ts';

/** Numbers of people in a crowd that passes the cameras, by result of face recognition. */
export interface CrowdCounts {
	readonly crowd: number;
	/** Length of the watchlist. */
	readonly list: number;
	/** Threshold as it is displayed. */
	readonly match: number;
	/** People in the crowd who are on the watchlist. */
	readonly wanted: number;
	/** Wanted people who are flagged. */
	readonly right: number;
	/** Innocent people who are flagged. */
	readonly wrong: number;
	/** Wanted people who are not flagged. */
	readonly missed: number;
	/** People who are neither wanted nor flagged. */
	readonly ignored: number;
	/** Number of faces per false alert. */
	readonly oneIn: number;
	/** Whether the named lookalike is among those flagged by mistake. */
	readonly includesLookalike: boolean;
}

/** Results of face recognition in a crowd, and how they depend on the length of the watchlist. */
export interface CrowdData {
	/** Whether right and false alerts are distinguished. */
	readonly isResolved: boolean;
	/** Number of alerts that the reader takes for false, while guessing. */
	readonly draft: number;
	readonly sums: CrowdCounts;
	/** Innocent people flagged, by length of the watchlist. */
	readonly byList: readonly { readonly list: number; readonly wrong: number }[];
}

type State = StateOf<typeof parameters>;

const LIST_LENGTHS = [1_000, 10_000, 100_000, 1_000_000];

/**
 * Returns the results for the reader’s settings; in a step with an open guess, for the settings that the step states. After
 * it, the length of the list that a step states replaces the reader’s.
 */
export function data(state: State, world: World, choices: Choices): CrowdData {
	const { settings } = choices;
	const isResolved = state.answer === 'shown' || isAnswered(settings, 'guess-false');
	const chosen: Settings = {
		...(isResolved ? settings : { ...measuredSettings(settings), ...statedSettings(state) }),
		...(isResolved && state.list > 0 && { list: state.list })
	};
	const { match = 55 } = chosen;
	const cameras = isResolved ? chosenCameras(world, choices).length : Infinity;
	const matcher = matcherForCameras(cameras, chosen);
	const oneIn = Math.round(1 / fpirOf({ settings: chosen }));
	const named = cameras > 0 && isMistakenForLookalike({ ...world, settings: chosen });
	return {
		isResolved,
		draft: isResolved ? NO_GUESS : (draftOf(settings, 'guess-false') ?? NO_GUESS),
		sums: { ...computeSums(matcher), match, oneIn, includesLookalike: named },
		byList: LIST_LENGTHS.map((list) => ({ list, wrong: wholeMatchAlerts({ ...matcher, list }).false }))
	};
}

/** Returns the settings that the reader cannot change: the measurement on which the model is based. */
const measuredSettings = (settings: Settings): Settings =>
	Object.fromEntries(Object.entries(settings).filter(([id]) => id.startsWith('measured-')));

const statedSettings = ({ crowd, wanted, match }: State) => ({ crowd, wanted, match });

function computeSums(matcher: Matcher): Omit<CrowdCounts, 'match' | 'oneIn' | 'includesLookalike'> {
	const { crowd, list, wanted } = matcher;
	const { true: right, false: wrong } = wholeMatchAlerts(matcher);
	return {
		crowd,
		list,
		wanted,
		right,
		wrong,
		missed: wanted - right,
		ignored: crowd - wanted - wrong
	};
}

/** Returns a summary of right and false alerts, such as “21 alerts, 13 of them false”. */
export function formatAlertSummary(world: World, right: number, wrong: number): string {
	const alerts = right + wrong;
	if (alerts === 0) return world.word('crowd.no-alert');
	return world.fill('crowd.summary', {
		alerts: pluralWord(world, 'crowd.alerts', alerts),
		verdict: verdict(world, right, wrong)
	});
}

function verdict(world: World, right: number, wrong: number): string {
	if (wrong === 0) return pluralWord(world, 'crowd.all-right', right);
	return pluralWord(world, right === 0 ? 'crowd.all-wrong' : 'crowd.of-them', wrong);
}

/**
 * Returns the table: the crowd by result, then innocent people flagged by length of the watchlist; before the guess, only the
 * known numbers and that of the alerts.
 */
export function table({ isResolved, sums, byList }: CrowdData, world: World) {
	const { crowd, wanted, right, wrong, missed, ignored, oneIn } = sums;
	const row = (id: string, count: number) => [world.word(`crowd.row-${id}`), formatCount(world, count)];
	const knownRows = [row('crowd', crowd), row('wanted', wanted)];
	const resultRows = [
		row('right', right),
		row('missed', missed),
		row('others', crowd - wanted),
		row('wrong', wrong),
		row('ignored', ignored),
		row('alerts', right + wrong),
		...byList.map(({ list, wrong: flagged }) => [
			world.fill('crowd.row-list', { names: pluralWord(world, 'crowd.names', list) }),
			formatCount(world, flagged)
		])
	];
	return tableOf(
		world,
		'crowd',
		[...knownRows, ...(isResolved ? resultRows : [row('one-in', oneIn), row('alerts', right + wrong)])],
		{ who: ([who = '']) => who, people: ([, people = '']) => people },
		{ list: formatCount(world, sums.list), match: formatCount(world, sums.match) }
	);
}
