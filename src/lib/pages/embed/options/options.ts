/** Options that a host sets by the frame's address. */
export interface FrameOptions {
	/** Colour of links and buttons (`#0a5a8c`). Its contrast is checked where it is applied. */
	readonly accent?: string;
	/** Whether controls and guesses are shown. */
	readonly controls: boolean;
	/** Whether the host gets a message for each step reached. */
	readonly events: boolean;
	/** Index of the first step shown. */
	readonly step: number;
	/** Height of the previous frame in the same place, in pixels. */
	readonly height?: number;
	/** Name given by pym.js. */
	readonly child?: string;
}

/** Allowed names from pym.js: long enough for real ones, too short to carry other data. */
const NAME = /^[\w-]{1,80}$/;
const COLOUR = /^#?([\da-f]{6}|[\da-f]{3})$/i;

/**
 * Reads a frame's options from its address. Unknown or malformed values are ignored, so the result is always valid.
 * @param search `?step=cameras-walls&accent=b8341b&controls=0`; the step is an id or a number from 1
 * @param hash `#cameras-walls`, from a link that was followed before hydration
 * @param steps ids of the frame's steps, in order
 */
export function readOptions(search: string, hash: string, steps: readonly string[]): FrameOptions {
	const query = new URLSearchParams(search);
	const child = query.get('childId') ?? '';
	const height = Number(query.get('height'));
	const [, accent] = COLOUR.exec(query.get('accent') ?? '') ?? [];
	return {
		controls: query.get('controls') !== '0',
		events: query.get('events') === '1',
		step: stepIn(steps, hash.slice(1)) ?? stepIn(steps, query.get('step') ?? '') ?? 0,
		...(accent ? { accent: `#${expandColour(accent).toLowerCase()}` } : {}),
		...(height >= 200 && height <= 2000 ? { height } : {}),
		...(NAME.test(child) ? { child } : {})
	};
}

/** Returns WordPress's secret in the hash (`#?secret=…`). WordPress may write it after the frame has loaded. */
export const wordPressSecret = (hash: string): string | undefined =>
	/^#\?secret=([a-z\d]{1,80})$/i.exec(hash)?.[1];

/**
 * Returns query and hash for the next frame in the same place: the host's options without the step, and the secret.
 * @param secret WordPress's secret, if any
 * @param height height of this frame in pixels, which the next one keeps
 * @returns for example `?theme=dark&height=736#?secret=a1b2`
 */
export function nextFrameQuery(search: string, secret: string | undefined, height?: number): string {
	const query = new URLSearchParams(search);
	query.delete('step');
	query.delete('height');
	if (height !== undefined) query.set('height', String(height));
	const text = query.toString();
	return `${text && `?${text}`}${secret ? `#?secret=${secret}` : ''}`;
}

/** Returns the index of a step by its id, or by its number from 1, clamped to the existing steps. */
function stepIn(steps: readonly string[], name: string): number | undefined {
	const index = steps.indexOf(name);
	if (index >= 0) return index;
	if (!/^\d{1,4}$/.test(name)) return undefined;
	return Math.min(steps.length, Math.max(1, Number(name))) - 1;
}

/** Expands a short colour: `b31` to `bb3311`. */
const expandColour = (colour: string): string =>
	colour.length === 3 ? [...colour].map((digit) => digit + digit).join('') : colour;
