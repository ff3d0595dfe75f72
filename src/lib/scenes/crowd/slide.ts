import type { SlideLayout } from '../scene.ts';
import { layCrowdOnSlide } from './slide-crowd.ts';
import { layGuessOnSlide } from './slide-guess.ts';
import type { CrowdView, Layout } from './view.ts';

const slide: SlideLayout<CrowdView, Layout> = ({ resolved, sums }, viewport, world) =>
	(resolved ? layCrowdOnSlide : layGuessOnSlide)(sums, viewport, world);

export default slide;
