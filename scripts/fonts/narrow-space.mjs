/** Adds U+202F, the narrow no-break space of French, to a font that lacks it. */
import { characterMap, tableBytes, replaceTables } from './sfnt.mjs';

const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;
const THIN_SPACE = 0x2009;
const NARROW_NO_BREAK_SPACE = 0x202f;

/**
 * Maps U+202F to an empty glyph of about half the width of a space. Chromium synthesizes one when a font has
 * none; Firefox and WebKit take a wider one from another font, so that lines break elsewhere.
 *
 * The glyph is that of the thin space if the font has one; otherwise that of the no-break space, which then
 * shares the glyph of the space.
 * @param {Buffer} sfnt uncompressed font that has a space and a no-break space
 * @returns {Buffer} throws when neither glyph is available
 */
export function addNarrowSpace(sfnt) {
	const glyphs = characterMap(tableBytes(sfnt, 'cmap'));
	const [space, noBreak, thin] = [SPACE, NO_BREAK_SPACE, THIN_SPACE].map((code) => glyphs.get(code));
	if (thin === undefined && (noBreak === undefined || noBreak === space)) {
		throw new Error('The font has no glyph that may become the narrow no-break space.');
	}
	glyphs.set(NARROW_NO_BREAK_SPACE, thin ?? noBreak);
	if (thin !== undefined) return replaceTables(sfnt, { cmap: writeMap(glyphs) });
	glyphs.set(NO_BREAK_SPACE, space);
	return replaceTables(sfnt, { cmap: writeMap(glyphs), ...halveAdvance(sfnt, noBreak, space) });
}

/**
 * Sets the advance of one glyph to half that of another, in tables `hmtx` and `hhea` where each glyph has its
 * own metric.
 */
function halveAdvance(sfnt, glyph, other) {
	const hhea = Buffer.from(tableBytes(sfnt, 'hhea'));
	const hmtx = tableBytes(sfnt, 'hmtx');
	const long = hhea.readUInt16BE(34);
	const count = tableBytes(sfnt, 'maxp').readUInt16BE(4);
	const metrics = Buffer.alloc(4 * count);
	for (let i = 0; i < count; i++) {
		metrics.writeUInt16BE(hmtx.readUInt16BE(4 * Math.min(i, long - 1)), 4 * i);
		metrics.writeInt16BE(hmtx.readInt16BE(i < long ? 4 * i + 2 : 4 * long + 2 * (i - long)), 4 * i + 2);
	}
	metrics.writeUInt16BE(Math.round(metrics.readUInt16BE(4 * other) / 2), 4 * glyph);
	hhea.writeUInt16BE(count, 34);
	return { hhea, hmtx: metrics };
}

/** Groups consecutive code points with consecutive glyphs. */
function segmentsOf(glyphs) {
	const segments = [];
	for (const [code, glyph] of [...glyphs].sort(([a], [b]) => a - b)) {
		const last = segments.at(-1);
		if (last && code === last.end + 1 && glyph - code === last.delta) last.end = code;
		else segments.push({ start: code, end: code, delta: glyph - code });
	}
	return [...segments, { start: 0xffff, end: 0xffff, delta: 1 }];
}

/** Returns a character map in format 4, for both platforms that read it. */
function writeMap(glyphs) {
	const segments = segmentsOf(glyphs);
	const count = segments.length;
	const power = 2 ** Math.floor(Math.log2(count));
	const words = [
		[4, 16 + 8 * count, 0, 2 * count, 2 * power, Math.log2(power), 2 * (count - power)],
		segments.map(({ end }) => end),
		[0],
		segments.map(({ start }) => start),
		segments.map(({ delta }) => delta & 0xffff),
		segments.map(() => 0)
	].flat();
	const subtable = Buffer.alloc(2 * words.length);
	words.forEach((word, i) => subtable.writeUInt16BE(word, 2 * i));
	const header = Buffer.alloc(20);
	[0, 2, 0, 3, 0, 20, 3, 1, 0, 20].forEach((word, i) => header.writeUInt16BE(word, 2 * i));
	return Buffer.concat([header, subtable]);
}
