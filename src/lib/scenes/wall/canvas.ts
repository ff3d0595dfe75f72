/** Screens of the wall on a canvas, as `Screens.svelte` draws them in a still. */
import { poses } from '#lib/chart/people.ts';
import type { Grid, Measures } from './layout.ts';
import { screenName } from './lines.ts';
import { triples } from './paint.ts';
import { RATIO, SHOT } from './shots.ts';

export type Light = 'on' | 'lit' | 'dim';

/** Colours of a screen in one light. */
export interface Ink {
	readonly glass: string;
	readonly bezel: string;
	readonly block: string;
	/** Outline of blocks; none where it is empty. */
	readonly outline: string;
	readonly people: string;
	readonly name: string;
}

export interface Pencil {
	readonly context: CanvasRenderingContext2D;
	readonly grid: Grid;
	readonly measures: Measures;
	/** Where units of the figure land, in pixels of the canvas. */
	readonly scale: number;
	readonly left: number;
	readonly top: number;
	/** Pixels of the canvas in a CSS pixel. */
	readonly ratio: number;
	readonly inks: Readonly<Record<Light, Ink>>;
	readonly font: string;
}

/** The colours of each light, from the custom properties of the night and of the day. */
export function inksOf(night: CSSStyleDeclaration, day: CSSStyleDeclaration): Record<Light, Ink> {
	const of = (style: CSSStyleDeclaration) => (name: string) => style.getPropertyValue(`--${name}`);
	const [dark, light] = [of(night), of(day)];
	const name = dark('ink');
	const rule = dark('rule');
	return {
		on: { glass: dark('card'), bezel: rule, block: dark('roof'), outline: rule, people: name, name },
		dim: { glass: dark('paper'), bezel: rule, block: dark('block'), outline: '', people: rule, name },
		lit: {
			glass: light('paper'),
			bezel: light('card'),
			block: light('block'),
			outline: light('ink'),
			people: light('ink'),
			name: light('ink')
		}
	};
}

let shapes: readonly [standing: Path2D, lying: Path2D] | undefined;

/** Draws one screen over whatever was there. */
export function drawScreen(
	pencil: Pencil,
	index: number,
	blocks: readonly (readonly number[])[],
	people: readonly number[],
	light: Light
): void {
	const { context, grid, measures, scale, ratio, font } = pencil;
	const corner = grid.corners[index];
	if (!corner) return;
	const ink = pencil.inks[light];
	const [x, y] = [pencil.left + corner[0] * scale, pencil.top + corner[1] * scale];
	const [width, height] = [grid.size * scale, grid.size * RATIO * scale];
	const unit = width / SHOT;
	context.setTransform(1, 0, 0, 1, 0, 0);
	context.clearRect(x - ratio, y - ratio, width + 2 * ratio, height + 2 * ratio);
	context.fillStyle = ink.glass;
	context.fillRect(x, y, width, height);
	context.strokeStyle = ink.bezel;
	context.lineWidth = (light === 'lit' ? 3 : 0.75) * ratio;
	context.strokeRect(x, y, width, height);
	drawBlocks(context, blocks, ink, x, y, unit, ratio);
	shapes ??= [new Path2D(`M0 0${poses.standing}`), new Path2D(`M0 0${poses.fallen}`)];
	const zoom = grid.people * scale;
	context.fillStyle = ink.people;
	for (const [u, v, lying] of triples(people)) {
		context.setTransform(zoom, 0, 0, zoom, x + u * unit, y + v * unit);
		context.fill(shapes[lying ? 1 : 0]);
	}
	if (measures.name === 0) return;
	context.setTransform(1, 0, 0, 1, 0, 0);
	context.font = `${measures.name * scale}px ${font}`;
	context.fillStyle = ink.name;
	context.fillText(
		screenName(index),
		x + measures.name * 0.3 * scale,
		y + height - measures.name * 0.35 * scale
	);
}

function drawBlocks(
	context: CanvasRenderingContext2D,
	blocks: readonly (readonly number[])[],
	{ block, outline }: Ink,
	x: number,
	y: number,
	unit: number,
	ratio: number
): void {
	context.beginPath();
	for (const ring of blocks) {
		for (let i = 0; i < ring.length; i += 2) {
			const [u, v] = [x + (ring[i] as number) * unit, y + (ring[i + 1] as number) * unit];
			if (i === 0) context.moveTo(u, v);
			else context.lineTo(u, v);
		}
		context.closePath();
	}
	context.fillStyle = block;
	context.fill();
	if (!outline) return;
	context.strokeStyle = outline;
	context.lineWidth = 0.75 * ratio;
	context.stroke();
}
