/** Parameters of the drawn faces, and how photo conditions change them. */

/**
 * A face to draw. Each parameter is 0 … 1; 0.5 is the average face. Haircut, beard, age and clothes are no parameters: a
 * drawing adds them, and no distance depends on them.
 */
export interface Face {
	/** Width of the head: narrow … wide. */
	readonly width: number;
	/** Jaw: pointed … square. */
	readonly jaw: number;
	/** Eyebrows: thin and high … thick and low. */
	readonly brow: number;
	/** Distance between the eyes: small … large. */
	readonly eyeGap: number;
	readonly eyeSize: number;
	readonly noseLength: number;
	readonly noseWidth: number;
	readonly mouthWidth: number;
	/** Corners of the mouth: down … up. */
	readonly mouthCurve: number;
	/** Hairline: low … receding. */
	readonly hairline: number;
	/** Glasses: none … large and heavy. A drawing may leave them out below some value. */
	readonly glasses: number;
	/** Asymmetry: towards the left … towards the right; 0.5 is symmetric. */
	readonly asymmetry: number;
}

/** How much the conditions of a photo differ from those of a file photo: each 0 … 10, 0 if they do not differ. */
export interface PhotoConditions {
	/** Light: full … almost none. */
	readonly light: number;
	/** Angle: frontal … turned away. */
	readonly angle: number;
	/** Age of the file photo that it is compared with: today … many years. */
	readonly age: number;
}

/** Vector of sixteen numbers that represents a face. */
export type Embedding = readonly number[];

/** Conditions of a file photo: full light, frontal, today. Every entry of the gallery has such a photo. */
export const REFERENCE_CONDITIONS: PhotoConditions = { light: 0, angle: 0, age: 0 };

/**
 * Distance between the faces of a person and of her lookalike, in standard deviations of one parameter. Parameters are
 * clamped to 0 … 1, which can only reduce it. For comparison, at the threshold of the story faces match below 0.79.
 */
export const LOOKALIKE_DISTANCE = 0.45;

/** Names of the face parameters, in the order of the embedding. */
export const FACE_PARAMETERS = [
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
/** Number of parameters of a face. */
export const FACE_DIMENSIONS = FACE_PARAMETERS.length;
/** Number of dimensions of an embedding. */
export const EMBEDDING_SIZE = 16;

/** Standard deviation of a parameter: 0 and 1 are three standard deviations from the average face. */
export const PARAMETER_DEVIATION = 1 / 6;
/** Worst value of a condition. */
export const MAX_CONDITION = 10;

/**
 * Effect of a condition at its worst: how much parameters move towards an extreme value (as a share of the way), and
 * the length of the noise vector in the embedding.
 */
interface Effect {
	readonly towards: readonly (readonly [parameter: keyof Face, value: 0 | 1, share: number])[];
	readonly noise: number;
}

/** Effect of each condition on the face in the photo and on its embedding. */
export const CONDITION_EFFECTS: Readonly<Record<keyof PhotoConditions, Effect>> = {
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
