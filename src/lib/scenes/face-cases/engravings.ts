/**
 * What the three stories are about, as small engravings: gates struck out, a street under cameras, the cabinet of a file.
 * People are as tall in all of them, and lines as thick.
 */
import type { Shape } from '#lib/chart/drawing.ts';
import { ring } from '#lib/chart/marks.ts';
import { round } from '#lib/chart/path.ts';
import { marks, poses } from '#lib/chart/people.ts';
import type { Facts } from './data.ts';

/** Of the box in which each is drawn, around its middle. */
export const ENGRAVING = { width: 100, height: 56 };

/** A part of an engraving, in the units of its box; `scale` for what is drawn in units of its own. */
interface Part {
	readonly style: string;
	readonly d: string;
	readonly at?: readonly [x: number, y: number];
	readonly scale?: number;
	readonly turn?: number;
}

/** Where feet stand, and what a person of the plan is enlarged by. */
const [GROUND, PERSON] = [26, 10.5];

const rect = (x: number, y: number, width: number, height: number): string =>
	`M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}z`;
const repeated = <T>(count: number, draw: (index: number) => T): T[] =>
	Array.from({ length: count }, (_, index) => draw(index));

const standing = (x: number): Part => ({
	style: 'people',
	d: `M0 0${poses.standing}`,
	at: [x, GROUND],
	scale: PERSON
});
const ground: Part = { style: 'cut', d: `M-50 ${GROUND}H50` };

/** A gate: its width, its height and the thickness of its posts. */
const [WIDE, HIGH, POST] = [25, 47, 4];

/** For each lycée a gate with the eye of a camera, crossed out, and a pupil who stands before it. */
function gates({ lycees }: Facts): Part[] {
	const room = ENGRAVING.width / Math.max(1, lycees.length);
	return [
		ground,
		...repeated(lycees.length, (index): Part[] => {
			const x = -50 + (index + 0.5) * room + 11;
			const top = GROUND - HIGH;
			const left = x - WIDE / 2;
			const cross = `M${left - 3} ${top - 3}L${left + WIDE + 3} ${GROUND + 2}M${left + WIDE + 3} ${top - 3}L${left - 3} ${GROUND + 2}`;
			return [
				{
					style: 'plate',
					d:
						rect(left, top, POST, HIGH) +
						rect(left + WIDE - POST, top, POST, HIGH) +
						rect(left, top, WIDE, POST)
				},
				{ style: 'points', d: `M${x - 4} ${top + POST}a4 4 0 0 0 8 0z` },
				standing(left - 14),
				{ style: 'things', d: `M0 0${marks.satchel}`, at: [left - 14, GROUND], scale: PERSON },
				{ style: 'knock-out', d: cross },
				{ style: 'cut', d: cross }
			];
		}).flat()
	];
}

/** A camera along its own axis, as on the plan. */
const CAMERA = 'M-1.8-1.1H1V1.1H-1.8ZM1-.7L2.4-1.2V1.2L1 .7Z';
const PENNANTS = 11;

/** A street in carnival: cameras on a beam, pennants under it, and as many people as were looked for. */
function street({ cameras, sought }: Facts): Part[] {
	const place = (index: number, count: number) => -50 + ((index + 0.5) * 100) / Math.max(1, count);
	// A garland hangs lowest in its middle.
	const hang = (x: number) => -10 - 8 * (x / 50) ** 2;
	const flag = (index: number) => {
		const x = place(index, PENNANTS);
		return `M${round(x - 2.6)} ${round(hang(x - 2.6))}h5.2l-2.6 6z`;
	};
	const flags = (odd: number) =>
		repeated(PENNANTS, (index) => (index % 2 === odd ? flag(index) : '')).join('');
	return [
		ground,
		{
			style: 'cut',
			d: `M-50 -25H50M-48 -25V${GROUND}M48 -25V${GROUND}M-48 ${round(hang(48))}Q0 -2.6 48 ${round(hang(48))}`
		},
		{ style: 'plate', d: flags(0) },
		{ style: 'points', d: flags(1) },
		...repeated(cameras, (index): Part => ({
			style: 'plate',
			d: CAMERA,
			at: [place(index, cameras), -23],
			scale: 2.2,
			turn: index % 2 === 0 ? 50 : 130
		})),
		...repeated(sought, (index) => standing(place(index, sought) * 0.86))
	];
}

/** Rows and columns of drawers. */
const DRAWERS = 3;

/** A cabinet of drawers, one of them open with its ochre tab, and somebody who reads in it. */
function cabinet(): Part[] {
	const [left, top, wide, high] = [-44, -18, 18, (GROUND + 18) / DRAWERS];
	const drawers = repeated(DRAWERS * DRAWERS, (index) => {
		const [x, y] = [left + (index % DRAWERS) * wide, top + Math.floor(index / DRAWERS) * high];
		return { x, y };
	});
	const cards = repeated(4, (index) => rect(-7 + index * 1.5, -11 + index * 1.6, 24, 12)).join('');
	return [
		ground,
		{ style: 'plate', d: drawers.map(({ x, y }) => rect(x, y, wide, high)).join('') },
		{
			style: 'points',
			d: drawers.map(({ x, y }) => rect(x + wide / 2 - 2.5, y + high * 0.42, 5, 1.8)).join('')
		},
		{ style: 'plate', d: cards },
		{ style: 'cut', d: `${ring(2.5, -1.2, 1.6)}M8 -2.4h8` },
		{ style: 'plate', d: rect(-8, 0.5, 29, 15) },
		{ style: 'on-list', d: rect(1, 5, 11, 5.5) },
		standing(36)
	];
}

export const STORIES = ['lycees', 'carnival', 'file'] as const;
export type Story = (typeof STORIES)[number];

const PARTS: Readonly<Record<Story, (facts: Facts) => Part[]>> = {
	lycees: gates,
	carnival: street,
	file: cabinet
};

/** The engraving of a story, from its upper left corner, of a height. */
export function engraving(story: Story, facts: Facts, x: number, y: number, height: number): Shape[] {
	const size = height / ENGRAVING.height;
	const [left, top] = [x + (ENGRAVING.width / 2) * size, y + height / 2];
	return PARTS[story](facts).map(({ style, d, at: [dx, dy] = [0, 0], scale = 1, turn = 0 }, index) => ({
		id: `${story}-engraving-${index}`,
		style,
		d,
		transform: `translate(${round(left + dx * size)} ${round(top + dy * size)})${turn === 0 ? '' : ` rotate(${turn})`} scale(${Math.round(size * scale * 1000) / 1000})`
	}));
}
