import type { Moment } from '#lib/model/scenario/timeline.ts';
import { roundToTenth } from '../path.ts';
import {
	attributePath,
	figureIds,
	nearPersonPath,
	personPath,
	shadowPath,
	thingPaths,
	tramPath
} from './people-paths.ts';

const at = (x: number, y: number, shape: string): string => `M${roundToTenth(x)} ${roundToTenth(y)}${shape}`;

/**
 * Returns the path data of all people (`ink`), of their shadows, of all outlined objects (`outlined`) and of the tram
 * (empty if there is none), so that any crowd takes only a few elements.
 * @param size size factor of people: all paths but that of the tram must be scaled by it
 * @param isNear whether people are large: they have shadows then, and those with a figure are missing
 */
export function crowdPaths(
	{ figures, things: objects, tram: car }: Moment,
	size = 1,
	isNear = false
): Readonly<Record<'ink' | 'shadows' | 'outlined' | 'tram', string>> {
	const pathAt = ({ x, y }: { readonly x: number; readonly y: number }, shape: string) =>
		at(x / size, y / size, shape);
	const drawn = isNear ? figures.filter((figure) => figureIds(figure).length === 0) : figures;
	return {
		// Sorted by x, because that compresses best.
		ink: [...drawn]
			.sort((a, b) => a.x - b.x)
			.map((figure) => pathAt(figure, (isNear ? nearPersonPath : personPath)(figure)))
			.join(''),
		shadows: isNear ? figures.map((figure) => pathAt(figure, shadowPath(figure))).join('') : '',
		outlined: [
			...drawn.flatMap((figure) => (figure.mark ? [pathAt(figure, attributePath(figure))] : [])),
			...objects.map((object) => pathAt(object, thingPaths[object.kind]))
		].join(''),
		tram: car ? at(car.x, car.y, tramPath) : ''
	};
}
