import { expect, it } from 'vitest';
import { openFile } from '../open-file.ts';
import { cameraListModel } from './camera-list-model.ts';
import { readMap } from './read-map.ts';

it('from a table as Excel saves it in French, with semicolons, commas and accents of windows-1252', async () => {
	const text = 'latitude;longitude;statut\r\n47,5;2,5;prévue\r\n;;\r\nplace;;\r\n';
	const opened = await openFile(Uint8Array.from(text, (character) => character.charCodeAt(0)));
	const map = 'map' in opened ? opened.map : undefined;
	expect(map?.features.map(({ properties }) => properties['proposed'])).toEqual(['yes']);
	expect(map?.list).toEqual({ skipped: 1, isExchanged: false });
});

it.each<[what: string, texts: readonly string[], points: readonly string[]]>([
	['French words', ['nord-est', 'Sud', 'ouest-sud-ouest', 'Nord Ouest'], ['NE', 'S', 'WSW', 'NW']],
	['English words', ['north-east', 'Southwest', 'W', '90', '22,5°'], ['NE', 'SW', 'W', '90', '22.5°']],
	['German words', ['Nordosten', 'Süd', 'SO', 'W'], ['NE', 'S', 'SE', 'W']],
	['Spanish and Portuguese words', ['noroeste', 'sureste', 'leste'], ['NW', 'SE', 'E']],
	['French letters', ['NO', 'E'], ['NW', 'E']],
	['letters that may be German or French', ['NO', 'mairie'], ['', 'mairie']]
])('with directions in %s', (_what, texts, points) => {
	const { features } = readMap(`lat;lon;direction\n${texts.map((text) => `47;2;${text}`).join('\n')}`);
	expect(features.map(({ properties }) => properties['camera:direction'])).toEqual(points);
});

it('with words for what is planned, and names those that it does not understand', () => {
	const states = ['à installer', 'en projet', 'Installation prévue', 'projet', 'implantée', 'zone bleue', ''];
	const { features, list } = readMap(`lat;lon;statut\n${states.map((state) => `47;2;${state}`).join('\n')}`);
	const planned = features.map(({ properties }) => properties['proposed'] === 'yes');
	expect(planned).toEqual([true, true, true, true, false, false, false]);
	expect(list?.statuses).toEqual(['zone bleue']);
});

it('from a table whose latitudes are beyond the pole, with its columns exchanged', () => {
	const { features, list } = readMap('lat,lon\n-122.4,37.7\n');
	expect(features[0]?.geometry).toMatchObject({ coordinates: [-122.4, 37.7] });
	expect(list?.isExchanged).toBe(true);
});

it.each(['fr-FR', 'en-GB', 'de-DE', 'ar'])('reads the model of a list for “%s” whole', (locale) => {
	const { features, list } = readMap(cameraListModel(locale, 'a place; and “another”, in "quotes"'));
	expect(list?.skipped).toBe(0);
	expect(features.map(({ properties }) => properties['camera:type'])).toEqual(['fixed', 'dome', 'fixed']);
	expect(features.map(({ properties }) => properties['proposed'])).toEqual([undefined, undefined, 'yes']);
	for (const { geometry } of features)
		expect(geometry).toMatchObject({ coordinates: [expect.closeTo(2.4, 1), expect.closeTo(46.8, 1)] });
});
