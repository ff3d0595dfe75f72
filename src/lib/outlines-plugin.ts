import { geoPath } from 'd3-geo';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { MultiPolygon } from 'geojson';
import type { Plugin } from 'vite';
import { namedPicturesByName } from './narrative/catalogue/pictures.ts';
import { parseYaml } from './narrative/read/parse.ts';
import { narrativePath } from './narrative/read/read-story.ts';
import { fitProjection } from './model/maths/map-projection.ts';
import { readOutline } from './model/plugins/outline-file.ts';

const OUTLINES = 'virtual:outlines';

/**
 * Creates the Vite plugin that provides `virtual:outlines`: for each picture with an outline, the outlines of its map
 * and of its inset as SVG path data, projected at build time.
 */
export function outlinesPlugin(): Plugin {
	return {
		name: 'outlines',
		resolveId: (id) => (id === OUTLINES ? `\0${OUTLINES}` : undefined),
		load(id) {
			if (id !== `\0${OUTLINES}`) return undefined;
			const story = resolve(narrativePath());
			this.addWatchFile(story);
			const { value } = parseYaml(readFileSync(story, 'utf8'));
			const pictures = Object.entries(
				namedPicturesByName((value ?? {}) as Parameters<typeof namedPicturesByName>[0])
			);
			const entries = pictures.flatMap(([name, { outline, inset }]) => {
				if (outline === undefined) return [];
				this.addWatchFile(resolve(outline));
				const land = readOutline(outline);
				const path = geoPath(fitProjection(land)).digits(1);
				const draw = (shape: MultiPolygon) => path(shape) ?? '';
				return [
					[name, { land: draw(land), inset: inset === undefined ? '' : draw(readOutline(outline, inset)) }]
				];
			});
			return `export const outlines = ${JSON.stringify(Object.fromEntries(entries))};`;
		}
	};
}
