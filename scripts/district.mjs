// Writes data/district.topojson, the fictional quarter of the Tanners, in metres (x east, y south).
// The coordinates below are the source; the TopoJSON is what the product reads and what GIS tools open.
// Walls (buildings) decide what cameras see: changing one changes every figure of the story.
import { writeFileSync } from 'node:fs';
import { topology } from 'topojson-server';
import { format } from 'prettier';
import { network, spots } from './network.mjs';

/** Footprints, clockwise on screen, with what each one is. */
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

/** Streets as their name is set along them: from the first point to the last. */
const streets = {
	'rue-du-college': ['Rue du Collège', [[2, 54], [54, 54]]],
	'rue-des-megissiers': ['Rue des Mégissiers', [[70, 1], [70, 42]]],
	'rue-du-foulon': ['Rue du Foulon', [[129, 1], [129, 38]]],
	'rue-basse': ['Rue Basse', [[195, 1], [192, 48]]],
	'rue-de-l-ecluse': ['Rue de l’Écluse', [[193, 58], [239, 63]]],
	'cours-de-la-republique': ['Cours de la République', [[2, 107], [62, 107]]],
	'passage-des-peaux': ['Passage des Peaux', [[60, 157], [64, 113]]],
	'rue-neuve': ['Rue Neuve', [[122, 157], [122, 118]]],
	'rue-du-pont': ['Rue du Pont', [[189, 157], [185, 115]]],
	'rue-haute': ['Rue Haute', [[188, 109], [238, 112]]],
	'place-des-tanneurs': ['Place des Tanneurs', [[72, 89.5], [124, 89.5]]]
};

/** The ten ways in, at the edge of the plan. */
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
	'fountain-east': [99.8, 77],
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

const tram = [[-130, 110.4], [0, 110.4], [62, 109.2], [100, 110.3], [122, 111.8], [152, 110], [176, 108.6], [240, 112.9], [370, 118]];
const trees = [
	...[76, 84.5, 93, 101.5, 110, 118].map((x, i) => [x, 54 - i * 0.55]),
	...[80, 89, 98, 107, 116].map((x, i) => [x, 97.6 + i * 0.35]),
	...[164, 164, 164].map((x, i) => [x, 60 + i * 9]),
	[140, 52], [150, 53], [160, 54.5]
];
const stalls = [];
for (const x of [107, 115]) for (const y of [61, 67, 73, 79]) stalls.push([[x, y], [x + 5, y], [x + 5, y + 3], [x, y + 3], [x, y]]);
const tables = [80, 85, 90, 95, 100, 105, 110, 115].map((x) => [x, 45.4 - ((x - 80) * 6) / 50]);
const crossings = [[[146, 106.2], [146, 113.2]], [[69.5, 104], [69.5, 111]], [[122, 107.8], [122, 115]]];
const benches = [[[103, 94.6], [106, 94.7]], [[85, 94], [88, 94.1]], [[167.2, 84], [167.2, 87]], [[167.2, 93], [167.2, 96]]];

const feature = (id, geometry, properties = {}) => ({ type: 'Feature', id, properties, geometry });
const collection = (features) => ({ type: 'FeatureCollection', features });
const point = (coordinates) => ({ type: 'Point', coordinates });
const line = (coordinates) => ({ type: 'LineString', coordinates });
const polygon = (ring) => ({ type: 'Polygon', coordinates: [ring] });
const entries = Object.entries;

const lingering = spots({ tables, benches, stalls });
const square = ([x, y], half) => [[x - half, y - half], [x + half, y - half], [x + half, y + half], [x - half, y + half]];
const strip = ([[x1, y1], [x2, y2]], half) => {
	const long = Math.hypot(x2 - x1, y2 - y1);
	const [nx, ny] = [((y1 - y2) / long) * half, ((x2 - x1) / long) * half];
	return [[x1 + nx, y1 + ny], [x2 + nx, y2 + ny], [x2 - nx, y2 - ny], [x1 - nx, y1 - ny]];
};
const ways = network({
	walls: entries(buildings).map(([, [, ring]]) => ring),
	furniture: [...stalls, ...tables.map((at) => square(at, 0.4)), ...trees.map((at) => square(at, 0.45)), ...benches.map((axis) => strip(axis, 0.2))],
	tram,
	places: Object.values(places),
	entrances: Object.values(entrances),
	seats: lingering.flatMap(({ seats }) => seats)
});

const topo = topology({
	buildings: collection(entries(buildings).map(([id, [use, ring]]) => feature(id, polygon([...ring, ring[0]]), { use }))),
	streets: collection(entries(streets).map(([id, [name, path]]) => feature(id, line(path), { name }))),
	entrances: collection(entries(entrances).map(([id, at]) => feature(id, point(at)))),
	places: collection(entries(places).map(([id, at]) => feature(id, point(at)))),
	tram: collection([feature('tram', line(tram))]),
	trees: collection(trees.map((at, i) => feature(`tree-${i}`, point(at)))),
	stalls: collection(stalls.map((ring, i) => feature(`stall-${i}`, polygon(ring)))),
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
writeFileSync('data/district.topojson', await format(JSON.stringify(topo), { parser: 'json', printWidth: 160, useTabs: true }));
