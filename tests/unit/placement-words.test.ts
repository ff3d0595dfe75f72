import { outlooks } from 'virtual:outlooks';
import { story } from 'virtual:story';
import { describe, expect, it } from 'vitest';
import { createEdition } from '#lib/edition/edition.ts';
import { lookUpWord } from '#lib/i18n/fill-blanks.ts';
import type { Word } from '#lib/i18n/words.ts';
import { coverageShare, streetGrid } from '#lib/model/cameras/coverage.ts';
import type { Placement } from '#lib/model/district/district.ts';
import { facades } from '#lib/model/district/facades.ts';
import { activeCameras } from '#lib/scenes/shared/active-cameras.ts';
import { chosenDensities, chosenOptics } from '#lib/scenes/shared/camera-settings.ts';
import { listBuildings, describeCoverageChange, describeCamera } from '#lib/ui/placement/placement-words.ts';

if (!story) throw new Error('The story holds a mistake');
const typedStory = story;

describe.each([
	['fr', 'Café, côté place des Tanneurs, regarde le sud', /Maisons du Foulon, côté rue Basse, regarde l’est/],
	['en', 'Café, on Place des Tanneurs, looking south', /Foulon houses, on Rue Basse, looking east/]
])('cameras in words, in %s', (lang, cafe, houses) => {
	const { world, words, choices } = createEdition(typedStory, lang);
	const word: Word = (key, values = {}) => lookUpWord(words, key, values);
	const walls = listBuildings(world, word).flatMap((building) => building.facades);
	const withCameras = (...cameras: readonly (Placement | undefined)[]) => ({
		...choices,
		placement: cameras.filter((camera) => camera !== undefined)
	});
	const at = (text: string | RegExp) => walls.find((wall) => wall.text.match(text))?.placement;

	it('names each wall by its street and direction, and no two alike', () => {
		expect(walls.map(({ text }) => text)).toContain(cafe);
		expect(at(houses)).toBeDefined();
		expect(new Set(walls.map(({ text }) => text)).size).toBe(walls.length);
	});

	it('follows a camera that is turned', () => {
		const camera = at(cafe);
		if (!camera) throw new Error('no such wall');
		expect(describeCamera({ ...camera, heading: 0 }, world, word)).not.toBe(cafe);
		expect(describeCamera({ ...camera, heading: (camera.heading + 15) % 360 }, world, word)).toBe(cafe);
	});

	it('says what a camera adds, in square metres and by its street, and what removing it loses', () => {
		const camera = at(houses);
		const [none, one] = [withCameras(), withCameras(camera)];
		const grid = streetGrid(world.district);
		const cameras = activeCameras(world, one, { placed: 'reader' });
		const share = coverageShare(
			grid,
			world.district,
			cameras,
			chosenOptics(one),
			chosenDensities(one).detect
		);
		const area = world.format(share * grid.area, { type: 'integer' });
		const added = describeCoverageChange(world, word, [none, one]);
		expect(added).toContain(word('place.more', { area }));
		expect(added).toMatch(/rue Basse/i);
		expect(describeCoverageChange(world, word, [one, none])).toContain(word('place.less', { area }));
		expect(describeCoverageChange(world, word, [one, one])).toBe(word('place.same'));
	});
});

it('knows the street of every wall of the district', () => {
	const { world } = createEdition(typedStory, 'fr');
	for (const building of world.district.buildings)
		expect([building.id, outlooks[building.id]?.length]).toEqual([building.id, facades(building).length]);
});
