/** Where names stand, in kilometres of the map. */

type Point = readonly [x: number, y: number];

/**
 * The middle of a name inside its country. Off it, the anchor says which end of the name is nearest, or a line leads
 * to it from the country.
 */
export interface Label {
	readonly at: Point;
	readonly anchor?: 'start' | 'middle' | 'end';
	readonly leader?: readonly Point[];
}
type Labels = Readonly<Record<string, Label>>;

/** In the widest part of each country that has room for its name or, on narrow pictures, its code. */
const INSIDE: Labels = {
	at: { at: [368, 450] },
	be: { at: [-390, 142] },
	bg: { at: [1228, 890] },
	cz: { at: [358, 235] },
	de: { at: [40, 50] },
	ee: { at: [900, -850] },
	es: { at: [-1050, 1140] },
	fi: { at: [790, -1200] },
	fr: { at: [-560, 490] },
	gb: { at: [-790, -90] },
	gr: { at: [1020, 1165] },
	hu: { at: [685, 515] },
	ie: { at: [-1195, -275] },
	it: { at: [25, 745] },
	lt: { at: [868, -465] },
	lv: { at: [950, -632] },
	pl: { at: [625, -20] },
	ro: { at: [1140, 585] },
	se: { at: [275, -850] },
	sk: { at: [718, 330] }
};

/** Names in full: those that are longer than their country is wide stand at sea, or on land that is not counted. */
export const NAMES: Labels = {
	...INSIDE,
	be: {
		at: [-345, -395],
		leader: [
			[-345, 95],
			[-465, 35],
			[-490, -60],
			[-490, -350]
		]
	},
	cy: { at: [2105, 1385], anchor: 'middle' },
	at: { at: [385, 440] },
	dk: { at: [-135, -590], anchor: 'end' },
	ee: { at: [1050, -860], anchor: 'start' },
	gb: { at: [-865, -90] },
	gr: { at: [880, 1440], anchor: 'end' },
	hu: { at: [705, 535] },
	hr: {
		at: [655, 785],
		leader: [
			[575, 665],
			[600, 740]
		]
	},
	lt: { at: [1085, -470], anchor: 'start' },
	lu: {
		at: [-420, -490],
		leader: [
			[-279, 240],
			[-515, 75],
			[-540, -20],
			[-540, -445]
		]
	},
	lv: { at: [1135, -640], anchor: 'start' },
	mt: { at: [450, 1780], anchor: 'start' },
	nl: {
		at: [-310, -300],
		leader: [
			[-290, -50],
			[-310, -255]
		]
	},
	pt: { at: [-1715, 1190], anchor: 'end' },
	sk: { at: [765, 325] },
	si: {
		at: [665, 885],
		leader: [
			[370, 650],
			[500, 850]
		]
	}
};

/** Two letters, on narrow pictures. */
export const CODES: Labels = {
	...INSIDE,
	be: { at: [-395, 112] },
	cy: { at: [2105, 1385], anchor: 'middle' },
	dk: { at: [-38, -455] },
	gr: { at: [1003, 1290] },
	hr: { at: [545, 655] },
	lu: {
		at: [-650, 205],
		leader: [
			[-279, 243],
			[-560, 205]
		]
	},
	mt: { at: [470, 1780], anchor: 'start' },
	nl: { at: [-295, -20] },
	pt: { at: [-1515, 1160] },
	si: { at: [362, 650] }
};
