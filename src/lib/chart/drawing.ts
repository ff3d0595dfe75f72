/** What a picture shows in one room: plain data, the same on the server, page, slide, frame and paper. */
import type { TextLine } from './text-lines.ts';

/** A line or an area. */
export interface Shape {
	readonly id: string;
	/** Path data, in units of the viewport. */
	readonly d: string;
	/** Class names of `drawing.css`. */
	readonly style: string;
	/** For what is drawn in units of its own. */
	readonly transform?: string;
}

/** What is in the middle of a mark: the world, in solid ink. It never changes its kind. */
export type Core = 'real' | 'ordinary' | 'person' | 'striped' | 'open' | 'seen' | 'none';

/** What the software, or somebody's list, has put around it. */
export type Frame = 'unopened' | 'right' | 'false' | 'missed' | 'listed';

/** A counted thing. */
export interface Mark {
	/** Of the world, not of the picture: the same thing has it wherever it is drawn. */
	readonly id: string;
	/** Of its middle. */
	readonly x: number;
	readonly y: number;
	/** Side of the square that it fills, frame included. */
	readonly size: number;
	readonly core: Core;
	readonly frame?: Frame;
}

/** Things of one kind, which keep their identity from picture to picture. */
export interface Cast {
	readonly of: string;
	readonly marks: readonly Mark[];
}

export interface Drawing {
	/** Under the marks. */
	readonly shapes: readonly Shape[];
	readonly casts: readonly Cast[];
	/** Over everything. */
	readonly texts: readonly TextLine[];
}

export const NOTHING: Drawing = { shapes: [], casts: [], texts: [] };

/** Parts of a picture as one; later ones lie over earlier ones. */
export const together = (...parts: readonly Partial<Drawing>[]): Drawing => ({
	shapes: parts.flatMap(({ shapes = [] }) => shapes),
	casts: parts.flatMap(({ casts = [] }) => casts),
	texts: parts.flatMap(({ texts = [] }) => texts)
});
