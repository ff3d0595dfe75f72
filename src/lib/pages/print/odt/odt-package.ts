/** Packs an OpenDocument text: a ZIP archive of XML files and pictures. */
import { strToU8, zipSync } from 'fflate';

/** A picture in a document. */
export interface OdtPicture {
	/** Name of its file, with its ending: `graph.svg`. */
	readonly name: string;
	readonly content: Uint8Array;
}

/** A document before it is packed. */
export interface OdtDocument {
	/** Content of `office:text`, as XML. */
	readonly body: string;
	readonly title: string;
	/** Text at the foot of each page, before the page number. */
	readonly footer: string;
	/** BCP 47 tag with language and country, such as `fr-FR`. */
	readonly locale: string;
	readonly pictures: readonly OdtPicture[];
}

/** The names of OpenDocument 1.3 that the documents use. */
const NAMESPACES = [
	'office',
	'style',
	'text',
	'table',
	['draw', 'drawing'],
	['fo', 'xsl-fo-compatible'],
	['svg', 'svg-compatible'],
	'meta',
	'manifest'
]
	.map((name) => (typeof name === 'string' ? [name, name] : name))
	.map(([prefix, name]) => ` xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
	.join('')
	.concat(' xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"');

const XML = '<?xml version="1.0" encoding="UTF-8"?>';
const MEDIA_TYPE = 'application/vnd.oasis.opendocument.text';
const PICTURE_TYPES: Readonly<Record<string, string>> = { svg: 'image/svg+xml', png: 'image/png' };
/** Same bytes for the same content, whenever the site is built. The earliest date that ZIP files can hold. */
const ZIP_DATE = '1980-01-01T12:00:00';

/** Escapes a text for XML, as content or in a value. */
export const escapeXml = (text: string): string =>
	text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** Returns the bytes of a document as `.odt`. */
export function packOdt(document: OdtDocument): Uint8Array<ArrayBuffer> {
	const { body, pictures } = document;
	const entry = (path: string, type: string) =>
		`<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"/>`;
	const manifest = [
		entry('/', MEDIA_TYPE),
		...['content.xml', 'styles.xml', 'meta.xml'].map((path) => entry(path, 'text/xml')),
		...pictures.map(({ name }) =>
			entry(`Pictures/${name}`, PICTURE_TYPES[name.replace(/^.*\./, '')] ?? 'application/octet-stream')
		)
	].join('');
	const at = { mtime: ZIP_DATE };
	const xml = (root: string, content: string) =>
		[
			strToU8(`${XML}<office:${root}${NAMESPACES} office:version="1.3">${content}</office:${root}>`),
			at
		] as const;
	return Uint8Array.from(
		zipSync({
			// The media type comes first and uncompressed, so that programs find it at a fixed place.
			mimetype: [strToU8(MEDIA_TYPE), { ...at, level: 0 }],
			'content.xml': [
				...xml(
					'document-content',
					`${automaticStyles(body)}<office:body><office:text>${body}</office:text></office:body>`
				)
			],
			'styles.xml': [...xml('document-styles', styles(document))],
			'meta.xml': [
				...xml(
					'document-meta',
					`<office:meta><dc:title>${escapeXml(document.title)}</dc:title></office:meta>`
				)
			],
			...Object.fromEntries(
				pictures.map(({ name, content }) => [`Pictures/${name}`, [content, at] as const])
			),
			'META-INF/manifest.xml': [
				strToU8(
					`${XML}<manifest:manifest${NAMESPACES} manifest:version="1.3">${manifest}</manifest:manifest>`
				),
				at
			]
		})
	);
}

/** Width of the text, and of tables, in mm. */
export const TEXT_WIDTH = 174;

/** Returns the name of the style of a column. @param width in whole mm */
export const columnStyle = (width: number): string => `Column${width}`;

/** A named style: its attributes for paragraphs and for text. */
interface NamedStyle {
	readonly name: string;
	readonly family?: 'paragraph' | 'text';
	readonly paragraph?: string;
	readonly text?: string;
}

const SANS = 'style:font-name="Sans"';
const heading = (name: string, size: number, above: string): NamedStyle => ({
	name,
	paragraph: `fo:margin-top="${above}" fo:margin-bottom="1.5mm" fo:keep-with-next="always"`,
	text: `fo:font-size="${size}pt" fo:font-weight="bold" ${SANS}`
});

/** The styles that `odt-content.ts` refers to; teachers change them in one place. */
const STYLES: readonly NamedStyle[] = [
	{ name: 'Body', paragraph: 'fo:margin-bottom="1.5mm"' },
	heading('Heading1', 18, '0mm'),
	heading('Heading2', 13, '4mm'),
	heading('Heading3', 11, '2.5mm'),
	{ name: 'Small', paragraph: 'fo:margin-bottom="1.5mm"', text: `fo:font-size="9pt" ${SANS}` },
	{ name: 'Gaps', paragraph: 'fo:line-height="180%" fo:margin-bottom="2mm"' },
	{
		name: 'Line',
		paragraph:
			'fo:margin-bottom="2mm" fo:padding-top="6mm" fo:border-bottom="0.5pt solid #666666" style:join-border="false"'
	},
	{ name: 'Bold', family: 'text', text: 'fo:font-weight="bold"' },
	{ name: 'Italic', family: 'text', text: 'fo:font-style="italic"' },
	{ name: 'Note', family: 'text', text: 'fo:font-size="9pt"' }
];

/** Returns the styles of tables and pictures that a body uses; programs expect them beside it. */
const automaticStyles = (body: string): string =>
	[
		'<office:automatic-styles>',
		`<style:style style:name="Table" style:family="table"><style:table-properties style:width="${TEXT_WIDTH}mm" table:align="left"/></style:style>`,
		...[...new Set(body.match(/\bColumn\d+/g))].map(
			(name) =>
				`<style:style style:name="${name}" style:family="table-column"><style:table-column-properties style:column-width="${name.slice(6)}mm"/></style:style>`
		),
		'<style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties fo:padding="1mm" fo:border="0.5pt solid #000000"/></style:style>',
		'<style:style style:name="Picture" style:family="graphic"><style:graphic-properties style:vertical-pos="top" style:vertical-rel="baseline"/></style:style>',
		'</office:automatic-styles>'
	].join('');

function styles({ footer, locale }: OdtDocument): string {
	const [language = '', country = 'none'] = locale.split('-');
	const named = STYLES.map(({ name, family = 'paragraph', paragraph, text }) => {
		const properties = [
			paragraph && `<style:paragraph-properties ${paragraph}/>`,
			text && `<style:text-properties ${text}/>`
		];
		return `<style:style style:name="${name}" style:family="${family}">${properties.filter(Boolean).join('')}</style:style>`;
	});
	return [
		'<office:font-face-decls>',
		'<style:font-face style:name="Serif" svg:font-family="\'Source Serif 4\', \'Liberation Serif\', \'Times New Roman\'" style:font-family-generic="roman"/>',
		'<style:font-face style:name="Sans" svg:font-family="\'B612\', \'Liberation Sans\', Arial" style:font-family-generic="swiss"/>',
		'</office:font-face-decls><office:styles>',
		`<style:default-style style:family="paragraph"><style:text-properties style:font-name="Serif" fo:font-size="11pt" fo:language="${language}" fo:country="${country}"/></style:default-style>`,
		...named,
		'</office:styles><office:automatic-styles>',
		'<style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="210mm" fo:page-height="297mm" fo:margin-top="15mm" fo:margin-bottom="12mm" fo:margin-left="18mm" fo:margin-right="18mm"/><style:footer-style><style:header-footer-properties fo:min-height="8mm" fo:margin-top="3mm"/></style:footer-style></style:page-layout>',
		'</office:automatic-styles><office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4"><style:footer>',
		`<text:p text:style-name="Small">${escapeXml(footer)} · <text:page-number text:select-page="current">1</text:page-number></text:p>`,
		'</style:footer></style:master-page></office:master-styles>'
	].join('');
}
