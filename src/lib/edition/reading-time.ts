import type { Inline, Lang, Step } from '#lib/narrative/types.ts';

const WORDS_A_MINUTE = 200;
const SECONDS_A_CONTROL = 10;

/** Whole minutes it takes to read some steps: their words, and ten seconds for each guess and control. */
export function readingMinutes(steps: readonly Step[], lang: Lang): number {
	const words = steps.reduce((sum, step) => sum + (step.text[lang] ?? []).flat().reduce(addWords, 0), 0);
	const controls = steps.reduce(
		(sum, step) => sum + step.controls.length + (step.guess ? 1 : 0) + (step.play ? 3 : 0),
		0
	);
	return Math.max(1, Math.round(words / WORDS_A_MINUTE + (controls * SECONDS_A_CONTROL) / 60));
}

function addWords(sum: number, inline: Inline): number {
	switch (inline.type) {
		case 'text':
		case 'term':
			return sum + inline.text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
		case 'emphasis':
		case 'strong':
		case 'link':
			return inline.children.reduce(addWords, sum);
		case 'figure':
			return sum + 1;
		default:
			return sum;
	}
}
