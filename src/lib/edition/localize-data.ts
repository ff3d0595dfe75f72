/** Series and records of a story in one language, as pictures read them. The studio does the same with those of a town. */
import type { MultiPolygon } from 'geojson';
import { fitProjection, projectPlace } from '#lib/model/maths/map-projection.ts';
import type { Point } from '#lib/model/maths/geometry.ts';
import type { Lang, Story, StoryRecord } from '#lib/narrative/types/story.ts';
import type { WorldRecord, WorldSeries } from '#lib/scenes/world.ts';

/** Returns the position on a map, in its units, of a latitude and longitude in degrees. */
export type PlaceOnMap = (at: readonly [latitude: number, longitude: number]) => Point;

/** Returns a function that gives positions on the map of some land. */
export function placeOn(land: MultiPolygon): PlaceOnMap {
	const projection = fitProjection(land);
	return (at) => projectPlace(projection, at);
}

/** Returns a series in one language. */
export const seriesIn = (
	{ label, own, unknown, points }: Story['series'][number],
	lang: Lang
): WorldSeries => ({
	label: label[lang] ?? '',
	...(own && { own }),
	...(unknown && { unknown: unknown[lang] ?? '' }),
	points: points.map(({ when, value, high }) => ({
		when,
		value,
		...(high === undefined ? {} : { high })
	}))
});

/**
 * Returns a record in one language.
 * @param place gives positions on the map that draws its list; without it the record has none
 */
export function recordIn(
	{ name, shorter, what, answer, unknown, at, also: _, ...item }: StoryRecord,
	lang: Lang,
	place?: PlaceOnMap
): WorldRecord {
	return {
		...item,
		...(at && place ? { at: place(at) } : {}),
		name: name[lang] ?? '',
		...(shorter ? { shorter: shorter.map((words) => words[lang] ?? '') } : {}),
		...(what ? { what: what[lang] ?? '' } : {}),
		...(answer && { answer: answer[lang] ?? '' }),
		...(unknown && { unknown: unknown[lang] ?? '' })
	};
}
