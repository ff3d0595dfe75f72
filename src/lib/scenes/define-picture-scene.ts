/**
 * Scenes that can show any data of a story: a step names a picture, and its definition says which words and data
 * are shown.
 */
import type { SceneState } from '#lib/narrative/types/story.ts';
import type { NamedPicture } from '#lib/narrative/catalogue/pictures.ts';
import { mergeDrawings, type Drawing } from '#lib/chart/drawing.ts';
import { drawAt } from '#lib/chart/layout/lay-out.ts';
import { number } from '#lib/chart/layout/text.ts';
import { HERO_SIZE, type Viewport } from '#lib/chart/viewport.ts';
import { defineMarkScene } from './define-mark-scene.ts';
import { isAnswered } from './shared/guess.ts';
import type { Choices, Scene, SceneParts } from './scene.ts';
import type { World, WorldRecord } from './world.ts';

/** A world in which the words of a named picture replace those of the scene that draws it. */
export interface PictureWorld extends World {
	/** Name of the picture. */
	readonly picture: string;
	readonly definition: NamedPicture;
	/** The records that it draws. */
	readonly drawnRecords: readonly WorldRecord[];
}

interface PicturedParts<State, Data> {
	data(state: State, world: PictureWorld, choices: Choices): Data;
	layout(data: Data, viewport: Viewport, world: PictureWorld): ReturnType<Scene['layout']>;
	prepareLayout?(data: Data, viewport: Viewport, world: PictureWorld): readonly (() => void)[];
	table(data: Data, world: PictureWorld): ReturnType<Scene['table']>;
	readonly isStatic?: boolean;
	/**
	 * Returns the data without what a guess may ask for, to be drawn until the reader has guessed. Without this function
	 * the picture shows its title and a question mark until then.
	 */
	withoutAnswer?(data: Data): Data;
	interpolate?(a: State, b: State, t: number): State | undefined;
}

export interface Pictured<Data> {
	readonly picture: string;
	readonly shown: Data;
	/** Present until the reader has made the guess of the step. */
	readonly isAsked?: true;
}

/** A state with the setting that keeps the guess of its step, if the step has one. */
interface AskingState {
	readonly asks?: string;
}

/** Returns a scene that takes its words, records, series and signs from the picture named by the state. */
export function definePictureScene<State extends SceneState & { readonly picture: string }, Data>({
	data,
	layout,
	prepareLayout,
	table,
	withoutAnswer,
	...rest
}: PicturedParts<State, Data>): Scene {
	const parts: SceneParts<State, Pictured<Data>> = {
		...rest,
		data: (state: State & AskingState, world, choices) => ({
			picture: state.picture,
			shown: data(state, worldOfPicture(world, state.picture), choices),
			...(state.asks !== undefined && !isAnswered(choices.settings, state.asks) && { isAsked: true })
		}),
		layout: ({ picture, shown, isAsked }, viewport, world) => {
			const own = worldOfPicture(world, picture);
			if (!isAsked) return layout(shown, viewport, own);
			return withoutAnswer
				? layout(withoutAnswer(shown), viewport, own)
				: drawQuestion(layout(shown, viewport, own), viewport);
		},
		...(prepareLayout && {
			prepareLayout: ({ picture, shown, isAsked }, viewport, world) =>
				isAsked ? [] : prepareLayout(shown, viewport, worldOfPicture(world, picture))
		}),
		table: ({ picture, shown }, world) => table(shown, worldOfPicture(world, picture))
	};
	return defineMarkScene(parts);
}

/** Returns the title of a drawing, and in place of the rest a question mark. */
function drawQuestion({ texts }: Drawing, { width, height }: Viewport): Drawing {
	const size = Math.min(HERO_SIZE, height / 3);
	return mergeDrawings(
		{ texts: texts.filter(({ id }) => /^title(?:-|$)/.test(id)) },
		drawAt(number('question', '?', { size, style: 'soft' }), [width / 2, height / 2])
	);
}

const worldsByPicture = new WeakMap<World, Map<string, PictureWorld>>();

/** Returns a world with the words and records of a named picture; memoized per world. */
export function worldOfPicture(world: World, name: string): PictureWorld {
	const byName = worldsByPicture.get(world) ?? new Map<string, PictureWorld>();
	worldsByPicture.set(world, byName);
	const cached = byName.get(name) ?? createPictureWorld(world, name);
	byName.set(name, cached);
	return cached;
}

function createPictureWorld(world: World, name: string): PictureWorld {
	const definition = world.pictures[name] ?? { scene: name };
	const key = (word: string): string =>
		word.startsWith(`${definition.scene}.`) ? `${name}${word.slice(definition.scene.length)}` : word;
	return {
		...world,
		picture: name,
		definition,
		drawnRecords: definition.records === undefined ? [] : world.records(definition.records),
		word: (word) => world.word(key(word)),
		fill: (word, values) => world.fill(key(word), values)
	};
}

/** Returns the distinct kinds of the records of a picture: those with a sign first, in the order of the signs. */
export function distinctKinds({ drawnRecords, definition }: PictureWorld): string[] {
	const presentKinds = new Set(drawnRecords.flatMap(({ kind }) => kind ?? []));
	return [...new Set([...Object.keys(definition.signs ?? {}), ...presentKinds])].filter((kind) =>
		presentKinds.has(kind)
	);
}
