import { topology } from 'virtual:topology';
import { engrave } from '#lib/district/engrave.ts';
import { figureMarkup } from '#lib/chart/people/figure.ts';
import { oldMan } from '#lib/chart/people/old-man.ts';
import { engravingMarkup } from '#lib/district/markup.ts';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Story } from '#lib/narrative/types/story.ts';

/** Returns the engraved plan as an invisible `<svg>` of definitions, for a file or for a page. */
export const engravedPlanSvg = (): string =>
	`<svg xmlns="http://www.w3.org/2000/svg" class="definitions" width="0" height="0" aria-hidden="true"><defs>${engravedPlanDefinitions()}</defs></svg>`;

let cached: string | undefined;

/** Returns the SVG definitions of the engraved plan and of figures on it, to which every drawing of the district refers. Memoized. */
export const engravedPlanDefinitions = (): string =>
	(cached ??= engravingMarkup(engrave(topology)) + figures);

/** Figures of people, which pictures and canvases take from the page. */
const figures = Object.entries(oldMan)
	.map(([id, layers]) => `<g id="district-${id}">${figureMarkup(layers)}</g>`)
	.join('');

/** The default icon: a page with a mark at the current step. */
const DEFAULT_ICON =
	'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="#f5f0e6" d="M0 0h32v32H0z"/><path stroke="#1c1a17" stroke-width="3" d="M12 8h14M12 16h14M12 24h14"/><circle cx="6" cy="16" r="3" fill="#0a5a8c"/></svg>';

/**
 * Returns the icon of the browser tab as a data URL: the SVG file of the story, or a default. It is in every page, so
 * what a URL may contain is not encoded.
 * @throws Error if the file does not exist
 */
export function iconDataUrl({ icon }: Pick<Story, 'icon'>): string {
	const svg = icon ? readFileSync(resolve(icon), 'utf8').trim() : DEFAULT_ICON;
	const quoted = svg.includes("'") ? svg : svg.replaceAll('"', "'");
	return `data:image/svg+xml,${encodeURIComponent(quoted).replace(/%(?:2C|2F|3A|3D)/g, decodeURIComponent)}`;
}
