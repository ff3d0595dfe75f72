import type { Table } from '../scene.ts';
import type { World } from '../world.ts';
import type { District } from './data.ts';

/** Eight winds, from east clockwise, as headings count. */
const WINDS = [
	'east',
	'south-east',
	'south',
	'south-west',
	'west',
	'north-west',
	'north',
	'north-east'
] as const;

/** Cameras where they look, else the people with a name. */
export function table(view: District, world: World): Table | undefined {
	if (view.cones.length > 0) return cameraTable(view, world);
	return view.names.length > 0 ? peopleTable(view, world) : undefined;
}

function cameraTable({ cameras }: District, world: World): Table {
	const metres = (value: number) => world.format(value, { type: 'integer' });
	return {
		caption: world.word('table.cameras'),
		head: ['table.camera', 'table.position', 'table.direction', 'table.gain'].map(world.word),
		rows: cameras.map(({ x, y, heading }, index) => {
			const gain = world.best.find((best) => best.x === x && best.y === y)?.gain;
			return [
				String(index + 1),
				`${metres(x)} · ${metres(y)}`,
				world.word(`wind.${WINDS[Math.round((((heading % 360) + 360) % 360) / 45) % 8]}`),
				gain === undefined ? '–' : world.fill('unit.square-metres', { value: metres(gain) })
			];
		})
	};
}

function peopleTable({ names }: District, world: World): Table {
	return {
		caption: world.word('table.people'),
		head: ['table.name', 'table.who'].map(world.word),
		rows: names.map((id) => [world.word(`person.${id}`), world.word(`role.${id}`)])
	};
}
