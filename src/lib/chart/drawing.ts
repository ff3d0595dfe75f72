/**
 * A drawing: everything that a picture shows in one viewport, as plain data. It is the same on the server, page, slide,
 * frame and paper.
 */
import type { Placement } from '#lib/model/district/district.ts';
import type { Moment } from '#lib/model/scenario/timeline.ts';
import type { TextLine } from './text/text-lines.ts';
import type { Rect } from './viewport.ts';

/** A line or an area of a drawing, as an SVG path. */
export interface Shape {
	readonly id: string;
	/** Path data, in units of the viewport. */
	readonly d: string;
	/** Class names of `drawing.css`. */
	readonly style: string;
	/** Value of `transform`, for path data that is not in units of the viewport. */
	readonly transform?: string;
}

/** Returns a shape with an id, class names and path data. */
export const createShape = (id: string, style: string, d: string): Shape => ({ id, style, d });

/** The inner symbol of a mark: what the counted thing really is, whatever the software says about it. */
export type MarkCore = 'real' | 'ordinary' | 'person' | 'passer' | 'striped' | 'open' | 'seen' | 'none';

/** The frame around a mark: what the software says about the counted thing, or that it is on a watchlist. */
export type MarkFrame = 'unopened' | 'right' | 'false' | 'missed' | 'listed';

/** A symbol for one or several counted things. */
export interface Mark {
	/** Identifies the thing, not the picture: the same thing has the same id in every drawing. */
	readonly id: string;
	/** Centre, in units. */
	readonly x: number;
	readonly y: number;
	/** Side of the square that the mark fills with its frame, in units. */
	readonly size: number;
	readonly core: MarkCore;
	readonly frame?: MarkFrame;
}

/** Marks of one kind. A mark with the same kind and id in another picture is the same thing. */
export interface MarkSeries {
	readonly kind: string;
	readonly marks: readonly Mark[];
}

/** People on the plan at one moment; on a page with animation they walk on from there. */
export interface People {
	/** Seconds after the start of the scenario. */
	readonly time: number;
	readonly moment: Moment;
	/**
	 * Factor by which people are enlarged. At 1 they are about 2.9 m tall, which is too small where the plan is small.
	 */
	readonly size: number;
	/** Whether they are large enough for shadows. */
	readonly isNear?: boolean;
	readonly faint?: boolean;
}

/**
 * A base map: the part of the engraved plan under everything else. It moves as a whole: `unit = x + metres × scale`,
 * and the same for y.
 */
export interface BaseMap {
	readonly id: string;
	readonly x: number;
	readonly y: number;
	readonly scale: number;
	/** Clipping rectangle in units; without it the plan extends to the edges of the picture. */
	readonly clip?: Rect;
	/** Class names that set the colours, which differ between chapters. */
	readonly style?: string;
	/** Whether the plan is dimmed behind the shapes on it. */
	readonly faint?: boolean;
	/** Detail of the plan: with street names, without them, or only the shapes on it. */
	readonly plan: 'named' | 'unnamed' | 'none';
	/** Shapes below the buildings of the plan, in metres. */
	readonly beneath: readonly Shape[];
	/** Shapes above the buildings of the plan, in metres. */
	readonly shapes: readonly Shape[];
	readonly people?: People;
}

/** A place in a picture that the reader drags, to change what it shows. */
interface HandlePlace {
	/** Centre, in units. */
	readonly x: number;
	readonly y: number;
	/** Directions in which it can be dragged: along an axis, anywhere, or around another point. */
	readonly axis: 'x' | 'y' | 'xy' | 'turn';
}

/** A handle that changes a setting. */
export interface SettingHandle extends HandlePlace {
	/** Id of the setting. */
	readonly setting: string;
	/** Returns the value that belongs to a point in units. It may lie between the values that the setting allows, or beyond them. */
	valueAt(x: number, y: number): number;
}

/** A handle that moves or turns one of the reader’s cameras. */
export interface CameraHandle extends HandlePlace {
	/** Index of the camera in the reader’s choices. */
	readonly camera: number;
	readonly changes: 'position' | 'heading';
	/** Returns the placement that belongs to a point in units. */
	placementAt(x: number, y: number): Placement;
}

export type Handle = SettingHandle | CameraHandle;

/** An image file of a drawing, and its rectangle, in units. */
export interface ImageLayer extends Rect {
	/** Address of the file, or its content as a data URI. */
	readonly href: string;
}

/** All layers of a picture, from bottom to top. */
export interface Drawing {
	readonly baseMaps?: readonly BaseMap[];
	/** An image below all shapes. On a page the scene’s painter draws it, in transitions too. */
	readonly image?: ImageLayer;
	/** Shapes above the base maps and below all others. On a page with animation the scene’s painter draws them. */
	readonly painted?: readonly Shape[];
	/** Shapes below the marks. */
	readonly shapes: readonly Shape[];
	readonly series: readonly MarkSeries[];
	/** Text lines on top of everything. */
	readonly texts: readonly TextLine[];
	/** What can be dragged. Stills and paper ignore it. */
	readonly handles?: readonly Handle[];
	/** Whether the layout had too little space even for its last alternative: a fault, for which tests look. */
	readonly overflows?: boolean;
}

/** A drawing without any layer. */
export const EMPTY_DRAWING: Drawing = { shapes: [], series: [], texts: [] };

/** Returns one drawing with the layers of several. In each layer, later parts lie over earlier ones. */
export const mergeDrawings = (...parts: readonly Partial<Drawing>[]): Drawing => ({
	baseMaps: parts.flatMap(({ baseMaps = [] }) => baseMaps),
	painted: parts.flatMap(({ painted = [] }) => painted),
	shapes: parts.flatMap(({ shapes = [] }) => shapes),
	series: parts.flatMap(({ series = [] }) => series),
	texts: parts.flatMap(({ texts = [] }) => texts),
	handles: parts.flatMap(({ handles = [] }) => handles),
	...(parts.some(({ overflows }) => overflows) && { overflows: true })
});
