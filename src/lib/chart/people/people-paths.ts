import type { Walker, Moment, StreetObject } from '#lib/model/scenario/timeline.ts';
import { roundToTenth } from '../path.ts';

/**
 * Path data of people and what they carry, in metres, relative to the point between the feet. People are about 2.9
 * m tall, to be legible on a phone. Every shape is one relative path: a still writes it after a point, a canvas
 * draws it at a point.
 */

const upright = 'm-.55-2.25a.55.55 0 1 1 1.1 0a.55.55 0 1 1-1.1 0m0 2.25q-.2-1.5.55-1.6q.75.1.55 1.6z';
const coat = 'm-.55-2.25a.55.55 0 1 1 1.1 0a.55.55 0 1 1-1.1 0m.03 1.5q-.12-.85.52-.9q.64.05.52.9z';
const stumbling =
	'm-1.3-1.95a.55.55 0 1 1 1.1 0a.55.55 0 1 1-1.1 0m.95 1.35q-.5-.7-.05-1q.75.05 1.05.95zm.1-.15h.42l.1.75h-.35zm.5-.05l.4-.1.65.5-.2.25z';
const seated = 'm-.5-1.65a.5.5 0 1 1 1 0a.5.5 0 1 1-1 0m-.1 1.65q-.1-1 .6-1.05q.7.05.6 1.05z';
const lying = 'm-2.25-.55a.55.55 0 1 1 1.1 0a.55.55 0 1 1-1.1 0m1.2-.55q1.5-.2 2.6.1l.1.9q-1.2.3-2.7.1z';

/** Path data of the two steps of a person who walks, each with the weight on the other foot. */
export const stepPaths = [
	`${coat}m.07-.1h.4l-.05.85h-.33zm.5 0h.4l-.04.6h-.32z`,
	`${coat}m.07-.1h.4l-.04.6h-.32zm.5 0h.4l-.03.85h-.33z`
] as const;
/** Metres that a person walks with each step. */
const STEP_METRES = 0.7;

/** Path data of a person in each pose. */
export const posePaths: Readonly<Record<Walker['pose'], string>> = {
	walking: stepPaths[0],
	stumbling,
	standing: upright,
	sitting: seated,
	fallen: lying,
	asleep: lying
};

/** Path data of the attribute by which each named person is recognised. The reader has a pointer above the head. */
export const attributePaths: Readonly<Record<NonNullable<Walker['mark']>, string>> = {
	satchel: 'm.4-1.15h.95v.85h-.95z',
	apron: 'm-.5-.95h1v.7h-1z',
	stick: 'm.92 0v-1.4q0-.13-.13-.13t-.13.13h-.05q0-.18.18-.18t.18.18v1.4z',
	suitcase: 'm.75-.95h.9v.95h-.9z',
	headset: 'm-.75-2.25a.75.75 0 0 1 1.5 0',
	blanket: 'm-1-.95h2.6v.95h-2.6z',
	rucksack: 'm-1.05-1.5h.6v1h-.6z',
	you: 'm0-3.05l-.85-1.35h1.7z'
};

/** Path data of a stick that lies beside its owner. */
const LYING_STICK = 'm-.5.35h1.9v.05h-1.9z';

/** Returns the path data of a person, who walks in steps. */
export const personPath = ({ pose, x, y }: Walker): string =>
	pose === 'walking' ? stepPaths[Math.floor((x + y) / STEP_METRES) % 2 === 0 ? 0 : 1] : posePaths[pose];

/** Returns the path data of what a person carries; empty if it is nothing. */
export const attributePath = ({ mark, pose }: Walker): string =>
	mark === undefined ? '' : mark === 'stick' && pose === 'fallen' ? LYING_STICK : attributePaths[mark];

/** Opacity of shadows, which are black in all colour themes. */
export const SHADOW_OPACITY = 0.15;

/** Returns the path data of the short shadow of a person at noon. */
export const shadowPath = ({ pose }: Walker): string =>
	pose === 'fallen' || pose === 'asleep'
		? 'm1.6-.7a2.05.7 0 1 1-4.1 0a2.05.7 0 1 1 4.1 0z'
		: 'm.3-.05a1.1.3 25 1 1-1.9-.8a1.1.3 25 1 1 1.9.8z';

/** Path data of objects on the ground. */
export const thingPaths: Readonly<Record<StreetObject['kind'], string>> = {
	suitcase: 'm-.6-1.1h1.2v1.1h-1.2zm.35 0v-.35h.5v.35',
	crates: 'm-1.2-1h1.2v1h-1.2zm1.2 0h1.2v1h-1.2zm-.6-1h1.2v1h-1.2z',
	rucksack: 'm-.5-.9q.5-.5 1 0v.9h-1zm.2.45h.6',
	blanket: 'm-1.3-.9h2.7v.9h-2.7z'
};

/** A tram seen from above, relative to its centre: two cars on their bogies. */
export const tramPath =
	'm-16-1.4h15.4v2.8h-15.4zm16.6 0h15.4v2.8h-15.4zm-1.2.7h1.2m-1.2 1.4h1.2m-13-2.1h10v2.8m5-2.8h10v2.8';

const at = (x: number, y: number, shape: string): string => `M${roundToTenth(x)} ${roundToTenth(y)}${shape}`;

/**
 * Returns the path data of all people (`ink`), of their shadows, of all outlined objects (`outlined`) and of the tram
 * (empty if there is none), so that any crowd takes only a few elements.
 * @param size size factor of people: all paths but that of the tram must be scaled by it
 * @param hasShadows whether people have shadows
 */
export function crowdPaths(
	{ figures, things: objects, tram: car }: Moment,
	size = 1,
	hasShadows = false
): Readonly<Record<'ink' | 'shadows' | 'outlined' | 'tram', string>> {
	const pathAt = ({ x, y }: { readonly x: number; readonly y: number }, shape: string) =>
		at(x / size, y / size, shape);
	return {
		// Sorted by x, because that compresses best.
		ink: [...figures]
			.sort((a, b) => a.x - b.x)
			.map((figure) => pathAt(figure, personPath(figure)))
			.join(''),
		shadows: hasShadows ? figures.map((figure) => pathAt(figure, shadowPath(figure))).join('') : '',
		outlined: [
			...figures.flatMap((figure) => (figure.mark ? [pathAt(figure, attributePath(figure))] : [])),
			...objects.map((object) => pathAt(object, thingPaths[object.kind]))
		].join(''),
		tram: car ? at(car.x, car.y, tramPath) : ''
	};
}
