/** How a YAML scalar is written; decides which characters of the file are not part of its value. */
export type ScalarStyle = 'plain' | 'single' | 'double' | 'block';

const BLANK = /[ \t\r\n]/;

/** An escape sequence between double quotes (YAML 1.2, section 5.7). */
const ESCAPE = /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|\r?\n[ \t]*|[^])/y;

/**
 * Returns the offset in the file of one character of a parsed scalar. YAML removes quotes, indentation and line
 * breaks but keeps the order of all other characters, so the file and the value can be walked side by side.
 * @param source the whole file
 * @param start offset of the scalar in the file: its quote, or the `|` of a block
 * @param value the parsed scalar
 * @param index index of the character in `value`
 * @returns offset in `source`, in UTF-16 units
 */
export function sourceOffset(
	source: string,
	start: number,
	style: ScalarStyle,
	value: string,
	index: number
): number {
	let offset = start + (style === 'single' || style === 'double' ? 1 : 0);
	if (style === 'block') offset = lineEnd(source, start);
	for (let i = 0; i <= index; i++) {
		const character = value[i];
		const escape = style === 'double' ? escapeAt(source, offset) : '';
		if (character !== undefined && BLANK.test(character)) {
			if (i === index) return offset;
			if (escape) offset += escape.length;
			else if (BLANK.test(source[offset] ?? '')) offset++;
			continue;
		}
		offset = skipBlanks(source, offset, style);
		if (i === index) return offset;
		offset += lengthAt(source, offset, style);
	}
	return offset;
}

function lineEnd(source: string, from: number): number {
	const end = source.indexOf('\n', from);
	return end < 0 ? source.length : end + 1;
}

function skipBlanks(source: string, from: number, style: ScalarStyle): number {
	let offset = from;
	for (;;) {
		if (BLANK.test(source[offset] ?? '')) offset++;
		else if (style === 'double' && /^\\\r?\n/.test(source.slice(offset, offset + 3)))
			offset += escapeAt(source, offset).length;
		else return offset;
	}
}

/**
 * Returns the number of characters in the file that stand for the one at `offset`: more than 1 for an escape sequence
 * or a doubled quote.
 */
function lengthAt(source: string, offset: number, style: ScalarStyle): number {
	if (style === 'single' && source.startsWith("''", offset)) return 2;
	if (style !== 'double') return 1;
	return escapeAt(source, offset).length || 1;
}

function escapeAt(source: string, offset: number): string {
	ESCAPE.lastIndex = offset;
	return ESCAPE.exec(source)?.[0] ?? '';
}
