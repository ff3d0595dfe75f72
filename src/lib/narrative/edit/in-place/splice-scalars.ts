import { Document, isMap, isScalar, isSeq, Pair, parseDocument, Scalar, YAMLMap } from 'yaml';
import type { Path } from '../../issues/issue.ts';
import { readTexts, valueAt } from './story-texts.ts';

/** A new text for the value at a path. */
export interface TextChange {
	readonly path: Path;
	readonly text: string;
}

/** A scalar of a file, with what decides how it may be written. */
interface WrittenScalar {
	readonly from: number;
	readonly to: number;
	readonly type: Scalar.Type;
	/** Number of spaces before the entry that contains the scalar. */
	readonly indent: number;
	readonly inFlow: boolean;
}

/** Number of spaces by which the `yaml` library indents the lines of a text below its key. */
const LIBRARY_INDENT = 2;
/** Minimum width of the lines of a folded text. */
const MIN_LINE_WIDTH = 40;

/**
 * Returns a narrative file with new texts for some of its values. Each is written in the style of the old one (plain,
 * quoted, literal or folded) where the text allows it, and otherwise between double quotes. All else in the file,
 * such as comments, is unchanged.
 * @param source text of a valid file, without byte order mark
 * @param changes new texts with `\n` as line break; the paths are different
 * @throws RangeError if the file has no text at a path
 */
export function spliceScalars(source: string, changes: readonly TextChange[]): string {
	const { contents } = parseDocument(source, { uniqueKeys: false, keepSourceTokens: true });
	const places = changes.map(({ path, text }) => {
		const place = findScalar(contents, path);
		if (!place) throw new RangeError(`The file has no text at ${path.join('.')}`);
		return { ...place, path, text, written: writeInStyle(source, place, text) };
	});
	const edited = applyTexts(source, places);
	const { value } = readTexts(edited);
	const reads = (place: (typeof places)[number]) => valueAt(value, place.path) === place.text;
	if (places.every(reads)) return edited;
	// A style may be unable to hold the text here, such as a literal text before empty lines that would become part of it.
	const safe = places.map((place) => (reads(place) ? place : { ...place, written: writeQuoted(place) }));
	return applyTexts(source, safe);
}

function findScalar(root: unknown, path: Path): WrittenScalar | undefined {
	let node = root;
	let inFlow = false;
	for (const name of path) {
		if (isMap(node)) {
			inFlow ||= node.flow === true;
			node = node.items.find(({ key }) => isScalar(key) && keyName(key) === String(name))?.value;
		} else if (isSeq(node)) {
			inFlow ||= node.flow === true;
			node = node.items[Number(name)];
		} else return undefined;
	}
	if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return undefined;
	const { range, type = Scalar.PLAIN, srcToken } = node;
	const indent = srcToken && 'indent' in srcToken ? Math.max(srcToken.indent, 0) : 0;
	return { from: range[0], to: range[1], type, indent, inFlow };
}

/** Returns the name of a key as it is written: `2015` is a name here, not a number. */
const keyName = ({ value, source }: Scalar): string => (typeof value === 'string' ? value : (source ?? ''));

function applyTexts(
	source: string,
	places: readonly (WrittenScalar & { readonly written: string })[]
): string {
	return places
		.toSorted((a, b) => b.from - a.from)
		.reduce((text, { from, to, written }) => text.slice(0, from) + written + text.slice(to), source);
}

/** Returns what replaces a scalar in the file. */
function writeInStyle(source: string, place: WrittenScalar, text: string): string {
	const old = source.slice(place.from, place.to);
	const content = isBlock(place) ? contentOf(old, place) : undefined;
	const written = stringify(text, place, content?.width);
	if (!content || !/^[|>]/.test(written)) return finish(old, place, indentRest(written, place.indent));
	const [header = '', ...lines] = written.split('\n');
	// Beside an indentation indicator, the indentation is what the indicator says.
	const indent = /\d/.test(header) ? place.indent + LIBRARY_INDENT : content.indent;
	const body = lines.map((line) => (line === '' ? '' : ' '.repeat(indent) + line.slice(LIBRARY_INDENT)));
	return finish(old, place, [header + content.comment, ...body].join('\n'));
}

/** Returns a text between double quotes and on one line, which is possible everywhere. */
const writeQuoted = (place: WrittenScalar & TextChange): string =>
	isBlock(place) ? `${JSON.stringify(place.text)}\n` : JSON.stringify(place.text);

const isBlock = ({ type }: WrittenScalar): boolean =>
	type === Scalar.BLOCK_LITERAL || type === Scalar.BLOCK_FOLDED;

/** Returns the indentation, the width and the comment of the header of a literal or folded text. */
function contentOf(
	old: string,
	place: WrittenScalar
): { readonly indent: number; readonly width: number; readonly comment: string } {
	const [header = '', ...lines] = old.split(/\r?\n/);
	const full = lines.filter((line) => line.trim() !== '');
	const [first] = full;
	const indent =
		first === undefined ? place.indent + LIBRARY_INDENT : first.length - first.trimStart().length;
	const longest = Math.max(0, ...full.map((line) => line.length - indent)) + LIBRARY_INDENT;
	return {
		indent,
		width: place.type === Scalar.BLOCK_FOLDED ? Math.max(MIN_LINE_WIDTH, longest) : 0,
		comment: /[ \t]+#.*$/.exec(header)?.[0] ?? ''
	};
}

/** Returns a text as the library writes it in a style, indented as in an entry at the start of a line. */
function stringify(text: string, { type, inFlow }: WrittenScalar, lineWidth = 0): string {
	const scalar = new Scalar(text);
	scalar.type = type;
	const map = new YAMLMap();
	map.flow = inFlow;
	map.items.push(new Pair('t', scalar));
	const document = new Document();
	document.contents = map;
	const written = document.toString({
		lineWidth,
		indent: LIBRARY_INDENT,
		flowCollectionPadding: false,
		// A line break between double quotes is written as an escape, so that the text keeps its line.
		doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER
	});
	return inFlow ? written.slice('{t: '.length, -'}\n'.length) : written.slice('t: '.length, -1);
}

/** Indents all lines but the first one. */
const indentRest = (written: string, indent: number): string =>
	written.replace(/\n(?=[^\n])/g, `\n${' '.repeat(indent)}`);

/** Gives a text the line breaks of the file, and one at its end if the old one included it. */
function finish(old: string, place: WrittenScalar, written: string): string {
	const ended = isBlock(place) && old.endsWith('\n') ? `${written}\n` : written;
	return old.includes('\r\n') ? ended.replaceAll('\n', '\r\n') : ended;
}
