import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openFile } from '../open-file.ts';
import { cropText } from '../testing/maps.ts';
import { fromLambert93 } from './lambert93.ts';
import { readMap } from './read-map.ts';
import { MAX_BYTES, MAX_POINTS, QuarterFault, type SourceMap } from './source-map.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Returns the reason for which a file is refused. */
async function faultOf(content: string | Uint8Array<ArrayBuffer>): Promise<string> {
	try {
		await openFile(typeof content === 'string' ? bytesOf(content) : content);
		return 'taken';
	} catch (error) {
		if (error instanceof QuarterFault) return error.code;
		throw error;
	}
}

const OSM = `<?xml version="1.0" encoding="UTF-8"?>
<osm version="0.6" generator="CGImap"><bounds minlat="47" minlon="2" maxlat="48" maxlon="3"/>
 <node id="1" lat="47.0000" lon="2.0000" user="Somebody" uid="7" timestamp="2026-01-02T03:04:05Z"/>
 <node id="2" lat="47.0000" lon="2.0010"/><node id="3" lat="47.0010" lon="2.0010"/><node id="4" lat="47.0010" lon="2.0000"/>
 <node id="5" lat="47.0004" lon="2.0004"/><node id="6" lat="47.0004" lon="2.0006"/><node id="7" lat="47.0006" lon="2.0006"/>
 <node id="8" lat="47.0002" lon="2.0002" timestamp="2026-11-05T00:00:00Z"><tag k="man_made" v="surveillance"/><tag k="camera:direction" v="NE"/>
  <tag k="operator" v="Jeanne &amp; fils"/><tag k="contact:phone" v="0102030405"/><tag k="name" v="Chez Jeanne"/></node>
 <way id="1"><nd ref="1"/><nd ref="2"/><nd ref="3"/></way><way id="2"><nd ref="1"/><nd ref="4"/><nd ref="3"/></way>
 <way id="3"><nd ref="5"/><nd ref="6"/><nd ref="7"/><nd ref="5"/></way>
 <way id="4"><nd ref="1"/><nd ref="2"/><nd ref="99"/><tag k="highway" v="residential"/><tag k="name" v="Rue d’&apos;Or"/></way>
 <relation id="1"><member type="way" ref="1" role="outer"/><member type="way" ref="2" role="outer"/><member type="way" ref="3" role="inner"/>
  <tag k="type" v="multipolygon"/><tag k="building" v="yes"/></relation>
</osm>`;

const typesOf = ({ features }: SourceMap) => features.map(({ geometry }) => geometry.type);

describe('a map is read', () => {
	it('from OpenStreetMap XML, with the day of its newest change', () => {
		const map = readMap(OSM);
		expect(typesOf(map)).toEqual(['Point', 'LineString', 'MultiPolygon']);
		expect([map.origin, map.date]).toEqual(['osm', '2026-11-05']);
	});

	it('with the ways of a multipolygon joined to a ring, and its courtyard', () => {
		const building = readMap(OSM).features.find(({ properties }) => 'building' in properties)?.geometry;
		const rings = building?.type === 'MultiPolygon' ? building.coordinates[0] : [];
		expect(rings?.map(({ length }) => length)).toEqual([5, 4]);
	});

	it('without a way’s points that are missing from an extract', () => {
		const street = readMap(OSM).features.find(({ properties }) => 'highway' in properties);
		expect(street?.geometry).toMatchObject({
			coordinates: [
				[2, 47],
				[2.001, 47]
			]
		});
	});

	it('without operators, contacts, accounts, and names of anything but streets', () => {
		const text = JSON.stringify(readMap(OSM));
		expect(text).not.toMatch(/Jeanne|0102|Somebody/);
		expect(text).toContain("Rue d’'Or");
	});

	it('from Overpass JSON with its geometry, with its day', () => {
		const map = readMap(
			JSON.stringify({
				osm3s: { timestamp_osm_base: '2026-11-04T05:06:07Z' },
				elements: [
					{ type: 'node', id: 1, lat: 47, lon: 2, tags: { man_made: 'surveillance', operator: 'X' } },
					{
						type: 'way',
						id: 2,
						tags: { building: 'yes' },
						geometry: [
							[47, 2],
							[47, 2.1],
							[47.1, 2.1],
							[47, 2]
						].map(([lat, lon]) => ({ lat, lon }))
					},
					{ type: 'way', id: 3, center: { lat: 47, lon: 2 }, tags: { man_made: 'surveillance' } }
				]
			})
		);
		expect(typesOf(map)).toEqual(['Point', 'Polygon', 'Point']);
		expect(map.date).toBe('2026-11-04');
	});

	it('from GeoJSON of a real map', () => {
		const { origin, features } = readMap(cropText('courtyards'));
		expect(origin).toBe('osm');
		expect(features.filter(({ properties }) => 'building' in properties)).toHaveLength(81);
	});

	it('from the packed buildings of the cadastre', async () => {
		const polygon = {
			type: 'Polygon',
			coordinates: [
				[
					[2, 47],
					[2.1, 47],
					[2.1, 47.1],
					[2, 47]
				]
			]
		};
		const text = JSON.stringify({
			type: 'FeatureCollection',
			features: [
				{ type: 'Feature', geometry: polygon, properties: { type: '01', nom: 'Dupont', commune: '01001' } }
			]
		});
		const opened = await openFile(new Uint8Array(gzipSync(text)));
		expect(opened).toMatchObject({
			map: { origin: 'cadastre', features: [{ properties: { building: 'yes' } }] }
		});
		expect(JSON.stringify(opened)).not.toContain('Dupont');
	});

	it('from the national map in Lambert-93', () => {
		const corners = [
			[700000, 6600000],
			[700010, 6600000],
			[700010, 6600010],
			[700000, 6600000]
		];
		const map = readMap(
			JSON.stringify({
				type: 'FeatureCollection',
				features: [
					{
						type: 'Feature',
						geometry: { type: 'Polygon', coordinates: [corners] },
						properties: { cleabs: 'BATIMENT1' }
					},
					{
						type: 'Feature',
						geometry: { type: 'LineString', coordinates: corners },
						properties: { cleabs: 'TRONROUT1', largeur_de_chaussee: 5 }
					}
				]
			})
		);
		expect(map.features.map(({ properties }) => properties)).toEqual([
			{ building: 'yes' },
			{ highway: 'unclassified', width: '5' }
		]);
		const [building] = map.features;
		const [first = []] = building?.geometry.type === 'Polygon' ? building.geometry.coordinates.flat() : [];
		expect(first.map((degrees) => degrees.toFixed(8))).toEqual(['3.00000000', '46.50000000']);
	});

	it.each([
		['latitude;longitude;orientation;type', '47,5;2,5;90;Caméra fixe'],
		['Nom,Lat,Lon,Azimut,Modèle', '"Mairie, place",47.5,2.5,90,fixe']
	])('from a table of cameras, %s', (head, line) => {
		const { origin, features } = readMap(`${head}\r\n${line}\r\nno number\r\n`);
		expect(origin).toBe('list');
		expect(features).toHaveLength(1);
		expect(features[0]).toMatchObject({
			geometry: { coordinates: [2.5, 47.5] },
			properties: { man_made: 'surveillance', 'camera:type': 'fixed', 'camera:direction': '90' }
		});
	});
});

it('from a table of cameras, with those that are planned', () => {
	const statuses = ['Prévue', 'planned', '"Projet, 2027"', 'À l’étude', 'en service', 'installée', ''];
	const { features } = readMap(`lat,lon,Statut\n${statuses.map((status) => `47,2,${status}`).join('\n')}\n`);
	const planned = features.map(({ properties }) => properties['proposed'] === 'yes');
	expect(planned).toEqual([true, true, true, true, false, false, false]);
});

it('finds the origin of Lambert-93, and a place whose coordinates the national institute publishes', () => {
	const [x = NaN, y = NaN] = fromLambert93([700_000, 6_600_000]);
	expect([x, y].map((degrees) => degrees.toFixed(9))).toEqual(['3.000000000', '46.500000000']);
	// The top of the Eiffel Tower.
	const [east = NaN, north = NaN] = fromLambert93([648_237.3, 6_862_271.68]);
	expect(east).toBeCloseTo(2.294_48, 4);
	expect(north).toBeCloseTo(48.858_3, 3);
});

const feature = (coordinates: unknown, type = 'Polygon') =>
	JSON.stringify({
		type: 'FeatureCollection',
		features: [{ type: 'Feature', geometry: { type, coordinates }, properties: {} }]
	});

describe('a file that cannot be read is refused with a reason:', () => {
	it.each<[what: string, content: string | Uint8Array<ArrayBuffer>, code: string]>([
		['no byte', '', 'empty'],
		['only spaces', ' \n ', 'empty'],
		['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe, 0]), 'not-text'],
		['zeros', new Uint8Array(1000), 'not-text'],
		['UTF-16', new Uint8Array([0xff, 0xfe, 0x3c, 0]), 'not-text'],
		['more than the limit', new Uint8Array(MAX_BYTES + 1).fill(32), 'large'],
		['a gzip bomb', new Uint8Array(gzipSync(new Uint8Array(MAX_BYTES * 5))), 'large'],
		['half of a packed file', new Uint8Array(gzipSync(cropText('yards'))).slice(0, 3000), 'not-gzip'],
		['a gzip header alone', new Uint8Array([0x1f, 0x8b]), 'not-gzip'],
		['packed nothing', new Uint8Array(gzipSync('')), 'empty'],
		['half of an OpenStreetMap file', OSM.slice(0, 900), 'xml'],
		['OpenStreetMap with crossed tags', '<osm><way></osm></way>', 'xml'],
		['an attribute without quotation marks', '<osm version=1></osm>', 'xml'],
		['an entity of its own', '<osm><node id="1" lat="&lol;" lon="1"/></osm>', 'xml'],
		['a web page', '<!DOCTYPE html><html><body>404</body></html>', 'unknown'],
		['SVG', '<svg xmlns="http://www.w3.org/2000/svg"></svg>', 'unknown'],
		['KML', '<?xml version="1.0"?><kml></kml>', 'unknown'],
		['GPX', '<?xml version="1.0"?><gpx></gpx>', 'unknown'],
		['half of a JSON file', cropText('yards').slice(0, 5000), 'json'],
		['an empty object', '{}', 'unknown'],
		['a list', '[1, 2]', 'unknown'],
		['TopoJSON', '{"type":"Topology","objects":{},"arcs":[]}', 'unknown'],
		['a geometry without feature', '{"type":"Point","coordinates":[1,2]}', 'unknown'],
		['a sentence', 'Bonjour', 'unknown'],
		['a table without coordinates', 'nom;adresse\nx;y', 'columns'],
		['a table of remote places', 'lat,lon\n4700,2', 'coordinates'],
		[
			'Web Mercator',
			feature([
				[
					[222638, 5942074],
					[222700, 5942074],
					[222700, 5942100],
					[222638, 5942074]
				]
			]),
			'coordinates'
		],
		[
			'UTM',
			feature([
				[
					[448251, 5411932],
					[448300, 5411932],
					[448300, 5411950],
					[448251, 5411932]
				]
			]),
			'coordinates'
		],
		['an OpenStreetMap node nowhere', '<osm><node id="1" lat="x" lon="1"/></osm>', 'coordinates'],
		[
			'too many points',
			feature(
				Array.from({ length: MAX_POINTS + 1 }, () => [1, 1]),
				'LineString'
			),
			'nodes'
		],
		['too many nodes', `<osm>${'<node id="1" lat="1" lon="1"/>'.repeat(MAX_POINTS + 1)}</osm>`, 'nodes'],
		['a saved quarter without content', '{"format":"quarter"}', 'saved'],
		['a saved quarter of the future', '{"format":"quarter","version":99,"quarter":{},"own":[]}', 'saved']
	])('%s', async (_what, content, code) => {
		expect(await faultOf(content)).toBe(code);
	});

	it.each([
		['nested lists', feature('['.repeat(5) + ']'.repeat(5))],
		[
			'numbers as texts',
			feature([
				[
					['2', '47'],
					['2', '48'],
					['3', '48']
				]
			])
		],
		[
			'null',
			'{"type":"FeatureCollection","features":[null,1,"x",{"type":"Feature","geometry":null,"properties":null}]}'
		],
		['features that are no list', '{"type":"FeatureCollection","features":{"length":3}}'],
		[
			'geometries in geometries',
			`{"type":"Feature","properties":{},"geometry":${'{"type":"GeometryCollection","geometries":['.repeat(2000)}${']}'.repeat(2000)}}`
		],
		[
			'elements that are none',
			'{"elements":[null,1,{"type":"way","nodes":"x","tags":3},{"type":"relation","members":[null]}]}'
		],
		[
			'names of object members',
			'{"elements":[{"type":"node","lat":1,"lon":2,"tags":{"__proto__":"x","constructor":"y"}}]}'
		]
	])('%s give no feature', (_what, text) => {
		expect(readMap(text).features).toEqual([]);
	});
});
