import { zipSync, type Zippable } from 'fflate';
import type { PlayerData } from '#lib/runtime/data.ts';
import { yieldToBrowser } from '#lib/runtime/page/idle.ts';
import { pictureName } from './text/picture-name.ts';
import { PictureDrawer, type PictureRequest } from './picture-drawer.ts';
import type { PictureFormat } from './picture-formats.ts';
import { encodePng } from './rasterize.ts';
import { saveFile } from './save-file.ts';

/** Kinds of files: PNG at the size of the format, PNG at twice that size, and SVG. */
export type PictureFileKind = 'png' | 'png2' | 'svg';

/** How files are made. */
export interface FileOptions {
	/** Name of an archive with several pictures, without extension. */
	readonly name: string;
	readonly file: PictureFileKind;
	/** Stops the work before the next picture. */
	readonly signal: AbortSignal;
}

/** Makes files with pictures in the browser and saves them on the reader's machine. */
export class PictureFiles {
	readonly #loadStory: (lang: string) => Promise<PlayerData>;
	/** What draws the pictures, by language. */
	readonly #drawers = new Map<string, Promise<PictureDrawer>>();

	/** @param loadStory loads the data of all steps in a language */
	constructor(loadStory: (lang: string) => Promise<PlayerData>) {
		this.#loadStory = loadStory;
	}

	/** Returns a picture as the address of an image. */
	async preview(lang: string, request: PictureRequest): Promise<string> {
		const drawer = await this.drawerOf(lang);
		return `data:image/svg+xml,${encodeURIComponent(await drawer.draw(request))}`;
	}

	/**
	 * Saves pictures: one as a file, several as an archive.
	 * @param onMade called with the number of pictures made so far
	 * @returns whether they were saved; false if the work was cancelled
	 * @throws Error if the browser cannot make a file
	 */
	async save(
		lang: string,
		requests: readonly PictureRequest[],
		{ name, file, signal }: FileOptions,
		onMade: (count: number) => void
	): Promise<boolean> {
		const drawer = await this.drawerOf(lang);
		const made: Record<string, Blob> = {};
		for (const [index, request] of requests.entries()) {
			onMade(index);
			await yieldToBrowser();
			if (signal.aborted) return false;
			const svg = await drawer.draw(request);
			made[fileName(lang, request, file)] = await encode(svg, request.format, file);
		}
		if (signal.aborted) return false;
		const [[only, blob] = ['', undefined], ...others] = Object.entries(made);
		if (blob && others.length === 0) saveFile(blob, only);
		else saveFile(await archive(made), `${name}.zip`);
		return true;
	}

	/** Returns what draws the pictures of a language. If it cannot be loaded, the next call tries again. */
	async drawerOf(lang: string): Promise<PictureDrawer> {
		const known = this.#drawers.get(lang) ?? PictureDrawer.create(() => this.#loadStory(lang));
		this.#drawers.set(lang, known);
		try {
			return await known;
		} catch (error) {
			this.#drawers.delete(lang);
			throw error;
		}
	}
}

const encode = (svg: string, format: PictureFormat, file: PictureFileKind): Promise<Blob> | Blob =>
	file === 'svg'
		? new Blob([svg], { type: 'image/svg+xml' })
		: encodePng(svg, format, file === 'png2' ? 2 : 1);

const fileName = (lang: string, request: PictureRequest, file: PictureFileKind): string =>
	`${pictureName({ ...request, lang })}${file === 'png2' ? '@2x' : ''}.${file === 'svg' ? 'svg' : 'png'}`;

/** Returns a ZIP archive of some files by name. PNG does not get smaller. */
async function archive(files: Readonly<Record<string, Blob>>): Promise<Blob> {
	const contents: Zippable = {};
	for (const [name, blob] of Object.entries(files))
		contents[name] = [new Uint8Array(await blob.arrayBuffer()), { level: name.endsWith('.svg') ? 6 : 0 }];
	return new Blob([zipSync(contents)], { type: 'application/zip' });
}
