import type { WordKey } from '#lib/i18n/words.ts';
import type { World } from '#lib/scenes/world.ts';
import type { Presenter } from '../../../player/presenter.svelte.ts';
import type { ClassPlans } from '../class-plans.svelte.ts';
import type { PlanColumn, PlanRow } from './plan-rows.ts';
import type { PlansState } from '../plans-state.ts';

/** The words of the headings of the table of plans. */
const HEADINGS: Readonly<Record<PlanColumn, WordKey>> = {
	number: 'present.plans-number',
	share: 'present.plans-share',
	twice: 'present.plans-twice',
	people: 'present.plans-people-never',
	fall: 'present.plans-fall',
	events: 'present.plans-events-filmed',
	shareGuess: 'present.plans-bet',
	off: 'present.plans-off'
};

/** Returns whether a field is a share of the streets. */
export const isShareField = (field: PlanColumn): boolean => field === 'share' || field === 'twice';

/** Returns a function that writes the heading of a field, with what its numbers are out of. */
export const createHeadingWriter =
	({ draws }: PlansState, { summary }: ClassPlans, { word }: Presenter) =>
	(field: PlanColumn): string =>
		word(HEADINGS[field], { all: String(summary?.people.all ?? '…'), draws: String(draws) });

/** Returns a function that writes a field of a row of the table of plans, in the language of the page. */
export const createFieldWriter =
	(world: World, { word }: Presenter) =>
	(row: PlanRow, field: PlanColumn): string => {
		const value = row[field];
		if (value === undefined)
			return row.shareGuess === undefined && (field === 'shareGuess' || field === 'off') ? '–' : '…';
		if (field === 'shareGuess') return world.format(Number(value) / 100, { type: 'percent', digits: 0 });
		if (typeof value === 'boolean') return word(value ? 'present.plans-yes' : 'present.plans-no');
		return world.format(value, isShareField(field) ? { type: 'percent', digits: 0 } : { type: 'integer' });
	};
