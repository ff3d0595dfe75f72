import { groupCode, normalizeCode } from '#lib/model/plan-code/code-characters.ts';
import { PLAN_CAMERAS, readPlanCode, writePlanCode, type Plan } from '#lib/model/plan-code/plan-code.ts';
import { snapToGrid } from '#lib/model/plan-code/placement-grid.ts';
import type { Placement } from '#lib/model/district/district.ts';
import { defaultSettings } from '#lib/runtime/settings.ts';
import { Player } from '#lib/runtime/player.svelte.ts';
import { PLAN_PARAM, readTypedPlan, type PlanFault } from '#lib/ui/plan-code/typed-plan.ts';
import type { PlanPageData } from './plan-data.ts';

/** Query parameter that says that the result is shown. */
const SHOWN_PARAM = 'result';
/** Query parameter with the codes of plans of other groups, and the largest number of these, which one square holds. */
const CARRY_PARAM = 'carry';
export const MAX_CARRIED = 8;
/** Time after a change after which the address is written: browsers refuse more than a hundred changes in half a minute. */
const ADDRESS_DELAY_MS = 400;

/** Index of the step that shows the result. The first step is that in which the plan is made. */
const SHOWN = 1;

/** The player of the page on which a group makes its plan. The plan is in the address, and nowhere else. */
export class PlanPlayer extends Player {
	declare readonly data: PlanPageData;
	/** Number of the mission, from 1; 0 for none. */
	mission = $state.raw(0);
	/** The code of the plan; empty until the district is loaded, and without a camera. */
	code = $derived.by(() => {
		const { placement } = this.playhead.choices;
		return placement.length > 0 ? this.#codeOf({ mission: this.mission, cameras: placement }) : '';
	});
	/** Codes of the plans that this device carries to the wall for other groups. */
	carried: readonly string[] = $state.raw([]);
	/** Whether the page is hydrated. */
	isStarted = $state.raw(false);
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** Whether the result is shown. */
	get isShown(): boolean {
		return this.playhead.step === SHOWN;
	}

	/** Whether all cameras are placed. */
	get isComplete(): boolean {
		return this.playhead.choices.placement.length >= PLAN_CAMERAS;
	}

	override start(): () => void {
		this.playhead.choices = { settings: defaultSettings(this.data.settings), placement: [] };
		this.isStarted = true;
		const stop = super.start();
		return () => {
			clearTimeout(this.#timer);
			stop();
		};
	}

	/** Opens the plan of the address, if it has one. Call it once the district is loaded. */
	openAddress(): void {
		const query = new URLSearchParams(location.search);
		const district = this.world?.district;
		const plan = district && readPlanCode(district, query.get(PLAN_PARAM) ?? '');
		const carried = (query.get(CARRY_PARAM) ?? '').split('.').map(normalizeCode);
		this.carried = carried
			.filter((code) => district && 'cameras' in readPlanCode(district, code))
			.slice(0, MAX_CARRIED);
		if (plan && 'cameras' in plan) this.#show(plan, query.has(SHOWN_PARAM));
	}

	/**
	 * Opens a typed plan and shows its result.
	 * @returns what is wrong with the text, if anything
	 */
	open(text: string): PlanFault | undefined {
		if (!this.world) return undefined;
		const plan = readTypedPlan(this.world.district, text);
		if (!('cameras' in plan)) return plan;
		this.#show(plan, true);
		return undefined;
	}

	#show({ mission, cameras }: Plan, isResultShown: boolean): void {
		this.mission = mission;
		this.playhead.place(cameras);
		if (isResultShown) this.showResult();
	}

	/** Returns the nearest camera that a code can name. */
	snap = (camera: Placement): Placement => (this.world ? snapToGrid(this.world.district, camera) : camera);

	showResult(): void {
		this.goTo(this.playhead.firstOf(SHOWN));
	}

	/** Writes the plan into the address, after a pause. Call it whenever the plan may have changed. */
	saveAddress(): void {
		const { carried, code, isShown, isStarted, mission, world } = this;
		if (!isStarted || !world) return;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => {
			const query = new URLSearchParams();
			const written = code || (mission > 0 ? this.#codeOf({ mission, cameras: [] }) : '');
			if (written) query.set(PLAN_PARAM, groupCode(written));
			if (isShown && code) query.set(SHOWN_PARAM, '1');
			if (carried.length > 0) query.set(CARRY_PARAM, carried.join('.'));
			const text = query.toString();
			try {
				history.replaceState(history.state, '', location.pathname + (text && `?${text}`));
			} catch {
				// If the browser refuses, only a reload loses the plan.
			}
		}, ADDRESS_DELAY_MS);
	}

	#codeOf(plan: Plan): string {
		return this.world ? writePlanCode(this.world.district, plan) : '';
	}
}
