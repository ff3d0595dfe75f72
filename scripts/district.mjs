// Writes data/district.topojson, the fictional quarter of the Tanners, in metres (x east, y south).
// The coordinates below are the source; the TopoJSON is what the product reads and what GIS tools open.
// Walls (buildings) decide what cameras see: changing one changes every figure of the story.
import { writeFileSync } from 'node:fs';
import { topology } from 'topojson-server';
import { format } from 'oxfmt';
import { buildNetwork, restingPlaces } from './network.mjs';

/** Footprints with their use, clockwise on screen. */
const buildings = {
	A: ['houses', [[6, 6], [66, 6], [66, 40], [58, 50], [6, 50]]],
	B: ['cafe', [[74, 6], [124, 6], [124, 36], [74, 42]]],
	C: ['houses', [[134, 6], [190, 6], [186, 46], [134, 40]]],
	D: ['houses', [[200, 6], [234, 6], [234, 58], [196, 54]]],
	E: ['school', [[6, 58], [52, 58], [64, 66], [64, 104], [6, 104]]],
	F: ['market-hall', [[128, 60], [158, 60], [158, 84], [128, 84]]],
	G: ['fountain', [[92, 74], [98, 74], [98, 80], [92, 80]]],
	H: ['supervision-centre', [[176, 54], [188, 62], [234, 68], [234, 108], [172, 104]]],
	I: ['houses', [[6, 112], [60, 112], [56, 154], [6, 154]]],
	J: ['houses', [[68, 112], [118, 116], [118, 154], [64, 154]]],
	K: ['houses', [[126, 116], [180, 112], [184, 154], [126, 154]]],
	L: ['houses', [[190, 114], [234, 116], [234, 154], [194, 154]]]
};

/** Streets along the line of their label, close to a façade, in reading direction. */
const streets = {
	'rue-du-college': ['Rue du Collège', [[10, 55], [50, 55]]],
	'rue-des-megissiers': ['Rue des Mégissiers', [[70.3, 40], [70.3, 6]]],
	'rue-du-foulon': ['Rue du Foulon', [[128.2, 38], [128.2, 6]]],
	'rue-basse': ['Rue Basse', [[190.2, 44], [194, 6]]],
	'rue-de-l-ecluse': ['Rue de l’Écluse', [[199, 58.4], [231, 61.8]]],
	'cours-de-la-republique': ['Cours de la République', [[8, 107.4], [60, 107.2]]],
	'passage-des-peaux': ['Passage des Peaux', [[63.4, 149], [66.4, 116]]],
	'rue-neuve': ['Rue Neuve', [[122, 152], [122, 120]]],
	'rue-du-pont': ['Rue du Pont', [[187.9, 150], [184.9, 118]]],
	'rue-haute': ['Rue Haute', [[199, 108.8], [231, 110.9]]],
	'place-des-tanneurs': ['Place des Tanneurs', [[88, 90.8], [148, 90.8]]]
};

/** The street or place in front of each wall, from the first corner on; null at the edge of the plan. */
const [college, megissiers, foulon, basse, ecluse, cours, peaux, neuve, pont, haute, place] = Object.keys(streets);
const outlooks = {
	A: [null, megissiers, place, college, null],
	B: [null, foulon, place, megissiers],
	C: [null, basse, place, foulon],
	D: [null, null, ecluse, basse],
	E: [college, place, place, cours, null],
	F: [place, place, place, place],
	G: [place, place, place, place],
	H: [place, ecluse, null, haute, place],
	I: [cours, peaux, null, null],
	J: [place, neuve, null, peaux],
	K: [place, pont, null, neuve],
	L: [haute, null, null, pont]
};

/** The ten entrances, at the edge of the plan. */
const entrances = {
	'megissiers-north': [70, 0],
	'foulon-north': [129, 0],
	'basse-north': [195, 0],
	'ecluse-east': [240, 63.5],
	'haute-east': [240, 112],
	'pont-south': [189, 160],
	'neuve-south': [122, 160],
	'peaux-south': [60, 160],
	'cours-west': [0, 108],
	'college-west': [0, 54]
};

/** Places that the scenario of the twelve minutes names. */
const places = {
	'school-gate': [66.5, 86],
	fountain: [90.2, 81.2],
	'fountain-east': [99.8, 71.6],
	market: [121.3, 68.6],
	'hall-corner': [160.5, 80],
	terrace: [101, 49.5],
	'tram-stop': [152, 103.5],
	passage: [60.4, 149],
	bench: [104, 93],
	'centre-door': [173, 78],
	kiosk: [80, 60],
	'square-middle': [112, 84]
};
/** Names for existing nodes of the network; another name changes no route. */
const corners = { 'passage-mouth': [69, 111.4] };

const tram = [[-130, 110.4], [0, 110.4], [62, 109.2], [100, 110.3], [122, 111.8], [152, 110], [176, 108.6], [240, 112.9], [370, 118]];
const trees = [
	...[76, 84.5, 93, 101.5, 110, 118].map((x, i) => [x, 54 - i * 0.55]),
	...[80, 89, 98, 107, 116].map((x, i) => [x, 97.6 + i * 0.35]),
	...[164, 164, 164].map((x, i) => [x, 60 + i * 9]),
	[140, 52], [150, 53], [160, 54.5]
];
const stalls = [];
for (const x of [107, 115]) for (const y of [61, 67, 73, 79]) stalls.push([[x, y], [x + 5, y], [x + 5, y + 3], [x, y + 3], [x, y]]);
/** Two slightly irregular rows of tables in front of the café. */
const terrace = (x, row, nudge) => [x, 45 + row - ((x - 80) * 6) / 50 + nudge];
const tables = [
	...[80, 84.3, 88.2, 92.6, 96.4, 100.7, 104.6, 108.9, 113].map((x, i) => terrace(x, -0.9, [0, 0.2, -0.1, 0.1, -0.2][i % 5])),
	...[86.3, 90.5, 94.4, 98.7, 102.5, 106.8].map((x, i) => terrace(x, 1.7, [0.1, -0.1, 0.2][i % 3]))
];
const kiosk = [[80.9, 58.4], [80.3, 59.3], [79.3, 59.3], [78.7, 58.4], [79.3, 57.5], [80.3, 57.5], [80.9, 58.4]];
const shelter = [[154.4, 104.2], [160.4, 103.9], [160.4, 105.1], [154.4, 105.4], [154.4, 104.2]];
const crossings = [
	[[64.7, 105.4], [64.5, 113.2]], [[123.7, 108.1], [122.5, 115.6]], [[144.2, 106.4], [145.2, 113.4]],
	[[172.4, 105.8], [173, 111.2]], [[185.1, 106.4], [185.2, 113.4]]
];
const benches = [[[103, 94.6], [106, 94.7]], [[85, 94], [88, 94.1]], [[167.2, 84], [167.2, 87]], [[167.2, 93], [167.2, 96]]];

const feature = (id, geometry, properties = {}) => ({ type: 'Feature', id, properties, geometry });
const collection = (features) => ({ type: 'FeatureCollection', features });
const point = (coordinates) => ({ type: 'Point', coordinates });
const line = (coordinates) => ({ type: 'LineString', coordinates });
const polygon = (ring) => ({ type: 'Polygon', coordinates: [ring] });
const entries = Object.entries;

const lingering = restingPlaces({ tables, benches, stalls });
const square = ([x, y], half) => [[x - half, y - half], [x + half, y - half], [x + half, y + half], [x - half, y + half]];
const strip = ([[x1, y1], [x2, y2]], half) => {
	const long = Math.hypot(x2 - x1, y2 - y1);
	const [nx, ny] = [((y1 - y2) / long) * half, ((x2 - x1) / long) * half];
	return [[x1 + nx, y1 + ny], [x2 + nx, y2 + ny], [x2 - nx, y2 - ny], [x1 - nx, y1 - ny]];
};
const ways = buildNetwork({
	walls: entries(buildings).map(([, [, ring]]) => ring),
	furniture: [...stalls, kiosk, shelter, ...tables.map((at) => square(at, 0.4)), ...trees.map((at) => square(at, 0.45)), ...benches.map((axis) => strip(axis, 0.2))],
	tram,
	places: Object.values(places),
	entrances: Object.values(entrances),
	seats: lingering.flatMap(({ seats }) => seats)
});

const topo = topology({
	buildings: collection(entries(buildings).map(([id, [use, ring]]) => feature(id, polygon([...ring, ring[0]]), { use, outlooks: outlooks[id] }))),
	streets: collection(entries(streets).map(([id, [name, path]]) => feature(id, line(path), { name }))),
	entrances: collection(entries(entrances).map(([id, at]) => feature(id, point(at)))),
	places: collection(entries({ ...places, ...corners }).map(([id, at]) => feature(id, point(at)))),
	tram: collection([feature('tram', line(tram))]),
	trees: collection(trees.map((at, i) => feature(`tree-${i}`, point(at)))),
	stalls: collection(stalls.map((ring, i) => feature(`stall-${i}`, polygon(ring)))),
	booths: collection(entries({ kiosk, shelter }).map(([id, ring]) => feature(id, polygon(ring)))),
	tables: collection(tables.map((at, i) => feature(`table-${i}`, point(at)))),
	crossings: collection(crossings.map((path, i) => feature(`crossing-${i}`, line(path)))),
	benches: collection(benches.map((path, i) => feature(`bench-${i}`, line(path)))),
	network: collection([feature('network', { type: 'MultiLineString', coordinates: ways })]),
	spots: collection(
		lingering.map(({ kind, seats, facing }, i) =>
			feature(`spot-${i}`, { type: 'MultiPoint', coordinates: seats }, { kind, ...(facing !== undefined && { facing }) })
		)
	)
});
const { code } = await format('district.json', JSON.stringify(topo), { printWidth: 160, useTabs: true });
writeFileSync('data/district.topojson', code);
