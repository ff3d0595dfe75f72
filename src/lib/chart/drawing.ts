/** What a picture shows in one room: plain data, the same on the server, page, slide, frame and paper. */
import type { Moment } from '#lib/model/timeline.ts';
import type { TextLine } from './text-lines.ts';
import type { Rect } from './viewport.ts';

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

export const shape = (id: string, style: string, d: string): Shape => ({ id, style, d });

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

/** People on the plan at a moment; on a page that moves they walk on from there. */
export interface People {
	/** Seconds after the start of the twelve minutes. */
	readonly time: number;
	readonly moment: Moment;
	/** How large they are drawn: 1 is about 2.9 m tall, which is small on a plan of few pixels. */
	readonly size: number;
	readonly faint?: boolean;
}

/** A piece of the engraved plan, under everything else. It moves whole: `unit = x + metres × scale`, and the same for y. */
export interface Ground {
	readonly id: string;
	readonly x: number;
	readonly y: number;
	readonly scale: number;
	/** Where it may be seen, in units; without one it runs on around the picture. */
	readonly window?: Rect;
	/** Class names: the colours of a chapter. */
	readonly style?: string;
	/** Whether the plan stands back behind what is drawn on it. */
	readonly faint?: boolean;
	/** How much of the plan: with the names of streets, without, or nothing but what is drawn on it. */
	readonly plan: 'named' | 'unnamed' | 'none';
	/** In metres: beneath the buildings, and over them. */
	readonly beneath: readonly Shape[];
	readonly shapes: readonly Shape[];
	readonly people?: People;
}

export interface Drawing {
	readonly grounds?: readonly Ground[];
	/** Under everything else; on a page that moves the scene's own painter draws it. */
	readonly painted?: readonly Shape[];
	/** Under the marks. */
	readonly shapes: readonly Shape[];
	readonly casts: readonly Cast[];
	/** Over everything. */
	readonly texts: readonly TextLine[];
}

export const NOTHING: Drawing = { shapes: [], casts: [], texts: [] };

/** Parts of a picture as one; later ones lie over earlier ones. */
export const together = (...parts: readonly Partial<Drawing>[]): Drawing => ({
	grounds: parts.flatMap(({ grounds = [] }) => grounds),
	painted: parts.flatMap(({ painted = [] }) => painted),
	shapes: parts.flatMap(({ shapes = [] }) => shapes),
	casts: parts.flatMap(({ casts = [] }) => casts),
	texts: parts.flatMap(({ texts = [] }) => texts)
});
