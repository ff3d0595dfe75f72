/**
 * Just enough of the OpenType file format to measure a font and to rename one.
 * Specification: https://learn.microsoft.com/typography/opentype/spec/
 */

/** @typedef {{ offset: number, length: number }} Table */

const HEADER = 12;
const RECORD = 16;
const CHECKSUM_MAGIC = 0xb1b0afba;

/**
 * Lists the tables of an uncompressed font (“sfnt”).
 * @param {Buffer} sfnt
 * @returns {Map<string, Table>} tag → position and length of the table, in bytes
 */
function tables(sfnt) {
	const list = new Map();
	for (let i = 0; i < sfnt.readUInt16BE(4); i++) {
		const at = HEADER + RECORD * i;
		list.set(sfnt.toString('latin1', at, at + 4), {
			offset: sfnt.readUInt32BE(at + 8),
			length: sfnt.readUInt32BE(at + 12)
		});
	}
	return list;
}

/**
 * Returns the bytes of one table. Throws when the font lacks it, because all tables used here are mandatory.
 */
export function tableBytes(sfnt, tag) {
	const found = tables(sfnt).get(tag);
	if (!found) throw new Error(`The font has no “${tag}” table.`);
	return sfnt.subarray(found.offset, found.offset + found.length);
}

/**
 * Returns the metrics of a font, in em. `advance` gives the width of a character in the default instance, or
 * undefined when the font lacks it.
 * @param {Buffer} sfnt
 */
export function measureFont(sfnt) {
	const unitsPerEm = tableBytes(sfnt, 'head').readUInt16BE(18);
	const hhea = tableBytes(sfnt, 'hhea');
	const hmtx = tableBytes(sfnt, 'hmtx');
	const longMetrics = hhea.readUInt16BE(34);
	const glyphs = characterMap(tableBytes(sfnt, 'cmap'));
	return {
		ascent: hhea.readInt16BE(4) / unitsPerEm,
		descent: -hhea.readInt16BE(6) / unitsPerEm,
		lineGap: hhea.readInt16BE(8) / unitsPerEm,
		/** @param {string} character */
		advance(character) {
			const glyph = glyphs.get(character.codePointAt(0));
			if (glyph === undefined) return undefined;
			return hmtx.readUInt16BE(4 * Math.min(glyph, longMetrics - 1)) / unitsPerEm;
		}
	};
}

/**
 * Returns the map from code points to glyphs of the Windows Unicode subtable (format 4: all our characters
 * are in the BMP).
 */
export function characterMap(cmap) {
	const glyphs = new Map();
	for (let i = 0; i < cmap.readUInt16BE(2); i++) {
		const subtable = cmap.subarray(cmap.readUInt32BE(4 + 8 * i + 4));
		if (subtable.readUInt16BE(0) === 4) readFormat4(subtable, glyphs);
	}
	return glyphs;
}

function readFormat4(subtable, glyphs) {
	const bytes = subtable.readUInt16BE(6); // Twice the number of segments.
	const ends = 14;
	const starts = ends + bytes + 2;
	const deltas = starts + bytes;
	const offsets = deltas + bytes;
	for (let s = 0; s < bytes; s += 2) {
		const end = subtable.readUInt16BE(ends + s);
		const delta = subtable.readUInt16BE(deltas + s);
		const range = subtable.readUInt16BE(offsets + s);
		const start = subtable.readUInt16BE(starts + s);
		for (let code = start; code <= end && code !== 0xffff; code++) {
			const listed = range ? subtable.readUInt16BE(offsets + s + range + 2 * (code - start)) : code;
			const glyph = range && !listed ? 0 : (listed + delta) & 0xffff;
			if (glyph) glyphs.set(code, glyph);
		}
	}
}

/**
 * Returns the same font under another name. Copyright and licence entries stay unchanged.
 * @param {Buffer} sfnt
 * @param {string} from a name that the font must no longer carry, e.g. `Source Serif 4`
 * @param {string} to
 */
export function renameFont(sfnt, from, to) {
	const name = tableBytes(sfnt, 'name');
	const strings = name.readUInt16BE(4);
	const records = [];
	const texts = [];
	let length = 0;
	for (let i = 0; i < name.readUInt16BE(2); i++) {
		const record = Buffer.from(name.subarray(6 + 12 * i, 18 + 12 * i));
		const at = strings + record.readUInt16BE(10);
		const text = renamed(name.subarray(at, at + record.readUInt16BE(8)), record, from, to);
		record.writeUInt16BE(text.length, 8);
		record.writeUInt16BE(length, 10);
		records.push(record);
		texts.push(text);
		length += text.length;
	}
	const header = Buffer.from(name.subarray(0, 6));
	header.writeUInt16BE(6 + 12 * records.length, 4);
	return replaceTables(sfnt, { name: Buffer.concat([header, ...records, ...texts]) });
}

/** Name ids 0 (copyright) and 13–14 (licence), which the licence requires unchanged. */
function renamed(bytes, record, from, to) {
	const [platform, id] = [record.readUInt16BE(0), record.readUInt16BE(6)];
	if (id === 0 || id === 13 || id === 14) return bytes;
	const wide = platform !== 1;
	const text = wide ? Buffer.from(bytes).swap16().toString('utf16le') : bytes.toString('latin1');
	const squeezed = (words) => words.replaceAll(' ', '');
	const changed = text.replaceAll(from, to).replaceAll(squeezed(from), squeezed(to));
	return wide ? Buffer.from(changed, 'utf16le').swap16() : Buffer.from(changed, 'latin1');
}

/**
 * Returns the font with new contents in some of its tables; directory, 4-byte alignment and checksums follow
 * the specification.
 * @param {Buffer} sfnt
 * @param {Readonly<Record<string, Buffer>>} contents by tag
 */
export function replaceTables(sfnt, contents) {
	const list = [...tables(sfnt).keys()].sort();
	const header = Buffer.from(sfnt.subarray(0, HEADER + RECORD * list.length));
	const bodies = [];
	let offset = header.length;
	list.forEach((each, i) => {
		const bytes = Buffer.from(contents[each] ?? tableBytes(sfnt, each));
		if (each === 'head') bytes.writeUInt32BE(0, 8);
		const padded = Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);
		const at = HEADER + RECORD * i;
		header.write(each, at, 'latin1');
		header.writeUInt32BE(checksum(padded), at + 4);
		header.writeUInt32BE(offset, at + 8);
		header.writeUInt32BE(bytes.length, at + 12);
		bodies.push(padded);
		offset += padded.length;
	});
	const font = Buffer.concat([header, ...bodies]);
	const head = tables(font).get('head');
	font.writeUInt32BE((CHECKSUM_MAGIC - checksum(font)) >>> 0, head.offset + 8);
	return font;
}

function checksum(bytes) {
	let sum = 0;
	for (let i = 0; i < bytes.length; i += 4) sum = (sum + bytes.readUInt32BE(i)) >>> 0;
	return sum;
}
