/**
 * For scenes that draw more than the plan: the styles of marks and their transitions are loaded with the first such
 * scene.
 */
import '#lib/chart/charts.css';
import Marks from '#lib/chart/marks/Marks.svelte';
import type { SceneState } from '#lib/narrative/types/story.ts';
import { defineScene as define } from './define-scene.ts';
import type { Scene, SceneParts } from './scene.ts';

/** Returns a scene with marks, made of data and one layout for all viewports. */
export const defineMarkScene = <State extends SceneState, Data>(parts: SceneParts<State, Data>): Scene =>
	define({ ...parts, Marks });
