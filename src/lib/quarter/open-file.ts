/** Opens any file that the page and `npm run quarter` take. */
import { parseJson, readMap } from './read/read-map.ts';
import type { SourceMap } from './read/source-map.ts';
import { unpackText } from './read/unpack.ts';
import { isSavedQuarter, openQuarter } from './saved/open-quarter.ts';
import type { SavedQuarter } from './saved/save-quarter.ts';

/** What a file holds: a map, on which a window is chosen, or a quarter that was saved. */
export type OpenedFile = { readonly map: SourceMap } | { readonly saved: SavedQuarter };

/**
 * Returns what a file holds. Nothing is sent anywhere.
 * @throws QuarterFault with the reason why a file is not taken
 */
export async function openFile(bytes: Uint8Array<ArrayBuffer>): Promise<OpenedFile> {
	const text = await unpackText(bytes);
	const value = text.trimStart().startsWith('{') ? parseJson(text) : undefined;
	return isSavedQuarter(value) ? { saved: openQuarter(value) } : { map: readMap(text) };
}
