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
	checkNamesAreUsed(review);
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

/** Shorter words are articles and the like. */
const MIN_NAME_LETTERS = 4;
/** Where the texts mention so many other people by name, they are expected to mention all. */
const MIN_MENTIONED = 2;

/** Warns of a person whose name no text mentions, though all others are: it was changed here, but not in the sentences. */
function checkNamesAreUsed(review: Review): void {
	const texts = review.texts.filter(({ path }) => path[1] !== 'people');
	for (const lang of review.languages ?? []) {
		const known = texts.flatMap(({ words }) => words[lang]?.toLowerCase() ?? []);
		const names = definedEntries(review.file.scenario?.people).flatMap(([id, { name }]) => {
			const words = name?.[lang]?.match(/\p{L}+/gu)?.filter((word) => word.length >= MIN_NAME_LETTERS) ?? [];
			return { id, unused: words.find((word) => !known.some((text) => text.includes(word.toLowerCase()))) };
		});
		const [only, ...others] = names.filter(({ unused }) => unused !== undefined);
		if (!only?.unused || others.length > 0 || names.length - 1 < MIN_MENTIONED) continue;
		const fault = {
			found: `${quote(only.unused)}, which no text mentions`,
			expected: 'the name that the texts have',
			hint: 'where do they have it? npm run story -- --where "NAME"'
		};
		review.warn(['scenario', 'people', only.id, 'name', lang], fault);
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
