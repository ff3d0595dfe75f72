/** Cameras and what they film, in words: for whoever hangs them without seeing the plan. */
import { outlooks } from 'virtual:outlooks';
import type { Word, WordKey } from '#lib/i18n/words.ts';
import { seenByAny, streetGrid } from '#lib/model/coverage.ts';
import { placed, type Building, type Placement } from '#lib/model/district.ts';
import { facadeOf, facades } from '#lib/model/facades.ts';
import { outlookOf, streetsOf } from '#lib/model/outlooks.ts';
import { camerasInForce } from '#lib/scenes/cameras-in-force.ts';
import { densities, optics } from '#lib/scenes/lens.ts';
import type { Choices } from '#lib/scenes/scene.ts';
import type { World } from '#lib/scenes/world.ts';

/** A building that may carry cameras, by its name, and its walls. */
export interface NamedBuilding {
	readonly id: string;
	readonly name: string;
	readonly facades: readonly {
		readonly key: string;
		/** “Café, on Place des Tanneurs, looking south”. */
		readonly text: string;
		/** A camera in its middle that looks straight out. */
		readonly placement: Placement;
	}[];
}

/** Where cameras may be hung, from a list. */
export const buildingsIn = (world: World, word: Word): NamedBuilding[] =>
	world.district.buildings.map((building) => ({
		id: building.id,
		name: nameOf(building.id, word),
		facades: facades(building).map(({ start, length, faces }) => {
			const placement = straight(building, start + length / 2, faces);
			return { key: `${building.id}${start}`, text: whereOf(placement, world, word), placement };
		})
	}));

/** A camera that looks straight out of its wall, at a whole metre. */
const straight = (building: Building, along: number, faces: number): Placement =>
	placed(building, Math.round(along), Math.round(faces / 5) * 5);

/** The same on the wall that a mount is on. */
export const straightFrom = (building: Building, mount: Placement | { building: string; along: number }) =>
	straight(building, mount.along, facadeOf(building, mount).faces);

/** The district names its buildings, and its words are among those of the interface. */
const nameOf = (building: string, word: Word) => word(`yours.building-${building}` as WordKey);

/** Where a camera hangs and looks: “Café, on Place des Tanneurs, looking south”. */
export function whereOf(camera: Placement, { district, locale }: World, word: Word): string {
	const street = outlookOf(district, outlooks, camera);
	const winds = word('place.winds').split('|');
	return word(street === undefined ? 'place.at-edge' : 'place.on-street', {
		building: nameOf(camera.building, word),
		street: inSentence(street ?? '', locale),
		wind: winds[Math.round(camera.heading / 45) % winds.length] ?? ''
	});
}

/** French writes the kind of a street small inside a sentence. */
const inSentence = (street: string, locale: string): string =>
	/^fr\b/i.test(locale) ? street.charAt(0).toLocaleLowerCase(locale) + street.slice(1) : street;

/** What a change of cameras did: how much more is filmed or less, and the streets of which parts are newly filmed. */
export function changeOf(world: World, word: Word, [before, after]: readonly [Choices, Choices]): string {
	const { district, locale } = world;
	const grid = streetGrid(district);
	const filmed = (choices: Choices) =>
		seenByAny(
			grid,
			district,
			camerasInForce(world, choices, { placed: 'reader' }),
			optics(choices),
			densities(choices).detect
		);
	const [old, now] = [filmed(before), filmed(after)];
	const cells = (other: Uint8Array, one: Uint8Array) =>
		[...one.keys()].filter((cell) => one[cell] && !other[cell]);
	const [gained, lost] = [cells(old, now), cells(now, old)];
	const change = gained.length - lost.length;
	const area = world.format(Math.abs(change), { type: 'integer' });
	const list = (of: readonly number[]) =>
		new Intl.ListFormat(locale).format(
			streetsOf(district, outlooks, grid, of).map((street) => inSentence(street, locale))
		);
	const [fresh, gone] = [list(gained), list(lost)];
	return [
		change === 0 ? word('place.same') : word(change > 0 ? 'place.more' : 'place.less', { area }),
		...(fresh ? [word('place.fresh', { streets: fresh })] : []),
		...(gone ? [word('place.gone', { streets: gone })] : [])
	].join(' ');
}
