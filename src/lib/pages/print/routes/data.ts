import type { ReadyRoute } from '#lib/runtime/routes.ts';

/** A step as somebody who makes a route sees it. */
export interface RouteStep {
	readonly id: string;
	readonly title: string;
	/** What its picture shows. */
	readonly picture: string;
	/** Planned time in a classroom, in seconds, and as a clock writes it. */
	readonly seconds: number;
	readonly time: string;
	/** Whether it is from the field, beside the main route. */
	readonly field: boolean;
	/** What its plan says: the question, the notes and the answer, as markup made by the server. */
	readonly notes: string;
}

/** What it takes to make a route, in one language. */
export interface RouteData {
	/** Ids that steps had before, with those of today. */
	readonly moved: Readonly<Record<string, string>>;
	readonly words: Readonly<Record<string, string>>;
	/** The story's title. */
	readonly title: string;
	readonly steps: readonly RouteStep[];
	/** Names of chapters, each with the indices of its steps. */
	readonly chapters: readonly {
		readonly id: string;
		readonly name: string;
		readonly steps: readonly number[];
	}[];
	/** Routes to start from; those for lessons have their minutes. */
	readonly ready: readonly (ReadyRoute & { readonly title: string; readonly minutes?: number })[];
}
