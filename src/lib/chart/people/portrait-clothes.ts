/**
 * Hair, clothes and finer features of the two named characters with a portrait: a schoolgirl and the woman who
 * resembles her. Software does not measure them: the landmarks are those of the face alone. Coordinates are for a head
 * of size 1 centred at 0, 0.
 */

/** A named character with a portrait. */
export type PortraitCharacter = 'pupil' | 'adult';

/** Returns the path data of a point, from its coordinates on a head of size 1. */
export type PointWriter = (x: number, y: number) => string;

/**
 * Scale of the head in a portrait with shoulders, relative to a head alone, and how much higher it is then drawn, as a
 * share of the size.
 */
export const PORTRAIT_OFFSET = { scale: 0.74, rise: 0.1 };

/** Factors that change the features of the face for these two characters, mostly to weaken them. */
export const FEATURE_FACTORS = { jaw: 0.3, chin: 0.1, brow: 0.5, eyes: 1.3, nose: 0.85, mouth: 0.78 };

/** Measures of the head that hair depends on. */
export interface HeadMeasures {
	/** Half the width of the head. */
	readonly wide: number;
	readonly jaw: number;
	readonly turn: number;
	/** Y of the hairline. */
	readonly hairY: number;
}

/** Returns hair, neck and clothes as path data to be stroked. */
export function drawHairAndClothes(
	sitter: PortraitCharacter,
	head: HeadMeasures,
	at: PointWriter,
	fine: boolean
): string {
	return sitter === 'pupil'
		? ponytail(head, at, fine) + neck(head, at) + sweater(at)
		: bob(head, at, fine) + neck(head, at) + blazer(at);
}

/** Draws a part on the left and, mirrored, on the right. */
const symmetric = (draw: (side: 1 | -1) => string): string => draw(-1) + draw(1);

/**
 * Draws `count` strands of hair.
 * @param line returns the four points of a Bézier curve, for a position across the hair from 0 to 1
 */
function strands(
	count: number,
	line: (share: number) => readonly (readonly [number, number])[],
	at: PointWriter
): string {
	return Array.from({ length: count }, (_, i) => {
		const [start, first, second, end] = line((i + 0.5) / count);
		if (!start || !first || !second || !end) return '';
		return `M${at(...start)}C${at(...first)} ${at(...second)} ${at(...end)}`;
	}).join('');
}

/** Draws a fringe, and a ponytail that falls over one shoulder. */
function ponytail({ wide, turn }: HeadMeasures, at: PointWriter, fine: boolean): string {
	const top = -0.57;
	const brow = -0.15;
	const out = wide * 1.07;
	const fringe = (from: number, to: number) => {
		const [x1, x2] = [from * wide, to * wide];
		return `M${at(x1 * 0.55 + turn, -0.44)}C${at(x1 * 0.8 + turn, -0.36)} ${at(x2 + turn, -0.3)} ${at(x2 + turn * 1.2, brow - 0.03 * Math.abs(to))}`;
	};
	const locks = [-0.86, -0.58, -0.3, 0, 0.3, 0.58, 0.86];
	return [
		// Outline, from one temple over the crown to the other.
		`M${at(-out, 0.05)}C${at(-out * 1.1, -0.36)} ${at(-out * 0.66, top)} ${at(0, top)}`,
		`C${at(out * 0.66, top)} ${at(out * 1.1, -0.36)} ${at(out, 0.05)}`,
		// Edge of the fringe, lock by lock, then down both temples.
		`M${at(-wide * 0.97, 0.02)}C${at(-wide * 0.97, -0.08)} ${at(-wide * 0.95, -0.13)} ${at(-wide * 0.86 + turn, brow - 0.03)}`,
		...locks.slice(1).map((to, i) => {
			const from = locks[i] as number;
			const y = (share: number) => brow - 0.03 * Math.abs(share);
			return `Q${at(((from + to) / 2) * wide + turn, y((from + to) / 2) + 0.035)} ${at(to * wide + turn, y(to))}`;
		}),
		`C${at(wide * 0.95, -0.13)} ${at(wide * 0.97, -0.08)} ${at(wide * 0.97, 0.02)}`,
		...(fine ? locks.slice(1, -1).map((lock) => fringe(lock * 0.7, lock)) : []),
		// A loose strand before each ear.
		symmetric(
			(s) =>
				`M${at(s * wide * 0.97, 0)}C${at(s * wide * 1.03, 0.12)} ${at(s * wide * 0.9, 0.2)} ${at(s * wide * 0.99, 0.3)}`
		),
		...(fine
			? [
					symmetric((s) =>
						strands(
							3,
							(share) => [
								[s * wide * (0.2 + 0.3 * share), -0.5],
								[s * wide * (0.7 + 0.3 * share), -0.44],
								[s * wide * (0.88 + 0.14 * share), -0.26],
								[s * wide * (0.94 + 0.08 * share), -0.12]
							],
							at
						)
					)
				]
			: []),
		tail(wide, at, fine)
	].join('');
}

/** Draws the ponytail, tied high at the back and falling over one shoulder. */
function tail(wide: number, at: PointWriter, fine: boolean): string {
	const x = wide * 1.16;
	return [
		// The tie.
		`M${at(wide * 0.78, -0.44)}C${at(wide * 0.84, -0.52)} ${at(wide * 1.08, -0.48)} ${at(wide * 1.04, -0.36)}`,
		// Both edges of the tail.
		`M${at(wide * 0.92, -0.5)}C${at(x + 0.14, -0.56)} ${at(x + 0.22, -0.2)} ${at(x + 0.12, 0.12)}S${at(x + 0.12, 0.5)} ${at(x - 0.02, 0.72)}`,
		`M${at(wide * 1.05, -0.3)}C${at(x + 0.04, -0.1)} ${at(x, 0.1)} ${at(x - 0.04, 0.28)}S${at(x - 0.1, 0.58)} ${at(x - 0.02, 0.72)}`,
		...(fine
			? [
					strands(
						3,
						(share) => [
							[wide * 1.02 + 0.05 * share, -0.44],
							[x + 0.05 + 0.14 * share, -0.32],
							[x + 0.02 + 0.17 * share, 0.0],
							[x - 0.02 + 0.13 * share, 0.24]
						],
						at
					),
					strands(
						2,
						(share) => [
							[x - 0.01 + 0.1 * share, 0.3],
							[x - 0.03 + 0.12 * share, 0.42],
							[x - 0.03 + 0.1 * share, 0.55],
							[x - 0.02, 0.7]
						],
						at
					)
				]
			: [])
	].join('');
}

/** Draws hair cut at jaw length with a side parting. */
function bob({ wide, turn }: HeadMeasures, at: PointWriter, fine: boolean): string {
	const part = -wide * 0.38 + turn;
	const out = wide * 1.2;
	return [
		`M${at(part, -0.49)}C${at(-out * 0.7, -0.6)} ${at(-out * 1.14, -0.26)} ${at(-out * 1.06, 0.06)}C${at(-out * 1.05, 0.2)} ${at(-out * 1.12, 0.34)} ${at(-out * 0.92, 0.4)}`,
		`C${at(-out * 0.84, 0.41)} ${at(-wide * 0.92, 0.38)} ${at(-wide * 0.88, 0.33)}`,
		`M${at(part, -0.49)}C${at(out * 0.2, -0.62)} ${at(out * 1.16, -0.46)} ${at(out * 1.06, 0.06)}C${at(out * 1.05, 0.2)} ${at(out * 1.12, 0.34)} ${at(out * 0.92, 0.4)}`,
		`C${at(out * 0.84, 0.41)} ${at(wide * 0.92, 0.38)} ${at(wide * 0.88, 0.33)}`,
		// From the parting across the forehead and down beside the cheeks.
		`M${at(part, -0.47)}C${at(part - 0.02, -0.34)} ${at(-wide * 0.9, -0.24)} ${at(-wide * 0.97, -0.04)}C${at(-wide * 1.02, 0.1)} ${at(-wide * 0.9, 0.2)} ${at(-wide * 0.88, 0.33)}`,
		`M${at(part, -0.47)}C${at(part + 0.06, -0.28)} ${at(wide * 0.75, -0.3)} ${at(wide * 0.97, -0.04)}C${at(wide * 1.02, 0.1)} ${at(wide * 0.9, 0.2)} ${at(wide * 0.88, 0.33)}`,
		...(fine
			? [
					strands(
						5,
						(share) => [
							[part + 0.02, -0.47 - 0.02 * share],
							[wide * (0.4 + 0.2 * share), -0.33 - 0.2 * share],
							[wide * (1 + 0.16 * share), -0.22 - 0.06 * share],
							[wide * (1.0 + 0.2 * share), 0.3]
						],
						at
					),
					strands(
						3,
						(share) => [
							[part - 0.01, -0.46 - 0.02 * share],
							[-wide * (0.75 + 0.2 * share), -0.32 - 0.12 * share],
							[-wide * (1 + 0.16 * share), -0.18],
							[-wide * (1.0 + 0.2 * share), 0.3]
						],
						at
					)
				]
			: [])
	].join('');
}

function neck({ wide }: HeadMeasures, at: PointWriter): string {
	return symmetric(
		(s) =>
			`M${at(s * wide * 0.44, 0.44)}C${at(s * wide * 0.42, 0.54)} ${at(s * wide * 0.44, 0.58)} ${at(s * wide * 0.62, 0.63)}`
	);
}

/** Draws shoulders, a round collar and the straps of a school bag. */
function sweater(at: PointWriter): string {
	return [
		symmetric(
			(s) => `M${at(s * 0.24, 0.63)}C${at(s * 0.4, 0.68)} ${at(s * 0.56, 0.7)} ${at(s * 0.62, 0.94)}`
		),
		`M${at(-0.24, 0.63)}C${at(-0.14, 0.76)} ${at(0.14, 0.76)} ${at(0.24, 0.63)}`,
		`M${at(-0.21, 0.63)}C${at(-0.12, 0.72)} ${at(0.12, 0.72)} ${at(0.21, 0.63)}`,
		symmetric(
			(s) =>
				`M${at(s * 0.33, 0.66)}L${at(s * 0.29, 0.94)}M${at(s * 0.44, 0.69)}L${at(s * 0.41, 0.94)}M${at(s * 0.302, 0.85)}L${at(s * 0.42, 0.85)}`
		)
	].join('');
}

/** Draws shoulders, lapels and the collar of a blouse. */
function blazer(at: PointWriter): string {
	return [
		symmetric(
			(s) => `M${at(s * 0.22, 0.62)}C${at(s * 0.4, 0.66)} ${at(s * 0.6, 0.68)} ${at(s * 0.66, 0.94)}`
		),
		symmetric(
			(s) =>
				`M${at(s * 0.2, 0.62)}L${at(s * 0.03, 0.94)}M${at(s * 0.24, 0.63)}L${at(s * 0.31, 0.75)}L${at(s * 0.24, 0.79)}L${at(s * 0.12, 0.94)}`
		)
	].join('');
}
