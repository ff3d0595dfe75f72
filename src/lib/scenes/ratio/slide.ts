import type { SlideLayout } from '../scene.ts';
import { layOut, type RatioLayout } from './layout.ts';
import type { RatioView } from './view.ts';

/** Those who watch at the same moment, which is what the slide speaks of; whole staffs stay on the page. */
const slide: SlideLayout<RatioView, RatioLayout> = ({ present }, { width, height }, world) =>
	layOut(
		present,
		[],
		{
			box: [0, 0, width, height - 5],
			margin: 7,
			title: 13,
			text: 10.5,
			number: 16,
			deep: width > 400 ? 2 : 3,
			columns: 1
		},
		world
	);

export default slide;
