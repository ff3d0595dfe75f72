import type { Placement } from '#lib/model/district.ts';
import type { Choices } from '#lib/scenes/scene.ts';
import { clampSetting, defaultSettings, type SettingRange } from './settings.ts';

/**
 * Name of the reader's own cameras in the address: `cams=B37_135-F12.345_22.5`, a building, metres along its walls and
 * degrees. Links from before there were fractions, such as `cams=B37.135`, are read as well.
 */
export const CAMERAS = 'cams';
export const MOST_CAMERAS = 12;

/**
 * Reads an address's query. Whatever it holds gives a usable state: unknown names are ignored, values out of
 * range are brought back into it, what is no number gives the default.
 * @param buildings length of the walls of each building, in metres
 */
export function readAddress(
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
	return { settings, placement: readPlacement(given.get(CAMERAS) ?? '', buildings) };
}

/**
 * Writes the query of an address: only what differs from the story's own values, so that an address without
 * a choice stays bare.
 * @returns `?lens=40&cams=B37_135`, or an empty string
 */
export function writeAddress({ settings, placement }: Choices, ranges: readonly SettingRange[]): string {
	const query = new URLSearchParams();
	for (const { id, default: usual } of ranges) {
		const value = settings[id];
		if (value !== undefined && value !== usual) query.set(id, String(value));
	}
	if (placement.length > 0) query.set(CAMERAS, writePlacement(placement));
	const text = query.toString();
	return text && `?${text}`;
}

/** Who put settings into the address of this page: the site that frames it, or whoever sent the link. */
export const sender = (): 'site' | 'link' => (parent === window ? 'link' : 'site');

/** Whether nothing has been chosen: the address of such a state is bare. */
export const isDefault = (choices: Choices, ranges: readonly SettingRange[]): boolean =>
	writeAddress(choices, ranges) === '';

/** The reader's cameras, as the address has them. */
export const writePlacement = (placement: readonly Placement[]): string =>
	placement.map(writeCamera).join('-');

const writeCamera = ({ building, along, heading }: Placement): string =>
	`${building}${Number(along.toFixed(3))}_${Number(heading.toFixed(1))}`;

const CAMERA = /^([A-Z])(\d{1,3}(?:\.\d{1,3})?)_(\d{1,3}(?:\.\d)?)$/;
const WHOLE_CAMERA = /^([A-Z])(\d{1,3})\.(\d{1,3})$/;
/** Characters of as many cameras as may be kept, with room to spare. */
const LONGEST = 400;

function readPlacement(text: string, buildings: Readonly<Record<string, number>>): Placement[] {
	return text
		.slice(0, LONGEST)
		.split('-')
		.flatMap((camera) => {
			const [, building, along, heading] = CAMERA.exec(camera) ?? WHOLE_CAMERA.exec(camera) ?? [];
			const length = building === undefined ? undefined : buildings[building];
			if (building === undefined || length === undefined) return [];
			return [{ building, along: Number(along) % length, heading: Number(heading) % 360 }];
		})
		.slice(0, MOST_CAMERAS);
}
