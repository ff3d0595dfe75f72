import type { WordKey } from '#lib/i18n/words.ts';
import type { World } from '#lib/scenes/world.ts';
import type { Presenter } from '../../../player/presenter.svelte.ts';
import type { ClassPlans } from '../class-plans.svelte.ts';
import type { PlanRow } from './plan-rows.ts';
import type { PlanField, PlansState } from '../plans-state.ts';

/** The words of the headings of the table of plans. */
const HEADINGS: Readonly<Record<PlanField, WordKey>> = {
	number: 'present.plans-number',
	share: 'present.plans-share',
	twice: 'present.plans-twice',
	people: 'present.plans-people-never',
	fall: 'present.plans-fall',
	events: 'present.plans-events-filmed'
};

/** Returns whether a field is a share of the streets. */
export const isShareField = (field: PlanField): boolean => field === 'share' || field === 'twice';

/** Returns a function that writes the heading of a field, with what its numbers are out of. */
export const createHeadingWriter =
	({ draws }: PlansState, { summary }: ClassPlans, { word }: Presenter) =>
	(field: PlanField): string =>
		word(HEADINGS[field], { all: String(summary?.people.all ?? '…'), draws: String(draws) });

/** Returns a function that writes a field of a row of the table of plans, in the language of the page. */
export const createFieldWriter =
	(world: World, { word }: Presenter) =>
	(row: PlanRow, field: PlanField): string => {
		const value = row[field];
		if (value === undefined) return '…';
		if (typeof value === 'boolean') return word(value ? 'present.plans-yes' : 'present.plans-no');
		return world.format(value, isShareField(field) ? { type: 'percent', digits: 0 } : { type: 'integer' });
	};
