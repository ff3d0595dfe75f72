/** Options that a host sets by the frame's address. */
export interface FrameOptions {
	/** Whether controls and guesses are shown. */
	readonly controls: boolean;
	/** Whether readers guess before they see an answer. Without controls they never do. */
	readonly guesses: boolean;
	/** Whether the host gets a message for each step reached. */
	readonly events: boolean;
	/** Index of the first step shown. */
	readonly step: number;
	/** Index of the keyframe of that step at which the frame stays; if absent, it shows them one after the other. */
	readonly keyframe?: number;
	/** Height in CSS pixels of the frame from which a link led to this one, if any. */
	readonly height?: number;
	/** Name that the host's script pym.js gave to the frame, if it uses that. */
	readonly child?: string;
}

/** Allowed names from pym.js: long enough for real ones, too short to carry other data. */
const NAME = /^[\w-]{1,80}$/;

const OPTION =
	/^(theme|accent|face|background|radius|controls|guesses|events|step|keyframe|height|childId|asked)$/;

/** Returns whether a query parameter is an option of a frame, rather than a setting of the model or a text of the host. */
export const isFrameOption = (name: string): boolean => OPTION.test(name);

/**
 * Reads the options of a frame from its address. Unknown and malformed values are ignored, so the result is always
 * valid.
 * @param search query such as `?step=cameras-walls&accent=b8341b&controls=0`; the step is an id, or a number from 1
 * @param hash hash such as `#cameras-walls`, from a link that the reader followed before hydration; its step
 *   counts more than that of the query
 * @param steps ids of the frame's steps, in order
 */
export function readOptions(search: string, hash: string, steps: readonly string[]): FrameOptions {
	const query = new URLSearchParams(search);
	const child = query.get('childId') ?? '';
	const height = Number(query.get('height'));
	const keyframe = /^[1-9]\d?$/.test(query.get('keyframe') ?? '') ? Number(query.get('keyframe')) : undefined;
	const controls = query.get('controls') !== '0';
	return {
		controls,
		guesses: controls && query.get('guesses') !== '0',
		events: query.get('events') === '1',
		step: stepIn(steps, hash.slice(1)) ?? stepIn(steps, query.get('step') ?? '') ?? 0,
		...(keyframe === undefined ? {} : { keyframe: keyframe - 1 }),
		...(height >= 200 && height <= 2000 ? { height } : {}),
		...(NAME.test(child) ? { child } : {})
	};
}

/**
 * Returns the secret by which WordPress knows a frame, from the hash of its address (`#?secret=…`); undefined if there
 * is none. WordPress may write it after the frame has loaded.
 */
export const wordPressSecret = (hash: string): string | undefined =>
	/^#\?secret=([a-z\d]{1,80})$/i.exec(hash)?.[1];

/**
 * Returns the query and hash for the address of the frame that replaces this one when the reader goes on: the options
 * of the host without its first step and the texts on it, the height, and the secret of WordPress.
 * @param search query of this frame's address
 * @param secret secret of WordPress; undefined outside WordPress
 * @param height height of this frame in CSS pixels, which the next one keeps; undefined outside a host
 * @returns a text such as `?theme=dark&height=736#?secret=a1b2`, or empty
 */
export function nextFrameQuery(search: string, secret: string | undefined, height?: number): string {
	const query = new URLSearchParams(search);
	for (const name of ['step', 'keyframe', 'height', 'headline', 'line']) query.delete(name);
	if (height !== undefined) query.set('height', String(height));
	const text = query.toString();
	return `${text && `?${text}`}${secret ? `#?secret=${secret}` : ''}`;
}

/**
 * Returns the index of a step by its id, or by its number from 1, clamped to the existing ones; undefined for other
 * texts.
 */
function stepIn(steps: readonly string[], name: string): number | undefined {
	const index = steps.indexOf(name);
	if (index >= 0) return index;
	if (!/^\d{1,4}$/.test(name)) return undefined;
	return Math.min(steps.length, Math.max(1, Number(name))) - 1;
}
