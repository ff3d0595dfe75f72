import { walkInlines } from '#lib/narrative/text/markup.ts';
import type { Localized, LocalizedRich, Step, Story } from '#lib/narrative/types/story.ts';
import { stepReads } from '#lib/scenes/scene-reads.ts';

/** What a step is based on: a model, sourced facts, or both. */
export type Basis = 'model' | 'facts' | 'mixed';

/**
 * Returns what the picture and the texts of a step are based on. The fictional district, settings, computed figures and
 * assumptions count as model; sourced data and citations count as facts. A step with neither is invented and counts as
 * model. Server only.
 */
export function stepBasis(
	step: Step,
	story: Pick<Story, 'drawn' | 'settings' | 'series' | 'records'>
): Basis {
	const reads = stepReads(step, story.drawn);
	const kinds = new Set(
		textsOf(step).flatMap((words) =>
			Object.values(words ?? {}).flatMap((text) => [...walkInlines(text.flat())].map(({ type }) => type))
		)
	);
	const isRead = ({ id }: { readonly id: string }) =>
		reads.settings.some((name) => (name.endsWith('*') ? id.startsWith(name.slice(0, -1)) : id === name));
	const read = story.settings.filter(isRead);
	const data = [
		...read.filter(isConstant),
		...story.series.filter(({ id }) => reads.series.includes(id)).flatMap(({ points }) => points),
		...story.records.filter(({ id }) => Object.hasOwn(reads.records, id)).flatMap(({ items }) => items)
	];
	const hasFacts = kinds.has('source') || data.some(({ source }) => source !== 'hypothesis');
	const hasModel =
		reads.district ||
		step.controls.length > 0 ||
		read.some((setting) => !isConstant(setting)) ||
		data.some(({ source }) => source === 'hypothesis') ||
		kinds.has('figure') ||
		kinds.has('hypothesis');
	if (!hasFacts) return 'model';
	return hasModel ? 'mixed' : 'facts';
}

/** Returns the label for what one or several steps are based on; undefined if the story defines no labels. */
export function basisLabel(steps: readonly Step[], story: Story): Localized | undefined {
	const [first, ...others] = new Set(steps.map((step) => stepBasis(step, story)));
	return first && story.frames?.[others.length > 0 ? 'mixed' : first];
}

/** Returns whether a setting is a constant: it has one value. */
const isConstant = ({ min, max }: { readonly min: number; readonly max: number }): boolean => min === max;

const textsOf = ({ text, number, slide, describe, guess }: Step): readonly (LocalizedRich | undefined)[] => [
	text,
	number?.figure,
	number?.label,
	slide,
	describe,
	guess?.reveal,
	guess?.described
];
