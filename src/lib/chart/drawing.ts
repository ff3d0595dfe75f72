/**
 * A drawing: everything that a picture shows in one viewport, as plain data. The same on the server, page, slide,
 * frame and paper.
 */
import type { Moment } from '#lib/model/scenario/timeline.ts';
import type { TextLine } from './text/text-lines.ts';
import type { Rect } from './viewport.ts';

/** A line or an area. */
export interface Shape {
	readonly id: string;
	/** Path data, in units of the viewport. */
	readonly d: string;
	/** Class names of `drawing.css`. */
	readonly style: string;
	/** For path data that is not in units of the viewport. */
	readonly transform?: string;
}

/** Returns a shape of the given id, class names and path data. */
export const createShape = (id: string, style: string, d: string): Shape => ({ id, style, d });

/** The inner symbol of a mark: the real thing, in solid ink. It never changes. */
export type MarkCore = 'real' | 'ordinary' | 'person' | 'striped' | 'open' | 'seen' | 'none';

/** The frame around a mark: the result given by the software, or membership of a watchlist. */
export type MarkFrame = 'unopened' | 'right' | 'false' | 'missed' | 'listed';

/** A symbol for one or several counted things. */
export interface Mark {
	/** Identifies the thing, not the picture: the same thing has the same id in every drawing. */
	readonly id: string;
	/** Centre. */
	readonly x: number;
	readonly y: number;
	/** Side of the square that it fills, in units, frame included. */
	readonly size: number;
	readonly core: MarkCore;
	readonly frame?: MarkFrame;
}

/** Marks of one kind, which keep their identity from picture to picture. */
export interface MarkSeries {
	readonly kind: string;
	readonly marks: readonly Mark[];
}

/** People on the plan at one moment; on a page with animation they walk on from there. */
export interface People {
	/** In seconds after the start of the twelve minutes. */
	readonly time: number;
	readonly moment: Moment;
	/** Size factor: at 1, people are about 2.9 m tall, which is small on a plan of few pixels. */
	readonly size: number;
	readonly faint?: boolean;
}

/**
 * A base map: the part of the engraved plan under everything else. It moves as a whole: `unit = x + metres ×
 * scale`, and the same for y.
 */
export interface BaseMap {
	readonly id: string;
	readonly x: number;
	readonly y: number;
	readonly scale: number;
	/** Clipping rectangle in units; without it the plan extends to the edges of the picture. */
	readonly clip?: Rect;
	/** Class names, for the colours of a chapter. */
	readonly style?: string;
	/** Whether the plan is dimmed behind the shapes on it. */
	readonly faint?: boolean;
	/** Detail of the plan: with street names, without them, or only the shapes on it. */
	readonly plan: 'named' | 'unnamed' | 'none';
	/** Shapes in metres: below the buildings, and above them. */
	readonly beneath: readonly Shape[];
	readonly shapes: readonly Shape[];
	readonly people?: People;
}

/** All layers of a picture, from bottom to top. */
export interface Drawing {
	readonly baseMaps?: readonly BaseMap[];
	/** Below everything else; on a page with animation the scene's painter draws it. */
	readonly painted?: readonly Shape[];
	/** Below the marks. */
	readonly shapes: readonly Shape[];
	readonly series: readonly MarkSeries[];
	/** On top. */
	readonly texts: readonly TextLine[];
}

/** A drawing without any layer. */
export const EMPTY_DRAWING: Drawing = { shapes: [], series: [], texts: [] };

/** Returns the parts merged into one drawing; later ones lie over earlier ones. */
export const mergeDrawings = (...parts: readonly Partial<Drawing>[]): Drawing => ({
	baseMaps: parts.flatMap(({ baseMaps = [] }) => baseMaps),
	painted: parts.flatMap(({ painted = [] }) => painted),
	shapes: parts.flatMap(({ shapes = [] }) => shapes),
	series: parts.flatMap(({ series = [] }) => series),
	texts: parts.flatMap(({ texts = [] }) => texts)
});
