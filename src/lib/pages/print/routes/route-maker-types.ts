import type { RouteBreak } from '#lib/runtime/address/breaks.ts';
import type { NamedRoute } from '#lib/runtime/address/routes.ts';

/** A step as the route maker shows it. */
export interface RouteMakerStep {
	readonly id: string;
	readonly title: string;
	/** Text alternative of its picture. */
	readonly picture: string;
	/** Planned time in a classroom, in seconds and formatted as `1:30`. */
	readonly seconds: number;
	readonly time: string;
	/** Whether the step is an “Go deeper” step, which is not on the main route. */
	readonly field: boolean;
	/** The question, the notes and the answer for the printed plan, as markup from the server. */
	readonly notes: string;
}

/** An item of a custom route: a step, by its index in the story, or a break. */
export type RouteItem = number | RouteBreak;

/** The data of the route maker, in one language. */
export interface RouteMakerData {
	/** Current ids of steps by former id. */
	readonly moved: Readonly<Record<string, string>>;
	/** Locale of the language, for Intl. */
	readonly locale: string;
	readonly words: Readonly<Record<string, string>>;
	/** Title of the story. */
	readonly title: string;
	readonly steps: readonly RouteMakerStep[];
	/** Chapters with the indices of their steps. */
	readonly chapters: readonly {
		readonly id: string;
		readonly name: string;
		readonly steps: readonly number[];
	}[];
	/** Boards of the lesson plans that a break may show, each id once. */
	readonly boards: readonly { readonly id: string; readonly title: string; readonly minutes: number }[];
	/** Predefined routes to start from; routes for lessons have their minutes. */
	readonly ready: readonly (NamedRoute & { readonly title: string; readonly minutes?: number })[];
}
