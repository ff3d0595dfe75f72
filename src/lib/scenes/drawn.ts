/** For scenes that draw more than the plan: what their marks look like, and how they travel, comes with the first of them. */
import '#lib/chart/charts.css';
import Marks from '#lib/chart/Marks.svelte';
import type { SceneState } from '#lib/narrative/types.ts';
import { scene as define } from './define.ts';
import type { Scene, SceneParts } from './scene.ts';

/** A scene, of data and one layout for every room, with marks. */
export const scene = <State extends SceneState, Data>(parts: SceneParts<State, Data>): Scene =>
	define({ ...parts, Marks });
