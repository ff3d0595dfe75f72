/** Scenes that draw any data of a story: they see of the world what the picture that a step names gives them. */
import type { SceneState } from '#lib/narrative/types.ts';
import type { NamedPicture } from '#lib/narrative/named-pictures.ts';
import { scene } from './drawn.ts';
import type { Choices, Scene, SceneParts } from './scene.ts';
import type { World, WorldRecord } from './world.ts';

/** The world as a picture sees it: the words of its scene are the picture's own. */
export interface PictureWorld extends World {
	/** Its name. */
	readonly picture: string;
	readonly own: NamedPicture;
	/** The records that it draws. */
	readonly items: readonly WorldRecord[];
}

interface PicturedParts<State, Data> {
	data(state: State, world: PictureWorld, choices: Choices): Data;
	layout(
		data: Data,
		viewport: Parameters<Scene['layout']>[1],
		world: PictureWorld
	): ReturnType<Scene['layout']>;
	table(data: Data, world: PictureWorld): ReturnType<Scene['table']>;
	readonly fixed?: boolean;
}

interface Pictured<Data> {
	readonly picture: string;
	readonly shown: Data;
}

/** A scene whose words, records, series and signs come with the picture. */
export function picturedScene<State extends SceneState & { readonly picture: string }, Data>({
	data,
	layout,
	table,
	...rest
}: PicturedParts<State, Data>): Scene {
	const parts: SceneParts<State, Pictured<Data>> = {
		...rest,
		data: (state, world, choices) => ({
			picture: state.picture,
			shown: data(state, pictured(world, state.picture), choices)
		}),
		layout: ({ picture, shown }, viewport, world) => layout(shown, viewport, pictured(world, picture)),
		table: ({ picture, shown }, world) => table(shown, pictured(world, picture))
	};
	return scene(parts);
}

const seen = new WeakMap<World, Map<string, PictureWorld>>();

/** The world as a picture sees it, the same for as long as the world is. */
export function pictured(world: World, name: string): PictureWorld {
	const all = seen.get(world) ?? new Map<string, PictureWorld>();
	seen.set(world, all);
	const known = all.get(name) ?? made(world, name);
	all.set(name, known);
	return known;
}

function made(world: World, name: string): PictureWorld {
	const own = world.pictures[name] ?? { scene: name };
	const key = (word: string): string =>
		word.startsWith(`${own.scene}.`) ? `${name}${word.slice(own.scene.length)}` : word;
	return {
		...world,
		picture: name,
		own,
		items: own.records === undefined ? [] : world.records(own.records),
		word: (word) => world.word(key(word)),
		fill: (word, values) => world.fill(key(word), values)
	};
}

/** The kinds of the records that a picture draws, each once: those with a sign first, in the order of their signs. */
export function kindsOf({ items, own }: PictureWorld): string[] {
	const held = new Set(items.flatMap(({ kind }) => kind ?? []));
	return [...new Set([...Object.keys(own.signs ?? {}), ...held])].filter((kind) => held.has(kind));
}
