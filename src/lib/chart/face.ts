/**
 * A face in ink lines, from its twelve parameters. Lines are the same at every size: a picture of 20 pixels leaves the
 * strands of hair out. Among the crowd only the twelve parameters tell two apart; those whom the story names have hair
 * and clothes of their own, which software does not measure.
 */
import type { Conditions, Face } from '#lib/model/face-parameters.ts';
import type { Point } from '#lib/model/geometry.ts';
import { BUST, dressed, SOFTER, type Pen, type Sitter } from './sitter.ts';

/** Where a face stands, and how it was photographed. */
export interface Sitting {
	/** Middle of the head. */
	readonly x: number;
	readonly y: number;
	/** Height of the head; with ears it is at most nine tenths as wide. */
	readonly size: number;
	/** Turns the head, ages it and hatches its shadow; without them it faces us in full light. */
	readonly conditions?: Conditions;
	/** Whether strands of hair are drawn. */
	readonly fine?: boolean;
	/** Who it is, for head and shoulders with hair and dress; without, a bare head among many. */
	readonly sitter?: Sitter;
}

/** Path data in the units of the figure. */
export interface FaceDrawing {
	/** To be stroked. */
	readonly lines: string;
	/** To be filled with ink. */
	readonly solid: string;
	/** The shadow of poor light, to be stroked thinly; empty in full light. */
	readonly hatch: string;
	/** What software measures a face by. */
	readonly landmarks: readonly Point[];
}

/** Half the height of a head of size 1. */
const HALF = 0.5;
/** Height of the middle of the eyes. */
const EYES = 0;
/** From here on, somebody wears glasses. */
const GLASSES = 0.7;
/** How far the features of a head that is turned away move across it. */
const TURN = 0.09;
/** Lines of hatching, and how much each rises across the face. */
const HATCHES = 20;
const SLANT = 0.09;

/** Draws a face. */
export function drawFace(face: Face, sitting: Sitting): FaceDrawing {
	const { x, conditions, fine = true, sitter } = sitting;
	const size = sitting.size * (sitter ? BUST.scale : 1);
	const y = sitting.y - (sitter ? BUST.rise * sitting.size : 0);
	const at: Pen = (px, py) => `${two(x + px * size)} ${two(y + py * size)}`;
	const { light = 0, angle = 0, age = 0 } = conditions ?? {};
	const measures = measure(face, angle / 10, sitter !== undefined);
	const { landmarks } = measures;
	return {
		lines: [
			head(measures, at, sitter !== undefined),
			sitter ? dressed(sitter, measures, at, fine) : hair(measures, at, fine),
			...measures.eyes.map((eye) => lids(eye, at)),
			nose(measures, at, sitter !== undefined),
			sitter ? lips(measures, at) : mouth(measures, at),
			face.glasses > GLASSES ? glasses(measures, face.glasses, at) : '',
			wrinkles(measures, age / 10, at)
		].join(''),
		solid: measures.eyes
			.map((eye) => pupil(eye, at, size) + brow(eye, at) + (sitter ? lashes(eye, at) : ''))
			.join(''),
		hatch: hatch(measures, light / 10, at),
		landmarks: landmarks.map(([px, py]) => [two(x + px * size), two(y + py * size)])
	};
}

interface Eye {
	readonly x: number;
	readonly y: number;
	/** Half its width and half its height. */
	readonly wide: number;
	readonly high: number;
	/** Lower edge of the eyebrow, and how thick it is. */
	readonly browY: number;
	readonly brow: number;
}

type Measures = ReturnType<typeof measure>;

/** Everything that lines run through. */
function measure(face: Face, turned: number, soft: boolean) {
	const by = soft ? SOFTER : { jaw: 1, chin: 1, brow: 1, eyes: 1, nose: 1, mouth: 1 };
	const wide = 0.3 + 0.11 * face.width;
	const lean = (face.asymmetry - 0.5) * 0.08;
	const turn = turned * TURN;
	const jaw = wide * (0.66 + 0.28 * by.jaw * face.jaw);
	const chin = wide * (0.16 + 0.42 * by.chin * face.jaw);
	const high = (0.022 + 0.034 * face.eyeSize) * by.eyes;
	const eyes = [-1, 1].map((side): Eye => {
		const y = EYES + side * lean * 0.5;
		return {
			x: side * (0.1 + 0.09 * face.eyeGap) + turn,
			y,
			// The side that turns away is seen shorter.
			wide: (0.05 + 0.035 * face.eyeSize) * by.eyes * (side > 0 ? 1 - 0.35 * turned : 1),
			high,
			browY: y - high - 0.09 + 0.045 * face.brow,
			brow: (0.008 + 0.034 * face.brow) * by.brow
		};
	});
	const middle = lean * 0.8 + turn * 1.3;
	const noseY = 0.1 + 0.12 * face.noseLength;
	const wing = (0.035 + 0.055 * face.noseWidth) * by.nose;
	const mouthY = noseY + 0.09 + (HALF - noseY - 0.09) * 0.27;
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
		[0, HALF],
		[-jaw, 0.3],
		[jaw, 0.3],
		[-wide, EYES],
		[wide, EYES],
		[partingOf(wide, turn), hairY]
	];
	return { wide, jaw, chin, eyes, turn, middle, noseY, wing, mouthY, mouthWide, curve, hairY, landmarks };
}

function head({ wide, jaw, chin }: Measures, at: Pen, covered: boolean): string {
	const side = (s: number) =>
		`C${at(s * wide, 0.12)} ${at(s * jaw * 1.04, 0.22)} ${at(s * jaw, 0.3)}` +
		`C${at(s * jaw * 0.93, 0.41)} ${at(s * chin * 1.3, HALF)} ${at(s * chin * 0.4, HALF)}`;
	const crown = (s: number) =>
		`M${at(s * wide, EYES)}C${at(s * wide * 1.02, -0.33)} ${at(s * wide * 0.62, -HALF)} ${at(0, -HALF)}`;
	const ear = (s: number) =>
		`M${at(s * wide, -0.05)}C${at(s * (wide + 0.07), -0.1)} ${at(s * (wide + 0.06), 0.12)} ${at(s * wide * 0.985, 0.11)}`;
	return [-1, 1]
		.map((s) => `${covered ? '' : crown(s) + ear(s)}M${at(s * wide, EYES)}${side(s)}`)
		.concat(`M${at(-chin * 0.4, HALF)}L${at(chin * 0.4, HALF)}`)
		.join('');
}

/** The hairline on both sides of a parting, and strands that fall from it. */
function hair({ wide, hairY, turn }: Measures, at: Pen, fine: boolean): string {
	const parting = partingOf(wide, turn);
	const fall = (s: number, rank: number) => {
		const y = hairY + (-0.47 - hairY) * (rank / 5);
		const end = -0.1 + (-0.31 * rank) / 5;
		const edge = s * halfAt(end, wide, wide) * 0.985;
		return `M${at(parting, y)}Q${at(parting + (edge - parting) * 0.72, y + (end - y) * 0.12)} ${at(edge, end)}`;
	};
	const strands = (s: number) => (fine ? [0, 1, 2, 3, 4] : [0]).map((rank) => fall(s, rank)).join('');
	return strands(-1) + strands(1);
}

/** Where the hair parts. */
const partingOf = (wide: number, turn: number): number => -wide * 0.34 + turn * 0.4;

/** Half the width of the head at a height, down to the jaw. */
function halfAt(y: number, wide: number, jaw: number): number {
	if (y < EYES) return wide * Math.sqrt(Math.max(0, 1 - ((y - EYES) / (HALF + EYES)) ** 2));
	if (y < 0.3) return wide + (jaw - wide) * ((y - EYES) / (0.3 - EYES)) ** 1.6;
	return jaw * Math.sqrt(Math.max(0, 1 - ((y - 0.3) / (HALF - 0.3)) ** 2 * 0.75));
}

function lids({ x, y, wide, high }: Eye, at: Pen): string {
	return `M${at(x - wide, y)}Q${at(x, y - 2 * high)} ${at(x + wide, y)}Q${at(x, y + 1.5 * high)} ${at(x - wide, y)}z`;
}

function pupil({ x, y, high }: Eye, at: Pen, size: number): string {
	const radius = Math.max(0.016, high * 0.72);
	const r = two(radius * size);
	return `M${at(x - radius, y)}a${r} ${r} 0 1 0 ${two(2 * r)} 0a${r} ${r} 0 1 0-${two(2 * r)} 0z`;
}

function brow({ x, wide, browY, brow: thick }: Eye, at: Pen): string {
	const half = wide * 1.25;
	return (
		`M${at(x - half, browY + 0.01)}Q${at(x, browY - 0.03)} ${at(x + half, browY + 0.01)}` +
		`Q${at(x, browY - 0.03 - 2 * thick)} ${at(x - half, browY + 0.01)}z`
	);
}

function nose({ middle, noseY, wing, turn }: Measures, at: Pen, soft: boolean): string {
	const bridge = `M${at(middle * 0.5 + turn * 0.5 + 0.012, EYES + 0.03)}L${at(middle + wing * 0.55, noseY * 0.72)}`;
	return (
		(soft ? '' : bridge) +
		`M${at(middle - wing, noseY - 0.015)}Q${at(middle - wing * 0.8, noseY + 0.025)} ${at(middle - wing * 0.25, noseY + 0.012)}` +
		`Q${at(middle, noseY + 0.035)} ${at(middle + wing * 0.25, noseY + 0.012)}` +
		`Q${at(middle + wing * 0.8, noseY + 0.025)} ${at(middle + wing, noseY - 0.015)}`
	);
}

function mouth({ middle, mouthY, mouthWide, curve }: Measures, at: Pen): string {
	const corner = mouthY - curve;
	return (
		`M${at(middle - mouthWide, corner)}Q${at(middle, mouthY + curve)} ${at(middle + mouthWide, corner)}` +
		`M${at(middle - mouthWide * 0.38, mouthY + 0.05)}Q${at(middle, mouthY + 0.066)} ${at(middle + mouthWide * 0.38, mouthY + 0.05)}`
	);
}

/** A fuller mouth: the bow of the upper lip, the line between, the lower lip. */
function lips({ middle, mouthY, mouthWide, curve }: Measures, at: Pen): string {
	const [half, corner] = [mouthWide, mouthY - curve];
	const bow = mouthY - 0.032;
	return (
		`M${at(middle - half, corner)}Q${at(middle, mouthY + curve * 0.9)} ${at(middle + half, corner)}` +
		`M${at(middle - half, corner)}Q${at(middle - half * 0.4, bow - 0.016)} ${at(middle, bow + 0.008)}Q${at(middle + half * 0.4, bow - 0.016)} ${at(middle + half, corner)}` +
		`M${at(middle - half * 0.72, corner + 0.03)}Q${at(middle, mouthY + 0.115)} ${at(middle + half * 0.72, corner + 0.03)}`
	);
}

/** The dark edge of an upper lid, drawn out at its outer end. */
function lashes({ x, y, wide, high }: Eye, at: Pen): string {
	const out = x < 0 ? -1 : 1;
	return (
		`M${at(x - out * wide, y)}Q${at(x, y - 2 * high)} ${at(x + out * wide, y)}` +
		`L${at(x + out * wide * 1.3, y - high * 0.75)}Q${at(x + out * wide * 0.2, y - 3 * high)} ${at(x - out * wide, y)}z`
	);
}

/** Two rims, the bridge and the arms, larger with the parameter. */
function glasses({ eyes, wide }: Measures, value: number, at: Pen): string {
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

/** What years draw: folds beside the mouth, then lines on the forehead. */
function wrinkles({ eyes, middle, noseY, wing, mouthY, mouthWide, hairY }: Measures, years: number, at: Pen) {
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

/** Slanting lines over the half of the face that lies in shadow; the less light, the more of it does. */
function hatch({ wide, jaw }: Measures, dark: number, at: Pen): string {
	if (dark === 0) return '';
	const shade = wide * (1 - 1.75 * dark);
	return Array.from({ length: HATCHES }, (_, index) => {
		const y = -0.4 + (0.84 * index) / (HATCHES - 1);
		const right = halfAt(y - SLANT / 2, wide, jaw) * 0.97;
		const left = Math.max(shade, -halfAt(y + SLANT / 2, wide, jaw) * 0.97);
		return right > left ? `M${at(left, y + SLANT / 2)}L${at(right, y - SLANT / 2)}` : '';
	}).join('');
}

/** Finer than the plan's tenth: a face may be four units tall. */
const two = (value: number): number => Math.round(value * 100) / 100;
