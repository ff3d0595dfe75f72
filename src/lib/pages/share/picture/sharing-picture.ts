import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Edition } from '#lib/edition/edition.ts';
import type { Chapter, Step } from '#lib/narrative/types/story.ts';
import { drawChapterCard, drawStepCard, drawStoryCard } from './card.ts';
import { encodePng } from './png.ts';
import { rasterise } from './raster.ts';

/** Cache of earlier builds, by hash of the SVG: rendering a picture is the slowest part of a step. */
const CACHE_FOLDER = resolve('node_modules/.cache/og');
/** Version of the output, part of the cache key. Change it when renderer, fonts or PNG encoding change. */
const RENDERER_VERSION = 'resvg 2.6.2, fonts 1, png 1';

/** The subject of a sharing picture; undefined for the story. */
export type CardSubject = { readonly step: Step } | { readonly chapter: Chapter } | undefined;

const cardOf = (edition: Edition, shown: CardSubject): Promise<string> => {
	if (!shown) return drawStoryCard(edition);
	return 'step' in shown ? drawStepCard(edition, shown.step) : drawChapterCard(edition, shown.chapter);
};

/**
 * Returns the sharing picture of a step, a chapter or the story as PNG. Takes it from the cache of earlier builds if it
 * has not changed.
 * @param shown the step or chapter; undefined for the story
 */
export async function renderSharingPicture(
	edition: Edition,
	shown: CardSubject
): Promise<Uint8Array<ArrayBuffer>> {
	const svg = await cardOf(edition, shown);
	const file = resolve(
		CACHE_FOLDER,
		`${createHash('sha256').update(RENDERER_VERSION).update(svg).digest('hex').slice(0, 32)}.png`
	);
	if (existsSync(file)) return Uint8Array.from(readFileSync(file));
	const png = Uint8Array.from(encodePng(await rasterise(svg)));
	mkdirSync(CACHE_FOLDER, { recursive: true });
	writeFileSync(file, png);
	return png;
}
