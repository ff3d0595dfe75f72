import type { Table } from '../scene.ts';
import type { World } from '../world.ts';
import type { CamerasData } from './data.ts';

/** Compass directions in the order of headings: clockwise from east. */
const DIRECTIONS = [
	'east',
	'south-east',
	'south',
	'south-west',
	'west',
	'north-west',
	'north',
	'north-east'
] as const;

/**
 * Returns the table of cameras: position, direction, and the street area that each adds. Undefined without
 * cameras.
 */
export function table({ cameras }: CamerasData, world: World): Table | undefined {
	if (cameras.length === 0) return undefined;
	const metres = (value: number) => world.format(value, { type: 'integer' });
	return {
		caption: world.word('cameras.caption'),
		head: ['cameras.camera', 'cameras.position', 'cameras.direction', 'cameras.gain'].map(world.word),
		rows: cameras.map(({ x, y, heading }, index) => {
			const gain = world.best.find((best) => best.x === x && best.y === y)?.gain;
			return [
				String(index + 1),
				`${metres(x)} · ${metres(y)}`,
				world.word(`wind.${DIRECTIONS[Math.round((((heading % 360) + 360) % 360) / 45) % 8]}`),
				gain === undefined ? '–' : world.fill('unit.square-metres', { value: metres(gain) })
			];
		})
	};
}
