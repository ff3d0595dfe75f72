/** Creates worlds for tests of scenes. */
import { readFileSync } from 'node:fs';
import { story } from 'virtual:story';
import type { Topology } from 'topojson-specification';
import { words } from '#lib/i18n/words.ts';
import { readDistrict } from '#lib/model/district/topology.ts';
import type { Localized } from '#lib/narrative/types/story.ts';
import { createWorld, type World, type WorldSource } from '../world.ts';

const district = readDistrict(JSON.parse(readFileSync('data/district.topojson', 'utf8')) as Topology);
const scenario = { start: '12:00', minutes: 12, crowd: 0, people: [], incidents: [] };

type Overrides = Partial<Pick<WorldSource, 'scenario' | 'best' | 'series' | 'records' | 'settings'>>;

/**
 * Returns a world with the words of the interface and of the story, without people, series, records or
 * settings.
 * @param overrides scenario and cameras, for scenes that draw the district; series, records and settings of
 * the story
 */
export function createTestWorld(lang: 'fr' | 'en', overrides: Overrides = {}): World {
	const localizedWords = Object.entries<Localized>({ ...words, ...story?.pictures }).map(([key, word]) => [
		key,
		word[lang] ?? ''
	]);
	const incidents = overrides.scenario?.incidents.map(({ id }) => [`incident.${id}`, id]) ?? [];
	const people = ['ines', ...(overrides.scenario?.people ?? []).map(({ id }) => id)].map((id) => [
		`person.${id}`,
		id
	]);
	const world = createWorld({
		district,
		best: [],
		scenario,
		seed: 20260,
		lang,
		locale: lang === 'fr' ? 'fr-FR' : 'en-GB',
		words: Object.fromEntries([...localizedWords, ...incidents, ...people]) as Record<string, string>,
		series: {},
		records: {},
		settings: {},
		...(story ? { pictures: story.drawn } : {}),
		lawAsOf: '2026-11-25',
		...overrides
	});
	return { ...world, lookalike: { entry: 4117, personId: 'ines' } };
}
