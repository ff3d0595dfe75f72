/**
 * Draws a face in ink lines from twelve parameters. The lines are the same at every size, except that small
 * pictures (20 pixels) leave the strands of hair out. Faces in the crowd differ only by the parameters; named
 * characters also have hair and clothes, which software does not measure.
 */
import type { PhotoConditions, Face } from '#lib/model/faces/face-parameters.ts';
import type { Point } from '#lib/model/maths/geometry.ts';
import {
	PORTRAIT_OFFSET,
	drawHairAndClothes,
	FEATURE_FACTORS,
	type PointWriter,
	type PortraitCharacter
} from './portrait-clothes.ts';

/** Position of a face, and how it is photographed and drawn. */
export interface FacePlacement {
	/** Centre of the head. */
	readonly x: number;
	readonly y: number;
	/** Height of the head in units; the width, with ears, is at most 0.9 of it. */
	readonly size: number;
	/** Head angle, ageing and poor light. If undefined, the face is seen from the front in full light. */
	readonly conditions?: PhotoConditions;
	/** Whether all strands of hair are drawn; by default they are. */
	readonly fine?: boolean;
	/** The named character, drawn with shoulders, hair and clothes. If undefined, only a head is drawn. */
	readonly character?: PortraitCharacter;
}

/** A drawn face, as path data in units of the drawing. */
export interface FaceDrawing {
	/** Lines of the face, to be stroked. */
	readonly lines: string;
	/** Pupils, eyebrows and lashes, to be filled with ink. */
	readonly solid: string;
	/** Hatching of the shade in poor light, to be stroked thinly; empty in full light. */
	readonly hatch: string;
	/** The points that face recognition software measures, in units of the drawing. */
	readonly landmarks: readonly Point[];
}

/** Half the height of a head of size 1. */
const HALF_HEIGHT = 0.5;
/** Y of the middle of the eyes. */
const EYE_LEVEL = 0;
/** Value of the glasses parameter above which glasses are drawn. */
const GLASSES_THRESHOLD = 0.7;
/** Horizontal offset of the features of a turned head, as a share of the height of the head. */
const TURN_OFFSET = 0.09;
/** Number of hatching lines. */
const HATCH_LINES = 20;
/** How much a hatching line rises across the face, as a share of the height of the head. */
const HATCH_RISE = 0.09;

/**
 * Returns the path data of a face, with its hair and, for a named character, clothes, and the landmarks of the face.
 */
export function drawFace(face: Face, sitting: FacePlacement): FaceDrawing {
	const { x, conditions, fine = true, character } = sitting;
	const size = sitting.size * (character ? PORTRAIT_OFFSET.scale : 1);
	const y = sitting.y - (character ? PORTRAIT_OFFSET.rise * sitting.size : 0);
	const at: PointWriter = (px, py) => `${roundFine(x + px * size)} ${roundFine(y + py * size)}`;
	const { light = 0, angle = 0, age = 0 } = conditions ?? {};
	const measures = measure(face, angle / 10, character !== undefined);
	const { landmarks } = measures;
	return {
		lines: [
			head(measures, at, character !== undefined),
			character ? drawHairAndClothes(character, measures, at, fine) : hair(measures, at, fine),
			...measures.eyes.map((eye) => lids(eye, at)),
			nose(measures, at, character !== undefined),
			character ? lips(measures, at) : mouth(measures, at),
			face.glasses > GLASSES_THRESHOLD ? glasses(measures, face.glasses, at) : '',
			wrinkles(measures, age / 10, at)
		].join(''),
		solid: measures.eyes
			.map((eye) => pupil(eye, at, size) + brow(eye, at) + (character ? lashes(eye, at) : ''))
			.join(''),
		hatch: hatch(measures, light / 10, at),
		landmarks: landmarks.map(([px, py]) => [roundFine(x + px * size), roundFine(y + py * size)])
	};
}

interface Eye {
	readonly x: number;
	readonly y: number;
	/** Half the width. */
	readonly wide: number;
	/** Half the height. */
	readonly high: number;
	/** Y of the lower edge of the eyebrow. */
	readonly browY: number;
	/** Thickness of the eyebrow. */
	readonly brow: number;
}

type Measures = ReturnType<typeof measure>;

/**
 * Returns the measures that all lines are drawn from, for a head of size 1.
 * @param turned how far the head is turned, 0 to 1
 * @param soft whether features are weakened, as for characters with a portrait
 */
function measure(face: Face, turned: number, soft: boolean) {
	const by = soft ? FEATURE_FACTORS : { jaw: 1, chin: 1, brow: 1, eyes: 1, nose: 1, mouth: 1 };
	const wide = 0.3 + 0.11 * face.width;
	const lean = (face.asymmetry - 0.5) * 0.08;
	const turn = turned * TURN_OFFSET;
	const jaw = wide * (0.66 + 0.28 * by.jaw * face.jaw);
	const chin = wide * (0.16 + 0.42 * by.chin * face.jaw);
	const high = (0.022 + 0.034 * face.eyeSize) * by.eyes;
	const eyes = [-1, 1].map((side): Eye => {
		const y = EYE_LEVEL + side * lean * 0.5;
		return {
			x: side * (0.1 + 0.09 * face.eyeGap) + turn,
			y,
			// The far side of a turned head is foreshortened.
			wide: (0.05 + 0.035 * face.eyeSize) * by.eyes * (side > 0 ? 1 - 0.35 * turned : 1),
			high,
			browY: y - high - 0.09 + 0.045 * face.brow,
			brow: (0.008 + 0.034 * face.brow) * by.brow
		};
	});
	const middle = lean * 0.8 + turn * 1.3;
	const noseY = 0.1 + 0.12 * face.noseLength;
	const wing = (0.035 + 0.055 * face.noseWidth) * by.nose;
	const mouthY = noseY + 0.09 + (HALF_HEIGHT - noseY - 0.09) * 0.27;
	const mouthWide = (0.07 + 0.1 * face.mouthWidth) * by.mouth;
	const curve = (face.mouthCurve - 0.5) * 0.13;
	const hairY = -0.2 - 0.22 * face.hairline;
	const landmarks: Point[] = [
		...eyes.flatMap(({ x, y, wide: half, browY }): Point[] => [
			[x - half, y],
			[x + half, y],
			[x, browY]
		]),
		[middle, noseY + 0.02],
		[middle - wing, noseY],
		[middle + wing, noseY],
		[middle - mouthWide, mouthY - curve],
		[middle + mouthWide, mouthY - curve],
		[0, HALF_HEIGHT],
		[-jaw, 0.3],
		[jaw, 0.3],
		[-wide, EYE_LEVEL],
		[wide, EYE_LEVEL],
		[partingX(wide, turn), hairY]
	];
	return { wide, jaw, chin, eyes, turn, middle, noseY, wing, mouthY, mouthWide, curve, hairY, landmarks };
}

function head({ wide, jaw, chin }: Measures, at: PointWriter, covered: boolean): string {
	const side = (s: number) =>
		`C${at(s * wide, 0.12)} ${at(s * jaw * 1.04, 0.22)} ${at(s * jaw, 0.3)}` +
		`C${at(s * jaw * 0.93, 0.41)} ${at(s * chin * 1.3, HALF_HEIGHT)} ${at(s * chin * 0.4, HALF_HEIGHT)}`;
	const crown = (s: number) =>
		`M${at(s * wide, EYE_LEVEL)}C${at(s * wide * 1.02, -0.33)} ${at(s * wide * 0.62, -HALF_HEIGHT)} ${at(0, -HALF_HEIGHT)}`;
	const ear = (s: number) =>
		`M${at(s * wide, -0.05)}C${at(s * (wide + 0.07), -0.1)} ${at(s * (wide + 0.06), 0.12)} ${at(s * wide * 0.985, 0.11)}`;
	return [-1, 1]
		.map((s) => `${covered ? '' : crown(s) + ear(s)}M${at(s * wide, EYE_LEVEL)}${side(s)}`)
		.concat(`M${at(-chin * 0.4, HALF_HEIGHT)}L${at(chin * 0.4, HALF_HEIGHT)}`)
		.join('');
}

/** Draws the hairline on both sides of the parting, and strands that fall from it. */
function hair({ wide, hairY, turn }: Measures, at: PointWriter, fine: boolean): string {
	const parting = partingX(wide, turn);
	const fall = (s: number, rank: number) => {
		const y = hairY + (-0.47 - hairY) * (rank / 5);
		const end = -0.1 + (-0.31 * rank) / 5;
		const edge = s * halfWidthAt(end, wide, wide) * 0.985;
		return `M${at(parting, y)}Q${at(parting + (edge - parting) * 0.72, y + (end - y) * 0.12)} ${at(edge, end)}`;
	};
	const strands = (s: number) => (fine ? [0, 1, 2, 3, 4] : [0]).map((rank) => fall(s, rank)).join('');
	return strands(-1) + strands(1);
}

/** Returns the x of the parting of the hair. */
const partingX = (wide: number, turn: number): number => -wide * 0.34 + turn * 0.4;

/** Returns half the width of the head at a height y. */
function halfWidthAt(y: number, wide: number, jaw: number): number {
	if (y < EYE_LEVEL)
		return wide * Math.sqrt(Math.max(0, 1 - ((y - EYE_LEVEL) / (HALF_HEIGHT + EYE_LEVEL)) ** 2));
	if (y < 0.3) return wide + (jaw - wide) * ((y - EYE_LEVEL) / (0.3 - EYE_LEVEL)) ** 1.6;
	return jaw * Math.sqrt(Math.max(0, 1 - ((y - 0.3) / (HALF_HEIGHT - 0.3)) ** 2 * 0.75));
}

function lids({ x, y, wide, high }: Eye, at: PointWriter): string {
	return `M${at(x - wide, y)}Q${at(x, y - 2 * high)} ${at(x + wide, y)}Q${at(x, y + 1.5 * high)} ${at(x - wide, y)}z`;
}

function pupil({ x, y, high }: Eye, at: PointWriter, size: number): string {
	const radius = Math.max(0.016, high * 0.72);
	const r = roundFine(radius * size);
	return `M${at(x - radius, y)}a${r} ${r} 0 1 0 ${roundFine(2 * r)} 0a${r} ${r} 0 1 0-${roundFine(2 * r)} 0z`;
}

function brow({ x, wide, browY, brow: thick }: Eye, at: PointWriter): string {
	const half = wide * 1.25;
	return (
		`M${at(x - half, browY + 0.01)}Q${at(x, browY - 0.03)} ${at(x + half, browY + 0.01)}` +
		`Q${at(x, browY - 0.03 - 2 * thick)} ${at(x - half, browY + 0.01)}z`
	);
}

function nose({ middle, noseY, wing, turn }: Measures, at: PointWriter, soft: boolean): string {
	const bridge = `M${at(middle * 0.5 + turn * 0.5 + 0.012, EYE_LEVEL + 0.03)}L${at(middle + wing * 0.55, noseY * 0.72)}`;
	return (
		(soft ? '' : bridge) +
		`M${at(middle - wing, noseY - 0.015)}Q${at(middle - wing * 0.8, noseY + 0.025)} ${at(middle - wing * 0.25, noseY + 0.012)}` +
		`Q${at(middle, noseY + 0.035)} ${at(middle + wing * 0.25, noseY + 0.012)}` +
		`Q${at(middle + wing * 0.8, noseY + 0.025)} ${at(middle + wing, noseY - 0.015)}`
	);
}

function mouth({ middle, mouthY, mouthWide, curve }: Measures, at: PointWriter): string {
	const corner = mouthY - curve;
	return (
		`M${at(middle - mouthWide, corner)}Q${at(middle, mouthY + curve)} ${at(middle + mouthWide, corner)}` +
		`M${at(middle - mouthWide * 0.38, mouthY + 0.05)}Q${at(middle, mouthY + 0.066)} ${at(middle + mouthWide * 0.38, mouthY + 0.05)}`
	);
}

/** Draws a fuller mouth: upper lip, the line between the lips, lower lip. */
function lips({ middle, mouthY, mouthWide, curve }: Measures, at: PointWriter): string {
	const [half, corner] = [mouthWide, mouthY - curve];
	const bow = mouthY - 0.032;
	return (
		`M${at(middle - half, corner)}Q${at(middle, mouthY + curve * 0.9)} ${at(middle + half, corner)}` +
		`M${at(middle - half, corner)}Q${at(middle - half * 0.4, bow - 0.016)} ${at(middle, bow + 0.008)}Q${at(middle + half * 0.4, bow - 0.016)} ${at(middle + half, corner)}` +
		`M${at(middle - half * 0.72, corner + 0.03)}Q${at(middle, mouthY + 0.115)} ${at(middle + half * 0.72, corner + 0.03)}`
	);
}

/** Draws the edge of an upper eyelid, extended at its outer end. */
function lashes({ x, y, wide, high }: Eye, at: PointWriter): string {
	const out = x < 0 ? -1 : 1;
	return (
		`M${at(x - out * wide, y)}Q${at(x, y - 2 * high)} ${at(x + out * wide, y)}` +
		`L${at(x + out * wide * 1.3, y - high * 0.75)}Q${at(x + out * wide * 0.2, y - 3 * high)} ${at(x - out * wide, y)}z`
	);
}

/** Draws glasses: two rims, the bridge and the temples. They are larger for a larger parameter. */
function glasses({ eyes, wide }: Measures, value: number, at: PointWriter): string {
	const [half, high] = [0.088 + 0.02 * value, 0.07 + 0.02 * value];
	const rims = eyes.map(({ x, y }) => {
		const [left, right, top, bottom] = [x - half, x + half, y - high, y + high * 1.15];
		return (
			`M${at(left, y)}C${at(left, top)} ${at(left, top)} ${at(x, top)}S${at(right, top)} ${at(right, y)}` +
			`S${at(right, bottom)} ${at(x, bottom)}S${at(left, bottom)} ${at(left, y)}z`
		);
	});
	const [a, b] = eyes as [Eye, Eye];
	return (
		rims.join('') +
		`M${at(a.x + half, a.y - 0.02)}Q${at((a.x + b.x) / 2, a.y - 0.045)} ${at(b.x - half, b.y - 0.02)}` +
		`M${at(a.x - half, a.y - 0.02)}L${at(-wide, a.y - 0.03)}M${at(b.x + half, b.y - 0.02)}L${at(wide, b.y - 0.03)}`
	);
}

/** Draws signs of age: folds beside the mouth and, with more years, lines on the forehead. */
function wrinkles(
	{ eyes, middle, noseY, wing, mouthY, mouthWide, hairY }: Measures,
	years: number,
	at: PointWriter
) {
	if (years === 0) return '';
	const folds = [-1, 1].map((s) => {
		const [x, y] = [middle + s * (wing + 0.025), noseY - 0.01];
		const [endX, endY] = [middle + s * (Math.min(mouthWide, 0.14) + 0.03), mouthY - 0.03];
		const [toX, toY] = [x + (endX - x) * years, y + (endY - y) * years];
		return `M${at(x, y)}Q${at(x + (toX - x) * 0.65, y + (toY - y) * 0.35)} ${at(toX, toY)}`;
	});
	const brows = Math.min(...eyes.map(({ browY }) => browY)) - 0.05;
	const forehead = [0.2, 0.6].map((from, rank) => {
		const y = brows + ((hairY - brows) * (rank + 0.6)) / 3;
		const half = 0.2 * (years - from);
		if (half <= 0) return '';
		return `M${at(middle * 0.6 - half, y)}Q${at(middle * 0.6, y - 0.02)} ${at(middle * 0.6 + half, y)}`;
	});
	return [...folds, ...forehead].join('');
}

/** Draws slanting lines over the shaded half of the face; the less light, the wider the shade. */
function hatch({ wide, jaw }: Measures, dark: number, at: PointWriter): string {
	if (dark === 0) return '';
	const shade = wide * (1 - 1.75 * dark);
	return Array.from({ length: HATCH_LINES }, (_, index) => {
		const y = -0.4 + (0.84 * index) / (HATCH_LINES - 1);
		const right = halfWidthAt(y - HATCH_RISE / 2, wide, jaw) * 0.97;
		const left = Math.max(shade, -halfWidthAt(y + HATCH_RISE / 2, wide, jaw) * 0.97);
		return right > left ? `M${at(left, y + HATCH_RISE / 2)}L${at(right, y - HATCH_RISE / 2)}` : '';
	}).join('');
}

/** Rounds to 0.01, because a face may be only four units tall. */
const roundFine = (value: number): number => Math.round(value * 100) / 100;
