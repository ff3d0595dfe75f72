/** Compares a number of a step under the reader's settings with the same number under the story's own settings. */
import { figureDifference } from '#lib/i18n/figure-difference.ts';
import { parseFormat } from '#lib/i18n/figure-formats.ts';
import { formatFigure } from '#lib/i18n/numbers.ts';
import type { FigureFormat } from '#lib/narrative/types/story.ts';
import type { Choices } from '#lib/scenes/scene.ts';
import type { World } from '#lib/scenes/world.ts';
import type { StepData } from '../data.ts';
import type { FigureLookup } from './figure-lookup.ts';

/** What is needed to compute a number under the reader's choices and under the story's own. */
export interface ComparisonInputs {
	readonly numbers: FigureLookup;
	readonly world: World;
	readonly choices: Choices;
	/** The story's own choices. */
	readonly usual: Choices;
}

/** Where the comparison is inserted: beside the reset button, once it exists; on a slide, at the end of its line. */
const COMPARISON_PLACE = '.controls > .buttons:has(button), .band > .line:not(.asked)';

/**
 * Updates the text beside a step's controls that compares its number with that of the story's own settings: “138 more
 * than with the original settings (13)”. The text is empty if both read the same. In a step with a guess, the answer is
 * compared, once the guess is answered.
 */
export function updateComparison(section: ParentNode, step: StepData, compared: ComparisonInputs): void {
	if (step.controls.length === 0) return;
	const place = section.querySelector(COMPARISON_PLACE);
	const known = place?.querySelector('.compared');
	const difference = comparisonText(section, step, compared);
	if (!place || (known?.textContent ?? '') === difference) return;
	const words = known ?? document.createElement('span');
	words.className = 'compared';
	words.textContent = difference;
	if (!known) place.append(' ', words);
}

function comparisonText(
	section: ParentNode,
	step: StepData,
	{ numbers, world, choices, usual }: ComparisonInputs
): string {
	// The reader's cameras replace all of the story's, so the sentence states how many those are.
	const cameras = usual.settings['cameras'] ?? 0;
	const kind = step.play === 'placement' && choices.placement.length > 0 && cameras > 1 ? 'place' : 'control';
	return figuresToCompare(section, step)
		.flatMap(({ name, format, label }) => {
			const value = numbers(name, step.state, choices);
			const own = numbers(name, step.state, usual);
			const difference = figureDifference(value, own, format, world.locale);
			if (!difference) return [];
			const { isMore, amount, points } = difference;
			const text = world.fill(isMore ? `${kind}.above` : `${kind}.below`, {
				cameras: String(cameras),
				amount:
					points === undefined
						? amount
						: world.fill(points === 1 ? 'control.point' : 'control.points', { count: amount }),
				usual: formatFigure(own, format, world.locale)
			});
			return [label ? world.fill('control.compared', { label, text }) : text];
		})
		.join('. ');
}

interface ComparedFigure {
	readonly name: string;
	readonly format: FigureFormat;
	readonly label?: string;
}

/** Returns the figures named in the story; else the answer of an answered guess, or the figure of the step's number. */
function figuresToCompare(
	section: ParentNode,
	{ figures, guess, compare }: StepData
): readonly ComparedFigure[] {
	if (compare) return compare.map((each) => ({ ...each, format: parseFormat(each.format) }));
	if (guess) {
		const { answer, format } = guess;
		const isAsked = section.querySelector(':is(.guess, .ask):not(.open)');
		return typeof answer === 'string' && !isAsked ? [{ name: answer, format }] : [];
	}
	const all = [...section.querySelectorAll('[data-f]')];
	const written = section.querySelector('.number strong [data-f]');
	const use = written ? figures[all.indexOf(written)] : undefined;
	return use ? [{ name: use.name, format: parseFormat(use.format) }] : [];
}
