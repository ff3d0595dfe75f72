/** Stills of the wall of screens for paper, from the first round of the story. */
import type { Edition } from '#lib/edition/edition.ts';
import { createRound, isOpenAt, seedOfRound, type RoundScene, type SceneKind } from '#lib/model/round/round.ts';
import { rulesFromSettings, SCENE_SECONDS } from '#lib/model/round/round-rules.ts';
import { createShots, SHOT_WIDTH } from '#lib/scenes/wall/shots.ts';
import { figurePaths, METRE_SHARE } from '#lib/ui/round/screen-painter.ts';
import { createStreet, walkerAt, type RoundStreet } from '#lib/ui/round/round-streets.ts';
import { wideGrid } from '#lib/ui/round/wall-grid.ts';

/** A person or a thing on a still. */
interface StillFigure {
	readonly path: string;
	/** From metres to units of the shot. */
	readonly transform: string;
	/** Whether only its outline is drawn, over what is behind it. */
	readonly isOutline: boolean;
}

/** A screen of the wall at one moment. */
export interface WallStill {
	/** Its name, such as “F7”. */
	readonly name: string;
	readonly kind: SceneKind;
	/** Path data of the buildings, in units of the shot. */
	readonly buildings: string;
	readonly figures: readonly StillFigure[];
}

type FigureName = keyof typeof figurePaths;

/** What is drawn of a scene, in the order of drawing, and the angle in degrees at which people lean. */
const FIGURES: Readonly<Record<SceneKind, { readonly names: readonly FigureName[]; readonly turn: number }>> = {
	fall: { names: ['lying'], turn: 0 },
	asleep: { names: ['bench', 'lying'], turn: 0 },
	sitting: { names: ['sitting'], turn: 0 },
	stooping: { names: ['sitting'], turn: 29 },
	running: { names: ['standing'], turn: 14 },
	crates: { names: ['crates'], turn: 0 },
	usual: { names: [], turn: 0 }
};

/**
 * Returns the screens of the wall, block by block, at a moment of a round at which exactly one person lies on the ground
 * after a fall, with nothing in front.
 */
export function wallStills({ world, choices, story }: Edition): WallStill[][] {
	const round = createRound(rulesFromSettings({ ...choices.settings }), seedOfRound(story.seed, 0));
	const falls = round.scenes.filter(({ kind }) => kind === 'fall');
	const middle = ({ at }: RoundScene) => at + SCENE_SECONDS / 2;
	const alone = falls.find(
		(fall) => !fall.isHidden && !falls.some((each) => each !== fall && isOpenAt(each, middle(fall)))
	);
	const time = alone ? middle(alone) : 0;
	const grid = wideGrid(round.rules.streams);
	const blocks: WallStill[][] = [];
	for (const [screen, shot] of createShots(world, choices, round.rules.streams).entries()) {
		const street = createStreet(round, shot, screen);
		(blocks[grid.block(screen)] ??= []).push({ name: grid.name(screen), ...stillOf(street, time) });
	}
	return blocks;
}

function stillOf({ shot, walkers, scenes }: RoundStreet, time: number): Omit<WallStill, 'name'> {
	const current = scenes.find(({ scene: { at } }) => time >= at && time < at + SCENE_SECONDS);
	// The first passer-by is the one to whom it happens.
	const passers = walkers
		.slice(current ? 1 : 0)
		.flatMap((walker) => {
			const at = walkerAt(walker, time / 60);
			return at ? [figure('standing', ...at)] : [];
		});
	const { kind } = current?.scene ?? { kind: 'usual' as const };
	const { names, turn } = FIGURES[kind];
	return {
		kind,
		buildings: shot.blocks.map((ring) => `M${ring.join(' ')}z`).join(''),
		figures: [...passers, ...names.map((name) => figure(name, current?.x ?? 0, current?.y ?? 0, turn))]
	};
}

const figure = (name: FigureName, x: number, y: number, turn = 0): StillFigure => ({
	path: `M0 0${figurePaths[name]}`,
	transform: `translate(${Math.round(x)} ${Math.round(y)}) rotate(${turn}) scale(${METRE_SHARE * SHOT_WIDTH})`,
	isOutline: name === 'crates'
});
