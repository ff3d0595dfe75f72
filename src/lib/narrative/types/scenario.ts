/** Types of the scenario: people with their itineraries, and incidents. */
import type { Localized } from './story.ts';

/** A person of the story. */
export interface NamedPerson {
	readonly id: string;
	readonly name: Localized;
	readonly role: Localized;
	/** Attribute by which the drawing is recognised. */
	readonly mark: 'satchel' | 'apron' | 'stick' | 'suitcase' | 'headset' | 'blanket' | 'rucksack';
	/** Number of the lookalike in the list of faces. */
	readonly resembles?: number;
	/** Stops, with arrival in seconds after the start and stay in seconds; the person walks the streets between them. */
	readonly itinerary: readonly { readonly at: number; readonly place: string; readonly stay: number }[];
}

/** Something that happens in the district. */
export interface Incident {
	readonly id: string;
	/** Start, in seconds after the start of the scenario. */
	readonly at: number;
	/** Duration in seconds. */
	readonly seconds: number;
	readonly place: string;
	readonly kind: 'wait' | 'suitcase' | 'crates' | 'run' | 'fall' | 'rucksack' | 'sleep' | 'pass';
	readonly who?: string;
	/** Number of people, for a group. */
	readonly people?: number;
	/** Whether it is a true event, rather than a harmless scene that looks like one. */
	readonly real: boolean;
	/** Share from 0 to 1 of the scenes of its kind that look less like an event. */
	readonly resembles: number;
	/** What the story says about its coverage, to be checked against the model. */
	readonly told?: 'recognised' | 'filmed' | 'unseen';
	readonly what: Localized;
	/** What a machine may mistake it for. */
	readonly mistaken: Localized;
}

/** An empty scenario, for stories without pictures of the district. */
export const EMPTY_SCENARIO: Scenario = { start: '00:00', minutes: 0, crowd: 0, people: [], incidents: [] };

/** The minutes in which the story takes place. */
export interface Scenario {
	/** Clock time of second 0, e.g. `12:00`. */
	readonly start: string;
	readonly minutes: number;
	/** Number of pedestrians at any moment. */
	readonly crowd: number;
	readonly people: readonly NamedPerson[];
	readonly incidents: readonly Incident[];
}
