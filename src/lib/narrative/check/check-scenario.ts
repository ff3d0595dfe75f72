import { formatClock, parseClock } from '#lib/model/maths/clock.ts';
import { quote } from '../issues/issue.ts';
import { definedEntries, definedItems } from '../deep-partial.ts';
import type { Review } from './review.ts';

/**
 * Checks the people and incidents of the scenario: their places and people exist, their times are within the scenario,
 * and the stops of an itinerary are in order.
 */
export function checkScenario(review: Review): void {
	const { scenario } = review.file;
	if (scenario?.start !== undefined && parseClock(scenario.start) === undefined) {
		const fault = { found: `the time ${quote(scenario.start)}`, expected: 'a time between 00:00 and 23:59' };
		review.add(['scenario', 'start'], fault);
	}
	for (const [id, { name, role, itinerary }] of definedEntries(scenario?.people)) {
		const path = ['scenario', 'people', id];
		review.checkPlain(name, [...path, 'name']);
		review.checkPlain(role, [...path, 'role']);
		checkItinerary(review, itinerary, [...path, 'itinerary']);
	}
	const incidents = definedItems(scenario?.incidents);
	review.checkUniqueIds(incidents.map(([i, { id }]) => ({ id, path: ['scenario', 'incidents', i, 'id'] })));
	for (const [i, { at, seconds, place, who, what, mistaken }] of incidents) {
		const path = ['scenario', 'incidents', i];
		review.checkReference('place', place, [...path, 'place']);
		review.checkReference('person', who, [...path, 'who']);
		review.checkPlain(what, [...path, 'what']);
		review.checkPlain(mistaken, [...path, 'mistaken']);
		const start = review.checkClock(at, [...path, 'at']);
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
	for (const [i, { at, place, stay = 0 }] of definedItems(itinerary)) {
		review.checkReference('place', place, [...path, i, 'place']);
		const arrival = review.checkClock(at, [...path, i, 'at']);
		if (arrival === undefined || !review.span) continue;
		if (arrival < departure) {
			const expected = `${formatClock(review.span.start + departure)} or later, when the stay before it ends`;
			review.add([...path, i, 'at'], { found: `the time ${quote(at ?? '')}`, expected });
		}
		departure = arrival + stay;
	}
}
