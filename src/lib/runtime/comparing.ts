/** What a step's number would be at the story's own settings, beside what it is at the reader's. */
import { differenceOf } from '#lib/i18n/differences.ts';
import { readFormat } from '#lib/i18n/formats.ts';
import { formatFigure } from '#lib/i18n/numbers.ts';
import type { FigureFormat } from '#lib/narrative/types.ts';
import type { Choices } from '#lib/scenes/scene.ts';
import type { World } from '#lib/scenes/world.ts';
import type { StepData } from './data.ts';
import type { Numbers } from './numbers.ts';

/** What it is compared by. */
export interface Compared {
	readonly numbers: Numbers;
	readonly world: World;
	readonly choices: Choices;
	/** The story's own. */
	readonly usual: Choices;
}

/** Where the words stand: beside the way back to the story's settings, once that is there; on a slide, at the end of its line. */
const PLACE = '.controls > .buttons:has(button), .band > .line:not(.asked)';

/**
 * Says beside a step's controls how its number differs from the story's, “138 more than with the original settings (13)”, or nothing where
 * it reads the same. A step that asks has its answer for a number.
 */
export function refreshCompared(section: ParentNode, step: StepData, compared: Compared): void {
	if (step.controls.length === 0) return;
	const place = section.querySelector(PLACE);
	const known = place?.querySelector('.compared');
	const told = comparedIn(section, step, compared);
	if (!place || (known?.textContent ?? '') === told) return;
	const words = known ?? document.createElement('span');
	words.className = 'compared';
	words.textContent = told;
	if (!known) place.append(' ', words);
}

function comparedIn(
	section: ParentNode,
	step: StepData,
	{ numbers, world, choices, usual }: Compared
): string {
	// Where cameras are placed, they stand in for all of the story's: the sentence says how many those are.
	const cameras = usual.settings['cameras'] ?? 0;
	const kind = step.play === 'placement' && choices.placement.length > 0 && cameras > 1 ? 'place' : 'control';
	return figuresOf(section, step)
		.flatMap(({ name, format, label }) => {
			const value = numbers(name, step.state, choices);
			const own = numbers(name, step.state, usual);
			const difference = differenceOf(value, own, format, world.locale);
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

interface Figure {
	readonly name: string;
	readonly format: FigureFormat;
	readonly label?: string;
}

/** What the story compares; else the figure that the step's number writes, or that answers once nothing is asked any more. */
function figuresOf(section: ParentNode, { figures, guess, compare }: StepData): readonly Figure[] {
	if (compare) return compare.map((each) => ({ ...each, format: readFormat(each.format) }));
	if (guess) {
		const { answer, format } = guess;
		const isAsked = section.querySelector(':is(.guess, .ask):not(.open)');
		return typeof answer === 'string' && !isAsked ? [{ name: answer, format }] : [];
	}
	const all = [...section.querySelectorAll('[data-f]')];
	const written = section.querySelector('.number strong [data-f]');
	const use = written ? figures[all.indexOf(written)] : undefined;
	return use ? [{ name: use.name, format: readFormat(use.format) }] : [];
}
