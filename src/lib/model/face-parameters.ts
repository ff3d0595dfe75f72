/** What a face is made of, what a photograph does to it, and who of the list resembles whom. */

/** A face to draw. Each parameter goes from 0 to 1; half is the average face. */
export interface Face {
	/** Of the head: narrow … wide. */
	readonly width: number;
	/** Pointed … square. */
	readonly jaw: number;
	/** Eyebrows: thin and high … thick and low. */
	readonly brow: number;
	/** Between the eyes: close … far apart. */
	readonly eyeGap: number;
	readonly eyeSize: number;
	readonly noseLength: number;
	readonly noseWidth: number;
	readonly mouthWidth: number;
	/** Corners of the mouth: down … up. */
	readonly mouthCurve: number;
	/** Low on the forehead … receding. */
	readonly hairline: number;
	/** None … large and heavy; a drawing may show them from some value on. */
	readonly glasses: number;
	/** Leaning to the left … to the right; half is the same on both sides. */
	readonly asymmetry: number;
}

/** How far a photograph is from one taken for a file, 0 … 10 each. */
export interface Conditions {
	/** Full light … hardly any. */
	readonly light: number;
	/** Face on … turned away. */
	readonly angle: number;
	/** Today … long after. */
	readonly age: number;
}

/** What stands for a face: sixteen numbers. */
export type Embedding = readonly number[];

/** A photograph for a file: full light, face on, today. Every entry of the list has one. */
export const REFERENCE: Conditions = { light: 0, angle: 0, age: 0 };

/** How far somebody is from the entry that resembles them, at most; the radius at the threshold of the story is 0.79. */
export const RESEMBLANCE = 0.45;

export const PARAMETERS = [
	'width',
	'jaw',
	'brow',
	'eyeGap',
	'eyeSize',
	'noseLength',
	'noseWidth',
	'mouthWidth',
	'mouthCurve',
	'hairline',
	'glasses',
	'asymmetry'
] as const satisfies readonly (keyof Face)[];
/** In so many parameters two faces may differ; so many numbers stand for each. */
export const DEGREES = PARAMETERS.length;
export const NUMBERS = 16;

/** Standard deviation of a parameter; 0 and 1 are three of them from the average. */
export const DEVIATION = 1 / 6;
/** The worst of a condition. */
export const WORST = 10;

/** What a condition does at its worst: how far parameters go towards a value, and the noise in the numbers. */
interface Effect {
	readonly towards: readonly (readonly [parameter: keyof Face, value: 0 | 1, share: number])[];
	readonly noise: number;
}

export const EFFECTS: Readonly<Record<keyof Conditions, Effect>> = {
	light: {
		towards: [
			['brow', 1, 0.2],
			['eyeSize', 0, 0.2],
			['noseWidth', 1, 0.15],
			['jaw', 1, 0.15]
		],
		noise: 0.6
	},
	angle: {
		towards: [
			['width', 0, 0.2],
			['eyeGap', 0, 0.2],
			['mouthWidth', 0, 0.2],
			['noseLength', 1, 0.15],
			['asymmetry', 1, 0.25]
		],
		noise: 0.8
	},
	age: {
		towards: [
			['hairline', 1, 0.3],
			['mouthCurve', 0, 0.2],
			['jaw', 1, 0.2],
			['noseLength', 1, 0.15],
			['eyeSize', 0, 0.15]
		],
		noise: 0.8
	}
};
