import { z } from 'zod';
import type { Incident } from '../types/scenario.ts';
import { clockText, id, reference, wholeNumber, localizedText } from './parts.ts';

/** Schema of the scenario. `check-scenario.ts` checks what depends on several values. */

const person = z.strictObject({
	name: localizedText('The name by which the story calls them'),
	role: localizedText('Who they are, in a few words'),
	mark: z
		.enum(['satchel', 'apron', 'stick', 'suitcase', 'headset', 'blanket', 'rucksack'])
		.describe('Attribute by which the drawing is recognised.'),
	resembles: wholeNumber(1, 10_000)
		.optional()
		.describe('Number of the entry that resembles them on the list of faces.'),
	itinerary: z
		.array(
			z.strictObject({
				at: clockText.describe('When they get there.'),
				place: reference('a place').describe('A place of the district.'),
				stay: z.number().min(0, 'no less than 0').default(0).describe('Seconds they stay.')
			})
		)
		.describe('Where they are at which time; they walk the streets in between.')
});

/** The kinds of incident. */
export const INCIDENT_KINDS = [
	'wait',
	'suitcase',
	'crates',
	'run',
	'fall',
	'rucksack',
	'sleep',
	'pass'
] as const satisfies readonly Incident['kind'][];

const incident = z.strictObject({
	id: id('an incident').describe('What pictures call it.'),
	at: clockText.describe('When it begins.'),
	seconds: z.number().positive('more than 0').describe('How long it lasts.'),
	place: reference('a place').describe('A place of the district.'),
	kind: z.enum(INCIDENT_KINDS).describe('Kind of incident, which determines the drawing.'),
	who: reference('a person').optional().describe('Id of the named person it happens to.'),
	people: wholeNumber(1, 1000).optional().describe('How many take part, where it is a group.'),
	real: z.boolean().describe('Whether it is a true event.'),
	resembles: z
		.number()
		.min(0, 'no less than 0')
		.lt(1, 'less than 1')
		.default(0.5)
		.describe('Share of the scenes of its kind, real or not, that look less like an event: 0 to 1.'),
	told: z
		.enum(['recognised', 'filmed', 'unseen'])
		.optional()
		.describe('What the story says about its coverage: checked against the model.'),
	what: localizedText('What happens'),
	mistaken: localizedText('What a machine may take it for')
});

/** Schema of `scenario`. */
export const scenarioSchema = z
	.strictObject({
		start: clockText.describe('Time on the clock when the story begins.'),
		minutes: wholeNumber(1, 60).describe('How long it lasts.'),
		crowd: wholeNumber(0, 10_000).describe('Number of pedestrians at any moment.'),
		people: z.record(id('a person'), person).describe('The people whom the story names.'),
		incidents: z.array(incident).describe('What happens, in the order of the clock.')
	})
	.describe('The minutes in which the story takes place.');
