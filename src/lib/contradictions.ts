/** What a story says of its scenario, held against what its own model makes of it. */
import { reach, sees, type Camera, type Optics } from '#lib/model/coverage.ts';
import type { District } from '#lib/model/district.ts';
import { filmedIncidents } from '#lib/model/filmed.ts';
import { impossibleItineraries } from '#lib/model/itinerary.ts';
import { lackingConstants } from '#lib/model/constant.ts';
import { densitiesOf } from '#lib/model/standard.ts';
import { createTimeline } from '#lib/model/timeline.ts';
import type { Contradiction } from '#lib/narrative/catalogue.ts';
import { quote } from '#lib/narrative/mistakes.ts';
import { readClock, writeClock } from '#lib/narrative/parameters.ts';
import type { Incident, Scenario } from '#lib/narrative/scenario.ts';
import type { Story } from '#lib/narrative/types.ts';

type Told = Story & { readonly scenario: Scenario };

/** A district, and its cameras in the order of the best places. */
interface Ground {
	readonly district: District;
	readonly cameras: readonly Camera[];
}

/**
 * Itineraries that nobody could walk, incidents whose person is elsewhere, and incidents told as recognised, filmed or
 * unseen that are not, with the settings as the story chooses them; before that, constants that its models lack.
 */
export function contradictions(story: Story, ground: Ground): Contradiction[] {
	const lacking = lackingConstants(story.settings);
	if (lacking.length > 0)
		return lacking.map(({ id, setting }) => ({
			path: ['constants', id],
			found: 'nothing',
			expected: `this constant, which the models of the setting ${quote(setting)} read`
		}));
	const { scenario } = story;
	return scenario
		? [...impossible(scenario, ground.district), ...untrue({ ...story, scenario }, ground)]
		: [];
}

function impossible(scenario: Scenario, district: District): Contradiction[] {
	return impossibleItineraries(district, scenario).map((fault) => {
		const { who, place, at, needed, available, visit, incident } = fault;
		if (visit === undefined)
			return {
				path: ['scenario', 'incidents', incident ?? 0, 'place'],
				found: `${quote(place)} at ${clock(scenario, at)}, when ${quote(who)} is elsewhere`,
				expected: `a place where the itinerary of ${quote(who)} has them then`
			};
		return {
			path: ['scenario', 'people', who, 'itinerary', visit, 'at'],
			found: `${Math.round(available)} s to walk to ${quote(place)}`,
			expected: `${Math.ceil(needed)} s at least: ${clock(scenario, at - available + Math.ceil(needed))} or later`
		};
	});
}

/** What the cameras in force make of each incident of which the story says it. */
function untrue(story: Told, { district, cameras }: Ground): Contradiction[] {
	const told = [...story.scenario.incidents.entries()].filter(([, incident]) => incident.told);
	if (told.length === 0) return [];
	const settings = Object.fromEntries(story.settings.map(({ id, default: usual }) => [id, usual]));
	const optics = { width: settings['sensor'] ?? 1920, angle: settings['lens'] ?? 90 };
	const { detect, identify } = densitiesOf(settings);
	const inForce = cameras.slice(0, settings['cameras'] ?? 12);
	const filmed = filmedIncidents(story.scenario.incidents, district, inForce, optics, detect);
	return told.flatMap(([index, incident]) => {
		const fault =
			incident.told === 'recognised'
				? unrecognisable(incident, story, { district, cameras: inForce }, optics, identify)
				: wrongly(incident, filmed.has(incident.id));
		return fault ? [{ path: ['scenario', 'incidents', index, 'told'], ...fault }] : [];
	});
}

function wrongly({ place, told }: Incident, isFilmed: boolean) {
	if (isFilmed === (told === 'filmed')) return undefined;
	return isFilmed
		? { found: `“unseen”, but a camera films ${quote(place)}`, expected: 'filmed, or a place out of sight' }
		: { found: `“filmed”, but no camera films ${quote(place)}`, expected: 'unseen, or a place in sight' };
}

/** Somebody is recognised who comes, in plain sight, within the distance at which a stranger is identified. */
function unrecognisable(
	{ at, seconds, who }: Incident,
	{ scenario, seed }: Told,
	{ district, cameras }: Ground,
	optics: Optics,
	identify: number
) {
	if (who === undefined)
		return { found: '“recognised”, but nobody in particular', expected: 'a person under “who”' };
	const timeline = createTimeline(district, scenario, seed);
	const moments = Array.from({ length: Math.floor(seconds) + 1 }, (_, second) => at + second);
	const places = moments.flatMap((time) => timeline.at(time).figures.filter(({ id }) => id === who));
	const isNear = places.some(({ x, y }) =>
		cameras.some((camera) => sees(district, camera, optics, identify, [x, y]))
	);
	if (isNear) return undefined;
	const inSight = places.flatMap(({ x, y }) =>
		cameras
			.filter((camera) => sees(district, camera, optics, Number.EPSILON, [x, y]))
			.map((camera) => Math.hypot(x - camera.x, y - camera.y))
	);
	const found = inSight.length
		? `the nearest camera in sight at ${metres(Math.min(...inSight))}`
		: 'no camera in sight';
	return {
		found: `“recognised”, but ${found} from ${clock(scenario, at)} to ${clock(scenario, at + seconds)}`,
		expected: `one within ${metres(reach(identify, optics))} of ${quote(who)}`
	};
}

const metres = (value: number): string => `${value.toFixed(1)} m`;
const clock = ({ start }: Scenario, seconds: number): string =>
	writeClock((readClock(start) ?? 0) + Math.round(seconds));
