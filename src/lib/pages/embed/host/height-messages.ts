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
 * Returns the messages that tell a host the height of a frame, one for each protocol: AMP, which @newswire/frames and
 * our loader read too; Datawrapper; and pym.js and WordPress, if they have named the frame.
 * @param height in whole CSS pixels
 * @param least least height without clipped text, in whole CSS pixels; our loader resizes a frame in view only if it is
 *   lower
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

/**
 * Returns the message by which a frame asks WordPress to follow a link. WordPress checks the address.
 * @param value absolute address of the link
 * @param secret secret by which WordPress knows the frame
 */
export const wordPressLinkMessage = (value: string, secret: string): unknown => ({
	message: 'link',
	value,
	secret
});

/**
 * Returns whether a message from the host asks a frame to send its height again. Our loader asks, and WordPress does
 * when it is ready.
 * @param data content of the message, of any kind
 * @param secret returns the secret given by WordPress, if any; called only if the message is one of WordPress
 */
export function isHeightRequest(data: unknown, secret: () => string | undefined): boolean {
	if (typeof data !== 'object' || data === null) return false;
	if ('type' in data && data.type === 'explainer:height') return true;
	if (!('message' in data && data.message === 'ready' && 'secret' in data)) return false;
	return typeof data.secret === 'string' && data.secret === secret();
}
