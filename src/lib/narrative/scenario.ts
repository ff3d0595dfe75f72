/** The twelve minutes of a story: who is where when, and what happens. */
import type { Localized } from './types.ts';

/** Someone the story names. */
export interface NamedPerson {
	readonly id: string;
	readonly name: Localized;
	readonly role: Localized;
	/** What sets the drawing apart. */
	readonly mark: 'satchel' | 'apron' | 'stick' | 'suitcase' | 'headset' | 'blanket' | 'rucksack';
	/** Entry of the list of faces that resembles them. */
	readonly resembles?: number;
	/** Where the person is when, in seconds after the start; walks the streets in between. */
	readonly itinerary: readonly { readonly at: number; readonly place: string; readonly stay: number }[];
}

export interface Incident {
	readonly id: string;
	/** Seconds after the start. */
	readonly at: number;
	readonly seconds: number;
	readonly place: string;
	readonly kind: 'wait' | 'suitcase' | 'crates' | 'run' | 'fall' | 'rucksack' | 'sleep' | 'pass';
	readonly who?: string;
	/** How many people take part, where it is a group. */
	readonly people?: number;
	/** Whether something is really the matter. */
	readonly real: boolean;
	/** Share, 0 … 1, of the scenes of its kind that look less like an event. */
	readonly resembles: number;
	/** What the story says that cameras make of it. */
	readonly told?: 'recognised' | 'filmed' | 'unseen';
	readonly what: Localized;
	/** What a machine may take it for. */
	readonly mistaken: Localized;
}

/** No minutes at all: what pictures have that show no district. */
export const NO_MINUTES: Scenario = { start: '00:00', minutes: 0, crowd: 0, people: [], incidents: [] };

export interface Scenario {
	/** Clock time of second 0, e.g. `12:00`. */
	readonly start: string;
	readonly minutes: number;
	/** People on their way at any moment. */
	readonly crowd: number;
	readonly people: readonly NamedPerson[];
	readonly incidents: readonly Incident[];
}
