/** Operators in front of their screens, seen from behind: dark, with light from the screens on their outlines. */
import type { Shape } from '#lib/chart/drawing.ts';
import { roundToTenth } from '#lib/chart/path.ts';

/** Layers from back to front, in units of which a person has 100 from the seat to the hair. */
type Layers = readonly (readonly [style: string, d: string])[];
const OPERATOR_HEIGHT = 100;

const chair: Layers = [
	['operator chair', 'M-27 0V-19Q-27-27-18-28.5Q0-31 18-28.5Q27-27 27-19V0z'],
	['operator-hatch', 'M-21 0V-17Q-21-22-15-23Q0-25 15-23Q21-22 21-17V0M-21-12H21M-21-6H21']
];

/** A woman with a bob, in a cardigan. */
const withBob: Layers = [
	[
		'operator',
		'M-7.5-58V-45.5C-11-43-16-41.5-22-39.5C-33-36-38.5-29-40.5-18L-43.5 0H42.5L40.5-17C38.5-28.5 33-36 22.5-39C16-41 11.5-42.5 7.5-45.5V-58z'
	],
	[
		'operator-hatch',
		'M-9-44.5Q0-39 9-44.5M-27-36.5C-30-27-30.5-15-29.5 0M27-36C29.5-27 30-14 29 0M-37-22Q-33-19-30-19.5M37-21Q33-18 30-18.5M-8-37Q-4-34-3-29'
	],
	[
		'operator hair',
		'M-1-100C-14-100.5-21.5-91-22-79C-22.3-71-22.5-61-20-53.5C-14-50-6-49.5 1-49.5C9-49.5 16-50.5 21-54C23-61 22.8-71 22-79C21-91.5 13-99.5-1-100z'
	],
	[
		'operator-hatch',
		'M-2-98Q-3-93-2-89M-7-97C-14-91-16.5-80-16-62M-4-93C-9-86-10.5-74-10-55M3-92C8-86 10.5-74 10-56M6-96C13-91 16.5-80 16.5-62M-2-84C-3.5-76-4-66-3.5-53M4-80C5-73 5-64 4.5-54'
	],
	['headset', 'M-22.5-73C-25-107.5 23-108 22.5-73M-24-66C-27-58-24-52-18-50'],
	[
		'people',
		'M-27.5-81.5q2.5-1.5 5 0q1.5 7.5 0 15q-2.5 1.5-5 0q-1.5-7.5 0-15zM22.5-81.5q2.5-1.5 5 0q1.5 7.5 0 15q-2.5 1.5-5 0q-1.5-7.5 0-15z'
	],
	...chair
];

/** A man with short hair, in a shirt. */
const withShortHair: Layers = [
	[
		'operator',
		'M-8-60V-47C-12-44-18-43-24-41C-36-37-41-29-42.5-17L-44 0H44L42.5-17C41-29 36-37 24-41C18-43 12-44 8-47V-60z'
	],
	['operator-hatch', 'M-9-46L0-41L9-46M-28-37C-31-27-31-14-30 0M28-37C31-27 31-14 30 0'],
	[
		'operator',
		'M0-97C-12-97-18-89-18-79C-20-79-20.5-71-17.5-70C-16.5-62-11-55.5-8-54.5H8C11-55.5 16.5-62 17.5-70C20.5-71 20-79 18-79C18-89 12-97 0-97z'
	],
	[
		'operator hair',
		'M0-97C-12-97-18.5-89-18-77C-16-72-15-66-9-61.5Q0-59.5 9-61.5C15-66 16-72 18-77C18.5-89 12-97 0-97z'
	],
	['headset', 'M-20-74C-22-104 22-104 20-74'],
	[
		'people',
		'M-24.5-81q2.5-1.5 5 0q1.5 6.5 0 13q-2.5 1.5-5 0q-1.5-6.5 0-13zM19.5-81q2.5-1.5 5 0q1.5 6.5 0 13q-2.5 1.5-5 0q-1.5-6.5 0-13z'
	],
	...chair
];

/**
 * Draws an operator on a chair.
 * @param who which of the two is drawn: the operator of the story has a bob
 * @param x middle of the seat, in units
 * @param y height of the seat, in units
 * @param height height from the seat to the hair, in units
 */
export const drawOperator = (
	id: string,
	who: 'bob' | 'short',
	[x, y]: readonly [x: number, y: number],
	height: number
): Shape[] =>
	(who === 'bob' ? withBob : withShortHair).map(([style, d], layer) => ({
		id: `${id}-${layer}`,
		style,
		d,
		transform: `translate(${roundToTenth(x)} ${roundToTenth(y)}) scale(${(height / OPERATOR_HEIGHT).toFixed(3)})`
	}));
