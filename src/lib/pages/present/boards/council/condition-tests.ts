/** What the models say of the conditions of a class, in sentences. */
import { formatFigure } from '#lib/i18n/numbers.ts';
import {
	checkCondition,
	checkJointly,
	settingsRead,
	type Condition,
	type ConditionCheck,
	type JointCheck,
	type SettingSpace
} from '#lib/model/council/conditions.ts';
import type { FigureFormat, Settings } from '#lib/narrative/types/story.ts';
import type { SettingData } from '#lib/runtime/data.ts';
import type { FigureLookup } from '#lib/runtime/update/figure-lookup.ts';
import type { Choices } from '#lib/scenes/scene.ts';
import { describeSetting, formatSetting } from '#lib/ui/setting-words.ts';
import type { Presenter } from '../../player/presenter.svelte.ts';
import type { ConditionData, SentencePart } from './council-data.ts';
import type { ChosenCondition } from './council-state.ts';

/** Whether the models can meet a condition, and the sentences that say so. */
export interface TestedCondition {
	readonly holds: boolean;
	readonly text: string;
}

/** The tested conditions, and all of them at once; undefined if there is only one. */
export interface TestedConditions {
	readonly each: readonly TestedCondition[];
	readonly joint: TestedCondition | undefined;
}

/**
 * Tests the conditions that a class has chosen, with the other settings as the slides have them.
 * @returns undefined until the models are loaded
 */
export function testConditions(
	presenter: Presenter,
	all: readonly ConditionData[],
	chosen: readonly ChosenCondition[]
): TestedConditions | undefined {
	const { numbers, playhead, data } = presenter;
	if (!numbers) return undefined;
	const { choices } = playhead;
	const figure = memoizeFigures(choices, numbers, [...new Set(all.map(({ setting }) => setting))]);
	const writer = new TestWriter(presenter, figure);
	const known = chosen.flatMap(({ id, bound }) =>
		all.filter((condition) => condition.id === id).map((condition) => ({ condition, bound }))
	);
	const conditions = known.map(({ condition, bound }) => writer.toModel(condition, bound));
	const settings = data.settings.filter(({ id }) => all.some(({ setting }) => setting === id));
	const space: SettingSpace = {
		settings: choices.settings,
		values: Object.fromEntries(settings.map((setting) => [setting.id, valuesOf(setting)]))
	};
	const checked = conditions.flatMap((model, index) => {
		const { condition } = known[index] ?? {};
		return condition ? [{ condition, check: checkCondition(model, space) }] : [];
	});
	const each = checked.map(({ condition, check }) => writer.writeCheck(condition, check, space.settings));
	if (each.length < 2) return { each, joint: undefined };
	const joint = checkJointly(conditions, space);
	if (joint.settings)
		return { each, joint: { holds: true, text: writer.writeJoint(checked, joint.settings, space.settings) } };
	return { each, joint: { holds: false, text: writer.writeConflict(checked, joint.conflict) } };
}

/** A condition, and what the models say of it alone. */
interface CheckedCondition {
	readonly condition: ConditionData;
	readonly check: ConditionCheck;
}

/** The values of figures that were computed with some choices, by figure and tried settings. */
const computed = new WeakMap<Choices, Map<string, number>>();

/**
 * Returns the function that computes a figure under some settings, each only once with the same choices: a number of a
 * condition changes with a key, and must not take long.
 * @param tried ids of the settings that conditions try; the others stay as they are
 */
function memoizeFigures(choices: Choices, numbers: FigureLookup, tried: readonly string[]) {
	const values = computed.get(choices) ?? new Map<string, number>();
	computed.set(choices, values);
	const compute = (name: string, settings: Settings) => numbers(name, {}, { ...choices, settings });
	const readBy = new Map<string, readonly string[]>();
	return (name: string, settings: Settings): number => {
		let ids = readBy.get(name);
		if (!ids) {
			const read = settingsRead((traced) => compute(name, traced), choices.settings);
			readBy.set(name, (ids = tried.filter((id) => read.has(id))));
		}
		const key = [name, ...ids.map((id) => settings[id])].join(' ');
		const value = values.get(key) ?? compute(name, settings);
		values.set(key, value);
		return value;
	};
}

/** Returns all values of a setting, ascending. */
function valuesOf({ min, max, step, choices }: SettingData): number[] {
	if (choices) return choices.map(({ value }) => value).toSorted((a, b) => a - b);
	const steps = Math.round((max - min) / step);
	return Array.from({ length: steps + 1 }, (_, index) => Number((min + index * step).toFixed(6)));
}

/** Returns how many decimals of a figure are shown, and the factor to its unit: 100 for a percentage. */
const scaleOf = (format: FigureFormat) => ({
	digits: format.type === 'decimal' || format.type === 'percent' ? format.digits : 0,
	factor: format.type === 'percent' ? 100 : 1
});

/** Writes the sentences about conditions in the language of the slides. */
class TestWriter {
	readonly #presenter: Presenter;
	readonly #figure: (name: string, settings: Settings) => number;

	constructor(presenter: Presenter, figure: (name: string, settings: Settings) => number) {
		this.#presenter = presenter;
		this.#figure = figure;
	}

	toModel({ figure, format, relation, setting }: ConditionData, bound: number): Condition {
		const { digits, factor } = scaleOf(format);
		return {
			...{ setting, relation, bound, digits },
			measure: (settings) => factor * this.#figure(figure, settings)
		};
	}

	writeCheck(
		{ setting, format, cost }: ConditionData,
		{ ranges, nearest, best }: ConditionCheck,
		settings: Settings
	): TestedCondition {
		const { word, data } = this.#presenter;
		const label = this.#label(setting);
		if (nearest === undefined) {
			const measured = formatFigure(best.measured / scaleOf(format).factor, format, data.locale);
			const values = { setting: label, best: measured, value: this.#value(setting, best.value) };
			return { holds: false, text: word('present.council.fails', values) };
		}
		const where = word('present.council.holds', { setting: label, values: this.#ranges(setting, ranges) });
		const price = word('present.council.cost', {
			value: this.#value(setting, nearest),
			cost: this.#sentence(cost, { ...settings, [setting]: nearest })
		});
		return { holds: true, text: `${where} ${price}` };
	}

	/**
	 * Returns the sentences about settings at which all conditions hold. What the sentence of a condition says is not repeated: a
	 * setting and its cost are named where they differ from those of the condition alone, with the conditions that make them
	 * differ. One more condition may make another cheaper, which surprises without a reason.
	 */
	writeJoint(checked: readonly CheckedCondition[], found: Settings, settings: Settings): string {
		const { word } = this.#presenter;
		const comma = word('present.council.comma');
		const numbered = checked.map((each, index) => ({ ...each, number: String(index + 1) }));
		const others = numbered.filter(({ condition: { setting }, check }) => found[setting] !== check.nearest);
		/** Says which conditions change what a condition measures by a setting other than its own. */
		const because = ({ setting: own, figure }: ConditionData) => {
			const now = this.#figure(figure, settings);
			return numbered
				.filter(({ condition: { setting } }) => setting !== own)
				.map(({ number, condition: { setting } }) => ({ number, setting, value: found[setting] ?? 0 }))
				.filter(({ setting, value }) => this.#figure(figure, { ...settings, [setting]: value }) !== now)
				.map(({ number, setting, value }) =>
					word('present.council.because', {
						...{ number, setting: this.#label(setting), value: this.#value(setting, value) }
					})
				)
				.join('');
		};
		if (others.length === 0) return word('present.council.joint-same');
		const differences = others.map(({ number, condition, condition: { setting }, check: { ranges } }) =>
			word('present.council.differs', {
				number,
				setting: this.#label(setting),
				alone: this.#ranges(setting, ranges),
				value: this.#value(setting, found[setting] ?? 0),
				because: because(condition)
			})
		);
		const costs = others.map(({ condition: { cost } }) => this.#sentence(cost, { ...settings, ...found }));
		return word('present.council.joint-holds', {
			settings: differences.join(comma),
			cost: [...new Set(costs)].join(comma)
		});
	}

	/** Returns the sentences about conditions that no settings meet, with the values between which two of them force to choose. */
	writeConflict(checked: readonly CheckedCondition[], conflict: JointCheck['conflict']): string {
		const { word } = this.#presenter;
		const [first, second] = (conflict ?? []).map((index) => checked[index]);
		if (!conflict || !first || !second) return word('present.council.joint-fails');
		const [a, b] = conflict.map((index) => String(index + 1));
		const sentence = word('present.council.conflict', { a: a ?? '', b: b ?? '' });
		const { setting } = first.condition;
		if (setting !== second.condition.setting) return sentence;
		const why = word('present.council.conflict-why', {
			setting: this.#label(setting),
			first: this.#ranges(setting, first.check.ranges),
			second: this.#ranges(setting, second.check.ranges)
		});
		return `${sentence} ${why}`;
	}

	#setting(id: string): SettingData | undefined {
		return this.#presenter.data.settings.find((setting) => setting.id === id);
	}

	#label = (id: string): string => this.#setting(id)?.label ?? id;

	#value(id: string, value: number): string {
		const { locale } = this.#presenter.data;
		const setting = this.#setting(id);
		return setting?.choices ? describeSetting(setting, value, locale) : formatSetting(value, locale);
	}

	#ranges(id: string, ranges: ConditionCheck['ranges']): string {
		const { word } = this.#presenter;
		const { min = 0, max = 0 } = this.#setting(id) ?? {};
		const written = ranges.map(([first, last]) => {
			const values = { from: this.#value(id, first), to: this.#value(id, last) };
			if (first === min && last === max) return word('present.council.any');
			if (first === last) return values.from;
			if (last === max) return word('present.council.from', values);
			return word(first === min ? 'present.council.until' : 'present.council.between', values);
		});
		return written.join(word('present.council.or'));
	}

	#sentence(parts: readonly SentencePart[], settings: Settings): string {
		const { locale } = this.#presenter.data;
		return parts
			.map((part) =>
				typeof part === 'string' ? part : formatFigure(this.#figure(part.name, settings), part.format, locale)
			)
			.join('');
	}
}
