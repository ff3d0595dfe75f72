import type { Placement } from '#lib/model/district/district.ts';
import type { Choices } from '#lib/scenes/scene.ts';
import { clampSetting, defaultSettings, type SettingRange } from '../settings.ts';

/**
 * Query parameter of the reader's own cameras: `cams=B37_135-F12.345_22.5`, that is building, metres along its walls
 * and heading in degrees. The former notation without fractions, such as `cams=B37.135`, is still read.
 */
export const CAMERAS_PARAM = 'cams';
/** Query parameter of the rounds played at the wall, in the notation of `writeRounds`. */
export const ROUNDS_PARAM = 'rounds';
/** Upper bound of that parameter, in characters. */
const MAX_ROUNDS_LENGTH = 600;
/** Largest number of cameras that a reader may place. */
export const MAX_PLACED_CAMERAS = 12;

/**
 * Reads the choices from the query of an address. Any input gives valid choices: unknown names are ignored, values out
 * of range are clamped, and a value that is not a number gives the default.
 * @param buildings length of all walls of each building in metres, by id
 */
export function readChoices(
	query: string,
	ranges: readonly SettingRange[],
	buildings: Readonly<Record<string, number>>
): Choices {
	const given = new URLSearchParams(query);
	const settings = { ...defaultSettings(ranges) };
	for (const range of ranges) {
		const value = given.get(range.id);
		if (value !== null && value !== '') settings[range.id] = clampSetting(range, Number(value));
	}
	// Whoever reads the results ignores what is invalid.
	const rounds = given.get(ROUNDS_PARAM)?.slice(0, MAX_ROUNDS_LENGTH);
	return {
		settings,
		placement: readPlacement(given.get(CAMERAS_PARAM) ?? '', buildings),
		...(rounds && { rounds })
	};
}

/**
 * Returns the choices as a query. Only what differs from the story's own values is written.
 * @returns a query such as `?lens=40&cams=B37_135`; an empty string if nothing differs
 */
export function writeChoices(
	{ settings, placement, rounds }: Choices,
	ranges: readonly SettingRange[]
): string {
	const query = new URLSearchParams();
	for (const { id, default: usual } of ranges) {
		const value = settings[id];
		if (value !== undefined && value !== usual) query.set(id, String(value));
	}
	if (placement.length > 0) query.set(CAMERAS_PARAM, writePlacement(placement));
	if (rounds) query.set(ROUNDS_PARAM, rounds);
	const text = query.toString();
	return text && `?${text}`;
}

/**
 * Returns who chose the settings in this page's address: in a frame, the host site; otherwise, the sender of a link.
 */
export const choicesSender = (): 'site' | 'link' => (parent === window ? 'link' : 'site');

/** Returns whether all choices are the story's own values. Rounds played change no value of the story. */
export const areDefaultChoices = (
	{ settings, placement }: Choices,
	ranges: readonly SettingRange[]
): boolean => writeChoices({ settings, placement }, ranges) === '';

/** Returns cameras in the notation of the address (see `CAMERAS_PARAM`); an empty string if there are none. */
export const writePlacement = (placement: readonly Placement[]): string =>
	placement.map(writeCamera).join('-');

const writeCamera = ({ building, along, heading }: Placement): string =>
	`${building}${Number(along.toFixed(3))}_${Number(heading.toFixed(1))}`;

const CAMERA = /^([A-Z])(\d{1,3}(?:\.\d{1,3})?)_(\d{1,3}(?:\.\d)?)$/;
const FORMER_CAMERA = /^([A-Z])(\d{1,3})\.(\d{1,3})$/;
/** Upper bound of the parameter's length, in characters: more than `MAX_PLACED_CAMERAS` cameras need. */
const MAX_PARAM_LENGTH = 400;

function readPlacement(text: string, buildings: Readonly<Record<string, number>>): Placement[] {
	return text
		.slice(0, MAX_PARAM_LENGTH)
		.split('-')
		.flatMap((camera) => {
			const [, building, along, heading] = CAMERA.exec(camera) ?? FORMER_CAMERA.exec(camera) ?? [];
			const length = building === undefined ? undefined : buildings[building];
			if (building === undefined || length === undefined) return [];
			return [{ building, along: Number(along) % length, heading: Number(heading) % 360 }];
		})
		.slice(0, MAX_PLACED_CAMERAS);
}
