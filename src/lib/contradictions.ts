/** Checks what a story says about its scenario against the results of its own models. */
import { formatClock, parseClock } from '#lib/model/maths/clock.ts';
import { reach, canSee, type Camera, type Optics } from '#lib/model/cameras/coverage.ts';
import type { District } from '#lib/model/district/district.ts';
import { filmedIncidents } from '#lib/model/cameras/filmed.ts';
import { findItineraryConflicts } from '#lib/model/scenario/itinerary.ts';
import { missingConstants } from '#lib/model/constants.ts';
import { requiredDensities } from '#lib/model/cameras/density-standard.ts';
import { createTimeline } from '#lib/model/scenario/timeline.ts';
import type { Contradiction } from '#lib/narrative/catalogue/catalogue.ts';
import { quote } from '#lib/narrative/issues/issue.ts';
import type { Incident, Scenario } from '#lib/narrative/types/scenario.ts';
import type { Story } from '#lib/narrative/types/story.ts';

type StoryWithScenario = Story & { readonly scenario: Scenario };

/** A district, and its cameras from best to worst position. */
interface CameraDistrict {
	readonly district: District;
	readonly cameras: readonly Camera[];
}

/**
 * Returns where a story contradicts its own models at its own settings. If constants are missing that the models read,
 * only those are returned. Otherwise: itineraries that are too fast to walk, incidents whose person is elsewhere, and
 * incidents that the story calls recognised, filmed or unseen and that are not.
 */
export function findContradictions(story: Story, cameraDistrict: CameraDistrict): Contradiction[] {
	const lacking = missingConstants(story.settings);
	if (lacking.length > 0)
		return lacking.map(({ id, setting }) => ({
			path: ['constants', id],
			found: 'nothing',
			expected: `this constant, which the models of the setting ${quote(setting)} read`
		}));
	const { scenario } = story;
	return scenario
		? [
				...impossibleMoves(scenario, cameraDistrict.district),
				...falseClaims({ ...story, scenario }, cameraDistrict)
			]
		: [];
}

function impossibleMoves(scenario: Scenario, district: District): Contradiction[] {
	return findItineraryConflicts(district, scenario).map((fault) => {
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

/**
 * Returns the incidents that the story calls recognised, filmed or unseen and that are not, with its active cameras.
 */
function falseClaims(story: StoryWithScenario, { district, cameras }: CameraDistrict): Contradiction[] {
	const incidentsWithClaim = [...story.scenario.incidents.entries()].filter(([, incident]) => incident.told);
	if (incidentsWithClaim.length === 0) return [];
	const settings = Object.fromEntries(story.settings.map(({ id, default: usual }) => [id, usual]));
	const optics = { width: settings['sensor'] ?? 1920, angle: settings['lens'] ?? 90 };
	const { detect, identify } = requiredDensities(settings);
	const inForce = cameras.slice(0, settings['cameras'] ?? 12);
	const filmed = filmedIncidents(story.scenario.incidents, district, inForce, optics, detect);
	return incidentsWithClaim.flatMap(([index, incident]) => {
		const fault =
			incident.told === 'recognised'
				? falseRecognition(incident, story, { district, cameras: inForce }, optics, identify)
				: falseVisibility(incident, filmed.has(incident.id));
		return fault ? [{ path: ['scenario', 'incidents', index, 'told'], ...fault }] : [];
	});
}

function falseVisibility({ place, told }: Incident, isFilmed: boolean) {
	if (isFilmed === (told === 'filmed')) return undefined;
	return isFilmed
		? { found: `“unseen”, but a camera films ${quote(place)}`, expected: 'filmed, or a place out of sight' }
		: { found: `“filmed”, but no camera films ${quote(place)}`, expected: 'unseen, or a place in sight' };
}

/**
 * Returns what is wrong with an incident that the story calls recognised; undefined if a camera comes to see the person
 * from near enough to identify her.
 * @param identify pixel density needed to identify a person, in px/m
 */
function falseRecognition(
	{ at, seconds, who }: Incident,
	{ scenario, seed }: StoryWithScenario,
	{ district, cameras }: CameraDistrict,
	optics: Optics,
	identify: number
) {
	if (who === undefined)
		return { found: '“recognised”, but nobody in particular', expected: 'a person under “who”' };
	const timeline = createTimeline(district, scenario, seed);
	const moments = Array.from({ length: Math.floor(seconds) + 1 }, (_, second) => at + second);
	const places = moments.flatMap((time) => timeline.person(who, time) ?? []);
	const isNear = places.some(({ x, y }) =>
		cameras.some((camera) => canSee(district, camera, optics, identify, [x, y]))
	);
	if (isNear) return undefined;
	const inSight = places.flatMap(({ x, y }) =>
		cameras
			.filter((camera) => canSee(district, camera, optics, Number.EPSILON, [x, y]))
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
	formatClock((parseClock(start) ?? 0) + Math.round(seconds));
