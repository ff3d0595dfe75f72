import { story } from 'virtual:story';
import { unzipSync, strFromU8 } from 'fflate';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { createEdition } from '#lib/edition/edition.ts';
import { sample } from '../../../../../tests/random.ts';
import { renderPrintPage } from '../documents.ts';
import { editableSheets } from '../sheets/data/sheet-name.ts';
import { renderSheetDocument } from './sheet-document.ts';

if (!story) throw new Error('The story has an error');
const shownText = story;
const editions = shownText.languages.map(({ id }) => createEdition(shownText, id));
const { DOMParser: Parser } = new JSDOM('').window;
const SMALL_PICTURE = new Uint8Array([137, 80, 78, 71]);

/** Returns the letters and digits of a text, since spaces and marks differ between page and document. */
const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

describe.each(editions.map((edition) => [edition.lang, edition] as const))('in %s', (_, edition) => {
	const page = new JSDOM(renderPrintPage(edition).html).window.document;
	const open = async (id: string) =>
		unzipSync(await renderSheetDocument(edition, id, () => Promise.resolve(SMALL_PICTURE)));

	it('writes each sheet as an archive that begins with its media type, with well-formed XML', async () => {
		// Sheets differ more than languages, which share them.
		for (const id of sample(editableSheets(edition.story), 2, editions.indexOf(edition))) {
			const bytes = await renderSheetDocument(edition, id, () => Promise.resolve(SMALL_PICTURE));
			// Programs look for the media type at this place of the file, uncompressed.
			expect(strFromU8(bytes.slice(30, 77))).toBe('mimetypeapplication/vnd.oasis.opendocument.text');
			const files = unzipSync(bytes);
			for (const [name, content] of Object.entries(files)) {
				if (!/\.(xml|svg)$/.test(name)) continue;
				const parsed = new Parser().parseFromString(strFromU8(content), 'application/xml');
				expect([id, name, parsed.querySelector('parsererror')?.textContent]).toEqual([id, name, undefined]);
			}
			const manifest = strFromU8(files['META-INF/manifest.xml'] ?? new Uint8Array());
			for (const name of Object.keys(files).filter((each) => each.startsWith('Pictures/')))
				expect(manifest).toContain(`"${name}"`);
		}
	});

	it('has the words of the printed sheet, with its sources', async () => {
		for (const id of editableSheets(edition.story).filter((each) =>
			/^(plan|overview|roles|trace-answers)/.test(each)
		)) {
			const content = strFromU8((await open(id))['content.xml'] ?? new Uint8Array());
			const text = lettersOf(
				new Parser().parseFromString(content, 'application/xml').documentElement.textContent
			);
			const sheet = page.getElementById(id)?.closest('.sheet');
			const parts = [
				...(sheet?.querySelectorAll(
					'.leaf > :is(p, h3):not(.leaf-head, .leaf-foot), .leaf li, .role p, .cited'
				) ?? [])
			];
			expect(parts.length).toBeGreaterThan(0);
			for (const part of parts.filter(
				(each) => !each.querySelector('li, .hidden-text') && !each.matches('.hidden-text')
			))
				expect(text).toContain(lettersOf(part.textContent));
		}
	});

	it('embeds the graph or the picture of a pupil’s sheet', async () => {
		for (const { id, class: lesson } of edition.story.chapters) {
			if (!lesson) continue;
			const names = Object.keys(await open(`pupil-${id}`)).filter((name) => name.startsWith('Pictures/'));
			expect([id, names]).toEqual([id, [`Pictures/picture-1.${lesson.graph ? 'svg' : 'png'}`]]);
		}
	});
});
