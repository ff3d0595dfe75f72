import type { DrawableStep, PictureDrawer, PictureRequest } from '../picture-drawer.ts';
import { rasterize } from '../rasterize.ts';
import { PICTURE_FORMATS } from '../picture-formats.ts';
import { momentsOf, type Moment } from './moments.ts';
import { FRAME_RATE, planVideo, type VideoFrame } from './plan-video.ts';

/** A film to encode: what its canvas shows at each frame. */
export interface FilmOptions {
	readonly canvas: HTMLCanvasElement;
	/** Number of frames. */
	readonly count: number;
	/** Frames per second. */
	readonly rate: number;
	/** Paints a frame on the canvas. */
	readonly paint: (index: number) => Promise<void>;
	/** Returns the same text for frames that look the same. */
	readonly keyOf: (index: number) => string;
	/** Stops the work before the next frame. */
	readonly signal: AbortSignal;
	/** Called with the share of the work that is done, from 0 to 1. */
	readonly onProgress: (share: number) => void;
}

/** A video to make. */
export interface FilmRequest {
	readonly picture: PictureRequest;
	/** Length in seconds. */
	readonly seconds: number;
	/** Pixels of the file per pixel of the format. */
	readonly scale: number;
}

/** The moments of a step, one after the other, with its sentences as captions. Call `close` at the end. */
export class Film implements Pick<FilmOptions, 'canvas' | 'count' | 'rate' | 'paint' | 'keyOf'> {
	readonly canvas = document.createElement('canvas');
	readonly rate = FRAME_RATE;
	readonly count: number;
	readonly #step: DrawableStep;
	readonly #moments: readonly Moment[];
	readonly #frames: readonly VideoFrame[];
	/** The last two pictures that were drawn: those of a transition without states between. */
	readonly #pictures = new Map<string, ImageBitmap>();

	private constructor(step: DrawableStep, { picture, seconds, scale }: FilmRequest) {
		this.#step = step;
		this.#moments = momentsOf(step);
		this.#frames = planVideo(seconds, this.#moments);
		this.count = this.#frames.length;
		const { width, height } = PICTURE_FORMATS[picture.format];
		[this.canvas.width, this.canvas.height] = [width * scale, height * scale];
	}

	/** Loads what a film needs. @throws Error if something cannot be loaded */
	static async create(drawer: PictureDrawer, request: FilmRequest): Promise<Film> {
		return new Film(await drawer.open(request.picture), request);
	}

	keyOf = (index: number): string => {
		const { moment, progress, caption } = this.#frameAt(index);
		return `${moment} ${progress} ${caption}`;
	};

	paint = async (index: number): Promise<void> => {
		const { moment, progress, caption } = this.#frameAt(index);
		const context = this.canvas.getContext('2d', { willReadFrequently: true });
		if (!context) throw new Error('The browser gives no canvas');
		const [from, to] = [this.#moments[moment], this.#moments[moment + 1]];
		if (!from) throw new RangeError(`No moment ${moment}`);
		const state =
			to && progress > 0 && from.choices === to.choices
				? this.#step.scene.interpolate?.(from.state, to.state, progress)
				: undefined;
		if (state) {
			const picture = await this.#rasterize(this.#step.draw(state, from.choices, caption));
			context.drawImage(picture, 0, 0);
			picture.close();
			return;
		}
		context.drawImage(await this.#pictureOf(moment, from, caption), 0, 0);
		if (progress === 0 || !to) return;
		// Without states between, one picture fades into the other.
		context.globalAlpha = progress;
		context.drawImage(await this.#pictureOf(moment + 1, to, caption), 0, 0);
		context.globalAlpha = 1;
	};

	/** Frees the memory of its pictures. */
	close(): void {
		for (const picture of this.#pictures.values()) picture.close();
		this.#pictures.clear();
		// Some browsers keep the pixels of a canvas until it is garbage-collected.
		this.canvas.width = 0;
	}

	#frameAt(index: number): VideoFrame {
		return this.#frames[index] ?? { moment: 0, progress: 0, caption: '' };
	}

	#rasterize(svg: string): Promise<ImageBitmap> {
		return rasterize(svg, this.canvas.width, this.canvas.height);
	}

	/** Returns the picture of a moment with a caption. */
	async #pictureOf(index: number, { state, choices }: Moment, caption: string): Promise<ImageBitmap> {
		const key = `${index} ${caption}`;
		const known = this.#pictures.get(key);
		if (known) return known;
		const made = await this.#rasterize(this.#step.draw(state, choices, caption));
		const [oldest] = this.#pictures;
		if (oldest && this.#pictures.size > 1) {
			oldest[1].close();
			this.#pictures.delete(oldest[0]);
		}
		this.#pictures.set(key, made);
		return made;
	}
}
