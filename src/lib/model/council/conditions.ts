/**
 * Conditions that a class sets, such as “fewer than five false alerts a day”: at which values of a setting the models
 * say that they hold, and whether several of them can hold at once.
 */
import type { Settings } from '#lib/narrative/types/story.ts';

/** How a number must compare with the bound of a condition. */
export type Relation = 'below' | 'at-most' | 'at-least';

/** A condition on a number of the models, to be met by one setting. */
export interface Condition {
	/** Id of the setting that the condition is about. */
	readonly setting: string;
	/** Returns the number under some settings, in the unit of the bound. */
	readonly measure: (settings: Settings) => number;
	/** Number of decimals with which the number is shown, and compared: readers must not see 8.0 fail “at least 8”. */
	readonly digits: number;
	readonly relation: Relation;
	readonly bound: number;
}

/** The settings among which conditions are checked. */
export interface SettingSpace {
	/** The settings as they stand. */
	readonly settings: Settings;
	/** All values that a setting may have, ascending, by id. */
	readonly values: Readonly<Record<string, readonly number[]>>;
}

/** What the models say of one condition. */
export interface ConditionCheck {
	/** First and last value of each run of values at which the condition holds; empty if no value is enough. */
	readonly ranges: readonly (readonly [from: number, to: number])[];
	/** The value at which it holds with the fewest steps from the present one; undefined if there is none. */
	readonly nearest: number | undefined;
	/** The value at which the number comes closest to the bound, or is farthest on its right side, and that number. */
	readonly best: { readonly value: number; readonly measured: number };
}

/** What the models say of several conditions at once. */
export interface JointCheck {
	/**
	 * Values of the conditions’ settings at which all of them hold, with the fewest steps from the present ones;
	 * undefined if there are none.
	 */
	readonly settings: Settings | undefined;
	/** Indices of the first two conditions that hold one at a time but not together; undefined if there are no such two. */
	readonly conflict: readonly [number, number] | undefined;
}

/** Returns whether a number, as measured and not yet rounded, meets the bound of a condition. */
export function meets(
	measured: number,
	{ digits, relation, bound }: Pick<Condition, 'digits' | 'relation' | 'bound'>
): boolean {
	const shown = Math.round(measured * 10 ** digits) / 10 ** digits;
	if (relation === 'at-least') return shown >= bound;
	return relation === 'below' ? shown < bound : shown <= bound;
}

/**
 * Checks one condition at every value of its setting; the other settings stay as they are.
 * @throws RangeError if the space has no values for the setting
 */
export function checkCondition(condition: Condition, space: SettingSpace): ConditionCheck {
	const { setting, measure, relation } = condition;
	const values = valuesOf(setting, space);
	const measured = values.map((value) => measure({ ...space.settings, [setting]: value }));
	const holds = measured.map((number) => meets(number, condition));
	const ranges: [number, number][] = [];
	for (const [index, value] of values.entries()) {
		const last = ranges.at(-1);
		if (holds[index] && holds[index - 1] && last) last[1] = value;
		else if (holds[index]) ranges.push([value, value]);
	}
	const isBetter = (a: number, b: number) => (relation === 'at-least' ? a > b : a < b);
	const best = values
		.map((value, index) => ({ value, measured: measured[index] ?? NaN }))
		.reduce((a, b) => (isBetter(b.measured, a.measured) ? b : a));
	const start = positionOf(setting, space);
	const nearest = values
		.map((value, index) => ({ value, steps: holds[index] ? Math.abs(index - start) : Infinity }))
		.reduce((a, b) => (b.steps < a.steps ? b : a));
	return { ranges, nearest: nearest.steps < Infinity ? nearest.value : undefined, best };
}

/**
 * Checks whether some values of the conditions’ settings meet all conditions at once. Every combination of values is
 * tried, but settings that no number depends on together are searched apart.
 * @throws RangeError if the space has no values for a setting
 */
export function checkJointly(conditions: readonly Condition[], space: SettingSpace): JointCheck {
	const settings = findSettings(conditions, space);
	if (settings) return { settings, conflict: undefined };
	const isPossible = (...indices: readonly number[]) =>
		findSettings(
			indices.flatMap((index) => conditions[index] ?? []),
			space
		) !== undefined;
	for (let b = 1; b < conditions.length; b++)
		for (let a = 0; a < b; a++)
			if (!isPossible(a, b) && isPossible(a) && isPossible(b)) return { settings, conflict: [a, b] };
	return { settings, conflict: undefined };
}

/** Conditions that depend on the same settings, directly or through one another, with these settings. */
interface Group {
	readonly conditions: readonly Condition[];
	readonly settings: ReadonlySet<string>;
}

function findSettings(conditions: readonly Condition[], space: SettingSpace): Settings | undefined {
	const found: Record<string, number> = {};
	for (const group of groupBySettings(conditions, space)) {
		const nearest = findNearest(group, space);
		if (!nearest) return undefined;
		Object.assign(found, nearest);
	}
	return found;
}

/** Groups conditions so that no number of a group depends on a setting of another group. */
function groupBySettings(conditions: readonly Condition[], space: SettingSpace): Group[] {
	const all = new Set(conditions.map(({ setting }) => setting));
	let groups: Group[] = [];
	for (const condition of conditions) {
		const read = settingsRead(condition.measure, space.settings);
		const settings = new Set([...all].filter((id) => id === condition.setting || read.has(id)));
		const linked = groups.filter((group) => [...group.settings].some((id) => settings.has(id)));
		const joined: Group = {
			conditions: [...linked.flatMap((group) => group.conditions), condition],
			settings: new Set([...linked.flatMap((group) => [...group.settings]), ...settings])
		};
		groups = [...groups.filter((group) => !linked.includes(group)), joined];
	}
	return groups;
}

/** Returns the ids of the settings that a number is computed from. */
export function settingsRead(measure: Condition['measure'], settings: Settings): ReadonlySet<PropertyKey> {
	const read = new Set<PropertyKey>();
	measure(
		new Proxy(settings, {
			get(target, id) {
				read.add(id);
				return Reflect.get(target, id) as unknown;
			}
		})
	);
	return read;
}

/** Returns the combination of values nearest to the present one that meets all conditions of a group, if any. */
function findNearest({ conditions, settings }: Group, space: SettingSpace): Settings | undefined {
	const ids = [...settings];
	let nearest: { readonly values: Settings; readonly distance: number } | undefined;
	/** Tries all values of the settings from an index on, beside those chosen before. */
	function search(from: number, chosen: Settings, distance: number): void {
		if (nearest && distance >= nearest.distance) return;
		const id = ids[from];
		if (id === undefined) {
			const tried = { ...space.settings, ...chosen };
			if (conditions.every((condition) => meets(condition.measure(tried), condition)))
				nearest = { values: chosen, distance };
			return;
		}
		const values = valuesOf(id, space);
		const start = positionOf(id, space);
		const steps = Math.max(1, values.length - 1);
		// Nearest values first, so that farther combinations are not tried once one is found.
		const order = [...values.keys()].sort((a, b) => Math.abs(a - start) - Math.abs(b - start) || a - b);
		for (const index of order)
			search(from + 1, { ...chosen, [id]: values[index] ?? 0 }, distance + Math.abs(index - start) / steps);
	}
	search(0, {}, 0);
	return nearest?.values;
}

function valuesOf(setting: string, { values }: SettingSpace): readonly number[] {
	const all = values[setting] ?? [];
	if (all.length === 0) throw new RangeError(`No values of the setting “${setting}”`);
	return all;
}

/** Returns the index of the value that is nearest to the present one. */
function positionOf(setting: string, space: SettingSpace): number {
	const values = valuesOf(setting, space);
	const present = space.settings[setting] ?? values[0] ?? 0;
	return values.reduce(
		(best, value, index) =>
			Math.abs(value - present) < Math.abs((values[best] ?? Infinity) - present) ? index : best,
		0
	);
}
