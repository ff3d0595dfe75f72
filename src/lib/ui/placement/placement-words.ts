/** Texts about cameras and what they film, for readers who do not see the plan. */
import { outlooks } from 'virtual:outlooks';
import type { Word, WordKey } from '#lib/i18n/words.ts';
import { markVisibleCells, streetGrid } from '#lib/model/cameras/coverage.ts';
import { snapPlacement, type Building, type Placement } from '#lib/model/district/district.ts';
import { facadeAt, facades } from '#lib/model/district/facades.ts';
import { facedStreet, streetsOfCells } from '#lib/model/district/faced-streets.ts';
import { activeCameras } from '#lib/scenes/shared/active-cameras.ts';
import { chosenDensities, chosenOptics } from '#lib/scenes/shared/camera-settings.ts';
import type { Choices } from '#lib/scenes/scene.ts';
import type { World } from '#lib/scenes/world.ts';

/** A building with its name and the façades on which cameras can be placed. */
export interface NamedBuilding {
	readonly id: string;
	readonly name: string;
	readonly facades: readonly {
		readonly key: string;
		/** Text for the camera `placement`: “Café, on Place des Tanneurs, looking south”. */
		readonly text: string;
		/** A camera in the middle of the façade, looking straight out. */
		readonly placement: Placement;
	}[];
}

/** Returns all buildings with their names and façades, and a camera at the middle of each façade. */
export const listBuildings = (world: World, word: Word): NamedBuilding[] =>
	world.district.buildings.map((building) => ({
		id: building.id,
		name: nameOf(building.id, word),
		facades: facades(building).map(({ start, length, facing }) => {
			const placement = perpendicularCamera(building, start + length / 2, facing);
			return { key: `${building.id}${start}`, text: describeCamera(placement, world, word), placement };
		})
	}));

/** Returns a camera at the nearest whole metre along the walls, whose heading is the given one rounded to 5°. */
const perpendicularCamera = (building: Building, along: number, faces: number): Placement =>
	snapPlacement(building, Math.round(along), Math.round(faces / 5) * 5);

/** Returns a camera that is placed at a mount and looks straight out from the façade. */
export const cameraAtMount = (building: Building, mount: Placement | { building: string; along: number }) =>
	perpendicularCamera(building, mount.along, facadeAt(building, mount).facing);

/** Returns the name of a building. The names are interface words, keyed by building. */
const nameOf = (building: string, word: Word) => word(`yours.building-${building}` as WordKey);

/** Returns a text for a camera's position and heading: “Café, on Place des Tanneurs, looking south”. */
export function describeCamera(camera: Placement, { district, locale }: World, word: Word): string {
	const street = facedStreet(district, outlooks, camera);
	const directions = word('place.winds').split('|');
	return word(street === undefined ? 'place.at-edge' : 'place.on-street', {
		building: nameOf(camera.building, word),
		street: inSentence(street ?? '', locale),
		wind: directions[Math.round(camera.heading / 45) % directions.length] ?? ''
	});
}

/** Lower-cases a street name’s first letter where that is usual inside a sentence. */
export const inSentence = (street: string, locale: string): string =>
	/^(?:es|fr|it|pt)\b/i.test(locale) ? street.charAt(0).toLocaleLowerCase(locale) + street.slice(1) : street;

/**
 * Returns a text for the effect of moved, added or removed cameras: by how much the filmed area grows or shrinks, and
 * in which streets.
 * @param choices the choices before and after the change
 */
export function describeCoverageChange(
	world: World,
	word: Word,
	[before, after]: readonly [Choices, Choices]
): string {
	const { district, locale } = world;
	const grid = streetGrid(district);
	const filmed = (choices: Choices) =>
		markVisibleCells(
			grid,
			district,
			activeCameras(world, choices, { placed: 'reader' }),
			chosenOptics(choices),
			chosenDensities(choices).detect
		);
	const [filmedBefore, filmedNow] = [filmed(before), filmed(after)];
	const cells = (other: Uint8Array, one: Uint8Array) =>
		[...one.keys()].filter((cell) => one[cell] && !other[cell]);
	const [gained, lost] = [cells(filmedBefore, filmedNow), cells(filmedNow, filmedBefore)];
	const change = gained.length - lost.length;
	const area = world.format(Math.abs(change), { type: 'integer' });
	const list = (of: readonly number[]) =>
		new Intl.ListFormat(locale).format(
			streetsOfCells(district, outlooks, grid, of).map((street) => inSentence(street, locale))
		);
	const [gainedStreets, lostStreets] = [list(gained), list(lost)];
	return [
		change === 0 ? word('place.same') : word(change > 0 ? 'place.more' : 'place.less', { area }),
		...(gainedStreets ? [word('place.fresh', { streets: gainedStreets })] : []),
		...(lostStreets ? [word('place.gone', { streets: lostStreets })] : [])
	].join(' ');
}

/** Returns the key of the word for how cameras see the fall. @param sight the value of the figure `fall.sight` */
export const fallWord = (sight: number) =>
	(['place.not-filmed', 'place.filmed', 'place.too-far'] as const)[sight] ?? 'place.not-filmed';
