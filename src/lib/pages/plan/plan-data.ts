import type { PlayerData } from '#lib/runtime/data.ts';

/** A mission in one language: whose it is, and what that person wants. */
export interface MissionData {
	readonly name: string;
	readonly text: string;
}

/** What the page of a plan needs: the story data of two steps, before and after the result, and the missions. */
export interface PlanPageData extends PlayerData {
	/** The missions, of which the first has number 1. */
	readonly missions: readonly MissionData[];
	/** Id of the sheet to print, on the page of sheets. */
	readonly sheet: string;
}

/** Markup of the page that is rendered on the server. */
export interface PlanPageMarkup {
	/** Head and menu of the site, and the message shown if the script does not load. */
	readonly head: string;
	readonly menu: string;
	readonly broken: string;
	/** The picture without cameras. */
	readonly picture: string;
}
