/** How a text was written in the file; decides what stands between its characters. */
export type Style = 'plain' | 'single' | 'double' | 'block';

const BLANK = /[ \t\r\n]/;

/** What a backslash and these letters mean between double quotes (YAML 1.2, 5.7), by the length they take. */
const ESCAPE = /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|\r?\n[ \t]*|[^])/y;

/**
 * Finds the character of the file that a character of a text came from. YAML takes away quotes, indentation and
 * line breaks; all other characters keep their order, so both can be walked side by side.
 * @param source the whole file
 * @param start offset of the text's first character in the file: its quote, or the `|` of a block
 * @param value the text as YAML gives it
 * @param index of the character in `value`
 * @returns offset in `source`
 */
export function align(source: string, start: number, style: Style, value: string, index: number): number {
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
		offset = skipBlank(source, offset, style);
		if (i === index) return offset;
		offset += step(source, offset, style);
	}
	return offset;
}

function lineEnd(source: string, from: number): number {
	const end = source.indexOf('\n', from);
	return end < 0 ? source.length : end + 1;
}

function skipBlank(source: string, from: number, style: Style): number {
	let offset = from;
	for (;;) {
		if (BLANK.test(source[offset] ?? '')) offset++;
		else if (style === 'double' && /^\\\r?\n/.test(source.slice(offset, offset + 3)))
			offset += escapeAt(source, offset).length;
		else return offset;
	}
}

/** How many characters of the file make the one at `offset`. */
function step(source: string, offset: number, style: Style): number {
	if (style === 'single' && source.startsWith("''", offset)) return 2;
	if (style !== 'double') return 1;
	return escapeAt(source, offset).length || 1;
}

function escapeAt(source: string, offset: number): string {
	ESCAPE.lastIndex = offset;
	return ESCAPE.exec(source)?.[0] ?? '';
}
