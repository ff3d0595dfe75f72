import { expect, it } from 'vitest';
import { hasVotes, signed, verdictKey } from './votes.ts';

it('says what a vote decided, and that there was none, where nothing is compared', () => {
	expect([hasVotes([0, 0, 0]), verdictKey([0, 0, 0])]).toEqual([false, 'present.council.not-voted']);
	expect([hasVotes([0, 0, 1]), verdictKey([0, 0, 1])]).toEqual([true, 'present.council.tied']);
	expect([verdictKey([2, 1, 0]), verdictKey([1, 2, 0])]).toEqual([
		'present.council.adopted',
		'present.council.rejected'
	]);
	expect([signed(2), signed(-1), signed(0)]).toEqual(['+2', '−1', '=']);
});
