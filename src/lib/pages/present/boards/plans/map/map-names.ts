/** What a map on the wall names, and where each name may stand: the fall, cameras, buildings by their letters, places and streets. */
import type { WordKey } from '#lib/i18n/words.ts';
import { buildingLetters } from '#lib/model/district/building-letters.ts';
import { mountPosition, type District, type Placement } from '#lib/model/district/district.ts';
import type { Point } from '#lib/model/maths/geometry.ts';
import { nameOfCamera } from '#lib/model/plan-code/numbered-cameras.ts';
import { wallFacing } from '#lib/model/plan-code/placement-grid.ts';
import { landmarks } from '#lib/ui/plan-code/plan-landmarks.ts';
import { shift, type MapName } from './place-map-names.ts';

/** A name of the engraved plan: the middle of its line in metres, and its direction in degrees. */
export interface StreetName {
	readonly text: string;
	readonly at: Point;
	readonly angle: number;
}

/** Font sizes for the last row, in metres. */
const [STREET_SIZE, PLACE_SIZE, LETTER_SIZE] = [5.7, 7, 13];
/** Distance between the middles of a letter and of the name of its building, in metres. */
const LETTER_GAP = 8;

const DIRECTIONS = [90, -90, 0, 180, 45, 135, -45, -135] as const;
const around = (at: Point, ...distances: readonly number[]): Point[] =>
	distances.flatMap((distance) => DIRECTIONS.map((angle) => shift(at, angle, distance, 0)));

/** Distances by which the name of a street moves along it, then beside it, in metres. */
const [ALONG, ASIDE] = [Array.from({ length: 15 }, (_, index) => index * 2), [0, 3, -3, 7, -7]] as const;
const alongStreet = ({ at, angle }: StreetName): Point[] =>
	ASIDE.flatMap((across) =>
		ALONG.flatMap((along) => [shift(at, angle, along, across), shift(at, angle, -along, across)])
	);

const line = (text: string, size: number, below = 0) => ({ text, size, below });

/**
 * Returns the name of the fall: beside its cross, on the side with space.
 * @param gap distance of the name from the cross, in metres
 * @param width half the width of the name, in metres
 */
export const fallName = (text: string, at: Point, gap: number, width: number): MapName => ({
	lines: [line(text, PLACE_SIZE)],
	angle: 0,
	places: [-1, 1].flatMap((side) =>
		[0, -6, 6, -10].map((up): Point => [at[0] + side * (gap + width), at[1] + up])
	)
});

/** Font size of the name of a camera, and its distance from it, first in the building on which it hangs. In metres. */
const [CAMERA_SIZE, CAMERA_GAP] = [7, 8];

/** Returns the names of cameras that the printed plan offers, so that a class finds on the wall what it reads on paper. */
export const cameraNames = (district: District, cameras: readonly Placement[]): MapName[] =>
	cameras.flatMap((camera) => {
		const name = nameOfCamera(district, camera);
		if (!name) return [];
		const at = mountPosition(district, camera);
		const inside = shift(at, wallFacing(district, camera), -CAMERA_GAP, 0);
		return [
			{
				lines: [line(name, CAMERA_SIZE)],
				angle: 0,
				places: [inside, ...around(inside, 3, 6), ...around(at, CAMERA_GAP, CAMERA_GAP + 4)]
			}
		];
	});

/** Returns the names of a district in the order of their importance. */
export function mapNames(
	district: District,
	names: Readonly<Record<string, string>>,
	streets: readonly StreetName[],
	word: (key: WordKey) => string
): MapName[] {
	return [
		...buildingLetters(district).map(({ text, at }) => {
			const name = names[text];
			const gap = LETTER_GAP / 2;
			return {
				lines: name
					? [line(text, LETTER_SIZE, -gap), line(name, PLACE_SIZE, gap)]
					: [line(text, LETTER_SIZE)],
				angle: 0,
				places: [at, ...around(at, 5, 9, 13)]
			};
		}),
		...landmarks(district, word).map(({ name, at }) => ({
			lines: [line(name, PLACE_SIZE)],
			angle: 0,
			places: [...around(at, 5.5, 9), ...around(at, 14, 20, 26)]
		})),
		...streets.map((street) => ({
			lines: [line(street.text, STREET_SIZE)],
			angle: street.angle,
			places: alongStreet(street)
		}))
	];
}

const LABEL = /translate\(([-\d.]+) ([-\d.]+)\)(?:rotate\(([-\d.]+)\))?/;

/** Reads the names of streets from the engraved plan in the page, which is in decimetres. Empty while the page lacks it. */
export const readStreetNames = (): StreetName[] =>
	[...document.querySelectorAll('#district-names text')].flatMap((text) => {
		const [, x, y, angle = '0'] = LABEL.exec(text.getAttribute('transform') ?? '') ?? [];
		// The middle of its letters is above the baseline.
		const at = shift([Number(x) / 10, Number(y) / 10], Number(angle), 0, -STREET_SIZE * 0.3);
		return x && text.textContent ? [{ text: text.textContent, at, angle: Number(angle) }] : [];
	});
