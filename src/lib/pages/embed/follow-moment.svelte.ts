import type { SceneState } from '#lib/narrative/types/story.ts';
import type { FramePlayer } from './frame-player.svelte.ts';

/** Returns a state in which only the cameras exist whose fields of view are open. */
const withOpenCameras = (state: SceneState): SceneState =>
	typeof state['open'] === 'number' ? { ...state, count: state['open'] } : state;

/**
 * Keeps the sentences and the description of a step about the keyframe at which the host's address stops the frame, and about
 * the state of the step again once the reader goes on. Loaded where an address names a keyframe.
 * @param index index of the keyframe in the playhead
 * @returns a function that stops it
 */
export function followMoment(player: FramePlayer, index: number): () => void {
	const { playhead, data } = player;
	const keyframe = playhead.keyframes[index];
	const step = data.steps[keyframe?.step ?? -1];
	if (!keyframe || !step) return () => undefined;
	const [held, own] = [withOpenCameras(keyframe.state), step.state];
	return $effect.root(() => {
		$effect(() => {
			const isHeld = player.stayAt === index && playhead.keyframe === index;
			// Later updates of the text, when a setting changes, read it too.
			Object.assign(step, { state: isHeld ? held : own });
			const { numbers, world, refresh } = player;
			const section = document.getElementById(step.id);
			if (!numbers || !world || !refresh || !section) return void player.loadFigures();
			const choices = player.choicesFor(step, playhead.textChoices);
			const owner = refresh.settingsOwner(playhead, data.steps, player.word);
			const context = { numbers, world, usual: player.usual, way: undefined, owner };
			return refresh.updateStep(section, step, { choices, scene: player.scenes.get(step.scene) }, context);
		});
	});
}
