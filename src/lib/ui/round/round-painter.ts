/** Paints the wall of a round on a canvas: screens in turns, alerts, opened screens, and after the end what was missed. */
import { posePaths, stepPaths, thingPaths } from '#lib/chart/people/people-paths.ts';
import type { Opening, RoundPlay } from '#lib/model/round/round-play.ts';
import { turnOf, type RoundTurns } from '#lib/model/round/round-turns.ts';
import { isOpenAt, ROUND_SPEED, SCENE_SECONDS, type RoundScene } from '#lib/model/round/round.ts';
import { SHOT_RATIO, SHOT_WIDTH } from '#lib/scenes/wall/shots.ts';
import { walkerAt, type RoundStreet } from './round-streets.ts';
import type { WallGrid } from './wall-grid.ts';

/** Colours of a screen: of its ground, its buildings and its people. */
interface ScreenColours {
	readonly ground: string;
	readonly built: string;
	readonly people: string;
}
/** Colours of the wall: around its screens, of screens at night, and of a screen lit as by day. */
export interface WallColours {
	readonly room: string;
	readonly night: ScreenColours;
	readonly day: ScreenColours;
}

/** Every n-th screen is repainted in a frame. */
const TURNS = 3;
/** Metres of a person per width of a screen: people are drawn larger than the streets. */
const METRE_SHARE = 0.07;
/** Seconds of the round in which somebody falls down. */
const FALLING_SECONDS = 18;
/** Width of an opened screen, as a share of the width of the wall, and its largest factor. */
const OPENED = { share: 0.4, factor: 3.2 };
/** Length of a step in widths of a screen, in which walkers change feet. */
const STEP_SHARE = 0.03;

const paths = Object.fromEntries(
	Object.entries({
		standing: posePaths.standing,
		sitting: posePaths.sitting,
		lying: posePaths.fallen,
		left: stepPaths[0],
		right: stepPaths[1],
		crates: thingPaths.crates,
		bench: 'm-2.6 0h5.2v.3h-5.2zm.3.3h.3v.6h-.3zm4.3 0h.3v.6h-.3z',
		barrier: 'm-1.1-1.35h3.3v1.45h-3.3z'
	}).map(([name, path]) => [name, typeof Path2D === 'undefined' ? undefined : new Path2D(`M0 0${path}`)])
) as Readonly<Record<string, Path2D>>;

/** Paints a wall. Create a new one when the size, the colours or the round change. */
export class RoundPainter {
	readonly #brush: CanvasRenderingContext2D;
	readonly #streets: readonly RoundStreet[];
	readonly #grid: WallGrid;
	readonly #colours: WallColours;
	readonly #ratio: number;
	/** The streets of all screens without people. */
	readonly #background: HTMLCanvasElement;
	#turn = 0;
	/** The openings of the last frame: the screens under them must be repainted. */
	#shownOpenings = 0;

	/**
	 * @param ratio device pixels per CSS pixel
	 */
	constructor(
		brush: CanvasRenderingContext2D,
		streets: readonly RoundStreet[],
		grid: WallGrid,
		colours: WallColours,
		ratio: number
	) {
		this.#brush = brush;
		this.#streets = streets;
		this.#grid = grid;
		this.#colours = colours;
		this.#ratio = ratio;
		this.#background = document.createElement('canvas');
		this.#background.width = brush.canvas.width;
		this.#background.height = brush.canvas.height;
		const background = this.#background.getContext('2d');
		if (!background) return;
		background.scale(ratio, ratio);
		background.fillStyle = colours.room;
		background.fillRect(0, 0, grid.width, grid.height);
		for (const [index, street] of streets.entries()) {
			const [x, y] = grid.corner(index);
			paintStreet(background, street, x, y, grid.screenWidth, colours.night);
		}
	}

	/**
	 * Paints a frame of a round in play: a part of the screens, those with alerts, and the opened ones.
	 * @param cursor index of the screen that the keyboard has chosen; −1 if none
	 */
	paintFrame(play: RoundPlay, cursor: number): void {
		const { alerts, openings } = play;
		if (this.#shownOpenings !== openings.length) return this.paintAll(play, cursor);
		const alerted = new Set(alerts.map(({ scene }) => scene.screen));
		this.#reset();
		for (const index of this.#streets.keys())
			if (index % TURNS === this.#turn || alerted.has(index) || index === cursor)
				this.#paintScreen(index, play, cursor);
		this.#turn = (this.#turn + 1) % TURNS;
		for (const opening of openings) this.#paintOpening(opening, play.time);
	}

	/** Paints the whole wall. */
	paintAll(play: RoundPlay, cursor: number): void {
		this.#reset();
		this.#brush.drawImage(this.#background, 0, 0, this.#grid.width, this.#grid.height);
		for (const index of this.#streets.keys()) this.#paintScreen(index, play, cursor);
		for (const opening of play.openings) this.#paintOpening(opening, play.time);
		this.#shownOpenings = play.openings.length;
	}

	/** Paints a turn: people only in the blocks looked at, which are lit; alerts; and the screen opened last. */
	paintTurn(play: RoundTurns): void {
		const { width, height, screenWidth } = this.#grid;
		this.#reset();
		this.#brush.drawImage(this.#background, 0, 0, width, height);
		for (const [index, street] of this.#streets.entries()) {
			const [x, y] = this.#grid.corner(index);
			const isLit = play.blocks.includes(this.#grid.block(index));
			if (isLit) {
				const scenes = street.scenes.filter(({ scene }) => turnOf(scene) === play.turn);
				const time = scenes[0] ? scenes[0].scene.at + SCENE_SECONDS / 2 : play.time;
				this.#paintLit({ ...street, scenes }, x, y, screenWidth, time);
			}
			this.#paintName(index, isLit ? this.#colours.day : this.#colours.night);
			if (play.alerts.some(({ scene }) => scene.screen === index)) this.#paintAlert(x, y, 1);
		}
		for (const opening of play.openings) this.#paintOpening(opening, play.time);
	}

	/** Paints the wall after the round: dark, with the missed falls lit and ringed. */
	paintMissed(play: RoundPlay): void {
		const brush = this.#brush;
		const { width, height, screenWidth } = this.#grid;
		this.paintAll(play, -1);
		brush.globalAlpha = 0.7;
		brush.fillStyle = this.#colours.room;
		brush.fillRect(0, 0, width, height);
		brush.globalAlpha = 1;
		for (const scene of play.missed) {
			const [x, y] = this.#grid.corner(scene.screen);
			this.#paintLit(this.#streets[scene.screen], x, y, screenWidth, scene.at + SCENE_SECONDS / 2);
			brush.strokeStyle = this.#colours.night.people;
			brush.lineWidth = 2;
			brush.strokeRect(x - 1, y - 1, screenWidth + 2, screenWidth * SHOT_RATIO + 2);
		}
	}

	#reset(): void {
		this.#brush.setTransform(this.#ratio, 0, 0, this.#ratio, 0, 0);
	}

	#paintScreen(index: number, play: RoundPlay, cursor: number): void {
		const street = this.#streets[index];
		if (!street) return;
		const brush = this.#brush;
		const { night } = this.#colours;
		const { screenWidth: width } = this.#grid;
		const [x, y] = this.#grid.corner(index);
		const height = width * SHOT_RATIO;
		brush.save();
		brush.beginPath();
		brush.rect(x, y, width, height);
		brush.clip();
		const r = this.#ratio;
		brush.drawImage(this.#background, x * r, y * r, width * r, height * r, x, y, width, height);
		paintPeople(brush, street, x, y, width, play.time, night);
		brush.restore();
		this.#paintName(index, night);
		const alert = play.alerts.find(({ scene }) => scene.screen === index);
		if (alert) this.#paintAlert(x, y, (alert.until - play.time) / play.round.rules.patience);
		if (index === cursor) {
			brush.strokeStyle = night.people;
			brush.lineWidth = 2;
			brush.setLineDash([4, 3]);
			brush.strokeRect(x + 2, y + 2, width - 4, height - 4);
			brush.setLineDash([]);
		}
	}

	#paintName(index: number, { people }: ScreenColours): void {
		const name = this.#grid.shownName(index);
		if (!name) return;
		const brush = this.#brush;
		const [x, y] = this.#grid.corner(index);
		brush.fillStyle = people;
		brush.globalAlpha = 0.75;
		brush.font = `11px ${getComputedStyle(brush.canvas).fontFamily}`;
		brush.fillText(name, x + 3, y + this.#grid.screenWidth * SHOT_RATIO - 4);
		brush.globalAlpha = 1;
	}

	/** Paints the frame of an alert, with a bar for the time that is left. */
	#paintAlert(x: number, y: number, left: number): void {
		const brush = this.#brush;
		const { screenWidth: width } = this.#grid;
		const line = Math.max(2, width * 0.05);
		brush.strokeStyle = brush.fillStyle = this.#colours.night.people;
		brush.lineWidth = line;
		brush.strokeRect(x + line / 2, y + line / 2, width - line, width * SHOT_RATIO - line);
		brush.fillRect(x, y, width * Math.max(0, left), Math.max(4, width * 0.11));
	}

	/** Paints an opened screen, large and lit, with a ring for a fall or a cross for nothing. */
	#paintOpening({ screen, scene, from, until }: Opening, time: number): void {
		const brush = this.#brush;
		const { width: wallWidth, height: wallHeight, screenWidth } = this.#grid;
		const width = Math.min(wallWidth * OPENED.share, screenWidth * OPENED.factor);
		const height = width * SHOT_RATIO;
		const [left, top] = this.#grid.corner(screen);
		const x = clamp(left + screenWidth / 2 - width / 2, 3, wallWidth - width - 3);
		const y = clamp(top + (screenWidth * SHOT_RATIO) / 2 - height / 2, 3, wallHeight - height - 3);
		const shot = scene ? clamp(from, scene.at + FALLING_SECONDS, scene.at + SCENE_SECONDS - 1) : from;
		this.#paintLit(this.#streets[screen], x, y, width, shot);
		brush.strokeStyle = this.#colours.night.people;
		brush.lineWidth = 4;
		brush.strokeRect(x, y, width, height);
		brush.fillStyle = this.#colours.day.people;
		brush.fillRect(x, y + height - 5, width * Math.max(0, (until - time) / (until - from)), 5);
		this.#paintVerdict(x + width - 22, y + 22, scene?.kind === 'fall');
	}

	#paintVerdict(x: number, y: number, isFall: boolean): void {
		const brush = this.#brush;
		const { ground, people } = this.#colours.day;
		brush.fillStyle = ground;
		brush.beginPath();
		brush.arc(x, y, 16, 0, 2 * Math.PI);
		brush.fill();
		brush.strokeStyle = people;
		brush.lineWidth = 3.5;
		brush.beginPath();
		if (isFall) brush.arc(x, y, 10, 0, 2 * Math.PI);
		else {
			brush.moveTo(x - 8, y - 8);
			brush.lineTo(x + 8, y + 8);
			brush.moveTo(x + 8, y - 8);
			brush.lineTo(x - 8, y + 8);
		}
		brush.stroke();
	}

	#paintLit(street: RoundStreet | undefined, x: number, y: number, width: number, time: number): void {
		if (!street) return;
		const brush = this.#brush;
		brush.save();
		brush.beginPath();
		brush.rect(x, y, width, width * SHOT_RATIO);
		brush.clip();
		paintStreet(brush, street, x, y, width, this.#colours.day);
		paintPeople(brush, street, x, y, width, time, this.#colours.day);
		brush.restore();
	}
}

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));

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
	name: string,
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
	brush.fill(paths[name] as Path2D);
	brush.restore();
}

function paintOutline(
	brush: CanvasRenderingContext2D,
	name: string,
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
	brush.stroke(paths[name] as Path2D);
	brush.restore();
}
