import { fieldsOfView } from '#lib/scenes/cameras/data.ts';
import { cameraAt, type Placement } from '#lib/model/district/district.ts';
import type { World } from '#lib/scenes/world.ts';
import type { Presenter } from '../../../player/presenter.svelte.ts';

/** Returns the outlines of what the cameras of a plan film at the story’s settings, as path data in metres. */
export const planFields = (cameras: readonly Placement[], world: World, presenter: Presenter): string[] =>
	fieldsOfView(
		cameras.map((placement) => ({ ...cameraAt(world.district, placement), placement })),
		world,
		presenter.usual
	).map(({ detect }) => detect);
