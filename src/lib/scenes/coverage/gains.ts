import { seenCells, streetGrid, type Camera } from '#lib/model/coverage.ts';
import { densities, optics } from '../optics.ts';
import type { Choices } from '../scene.ts';
import type { World } from '../world.ts';

/** What each camera sees that those before it do not, in square metres. */
export function gains(cameras: readonly Camera[], { district }: World, choices: Choices): number[] {
	const seen = new Set<number>();
	return cameras.map((camera) => {
		const before = seen.size;
		for (const cell of cellsOf(camera, district, choices)) seen.add(cell);
		return seen.size - before;
	});
}

/** Cells are costly, and change with lens, sensor and standard alone. */
const known = new Map<string, readonly number[]>();
const KEPT = 200;

function cellsOf(camera: Camera, plan: World['district'], choices: Choices): readonly number[] {
	const [lens, { detect }] = [optics(choices), densities(choices)];
	const key = [camera.x, camera.y, camera.heading, lens.width, lens.angle, detect].join();
	const cells = known.get(key) ?? seenCells(streetGrid(plan), plan, camera, lens, detect);
	if (known.size >= KEPT) known.clear();
	known.set(key, cells);
	return cells;
}
