/** Operators in front of their screens, seen from behind: dark, with light from the screens on their outlines. */
import type { Shape } from '#lib/chart/drawing.ts';
import { roundToTenth } from '#lib/chart/path.ts';

/** Layers from back to front, in units of which a person has 100 from the seat to the hair. */
type Layers = readonly (readonly [style: string, d: string])[];
const OPERATOR_HEIGHT = 100;

const chair: Layers = [
	[
		'operator chair',
		'M-25 0C-26-8-26-15-24.5-21C-23.5-25.5-20-27-15-27.8Q0-30 15-27.8C20-27 23.5-25.5 24.5-21C26-15 26-8 25 0z'
	],
	[
		'operator-hatch',
		'M-20 0C-20.5-7-20.5-13-19.5-18C-19-21.5-16.5-22.5-13-23Q0-24.8 13-23C16.5-22.5 19-21.5 19.5-18C20.5-13 20.5-7 20 0M-20-13Q0-15 20-13M-20.3-7Q0-9 20.3-7'
	]
];

/** A woman with a bob, in a cardigan. */
const withBob: Layers = [
	[
		'operator',
		'M-7-58C-6.5-51-7.5-47-11-44.5C-17-41-27-39.5-33-34.5C-39-29.5-42-20-43.5-10L-45 0H45L43.5-9C41.5-20 38.5-30 32.5-35.5C26.5-40.5 17-41.5 11.5-44.5C8-47 7.5-51 8-58z'
	],
	[
		'operator-hatch',
		'M-10-45Q1-39.5 11-45M-31-30C-34-20-34.5-10-34 0M30.5-31C33.5-21 34-10 33.5 0M-26-37Q-20-36-15-32M25-38Q20-36 17-33M-43-12Q-39-10-35-11M43-12Q39-9 35-10'
	],
	[
		'operator hair',
		'M2-100C-10-101-18.5-94-20.5-83C-22-74-21.5-66-24.5-56.5C-20-52-12-50.5-4-51C5-50 16-50 23-55C20-64 22-73 21.5-81C20.5-93 13-99.5 2-100z'
	],
	[
		'operator-hatch',
		'M1-98.5Q-1-94 0-88M-5-97.5C-13-92-16-81-16.5-70C-16.7-64-18-60-19-57M-2-93C-8-86-10.5-75-11-66Q-11.5-59-12.5-54M5-94C10-88 12-78 12.5-68Q13-60 14-54M9-96.5C15-91 17-82 17-72Q17-64 18.5-57M0-85C-3-76-4.5-66-5-53M4-82C5.5-74 6-64 5.5-53'
	],
	['headset', 'M-22.5-75C-26-108.5 25-109 23.5-74M-24-68C-28-60-26-54-19.5-51'],
	[
		'people',
		'M-26.5-83q2.5-2 4.6-.6q1.4 7.6.6 15.6q-2.1 1.8-4.8.4q-2.2-7.6-.4-15.4zM22.4-83q2.4-1.6 4.6.4q1.8 7.4.2 15.4q-2.4 1.6-4.6.2q-1.6-8-.2-16z'
	],
	...chair
];

/** A man with short hair, in a shirt. */
const withShortHair: Layers = [
	[
		'operator',
		'M-8-62C-7.5-53-9-48.5-13-46C-20-42.5-30-41-36-35.5C-42-30-44-20-45-10L-46 0H46L45-10C44-20 42-30 36-35.5C30-41 20-42.5 13-46C9-48.5 7.5-53 8-62z'
	],
	[
		'operator-hatch',
		'M-12-47Q-6-40 0-39.5Q6-40 12-47M0-39.5V-30M-33-32C-36-22-36-10-35 0M33-32C36-22 36-10 35 0'
	],
	[
		'operator',
		'M-17-78C-20-80-21.5-76-20.5-72.5C-20-69.5-18-67.5-16.5-68.5C-15-61-10-56-7-55H7C10-56 15-61 16.5-68.5C18-67.5 20-69.5 20.5-72.5C21.5-76 20-80 17-78z'
	],
	[
		'operator hair',
		'M1-98C-11-98.5-18.5-91-18-79C-17.8-73-16-67-11-63.5Q-6-61 0-62.5Q7-61 11.5-63.5C16-67 17.8-73 18-79C18.5-90 12-97.5 1-98z'
	],
	[
		'operator-hatch',
		'M1-90Q-5-89-7-84M1-90Q7-88 8-82M-12-86Q-15-78-13.5-70M13-86Q15.5-78 14-70M-5-80Q-6-72-4-66M5-79Q6-72 4.5-66'
	],
	['headset', 'M-20-77C-22-106 23-106 20-77'],
	[
		'people',
		'M-24-84q2.4-1.8 4.4-.4q1.4 7 .4 14.2q-2 1.6-4.6.4q-2-7-.2-14.2zM19.6-84q2.2-1.6 4.4.4q1.6 6.8 0 14q-2.2 1.6-4.4.2q-1.4-7.4 0-14.6z'
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
