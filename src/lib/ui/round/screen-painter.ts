/** Paints the street, the passers-by and the scene of a screen. */
import { posePaths, stepPaths, thingPaths } from '#lib/chart/people/people-paths.ts';
import { isOpenAt, ROUND_SPEED, type RoundScene } from '#lib/model/round/round.ts';
import { SCENE_SECONDS } from '#lib/model/round/round-rules.ts';
import { SHOT_RATIO, SHOT_WIDTH } from '#lib/scenes/wall/shots.ts';
import { walkerAt, type RoundStreet } from './round-streets.ts';

/** Colours of a screen: of its ground, its buildings and its people. */
export interface ScreenColours {
	readonly ground: string;
	readonly built: string;
	readonly people: string;
}
/** Metres of a person per width of a screen: people are drawn larger than the streets. */
export const METRE_SHARE = 0.07;
/** Seconds of the round in which somebody falls down. */
export const FALLING_SECONDS = 18;
/** Length of a step in widths of a screen, in which walkers change feet. */
const STEP_SHARE = 0.03;

/** Path data of what a screen shows, in metres, relative to the point between the feet. */
export const figurePaths = {
	standing: posePaths.standing,
	sitting: posePaths.sitting,
	lying: posePaths.fallen,
	left: stepPaths[0],
	right: stepPaths[1],
	crates: thingPaths.crates,
	bench: 'm-2.6 0h5.2v.3h-5.2zm.3.3h.3v.6h-.3zm4.3 0h.3v.6h-.3z',
	barrier: 'm-1.1-1.35h3.3v1.45h-3.3z'
} as const;
type FigureName = keyof typeof figurePaths;

/** The same as paths of a canvas; none on the server, which has no canvas. */
const paths = Object.fromEntries(
	Object.entries(figurePaths).map(([name, path]) => [
		name,
		typeof Path2D === 'undefined' ? undefined : new Path2D(`M0 0${path}`)
	])
) as Readonly<Record<FigureName, Path2D>>;

/** Paints the ground and the buildings of a screen. */
export function paintStreet(
	brush: CanvasRenderingContext2D,
	{ shot }: RoundStreet,
	x: number,
	y: number,
	width: number,
	{ ground, built }: ScreenColours
): void {
	const unit = width / SHOT_WIDTH;
	brush.fillStyle = ground;
	brush.fillRect(x, y, width, width * SHOT_RATIO);
	brush.fillStyle = built;
	brush.beginPath();
	for (const block of shot.blocks)
		for (let i = 0; i < block.length; i += 2) {
			const [u, v] = [x + (block[i] ?? 0) * unit, y + (block[i + 1] ?? 0) * unit];
			if (i === 0) brush.moveTo(u, v);
			else brush.lineTo(u, v);
		}
	brush.fill();
}

/** Paints the passers-by of a screen, and its scene at a time of the round. */
export function paintPeople(
	brush: CanvasRenderingContext2D,
	{ walkers, scenes }: RoundStreet,
	left: number,
	top: number,
	width: number,
	time: number,
	colours: ScreenColours
): void {
	const unit = width / SHOT_WIDTH;
	const seconds = time / ROUND_SPEED;
	const current = scenes.find(({ scene }) => isOpenAt(scene, time));
	brush.fillStyle = colours.people;
	for (const [index, walker] of walkers.entries()) {
		const at = walkerAt(walker, seconds);
		// The first passer-by is the one to whom it happens.
		if (!at || (current && index === 0)) continue;
		const step = Math.floor((at[0] + at[1]) / SHOT_WIDTH / STEP_SHARE) % 2 === 0 ? 'left' : 'right';
		paintFigure(brush, step, left + at[0] * unit, top + at[1] * unit, width);
	}
	if (current) {
		const [x, y] = [left + current.x * unit, top + current.y * unit];
		paintScene(brush, current.scene, time - current.scene.at, x, y, width, colours);
	}
}

/** Paints what happens in a scene, a number of seconds after its start. */
function paintScene(
	brush: CanvasRenderingContext2D,
	{ kind, isHidden, screen }: RoundScene,
	elapsed: number,
	x: number,
	y: number,
	width: number,
	{ ground, people }: ScreenColours
): void {
	const side = screen % 2 === 0 ? 1 : -1;
	switch (kind) {
		case 'fall':
			if (elapsed < FALLING_SECONDS)
				paintFigure(brush, 'standing', x, y, width, { turn: (1.4 * elapsed * side) / FALLING_SECONDS });
			else if (elapsed < SCENE_SECONDS) paintFigure(brush, 'lying', x, y, width, { side });
			else paintFigure(brush, 'sitting', x, y, width);
			break;
		case 'asleep':
			paintFigure(brush, 'bench', x, y, width);
			paintFigure(brush, 'lying', x, y, width, { side });
			break;
		case 'sitting':
			paintFigure(brush, 'sitting', x, y, width);
			break;
		case 'stooping':
			paintFigure(brush, 'sitting', x, y, width, { turn: 0.5 * side });
			break;
		case 'running': {
			const far = (((elapsed / ROUND_SPEED) * 0.5) % 1.4) - 0.7;
			paintFigure(brush, 'standing', x + far * width * side, y, width, { turn: 0.25 * side });
			break;
		}
		case 'crates':
			paintOutline(brush, 'crates', x, y, width, people);
			break;
		case 'usual':
			break;
	}
	if (isHidden) {
		brush.fillStyle = ground;
		paintFigure(brush, 'barrier', x, y, width);
		paintOutline(brush, 'barrier', x, y, width, people);
		brush.fillStyle = people;
	}
}

function paintFigure(
	brush: CanvasRenderingContext2D,
	name: FigureName,
	x: number,
	y: number,
	width: number,
	{ turn = 0, side = 1 }: { readonly turn?: number; readonly side?: number } = {}
): void {
	const metre = width * METRE_SHARE;
	brush.save();
	brush.translate(x, y);
	if (turn !== 0) brush.rotate(turn);
	brush.scale(metre * side, metre);
	brush.fill(paths[name]);
	brush.restore();
}

function paintOutline(
	brush: CanvasRenderingContext2D,
	name: FigureName,
	x: number,
	y: number,
	width: number,
	colour: string
): void {
	const metre = width * METRE_SHARE;
	brush.save();
	brush.translate(x, y);
	brush.scale(metre, metre);
	brush.strokeStyle = colour;
	brush.lineWidth = Math.max(0.2, 0.8 / metre);
	brush.stroke(paths[name]);
	brush.restore();
}
