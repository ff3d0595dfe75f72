/** Module of scenes that draw marks: the styles and transitions of marks are loaded with the first such scene. */
import '#lib/chart/charts.css';
import Marks from '#lib/chart/marks/Marks.svelte';
import type { SceneState } from '#lib/narrative/types/story.ts';
import { defineScene as define } from './define-scene.ts';
import type { Scene, SceneParts } from './scene.ts';

/** Returns a scene that draws marks; see `defineScene` for its parts. */
export const defineMarkScene = <State extends SceneState, Data>(parts: SceneParts<State, Data>): Scene =>
	define({ ...parts, Marks });
