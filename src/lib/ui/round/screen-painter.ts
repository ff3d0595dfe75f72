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
/** Metres of a person per width of a screen: people are drawn larger than the streets, and larger still for a class. */
const METRE_SHARE = { own: 0.07, class: 0.13 };
/** Height of a standing person for a class, in units of the shot, with some free space: nobody’s feet are higher. */
const CLASS_TOP = 395;
/** The places of the shot that a person has otherwise, from top to bottom, and where they end for a class. */
const [OWN_TOP, BOTTOM] = [190, 720];
/** Share of the distance from the middle of a screen that scenes keep for a class, so that a bench is not cut. */
const CLASS_SPREAD = 0.45;
/** Pixels per metre from which figures have an edge in the colour of the ground, which keeps them apart, and its metres. */
const EDGE = { from: 8, metres: 0.3 };
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

/** Returns the height in the shot of feet that are at `y`, such that a head drawn for a class is inside. */
const lowerFeet = (y: number): number =>
	CLASS_TOP + ((y - OWN_TOP) * (BOTTOM - CLASS_TOP)) / (BOTTOM - OWN_TOP);

/**
 * Paints the passers-by of a screen, and its scene at a time of the round.
 * @param isForClass whether they are so large that the last row tells who stands and who lies, nearer to the middle
 */
export function paintPeople(
	brush: CanvasRenderingContext2D,
	{ walkers, scenes }: RoundStreet,
	left: number,
	top: number,
	width: number,
	time: number,
	colours: ScreenColours,
	isForClass: boolean
): void {
	const unit = width / SHOT_WIDTH;
	const metre = width * (isForClass ? METRE_SHARE.class : METRE_SHARE.own);
	const feet = (y: number) => top + (isForClass ? lowerFeet(y) : y) * unit;
	const seconds = time / ROUND_SPEED;
	const current = scenes.find(({ scene }) => isOpenAt(scene, time));
	brush.fillStyle = colours.people;
	brush.strokeStyle = colours.ground;
	for (const [index, walker] of walkers.entries()) {
		const at = walkerAt(walker, seconds);
		// The first passer-by is the one to whom it happens.
		if (!at || (current && index === 0)) continue;
		const step = Math.floor((at[0] + at[1]) / SHOT_WIDTH / STEP_SHARE) % 2 === 0 ? 'left' : 'right';
		paintFigure(brush, step, left + at[0] * unit, feet(at[1]), metre);
	}
	if (current) {
		const x = isForClass ? SHOT_WIDTH / 2 + (current.x - SHOT_WIDTH / 2) * CLASS_SPREAD : current.x;
		paintScene(
			brush,
			current.scene,
			time - current.scene.at,
			left + x * unit,
			feet(current.y),
			{ width, metre },
			colours
		);
	}
}

/** Paints what happens in a scene, a number of seconds after its start. */
function paintScene(
	brush: CanvasRenderingContext2D,
	{ kind, isHidden, screen }: RoundScene,
	elapsed: number,
	x: number,
	y: number,
	{ width, metre }: { readonly width: number; readonly metre: number },
	{ ground, people }: ScreenColours
): void {
	const side = screen % 2 === 0 ? 1 : -1;
	switch (kind) {
		case 'fall':
			if (elapsed < FALLING_SECONDS)
				paintFigure(brush, 'standing', x, y, metre, { turn: (1.4 * elapsed * side) / FALLING_SECONDS });
			else if (elapsed < SCENE_SECONDS) paintFigure(brush, 'lying', x, y, metre, { side });
			else paintFigure(brush, 'sitting', x, y, metre);
			break;
		case 'asleep':
			paintFigure(brush, 'bench', x, y, metre);
			paintFigure(brush, 'lying', x, y, metre, { side });
			break;
		case 'sitting':
			paintFigure(brush, 'sitting', x, y, metre);
			break;
		case 'stooping':
			paintFigure(brush, 'sitting', x, y, metre, { turn: 0.5 * side });
			break;
		case 'running': {
			const far = (((elapsed / ROUND_SPEED) * 0.5) % 1.4) - 0.7;
			paintFigure(brush, 'standing', x + far * width * side, y, metre, { turn: 0.25 * side });
			break;
		}
		case 'crates':
			paintOutline(brush, 'crates', x, y, metre, people);
			break;
		case 'usual':
			break;
	}
	if (isHidden) {
		brush.fillStyle = ground;
		paintFigure(brush, 'barrier', x, y, metre);
		paintOutline(brush, 'barrier', x, y, metre, people);
		brush.fillStyle = people;
	}
}

function paintFigure(
	brush: CanvasRenderingContext2D,
	name: FigureName,
	x: number,
	y: number,
	metre: number,
	{ turn = 0, side = 1 }: { readonly turn?: number; readonly side?: number } = {}
): void {
	brush.save();
	brush.translate(x, y);
	if (turn !== 0) brush.rotate(turn);
	brush.scale(metre * side, metre);
	if (metre >= EDGE.from) {
		brush.lineWidth = EDGE.metres;
		brush.stroke(paths[name]);
	}
	brush.fill(paths[name]);
	brush.restore();
}

function paintOutline(
	brush: CanvasRenderingContext2D,
	name: FigureName,
	x: number,
	y: number,
	metre: number,
	colour: string
): void {
	brush.save();
	brush.translate(x, y);
	brush.scale(metre, metre);
	brush.strokeStyle = colour;
	brush.lineWidth = Math.max(0.2, 0.8 / metre);
	brush.stroke(paths[name]);
	brush.restore();
}
