import type { Fault, Position } from '../issues/issue.ts';

/**
 * Maximum size of a file in bytes, several times that of a story in three languages. A larger file is probably the
 * wrong one, and would be slow to check.
 */
export const MAX_FILE_BYTES = 2_000_000;

/** Decoded text, or the issue that prevents decoding. */
export type DecodedFile =
	| { readonly text: string }
	| { readonly text: undefined; readonly position: Position; readonly fault: Fault };

/**
 * Decodes the bytes of a file and removes its byte order mark. A file that is not UTF-8, is larger than {@link
 * MAX_FILE_BYTES} or contains control characters gives an issue with its position instead.
 */
export function decodeFile(input: string | Uint8Array): DecodedFile {
	const size = typeof input === 'string' ? input.length : input.byteLength;
	if (size > MAX_FILE_BYTES) return refuse(fileSizeFault(size));
	if (typeof input !== 'string') {
		const wide = wideEncoding(input);
		if (wide) return refuse({ found: `a file in ${wide}`, expected: 'UTF-8', hint: 'save it as UTF-8' });
		try {
			return checkCharacters(new TextDecoder('utf-8', { fatal: true }).decode(input));
		} catch {
			return invalidUtf8(input);
		}
	}
	return checkCharacters(input.replace(/^\ufeff/, ''));
}

/** Returns the issue of a file that is too large. */
export function fileSizeFault(bytes: number): Fault {
	return { found: `${(bytes / 1e6).toFixed(1)} MB`, expected: `at most ${MAX_FILE_BYTES / 1e6} MB` };
}

function refuse(fault: Fault, position: Position = { line: 1, column: 1 }): DecodedFile {
	return { text: undefined, position, fault };
}

/**
 * Returns `UTF-16` or `UTF-32` for a file with such a byte order mark, or with zero bytes between ASCII characters;
 * undefined for other files.
 */
function wideEncoding(bytes: Uint8Array): string | undefined {
	const [a, b, c, d] = bytes;
	if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'UTF-32' : 'UTF-16';
	if (a === 0xfe && b === 0xff) return 'UTF-16';
	if ((a === 0 && b !== 0 && c === 0 && d !== 0) || (a !== 0 && b === 0 && c !== 0 && d === 0))
		return 'UTF-16';
	return undefined;
}

function checkCharacters(text: string): DecodedFile {
	const at = text.search(/(?![\t\n\r\u0080-\u009f])\p{Cc}|\ufffd/u);
	if (at < 0) return { text };
	const code = text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
	const found =
		code === 'FFFD' ? 'U+FFFD, left by an earlier wrong conversion' : `the control character U+${code}`;
	return refuse({ found, expected: 'readable text' }, endOf(text.slice(0, at)));
}

/**
 * Reports the first byte that is not UTF-8. Decodes line by line, and byte by byte within a line, to find its position.
 */
function invalidUtf8(bytes: Uint8Array): DecodedFile {
	let line = 1;
	for (let start = 0; start < bytes.length; line++) {
		const newline = bytes.indexOf(10, start);
		const end = newline < 0 ? bytes.length : newline + 1;
		const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
		let read = '';
		let first = start;
		for (let i = start; i < end; i++) {
			try {
				const character = decoder.decode(bytes.subarray(i, i + 1), { stream: i + 1 < end });
				read += character;
				if (character) first = i + 1;
			} catch {
				const byte = (bytes[first] ?? 0).toString(16).toUpperCase().padStart(2, '0');
				return refuse(
					{ found: `the byte 0x${byte}`, expected: 'UTF-8', hint: 'save the file as UTF-8' },
					{ line, column: read.replace('\ufeff', '').length + 1 }
				);
			}
		}
		start = end;
	}
	return refuse({ found: 'bytes that are no text', expected: 'UTF-8' });
}

function endOf(text: string): Position {
	const lines = text.split('\n');
	return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
