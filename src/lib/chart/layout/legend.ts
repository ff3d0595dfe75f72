/** Legends: marks, each with a label beside it, one after another in as few lines as they need. */
import type { Drawing } from '../drawing.ts';
import { fit, flow } from './alternatives.ts';
import { fixed, type Box } from './box.ts';
import { row } from './line.ts';
import { text } from './text.ts';
import { LABEL_SIZE } from '../viewport.ts';

/** A mark around a centre, as a box. @param size its side, in units */
export const symbol = (size: number, draw: (x: number, y: number) => Partial<Drawing>): Box =>
	fixed({ width: size, height: size }, (x, y) => draw(x + size / 2, y + size / 2));

/** A mark of a legend and its label. */
export interface Key {
	readonly id: string;
	readonly mark: Box;
	/** Wordings of the label, from the longest to the shortest. */
	readonly wordings: readonly string[];
	readonly style?: string;
}

/** A legend with the longest wordings that fit in at most `maxLines` lines, or else with the shortest in more lines. */
export function legend(
	keys: readonly Key[],
	{ maxLines = 1, size = LABEL_SIZE }: { readonly maxLines?: number; readonly size?: number } = {}
): Box {
	const levels = Math.max(1, ...keys.map(({ wordings }) => wordings.length));
	const withWording = (level: number, lines: number) =>
		flow(
			{ maxLines: lines },
			...keys.map(({ id, mark, wordings, style = '' }) =>
				row(
					{ gap: 's', align: 'middle' },
					mark,
					text(id, wordings[Math.min(level, wordings.length - 1)] ?? '', { style, size })
				)
			)
		);
	return fit(
		...Array.from({ length: levels }, (_, level) => withWording(level, maxLines)),
		withWording(levels - 1, Infinity)
	);
}
