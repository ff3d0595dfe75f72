/** The names by which a host may address a frame. */
export interface FrameNames {
	/** Name given by pym.js. */
	readonly child?: string;
	/** Secret given by WordPress. */
	readonly secret?: string;
	/** Part of the frame's address by which Datawrapper's script finds it. */
	readonly chart: string;
}

/**
 * Returns the messages that tell a host the frame's height, one per protocol: AMP (also read by @newswire/frames),
 * Datawrapper, and pym.js and WordPress if they have named the frame.
 * @param height in whole pixels
 * @param least minimum height without clipped text, in whole pixels; our loader resizes a visible frame only if it is lower
 */
export function heightMessages(
	height: number,
	least: number,
	{ child, secret, chart }: FrameNames
): readonly unknown[] {
	return [
		{ sentinel: 'amp', type: 'embed-size', height, least },
		{ 'datawrapper-height': { [chart]: height } },
		...(child ? [`pymxPYMx${child}xPYMxheightxPYMx${height}`] : []),
		...(secret ? [{ message: 'height', value: height, secret }] : [])
	];
}

/** Returns the message by which a frame asks WordPress to follow a link. WordPress checks the address. */
export const wordPressLinkMessage = (value: string, secret: string): unknown => ({
	message: 'link',
	value,
	secret
});

/**
 * Returns whether a message asks for the height again: from our loader, or from WordPress once it listens.
 * @param secret returns the secret given by WordPress; called only for WordPress's own message
 */
export function isHeightRequest(data: unknown, secret: () => string | undefined): boolean {
	if (typeof data !== 'object' || data === null) return false;
	if ('type' in data && data.type === 'explainer:height') return true;
	if (!('message' in data && data.message === 'ready' && 'secret' in data)) return false;
	return typeof data.secret === 'string' && data.secret === secret();
}
