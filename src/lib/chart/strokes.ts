import type { TextLine } from './text-lines.ts';

/** A shape that a view has laid out: pictures made of many kinds of marks draw them all alike, in their order. */
export interface Stroke {
	readonly id: string;
	/** Class names of `picture.css` and `charts.css`. */
	readonly style: string;
	readonly d: string;
	/** For shapes in units of their own. */
	readonly transform?: string;
}

export const stroke = (id: string, style: string, d: string): Stroke => ({ id, style, d });

/** A picture that is nothing but shapes and, above them, words. */
export interface Drawn {
	readonly strokes: readonly Stroke[];
	readonly lines: readonly TextLine[];
}
