/** How long a reading takes. */
import { sum } from './once.ts';
import { steps } from './published.ts';

interface Part {
	readonly type: string;
	readonly text?: string;
	readonly children?: readonly Part[];
}

export function readingMinutes(lang: string): number {
	const words = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
	const length = (part: Part): number => {
		if (part.type === 'figure') return 1;
		return words(part.text ?? '') + sum((part.children ?? []).map(length));
	};
	const all = sum(steps.flatMap(({ text }) => (text[lang] ?? []).flat().map((part) => length(part as Part))));
	const controls = sum(
		steps.map(({ controls, guess, play }) => controls.length + (guess ? 1 : 0) + (play ? 3 : 0))
	);
	return Math.round(all / 200 + (controls * 10) / 60);
}
