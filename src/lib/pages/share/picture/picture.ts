import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Edition } from '#lib/edition/edition.ts';
import type { Chapter, Step } from '#lib/narrative/types.ts';
import { chapterCard, stepCard, storyCard } from './card.ts';
import { painted } from './studio.ts';

/** Pictures of earlier builds, by what they were made from: drawing one takes longer than all else about a step. */
const KEPT = resolve('node_modules/.cache/og');
/** Raised when the same drawing gives other bytes: another renderer, other fonts, another way of writing. */
const MADE_BY = 'resvg 2.6.2, fonts 1, png 1';

/** What a sharing picture is of. */
export type Shown = { readonly step: Step } | { readonly chapter: Chapter } | undefined;

const cardOf = (edition: Edition, shown: Shown): Promise<string> => {
	if (!shown) return storyCard(edition);
	return 'step' in shown ? stepCard(edition, shown.step) : chapterCard(edition, shown.chapter);
};

/**
 * The sharing picture of a step, of a chapter, or of the story, as PNG.
 * @param shown undefined for the story
 */
export async function sharingPicture(edition: Edition, shown: Shown): Promise<Uint8Array<ArrayBuffer>> {
	const svg = await cardOf(edition, shown);
	const file = resolve(
		KEPT,
		`${createHash('sha256').update(MADE_BY).update(svg).digest('hex').slice(0, 32)}.png`
	);
	if (existsSync(file)) return Uint8Array.from(readFileSync(file));
	const png = Uint8Array.from(await painted(svg));
	mkdirSync(KEPT, { recursive: true });
	writeFileSync(file, png);
	return png;
}
