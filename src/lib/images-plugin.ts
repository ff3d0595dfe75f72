import { readFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { readImageSize } from './model/plugins/image-size.ts';
import { namedPicturesByName } from './narrative/catalogue/pictures.ts';
import { parseYaml } from './narrative/read/parse.ts';
import { narrativePath } from './narrative/read/read-story.ts';

const IMAGES = 'virtual:images';
/** Folder of the scripts of pages, which load images as files of their own. */
export const PAGE_SCRIPTS = 'static/_client';

/**
 * Creates the Vite plugin that provides `virtual:images`: for each picture with an image, its address and its size in
 * pixels. Scripts of pages load the file; stills, the copy for disk and `npm run dev` contain it.
 */
export function imagesPlugin(): Plugin {
	let hasFiles = false;
	return {
		name: 'images',
		configResolved: ({ build }) => void (hasFiles = build.outDir === PAGE_SCRIPTS),
		resolveId: (id) => (id === IMAGES ? `\0${IMAGES}` : undefined),
		load(id) {
			if (id !== `\0${IMAGES}`) return undefined;
			const story = resolve(narrativePath());
			this.addWatchFile(story);
			const { value } = parseYaml(readFileSync(story, 'utf8'));
			const pictures = namedPicturesByName(value ?? {});
			const entries = Object.entries(pictures).flatMap(([name, { image }]) => {
				if (image === undefined) return [];
				const path = resolve(image);
				this.addWatchFile(path);
				const file = readFileSync(path);
				const type = extname(image) === '.png' ? 'png' : 'jpeg';
				const href = hasFiles
					? `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'asset', name: path.replace(/^.*[\\/]/, ''), source: file })}`
					: JSON.stringify(`data:image/${type};base64,${file.toString('base64')}`);
				return [`${JSON.stringify(name)}: { href: ${href}, ...${JSON.stringify(readImageSize(file))} }`];
			});
			return `export const images = {${entries.join(', ')}};`;
		}
	};
}
