/** What whoever embeds a frame may choose, by its address alone. */
export interface FrameOptions {
	/** A colour for links and buttons, as `#0a5a8c`; whether it can be read is judged where it is used. */
	readonly accent?: string;
	/** Whether controls and guesses are offered. */
	readonly controls: boolean;
	/** Whether the host is told which steps are reached. */
	readonly events: boolean;
	/** Index of the step that the frame opens on. */
	readonly step: number;
	/** The height of the frame before it in its place, in pixels. */
	readonly height?: number;
	/** The name that pym.js gave the frame. */
	readonly child?: string;
}

/** What a host may be called by: long enough for all that give names, too short to carry anything else. */
const NAME = /^[\w-]{1,80}$/;
const COLOUR = /^#?([\da-f]{6}|[\da-f]{3})$/i;

/**
 * Reads a frame's options from its address. Whatever the address holds, the result is usable: what is unknown or
 * malformed counts as not given.
 * @param search `?step=cameras-walls&accent=b8341b&controls=0`; a step goes by its id or by its number from 1
 * @param hash `#cameras-walls`, where a link without script led
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
		...(accent ? { accent: `#${long(accent).toLowerCase()}` } : {}),
		...(height >= 200 && height <= 2000 ? { height } : {}),
		...(NAME.test(child) ? { child } : {})
	};
}

/**
 * The secret by which WordPress knows a frame, from the address's hash: `#?secret=…`. It writes it there when it likes,
 * also after the frame has loaded.
 */
export const secretIn = (hash: string): string | undefined => /^#\?secret=([a-z\d]{1,80})$/i.exec(hash)?.[1];

/**
 * What a frame hands on to the next one in its place: all that its host chose but the step, and the secret.
 * @param secret by which WordPress knows the frame, where it does
 * @param height that the frame has, in pixels: the next one keeps it
 * @returns the end of an address, e.g. `?theme=dark&height=736#?secret=a1b2`
 */
export function handedOn(search: string, secret: string | undefined, height?: number): string {
	const query = new URLSearchParams(search);
	query.delete('step');
	query.delete('height');
	if (height !== undefined) query.set('height', String(height));
	const text = query.toString();
	return `${text && `?${text}`}${secret ? `#?secret=${secret}` : ''}`;
}

/** A step by its id, or by its number from 1, brought back among those that there are. */
function stepIn(steps: readonly string[], name: string): number | undefined {
	const index = steps.indexOf(name);
	if (index >= 0) return index;
	if (!/^\d{1,4}$/.test(name)) return undefined;
	return Math.min(steps.length, Math.max(1, Number(name))) - 1;
}

/** `b31` is short for `bb3311`. */
const long = (colour: string): string =>
	colour.length === 3 ? [...colour].map((digit) => digit + digit).join('') : colour;
