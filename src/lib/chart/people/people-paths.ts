import type { Walker, StreetObject } from '#lib/model/scenario/timeline.ts';

/**
 * Path data of people and what they carry, in metres, relative to the point between the feet. People are about 2.9
 * m tall, to be legible on a phone, and their heads a fifth of that. Every shape is one relative path: a still writes it
 * after a point, a canvas draws it at a point.
 */

/** Heads, which end at the neck. */
const bare = 'm-.05-2.33a.25.28 0 1 1 .1 0z';
const hat = 'm-.05-2.33q-.2 0-.2-.27h-.2l.2-.1q0-.2.25-.2t.25.2l.2.1h-.2q0 .27-.2.27z';
const bob = 'm-.05-2.33h-.24q-.12-.57.29-.57t.29.57h-.24z';
const bun = 'm-.2-2.7a.15.15 0 1 1-.12-.1zm.15.37a.25.28 0 1 1 .1 0z';
/** Clothes, which begin and end there. */
const coat = 'm.05.08q-.36 0-.4.33l-.06 1h.92l-.06-1q-.04-.33-.4-.33z';
const dress = 'm.05.08q-.36 0-.33.33l.1.4-.22.8h.9l-.22-.8.1-.4q.03-.33-.33-.33z';
/** Legs: two steps, each with the weight on the other foot, and those of a person who stands. */
const legs = [
	'm-.24 1.3l-.2.95h.23l.21-.72.2.72h.23l-.19-.95z',
	'm-.24 1.3l.06.95h.25l.03-.5.12.35.2-.06-.18-.74z',
	'm-.24 1.3l.02.95h.2l.02-.8.02.8h.2l.02-.95z'
];
/** An old man, bent over his stick. */
const bent =
	'm.1-2.2q-.2 0-.2-.25l-.05-.05q0-.25.27-.25t.25.2l.15.1h-.15q0 .25-.17.25zm-.1-.05v.12q-.42 0-.48.45l-.12 1.1h.88v-.9l.3.15.1-.15-.3-.3q-.06-.35-.36-.35z';
const seated =
	'm-.05-1.58a.25.28 0 1 1 .1 0zm.05.08q.36 0 .4.33l.05 1.17h-.2l-.06-.5h-.38l-.06.5h-.2l.05-1.17q.04-.33.4-.33z';
const lying =
	'm-1.22-.5a.28.25 0 1 1 0-.1zm.1-.42q.6-.14 1.3.06l1.07.02v.2l-.85.03.9.3-.05.2-1.05-.2q-.65.14-1.28.02l-.1-.4q-.1-.15.06-.23z';

/** Path data of those who walk and stand, by their look: two steps, and standing. */
const looks = [bare + coat, bob + dress, hat + coat, bun + dress, bent].map((look) =>
	legs.map((pair) => look + pair)
);

/** The looks of named people. */
const lookOf: Partial<Record<NonNullable<Walker['mark']>, number>> = {
	apron: 0,
	headset: 1,
	satchel: 3,
	stick: 4
};

const [left = '', right = '', standing = ''] = looks[0] ?? [];
/** Path data of the two steps of a person who walks. */
export const stepPaths = [left, right] as const;
/** Metres that a person walks with each step. */
const STEP_METRES = 0.7;

/** Path data of a person in each pose. */
export const posePaths: Readonly<Record<Walker['pose'], string>> = {
	walking: stepPaths[0],
	stumbling: looks[4]?.[0] ?? left,
	standing,
	sitting: seated,
	fallen: lying,
	asleep: lying
};

/** Path data of the attribute by which each named person is recognised. The reader has a pointer above the head. */
export const attributePaths: Readonly<Record<NonNullable<Walker['mark']>, string>> = {
	satchel: 'm.25-1.2h.5v.45h-.5z',
	apron: 'm-.24-1.7h.48v.85h-.48z',
	stick: 'm.66 0v-1.4q0-.13-.13-.13t-.13.13h-.05q0-.18.18-.18t.18.18v1.4z',
	suitcase: 'm.5-.8h.7v.8h-.7z',
	headset: 'm-.36-2.5a.36.4 0 0 1 .72 0a.36.4 0 0 0-.72 0z',
	blanket: 'm-.9 0q1-1.9 2 0z',
	rucksack: 'm-.75-2.15h.4v.8h-.4z',
	you: 'm0-3.05l-.85-1.35h1.7z'
};

/** Path data of a stick that lies beside its owner. */
const LYING_STICK = 'm-1 .3l1.5.6.1-.1z';

/** Returns the step of a person who walks, 0 or 1. */
const stepOf = ({ x, y }: Pick<Walker, 'x' | 'y'>): 0 | 1 =>
	Math.floor((x + y) / STEP_METRES) % 2 === 0 ? 0 : 1;

/** Returns the path data of a person, who walks in steps and always has the same look. */
export function personPath(walker: Walker): string {
	const { id, mark, pose } = walker;
	if (pose !== 'walking' && pose !== 'standing') return posePaths[pose];
	// People who walk together differ in the length of their ids.
	const look =
		(mark && lookOf[mark]) ?? (id.charCodeAt(6) + id.charCodeAt(id.length - 1) + id.length / 2) & 3;
	return looks[look]?.[pose === 'walking' ? stepOf(walker) : 2] ?? posePaths[pose];
}

/** A person who walks, in profile and in mid-stride. */
const profile =
	'm-.1-2.4q-.2-.4.1-.4.2 0 .2.2l.1.2h-.1q0 .2-.1.2v.1h-.2zm0 .2q-.2 0-.3.4v.3l-.2.6q.5.1.9-.1l-.1-.8q0-.4-.2-.4zm.1.2l.2.5.4.1q.2 0 .1-.1t-.4-.1l-.2-.5zm-.3 0l-.5.5v.3q.1.1.2-.1v-.1l.4-.4zm-.1 1.1v.4l-.5.3.2.3q.2.1.2 0l-.1-.2.5-.3v-.5zm.4-.1l.6.9v.2l.5-.1-.4-.1-.2-.5-.2-.4z';

/** Returns the path data of a person for plans on which people are large: those who walk are in profile. */
export const nearPersonPath = (walker: Walker): string =>
	walker.pose === 'walking' ? profile : personPath(walker);

/**
 * Returns the ids of the parts of a figure, from back to front, for plans on which people are large. Only the old man has
 * one; the others are outlines.
 */
export const figureIds = ({ mark, pose, ...at }: Walker): readonly string[] =>
	mark !== 'stick' ? [] : pose === 'walking' ? [`stick-${stepOf(at)}`, 'stick'] : [`stick-${pose}`];

/** Returns the path data of what a person carries; empty if it is nothing. */
export const attributePath = ({ mark, pose }: Walker): string =>
	mark === undefined ? '' : mark === 'stick' && pose === 'fallen' ? LYING_STICK : attributePaths[mark];

/** Width of the outline that joins the heads, bodies and legs of people without a figure where people are large, in metres. */
export const OUTLINE_METRES = 0.12;

/** Opacity of shadows, which are black in all colour themes. */
export const SHADOW_OPACITY = 0.15;

/** Returns the path data of the short shadow of a person at noon. */
export const shadowPath = ({ pose }: Walker): string =>
	pose === 'fallen' || pose === 'asleep'
		? 'm1.3-.65a1.6.4 0 1 1-3.2 0a1.6.4 0 1 1 3.2 0z'
		: 'm.35 0a.85.2 22 1 1-1.6-.65a.85.2 22 1 1 1.6.65z';

/** Path data of objects on the ground. */
export const thingPaths: Readonly<Record<StreetObject['kind'], string>> = {
	suitcase: 'm-.6-1.1h1.2v1.1h-1.2zm.35 0v-.35h.5v.35',
	crates: 'm-1.2-1h1.2v1h-1.2zm1.2 0h1.2v1h-1.2zm-.6-1h1.2v1h-1.2z',
	rucksack: 'm-.5-.9q.5-.5 1 0v.9h-1zm.2.45h.6',
	blanket: 'm-1.3 0q1.35-1.8 2.7 0z'
};

/** A tram seen from above, relative to its centre: two cars on their bogies. */
export const tramPath =
	'm-16-1.4h15.4v2.8h-15.4zm16.6 0h15.4v2.8h-15.4zm-1.2.7h1.2m-1.2 1.4h1.2m-13-2.1h10v2.8m5-2.8h10v2.8';
