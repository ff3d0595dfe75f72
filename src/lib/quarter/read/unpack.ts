/** Unpacks the bytes of a file into text, up to a limit. */
import { MAX_BYTES, QuarterFault } from './source-map.ts';

/**
 * Returns the text of a file, which may be packed with gzip.
 * @throws QuarterFault if the file is empty, is more than {@link MAX_BYTES} unpacked, or is no text
 */
export async function unpackText(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
	if (bytes.length === 0) throw new QuarterFault('empty');
	const unpacked = isGzip(bytes) ? await gunzip(bytes) : bytes;
	if (unpacked.length > MAX_BYTES) throw tooLarge();
	const text = decode(unpacked);
	if (NO_TEXT.test(text)) throw new QuarterFault('not-text');
	if (text.trim() === '') throw new QuarterFault('empty');
	return text;
}

/** Characters that no text has. */
// oxlint-disable-next-line no-control-regex -- they tell a picture from a text
const NO_TEXT = /[\0-\x08\x0e-\x1a]/;

/** Returns bytes as text: in UTF-8, or in the encoding in which Excel saves tables in western Europe. */
function decode(bytes: Uint8Array): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
}

const isGzip = ([first, second]: Uint8Array): boolean => first === 0x1f && second === 0x8b;

const tooLarge = () => new QuarterFault('large', { limit: String(MAX_BYTES / 1_000_000) });

/** Unpacks piece by piece, so that a small file that unpacks to gigabytes is left at the limit. */
async function gunzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
	const pieces: Uint8Array[] = [];
	let size = 0;
	try {
		const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')).getReader();
		for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
			pieces.push(piece.value);
			size += piece.value.length;
			if (size > MAX_BYTES) {
				await reader.cancel();
				throw tooLarge();
			}
		}
	} catch (error) {
		throw error instanceof QuarterFault ? error : new QuarterFault('not-gzip');
	}
	const all = new Uint8Array(size);
	let at = 0;
	for (const piece of pieces) {
		all.set(piece, at);
		at += piece.length;
	}
	return all;
}
