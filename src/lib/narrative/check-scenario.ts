import { quote } from './mistakes.ts';
import { readClock, writeClock } from './parameters.ts';
import { entries, items } from './deep-partial.ts';
import type { Review } from './review.ts';

/** Checks people and incidents: existing places and people, and times in order and within the scenario. */
export function checkScenario(review: Review): void {
	const { scenario } = review.file;
	if (scenario?.start !== undefined && readClock(scenario.start) === undefined) {
		const fault = { found: `the time ${quote(scenario.start)}`, expected: 'a time between 00:00 and 23:59' };
		review.add(['scenario', 'start'], fault);
	}
	for (const [id, { name, role, itinerary }] of entries(scenario?.people)) {
		const path = ['scenario', 'people', id];
		review.plain(name, [...path, 'name']);
		review.plain(role, [...path, 'role']);
		checkItinerary(review, itinerary, [...path, 'itinerary']);
	}
	const incidents = items(scenario?.incidents);
	review.twins(incidents.map(([i, { id }]) => ({ id, path: ['scenario', 'incidents', i, 'id'] })));
	for (const [i, { at, seconds, place, who, what, mistaken }] of incidents) {
		const path = ['scenario', 'incidents', i];
		review.refer('place', place, [...path, 'place']);
		review.refer('person', who, [...path, 'who']);
		review.plain(what, [...path, 'what']);
		review.plain(mistaken, [...path, 'mistaken']);
		const start = review.clock(at, [...path, 'at']);
		if (start === undefined || seconds === undefined || !review.span) continue;
		const rest = review.span.end - review.span.start - start;
		if (seconds > rest)
			review.add([...path, 'seconds'], {
				found: `${seconds} seconds`,
				expected: `at most the ${rest} that are left`
			});
	}
}

type Itinerary = readonly (
	| { at?: string | undefined; place?: string | undefined; stay?: number | undefined }
	| undefined
)[];

function checkItinerary(
	review: Review,
	itinerary: Itinerary | undefined,
	path: readonly (string | number)[]
): void {
	let departure = 0;
	for (const [i, { at, place, stay = 0 }] of items(itinerary)) {
		review.refer('place', place, [...path, i, 'place']);
		const arrival = review.clock(at, [...path, i, 'at']);
		if (arrival === undefined || !review.span) continue;
		if (arrival < departure) {
			const expected = `${writeClock(review.span.start + departure)} or later, when the stay before it ends`;
			review.add([...path, i, 'at'], { found: `the time ${quote(at ?? '')}`, expected });
		}
		departure = arrival + stay;
	}
}
