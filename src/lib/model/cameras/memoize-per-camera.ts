import type { Camera, Optics } from './coverage.ts';
import type { District } from '../district/district.ts';

/** Maximum number of cached results per district: enough for all cameras at several values of a control. */
const MAX_CACHED = 500;

type CameraFunction<Result> = (
	district: District,
	camera: Camera,
	optics: Optics,
	required: number
) => Result;

/**
 * Returns a version of a function that caches its results by camera, optics and density: when a control changes, most
 * cameras stay as they were.
 * @param compute a pure function whose result is never mutated
 */
export function memoizePerCamera<Result>(compute: CameraFunction<Result>): CameraFunction<Result> {
	const districts = new WeakMap<District, Map<string, Result>>();
	return (district, camera, optics, required) => {
		let cache = districts.get(district);
		if (!cache) districts.set(district, (cache = new Map<string, Result>()));
		const key = [camera.x, camera.y, camera.heading, optics.width, optics.angle, required].join();
		const cached = cache.get(key);
		if (cached !== undefined) return cached;
		const result = compute(district, camera, optics, required);
		if (cache.size >= MAX_CACHED) cache.clear();
		cache.set(key, result);
		return result;
	};
}
