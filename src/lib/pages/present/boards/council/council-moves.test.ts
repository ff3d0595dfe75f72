import { describe, expect, it } from 'vitest';
import {
	advanceCouncil,
	argumentPlaces,
	enterPhase,
	giveFloor,
	setBound,
	setVotes,
	sortArgument,
	spokenSeconds,
	toggleCondition,
	toggleSpeech,
	unsortArgument
} from './council-moves.ts';
import {
	COUNCIL_START,
	MAX_CONDITIONS,
	MAX_OWN_ARGUMENTS,
	readCouncil,
	writeCouncil,
	type CouncilState
} from './council-state.ts';

/** Three roles and three arguments, of which one can be defended in two columns. */
const CONTENTS = {
	roles: ['mayor', 'judge', 'pupil'],
	arguments: [
		{ id: 'cost', column: 'fact', also: undefined },
		{ id: 'month', column: 'law', also: 'fact' },
		{ id: 'better', column: 'value', also: undefined }
	]
} as const;
const NOW = 1_000_000;

/** Returns where the keys lead from a state on, as part and place. */
function keysFrom(start: CouncilState, by: 1 | -1): string[] {
	const seen: string[] = [];
	let council: CouncilState | undefined = start;
	while (council) {
		seen.push(`${council.phase}${council.place}`);
		expect(readCouncil(writeCouncil(council))).toEqual(council);
		council = advanceCouncil(council, by, CONTENTS, NOW);
	}
	return seen;
}
const sortAll = (...columns: ('fact' | 'law' | 'value')[]) =>
	columns.reduce<CouncilState>(
		(council, column, index) => sortArgument(council, { id: CONTENTS.arguments[index]?.id ?? '' }, column),
		COUNCIL_START
	);

describe('the keys of a council', () => {
	const all = [
		'vote0',
		...['roles0', 'roles1', 'roles2', 'roles3'],
		...['arguments0', 'arguments1', 'arguments2', 'arguments3'],
		...['conditions0', 'revote0', 'result0']
	];

	it('lead through all parts, from role to role and from argument to argument, and back the same way', () => {
		expect(keysFrom(COUNCIL_START, 1)).toEqual(all);
		expect(keysFrom({ ...COUNCIL_START, phase: 'result' }, -1)).toEqual(all.toReversed());
	});

	it('give the floor to a role, whose clock runs, and to nobody else', () => {
		let council: CouncilState | undefined = COUNCIL_START;
		while (council) {
			expect(council.since).toBe(council.phase === 'roles' && council.place > 0 ? NOW : 0);
			council = advanceCouncil(council, 1, CONTENTS, NOW);
		}
	});

	it('skip sorted arguments, then show those that the authors see elsewhere, unless that can be defended', () => {
		const some = { ...sortAll('value'), phase: 'arguments', place: 1 } as const;
		const keys = ['arguments1', 'arguments2', 'arguments3', 'arguments4', 'conditions0'];
		expect(keysFrom(some, 1).slice(0, 5)).toEqual(keys);
		expect(argumentPlaces(sortAll('law', 'fact', 'law'), CONTENTS.arguments)).toEqual([3, 4, 6]);
		expect(argumentPlaces(sortAll('fact', 'law', 'value'), CONTENTS.arguments)).toEqual([3]);
	});

	it('enter a part at its beginning, or at its end after going back', () => {
		const mixed = sortAll('law', 'fact', 'value');
		expect(enterPhase(mixed, 'arguments', CONTENTS).place).toBe(3);
		expect(enterPhase(mixed, 'arguments', CONTENTS, -1).place).toBe(4);
		expect(enterPhase(mixed, 'roles', CONTENTS, -1)).toMatchObject({ place: 3, since: 0 });
	});
});

describe('the clock of a speech', () => {
	it('starts with the speech, stops, and goes on', () => {
		const speaking = giveFloor(COUNCIL_START, 1, NOW);
		expect([spokenSeconds(speaking, NOW), spokenSeconds(speaking, NOW + 12)]).toEqual([0, 12]);
		const stopped = toggleSpeech(speaking, 60, NOW + 12);
		expect(spokenSeconds(stopped, NOW + 500)).toBe(12);
		const again = toggleSpeech(stopped, 60, NOW + 500);
		expect(spokenSeconds(again, NOW + 510)).toBe(22);
	});

	it('starts anew after its end, and does not run backwards', () => {
		const speaking = giveFloor(COUNCIL_START, 1, NOW);
		expect(spokenSeconds(toggleSpeech(speaking, 60, NOW + 90), NOW + 90)).toBe(0);
		expect(spokenSeconds(speaking, NOW - 50)).toBe(0);
	});
});

describe('what a class enters', () => {
	it('counts votes within bounds, and takes no fraction', () => {
		const counted = setVotes(COUNCIL_START, 'second', 1, 12.7);
		expect([counted.first, counted.second]).toEqual([
			[0, 0, 0],
			[0, 12, 0]
		]);
		expect(setVotes(counted, 'second', 1, 500).second[1]).toBe(99);
		expect(setVotes(counted, 'second', 1, -1).second[1]).toBe(0);
		expect(setVotes(counted, 'second', 1, NaN).second[1]).toBe(0);
	});

	it('moves an argument that is sorted again, and takes it back', () => {
		const first = sortArgument(
			sortArgument(COUNCIL_START, { id: 'cost' }, 'fact'),
			{ text: ' Et nous ? ' },
			'law'
		);
		const moved = sortArgument(first, { id: 'cost' }, 'value');
		expect(moved.sorted).toEqual([
			{ column: 'law', text: 'Et nous ?' },
			{ column: 'value', id: 'cost' }
		]);
		expect(unsortArgument(moved, { id: 'cost' }).sorted).toHaveLength(1);
	});

	it('takes a few arguments of the class, and none without words', () => {
		const texts = Array.from({ length: MAX_OWN_ARGUMENTS + 3 }, (_, i) => `argument ${i}`);
		const all = texts.reduce((council, text) => sortArgument(council, { text }, 'fact'), COUNCIL_START);
		expect(all.sorted).toHaveLength(MAX_OWN_ARGUMENTS);
		expect(sortArgument(COUNCIL_START, { text: ' \n ' }, 'fact')).toBe(COUNCIL_START);
	});

	it('adds and removes conditions, and keeps their numbers in bounds', () => {
		const ids = Array.from({ length: MAX_CONDITIONS + 2 }, (_, i) => `condition-${i}`);
		const all = ids.reduce((council, id) => toggleCondition(council, id, 5), COUNCIL_START);
		expect(all.conditions.map(({ id }) => id)).toEqual(ids.slice(0, MAX_CONDITIONS));
		expect(toggleCondition(all, 'condition-1', 5).conditions).toHaveLength(MAX_CONDITIONS - 1);
		const range = { min: 2, max: 9 };
		const bounds = [7.4, 1, 50, NaN].map(
			(bound) => setBound(all, 'condition-0', bound, range).conditions[0]?.bound
		);
		expect(bounds).toEqual([7, 2, 9, 2]);
	});
});
