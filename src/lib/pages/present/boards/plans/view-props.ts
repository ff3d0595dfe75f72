import type { World } from '#lib/scenes/world.ts';
import type { Presenter } from '../../player/presenter.svelte.ts';
import type { PlansData } from '../board-types.ts';
import type { ClassDraws } from './draw/class-draws.svelte.ts';
import type { ClassPlans } from './class-plans.svelte.ts';
import type { PlansState } from './plans-state.ts';

/** Props of what changes the plans on the board. */
export interface PlansProps {
	readonly presenter: Presenter;
	readonly plans: ClassPlans;
	readonly gathered: PlansState;
	/** Changes a part of the state, in all windows. */
	readonly set: (by: Partial<PlansState>) => void;
}

/** Props of a view of the board. */
export interface PlansViewProps extends PlansProps {
	readonly board: PlansData;
	readonly world: World;
	readonly draws: ClassDraws;
}
