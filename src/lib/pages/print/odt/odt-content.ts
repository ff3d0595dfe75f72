/** Converts the HTML of a printed sheet to the content of an OpenDocument text. */
import { columnStyle, escapeXml, TEXT_WIDTH } from './odt-package.ts';

/** What the content of a sheet refers to. */
export interface SheetContext {
	/** Returns the name of the file of a picture, given its element (`img` or `svg`); undefined to leave it out. */
	picture(element: Element): string | undefined;
}

const HEADINGS: Readonly<Record<string, number>> = { h3: 1, h4: 2, h5: 3 };
const SMALL_CLASSES = ['cited', 'supposed', 'hook', 'task', 'words', 'time', 'asked-aloud'];
/** Written lines after each question. */
const LINES = 3;
/** Width of a column for minutes or boxes, in mm. */
const NARROW_COLUMN = 24;
/** Characters of a gap, and of the place for a name. */
const [GAP, BLANK] = ['_'.repeat(18), '_'.repeat(14)];

/** Values of `Node.nodeType`; the server has no `Node`. */
const [ELEMENT, TEXT] = [1, 3];
const isElement = (node: Node): node is Element => node.nodeType === ELEMENT;
const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? '';
const hasClass = ({ classList }: Element, ...names: string[]): boolean =>
	names.some((name) => classList.contains(name));
const tagOf = ({ tagName }: Element): string => tagName.toLowerCase();
const onOneLine = (text: string): string => text.replace(/[ \n\t]+/g, ' ');

const isInline = (node: Node): boolean =>
	!isElement(node) || ['a', 'b', 'em', 'i', 'small', 'span', 'strong', 'sup'].includes(tagOf(node));

/** Returns text with inline markup as XML. */
function inline(node: Node): string {
	if (node.nodeType === TEXT) return escapeXml(onOneLine(node.textContent ?? ''));
	if (!isElement(node)) return '';
	const content = () => inlineOf(node);
	if (hasClass(node, 'box')) return '☐';
	if (hasClass(node, 'gap')) return GAP;
	if (hasClass(node, 'blank')) return `${content()} ${BLANK} `;
	if (hasClass(node, 'hidden-text')) return '';
	const span = (style: string, text = content()) =>
		`<text:span text:style-name="${style}">${text}</text:span>`;
	switch (tagOf(node)) {
		case 'b':
		case 'strong':
			return span('Bold');
		case 'em':
		case 'i':
			return span('Italic');
		case 'small':
			return span('Note');
		case 'sup':
			return span('Note', ` [${content()}]`);
		default:
			return content();
	}
}

const paragraph = (content: string, style = 'Body'): string =>
	content.trim() ? `<text:p text:style-name="${style}">${content.trim()}</text:p>` : '';

const cell = (content: string, columns = 1): string => {
	const spanned = columns > 1 ? ` table:number-columns-spanned="${columns}"` : '';
	const covered = '<table:covered-table-cell/>'.repeat(columns - 1);
	return `<table:table-cell table:style-name="Cell"${spanned}>${content || '<text:p/>'}</table:table-cell>${covered}`;
};

/** Returns a table. @param widths of its columns, in whole mm */
const table = (widths: readonly number[], rows: readonly string[]): string =>
	`<table:table table:style-name="Table">${widths.map((width) => `<table:table-column table:style-name="${columnStyle(width)}"/>`).join('')}${rows.map((row) => `<table:table-row>${row}</table:table-row>`).join('')}</table:table><text:p text:style-name="Small"/>`;

/** Converts the children of an element: inline ones, between blocks, become a paragraph. */
export function blocks(parent: Element, context: SheetContext, style = 'Body'): string {
	let [result, line] = ['', ''];
	for (const node of parent.childNodes) {
		if (isInline(node)) line += inline(node);
		else if (isElement(node)) {
			result += paragraph(line, style) + block(node, context);
			line = '';
		}
	}
	return result + paragraph(line, style);
}

function block(element: Element, context: SheetContext): string {
	const tagName = tagOf(element);
	const level = HEADINGS[tagName];
	if (level !== undefined)
		return `<text:h text:style-name="Heading${level}" text:outline-level="${level}">${inlineOf(element).trim()}</text:h>`;
	if (hasClass(element, 'leaf-head')) {
		const blanks = [...element.children].filter((each) => hasClass(each, 'blank'));
		return paragraph(blanks.map(inline).join(''), 'Small');
	}
	if (hasClass(element, 'leaf-foot', 'narrow', 'rail', 'large-print')) return '';
	if (hasClass(element, 'lines')) return '<text:p text:style-name="Line"/>'.repeat(LINES);
	if (hasClass(element, 'trace')) return blocksOf([...element.children], context, 'Gaps');
	if (hasClass(element, 'plan')) return planTable(element, context);
	if (hasClass(element, 'grid')) {
		const columns = [...element.children];
		const empty = '<text:p/>'.repeat(8);
		return table(
			columns.map(() => Math.floor(TEXT_WIDTH / columns.length)),
			[columns.map((each) => cell(blocks(each, context) + empty)).join('')]
		);
	}
	if (tagName === 'table') return dataTable(element, context);
	if (tagName === 'ul' || tagName === 'ol') return list(element, context);
	if (tagName === 'svg' || tagName === 'img') return picture(element, context);
	if (tagName === 'dt')
		return paragraph(`<text:span text:style-name="Bold">${inlineOf(element)}</text:span>`);
	if (tagName === 'p' || tagName === 'figcaption')
		return paragraph(
			inlineOf(element),
			tagName === 'figcaption' || hasClass(element, ...SMALL_CLASSES) ? 'Small' : 'Body'
		);
	return blocks(element, context);
}

const inlineOf = ({ childNodes }: Element): string => [...childNodes].map(inline).join('');
const blocksOf = (elements: readonly Element[], context: SheetContext, style: string): string =>
	elements.map((each) => blocks(each, context, style)).join('');

/** Converts a list. Numbers and bullets are text, so that every program shows the same. */
function list(element: Element, context: SheetContext): string {
	const start = Number(attribute(element, 'start') || 1);
	return [...element.children]
		.map((item, index) => {
			const mark = tagOf(element) === 'ol' ? `${start + index}. ` : '• ';
			const content = blocks(item, context);
			return content.replace(/(<text:[ph][^>]*>)/, `$1${mark}`);
		})
		.join('');
}

/** Converts a lesson plan: minutes in the first column. */
const planTable = (element: Element, context: SheetContext): string =>
	table(
		[NARROW_COLUMN, TEXT_WIDTH - NARROW_COLUMN],
		[...element.children].map((row) => [...row.children].map((each) => cell(blocks(each, context))).join(''))
	);

function dataTable(element: Element, context: SheetContext): string {
	const rows = [...element.querySelectorAll('tr')].map(({ children }) => [...children]);
	const spanOf = (each: Element) => Number(attribute(each, 'colspan') || 1);
	const columns = Math.max(...rows.map((cells) => cells.reduce((sum, each) => sum + spanOf(each), 0)));
	return table(
		Array.from({ length: columns }, (_, column) =>
			column === 0 ? TEXT_WIDTH - (columns - 1) * NARROW_COLUMN : NARROW_COLUMN
		),
		rows.map((cells) => cells.map((each) => cell(blocks(each, context), spanOf(each))).join(''))
	);
}

/** Width of pictures in mm. */
const PICTURE_WIDTH = 160;

function picture(element: Element, context: SheetContext): string {
	const name = context.picture(element);
	if (name === undefined) return '';
	const [, , boxWidth = 3, boxHeight = 2] = attribute(element, 'viewBox')
		.split(/\s+/)
		.filter(Boolean)
		.map(Number);
	const width = Number(attribute(element, 'width')) || boxWidth;
	const height = Number(attribute(element, 'height')) || boxHeight;
	const size = `svg:width="${PICTURE_WIDTH}mm" svg:height="${((PICTURE_WIDTH * height) / width).toFixed(1)}mm"`;
	const described = attribute(element, 'aria-label') || attribute(element, 'alt');
	const alternative = described ? `<svg:desc>${escapeXml(described)}</svg:desc>` : '';
	return `<text:p text:style-name="Body"><draw:frame draw:style-name="Picture" draw:name="${name}" text:anchor-type="as-char" ${size}><draw:image xlink:href="Pictures/${name}" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"/>${alternative}</draw:frame></text:p>`;
}

/** Returns an `svg` element of a page as the text of a file, without the named characters that XML lacks. */
export const svgFile = (element: Element): string =>
	element.outerHTML.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"').replaceAll('&nbsp;', '&#160;');
