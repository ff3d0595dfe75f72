import type { Camera, Optics } from './coverage.ts';
import type { District } from './district.ts';

/** How many answers are kept for a district: those of all cameras, before and after a few moves of a control. */
const KEPT = 500;

type OfCamera<Answer> = (district: District, camera: Camera, optics: Optics, required: number) => Answer;

/**
 * The same function, which keeps its answers: most moves of a control leave most cameras as they are.
 * @param compute depends on nothing but its arguments, and gives what nobody changes
 */
export function keptPerCamera<Answer>(compute: OfCamera<Answer>): OfCamera<Answer> {
	const districts = new WeakMap<District, Map<string, Answer>>();
	return (district, camera, optics, required) => {
		let known = districts.get(district);
		if (!known) districts.set(district, (known = new Map<string, Answer>()));
		const key = [camera.x, camera.y, camera.heading, optics.width, optics.angle, required].join();
		const before = known.get(key);
		if (before !== undefined) return before;
		const answer = compute(district, camera, optics, required);
		if (known.size >= KEPT) known.clear();
		known.set(key, answer);
		return answer;
	};
}
