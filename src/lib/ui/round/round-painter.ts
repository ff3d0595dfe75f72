/** Paints the wall of a round on a canvas: screens in turns, alerts, opened screens, and after the end what was missed. */
import type { Opening, RoundPlay } from '#lib/model/round/round-play.ts';
import { turnOf, type RoundTurns } from '#lib/model/round/round-turns.ts';
import { insetRect, type Rect } from '#lib/chart/viewport.ts';
import { SCENE_SECONDS } from '#lib/model/round/round-rules.ts';
import { SHOT_RATIO } from '#lib/scenes/wall/shots.ts';
import type { RoundStreet } from './round-streets.ts';
import { FALLING_SECONDS, paintPeople, paintStreet } from './screen-painter.ts';
import type { WallColours } from './wall-colours.ts';
import type { WallGrid } from './wall-grid.ts';

/** Every n-th screen is repainted in a frame. */
const TURNS = 3;
/**
 * Largest width of an opened screen, as a share of the wall and as a factor of its own; the factor and the pixels that are enough,
 * so that on a large wall it hides few of its neighbours; and the width of its frame in pixels.
 */
const OPENED = { share: 0.4, factor: 3.2, enough: 2, enoughPx: 200, line: 4 };

/** Paints a wall. Create a new one when the size, the colours or the round change. */
export class RoundPainter {
	readonly #brush: CanvasRenderingContext2D;
	readonly #streets: readonly RoundStreet[];
	readonly #grid: WallGrid;
	readonly #colours: WallColours;
	readonly #ratio: number;
	readonly #isForClass: boolean;
	/** The streets of all screens without people. */
	readonly #background: HTMLCanvasElement;
	#turn = 0;
	/** Where opened screens were painted in the last frame. */
	#openedBoxes: readonly Rect[] = [];

	/**
	 * @param ratio device pixels per CSS pixel
	 * @param isForClass whether people are large enough for the last row of a class
	 */
	constructor(
		brush: CanvasRenderingContext2D,
		streets: readonly RoundStreet[],
		grid: WallGrid,
		colours: WallColours,
		ratio: number,
		isForClass: boolean
	) {
		this.#brush = brush;
		this.#streets = streets;
		this.#grid = grid;
		this.#colours = colours;
		this.#ratio = ratio;
		this.#isForClass = isForClass;
		this.#background = document.createElement('canvas');
		this.#background.width = brush.canvas.width;
		this.#background.height = brush.canvas.height;
		const background = this.#background.getContext('2d');
		if (!background) return;
		background.scale(ratio, ratio);
		background.fillStyle = colours.room;
		background.fillRect(0, 0, grid.width, grid.height);
		// With forced colours, screens and room have the same colour: lines separate them.
		const isFramed = colours.room === colours.night.ground;
		background.strokeStyle = colours.night.people;
		for (const [index, street] of streets.entries()) {
			const [x, y] = grid.corner(index);
			paintStreet(background, street, x, y, grid.screenWidth, colours.night);
			if (isFramed) background.strokeRect(x + 0.5, y + 0.5, grid.screenWidth - 1, grid.screenHeight - 1);
		}
		if (grid.edge > 0)
			paintNames(background, grid, colours.night.people, getComputedStyle(brush.canvas).fontFamily);
		this.#reset();
		this.#restore({ x: 0, y: 0, width: grid.width, height: grid.height });
	}

	/**
	 * Paints a frame of a round in play: a part of the screens, those with alerts, the opened ones, and those that were
	 * under an opened one. A new wall is complete after a few frames.
	 * @param cursor index of the screen that the keyboard has chosen; −1 if none
	 */
	paintFrame(play: RoundPlay, cursor: number): void {
		const { alerts, openings } = play;
		const boxes = openings.map(({ screen }) => this.#openedBox(screen));
		const closed = this.#openedBoxes.filter((box) => !boxes.some(({ x, y }) => x === box.x && y === box.y));
		this.#openedBoxes = boxes;
		const due = new Set(alerts.map(({ scene }) => scene.screen).concat(cursor));
		this.#reset();
		for (const box of closed) {
			const around = insetRect(box, -OPENED.line);
			this.#restore(around);
			for (const index of this.#streets.keys()) if (overlaps(around, this.#screenRect(index))) due.add(index);
		}
		for (const index of this.#streets.keys())
			if (index % TURNS === this.#turn || due.has(index)) this.#paintScreen(index, play, cursor);
		this.#turn = (this.#turn + 1) % TURNS;
		for (const opening of openings) this.#paintOpening(opening, play.time);
	}

	/** Paints a turn: people only in the blocks looked at, which are lit; alerts; and the screen opened last. */
	paintTurn(play: RoundTurns): void {
		const { width, height, screenWidth } = this.#grid;
		this.#reset();
		this.#restore({ x: 0, y: 0, width, height });
		for (const [index, street] of this.#streets.entries()) {
			const [x, y] = this.#grid.corner(index);
			const isLit = play.blocks.includes(this.#grid.block(index));
			if (isLit) {
				const scenes = street.scenes.filter(({ scene }) => turnOf(scene) === play.turn);
				const time = scenes[0] ? scenes[0].scene.at + SCENE_SECONDS / 2 : play.time;
				this.#paintLit({ ...street, scenes }, x, y, screenWidth, time);
			}
			if (play.alerts.some(({ scene }) => scene.screen === index)) this.#paintAlert(x, y, 1);
		}
		for (const opening of play.openings) this.#paintOpening(opening, play.time);
	}

	/** Paints the wall after the round: dark, with the missed falls lit and ringed. */
	paintMissed(play: RoundPlay): void {
		const brush = this.#brush;
		const { width, height, screenWidth, screenHeight } = this.#grid;
		this.#reset();
		this.#restore({ x: 0, y: 0, width, height });
		for (const index of this.#streets.keys()) this.#paintScreen(index, play, -1);
		brush.globalAlpha = 0.7;
		brush.fillStyle = this.#colours.room;
		brush.fillRect(0, 0, width, height);
		brush.globalAlpha = 1;
		for (const scene of play.missed) {
			const [x, y] = this.#grid.corner(scene.screen);
			this.#paintLit(this.#streets[scene.screen], x, y, screenWidth, scene.at + SCENE_SECONDS / 2);
			brush.strokeStyle = this.#colours.night.people;
			brush.lineWidth = 2;
			brush.strokeRect(x - 1, y - 1, screenWidth + 2, screenHeight + 2);
		}
	}

	#reset(): void {
		this.#brush.setTransform(this.#ratio, 0, 0, this.#ratio, 0, 0);
	}

	/** Paints a rectangle of the streets without people. */
	#restore({ x, y, width, height }: Rect): void {
		const r = this.#ratio;
		this.#brush.drawImage(this.#background, x * r, y * r, width * r, height * r, x, y, width, height);
	}

	#screenRect(index: number): Rect {
		const [x, y] = this.#grid.corner(index);
		return { x, y, width: this.#grid.screenWidth, height: this.#grid.screenHeight };
	}

	/** Returns where a screen is painted while it is open: around its place, within the wall. */
	#openedBox(screen: number): Rect {
		const { width: wallWidth, height: wallHeight, screenWidth } = this.#grid;
		const { x, y, width: ownWidth, height: ownHeight } = this.#screenRect(screen);
		const width = Math.min(
			wallWidth * OPENED.share,
			screenWidth * OPENED.factor,
			Math.max(screenWidth * OPENED.enough, OPENED.enoughPx)
		);
		const height = width * SHOT_RATIO;
		const { line } = OPENED;
		return {
			x: clamp(x + ownWidth / 2 - width / 2, line, wallWidth - width - line),
			y: clamp(y + ownHeight / 2 - height / 2, line, wallHeight - height - line),
			width,
			height
		};
	}

	#paintScreen(index: number, play: RoundPlay, cursor: number): void {
		const street = this.#streets[index];
		if (!street) return;
		const brush = this.#brush;
		const { night } = this.#colours;
		const { screenWidth: width } = this.#grid;
		const [x, y] = this.#grid.corner(index);
		const height = this.#grid.screenHeight;
		brush.save();
		brush.beginPath();
		brush.rect(x, y, width, height);
		brush.clip();
		this.#restore({ x, y, width, height });
		paintPeople(brush, street, x, y, width, play.time, night, this.#isForClass);
		brush.restore();
		if (play.isSeenOn(index)) paintCheck(brush, x + width, y, width, night.people);
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

	/** Paints the frame of an alert. A thicker line along it stands for the time that is left, and hides nobody. */
	#paintAlert(x: number, y: number, left: number): void {
		const brush = this.#brush;
		const { screenWidth: width, screenHeight: height } = this.#grid;
		const thin = Math.max(1, width * 0.02);
		const thick = Math.max(2.5, width * 0.06);
		brush.strokeStyle = this.#colours.night.people;
		brush.lineWidth = thin;
		brush.strokeRect(x + thin / 2, y + thin / 2, width - thin, height - thin);
		const [inWidth, inHeight] = [width - thick, height - thick];
		const length = 2 * (inWidth + inHeight);
		brush.lineWidth = thick;
		brush.setLineDash([length * Math.max(0, left), length]);
		brush.strokeRect(x + thick / 2, y + thick / 2, inWidth, inHeight);
		brush.setLineDash([]);
	}

	/** Paints an opened screen, large and lit, with a ring for a fall or a cross for nothing. */
	#paintOpening({ screen, scene, from, until }: Opening, time: number): void {
		const brush = this.#brush;
		const { x, y, width, height } = this.#openedBox(screen);
		const shot = scene ? clamp(from, scene.at + FALLING_SECONDS, scene.at + SCENE_SECONDS - 1) : from;
		this.#paintLit(this.#streets[screen], x, y, width, shot);
		brush.strokeStyle = this.#colours.night.people;
		brush.lineWidth = OPENED.line;
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
		paintPeople(brush, street, x, y, width, time, this.#colours.day, this.#isForClass);
		brush.restore();
	}
}

/** Paints the letters of the columns and the numbers of the rows at the edges of the wall. */
function paintNames(
	brush: CanvasRenderingContext2D,
	grid: WallGrid,
	colour: string,
	fontFamily: string
): void {
	const { columns, rows, screenWidth, screenHeight, edge } = grid;
	brush.fillStyle = colour;
	brush.font = `700 ${Math.round(edge * 0.72)}px ${fontFamily}`;
	brush.textAlign = 'center';
	brush.textBaseline = 'middle';
	for (let column = 0; column < columns; column++) {
		const [x] = grid.corner(column);
		brush.fillText(grid.name(column).slice(0, 1), x + screenWidth / 2, edge * 0.55);
	}
	for (let row = 0; row < rows; row++) {
		const [, y] = grid.corner(row * columns);
		brush.fillText(String(row + 1), edge * 0.5, y + screenHeight / 2);
	}
}

/** Paints a check mark in the upper right corner of a screen: its fall has been seen. */
function paintCheck(
	brush: CanvasRenderingContext2D,
	right: number,
	top: number,
	width: number,
	colour: string
): void {
	const size = Math.max(9, width * 0.16);
	brush.strokeStyle = colour;
	brush.lineWidth = Math.max(2, size * 0.2);
	brush.beginPath();
	brush.moveTo(right - size * 1.25, top + size * 0.65);
	brush.lineTo(right - size * 0.85, top + size);
	brush.lineTo(right - size * 0.3, top + size * 0.3);
	brush.stroke();
}

const overlaps = (a: Rect, b: Rect): boolean =>
	a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));
