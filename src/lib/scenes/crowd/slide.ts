import type { Projection } from '../scene.ts';
import { layCrowdOnSlide } from './slide-crowd.ts';
import { layGuessOnSlide } from './slide-guess.ts';
import type { CrowdView, Layout } from './view.ts';

const slide: Projection<CrowdView, Layout> = ({ resolved, sums }, room, world) =>
	(resolved ? layCrowdOnSlide : layGuessOnSlide)(sums, room, world);

export default slide;
