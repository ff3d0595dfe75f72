import { JSDOM } from 'jsdom';
import type { Edition } from '#lib/edition/edition.ts';
import type { Step } from '#lib/narrative/types/story.ts';
import { renderPrintPage } from '../documents.ts';
import { blocks, svgFile } from './odt-content.ts';
import { packOdt, type OdtPicture } from './odt-package.ts';

/** Returns the picture of a step in black ink, as PNG. */
export type PaperPicture = (step: Step) => Promise<Uint8Array>;

/** The page of sheets of each edition, rendered and parsed once. */
const pages = new WeakMap<Edition, Document>();

function printPage(edition: Edition): Document {
	const known = pages.get(edition) ?? new JSDOM(renderPrintPage(edition).html).window.document;
	pages.set(edition, known);
	return known;
}

/**
 * Returns a printed sheet as an OpenDocument text, made from the same HTML as the sheet.
 * @param id id of the sheet, such as `plan-55min`
 * @throws Error if the edition has no such sheet
 */
export async function renderSheetDocument(
	edition: Edition,
	id: string,
	drawPicture: PaperPicture
): Promise<Uint8Array<ArrayBuffer>> {
	const page = printPage(edition);
	const title = page.getElementById(id);
	const sheet = title?.closest('.sheet');
	if (!title || !sheet) throw new Error(`There is no sheet “${id}”`);
	const found = [...sheet.querySelectorAll('.leaf :is(svg.graph:not(.narrow), img:not(.large-print))')];
	const pictures = new Map<Element, OdtPicture>();
	for (const element of found) {
		const picture = await pictureOf(edition, element, pictures.size, drawPicture);
		if (picture) pictures.set(element, picture);
	}
	const context = { picture: (element: Element) => pictures.get(element)?.name };
	const footer = sheet.querySelector('.leaf-foot')?.cloneNode(true) as Element | undefined;
	footer?.querySelector('.place')?.remove();
	return packOdt({
		body: [...sheet.querySelectorAll('.leaf')].map((leaf) => blocks(leaf, context)).join(''),
		title: oneLine(title.textContent),
		footer: oneLine(footer?.textContent ?? ''),
		locale: edition.locale,
		pictures: [...pictures.values()]
	});
}

const oneLine = (text: string): string => text.replace(/[ \n\t]+/g, ' ').trim();

async function pictureOf(
	{ steps }: Edition,
	element: Element,
	index: number,
	drawPicture: PaperPicture
): Promise<OdtPicture | undefined> {
	if (element.tagName.toLowerCase() === 'svg')
		return { name: `picture-${index + 1}.svg`, content: new TextEncoder().encode(svgFile(element)) };
	const [, id] = /stills\/(?:\w+\/)?([^/]+)\.svg$/.exec(element.getAttribute('src') ?? '') ?? [];
	const step = steps.find((each) => each.id === id);
	return step && { name: `picture-${index + 1}.png`, content: await drawPicture(step) };
}
