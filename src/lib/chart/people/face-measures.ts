/** The measures that all lines of a face are drawn from, for a head of height 1 whose middle is 0, 0. */
import type { Face } from '#lib/model/faces/face-parameters.ts';
import type { Point } from '#lib/model/maths/geometry.ts';
import type { Look } from './portraits.ts';

export interface EyeMeasures {
	readonly x: number;
	readonly y: number;
	/** −1 for the left eye, 1 for the right one. */
	readonly side: -1 | 1;
	/** Half the width. */
	readonly wide: number;
	/** Half the height. */
	readonly high: number;
	/** Y of the lower edge of the eyebrow. */
	readonly browY: number;
	/** Thickness of the eyebrow. */
	readonly brow: number;
}

export type FaceMeasures = ReturnType<typeof measureFace>;

/** Half the height of the head. */
const HALF_HEIGHT = 0.5;
/** Horizontal offset of the features of a head turned as far as it goes. */
const TURN_OFFSET = 0.085;
/** Share of their width that features on the far side of a head turned as far as it goes lose. */
export const FORESHORTENING = 0.35;
/** Share of a parameter that shows in a portrait; the rest is typical of the character. */
const SHOWN_SHARE = 0.4;

/**
 * @param turned how far the head is turned, 0 to 1
 * @param look the look, which may weaken features
 */
export function measureFace(measured: Face, turned: number, { typical = {} }: Pick<Look, 'typical'>) {
	const shown = Object.entries(typical).map(([parameter, usual]) => [
		parameter,
		usual + SHOWN_SHARE * (measured[parameter as keyof Face] - usual)
	]);
	const face: Face = { ...measured, ...(Object.fromEntries(shown) as Partial<Face>) };
	const wide = 0.305 + 0.09 * face.width;
	const lean = (face.asymmetry - 0.5) * 0.05;
	const turn = turned * TURN_OFFSET;
	const jaw = wide * (0.7 + 0.2 * face.jaw);
	const chin = wide * (0.24 + 0.3 * face.jaw);
	const high = 0.019 + 0.02 * face.eyeSize;
	const eyes = ([-1, 1] as const).map((side): EyeMeasures => {
		// The far side of a turned head is foreshortened.
		const far = side > 0 ? 1 - FORESHORTENING * turned : 1;
		return {
			x: side * (0.115 + 0.065 * face.eyeGap) * far + turn,
			y: 0,
			side,
			wide: (0.052 + 0.03 * face.eyeSize) * far,
			high,
			browY: -high - 0.068 + 0.034 * face.brow,
			brow: 0.009 + 0.026 * face.brow
		};
	});
	const middle = lean + turn * 1.15;
	const noseY = 0.13 + 0.1 * face.noseLength;
	const wing = 0.045 + 0.05 * face.noseWidth;
	const mouthY = noseY + 0.085 + (HALF_HEIGHT - noseY - 0.085) * 0.22;
	const mouthWide = 0.085 + 0.075 * face.mouthWidth;
	const curve = (face.mouthCurve - 0.5) * 0.07;
	const hairY = -0.22 - 0.19 * face.hairline;
	const chinX = turn * 0.7;
	/** Half the width of the face at a height from the eyes to the chin. */
	const contour = (y: number): number => {
		if (y < 0) return wide * Math.sqrt(Math.max(0, 1 - (y / HALF_HEIGHT) ** 2));
		if (y < 0.3) return wide + (jaw - wide) * (y / 0.3) ** 1.8;
		return jaw * Math.max(0, 1 - ((y - 0.3) / 0.2) ** 2.4) ** 0.6;
	};
	const landmarks: Point[] = [
		...eyes.flatMap(({ x, y, wide: half, browY }): Point[] => [
			[x - half, y],
			[x + half, y],
			[x, browY]
		]),
		[middle, noseY + 0.012],
		[middle - wing, noseY - 0.01],
		[middle + wing, noseY - 0.01],
		[middle - mouthWide, mouthY - curve],
		[middle + mouthWide * (1 - FORESHORTENING * turned), mouthY - curve],
		[chinX, HALF_HEIGHT],
		[-jaw + turn * 0.3, 0.3],
		[jaw + turn * 0.3, 0.3],
		[-wide, 0],
		[wide, 0],
		[turn, hairY]
	];
	return {
		...{ wide, jaw, chin, chinX, eyes, turn, turned, middle, noseY, wing },
		...{ mouthY, mouthWide, curve, hairY, contour, landmarks }
	};
}
