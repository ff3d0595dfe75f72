/** By what names a host knows a frame. */
export interface FrameNames {
	/** The name that pym.js gave it. */
	readonly child?: string;
	/** The secret that WordPress gave it. */
	readonly secret?: string;
	/** A piece of its address, by which hosts of Datawrapper's charts find a frame. */
	readonly chart: string;
}

/**
 * A frame's height in each dialect that hosts of frames may already understand: AMP's, Datawrapper's, and those of
 * pym.js and WordPress where they have named the frame. @newswire/frames listens to the first.
 * @param height whole pixels
 * @param least whole pixels under which words would be cut; our own loader leaves what is in sight alone down to it
 * @returns messages for the host's window
 */
export function inDialects(
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

/** The message by which a frame in WordPress asks its host to follow a link; the host checks where it leads. */
export const linkInWordPress = (value: string, secret: string): unknown => ({
	message: 'link',
	value,
	secret
});

/**
 * Whether a message asks for the height again: our own loader, or WordPress saying that it listens, may have missed it.
 * @param secret the one that WordPress gave the frame; asked for only where it matters, since hosts say much else
 */
export function asksAgain(data: unknown, secret: () => string | undefined): boolean {
	if (typeof data !== 'object' || data === null) return false;
	if ('type' in data && data.type === 'explainer:height') return true;
	if (!('message' in data && data.message === 'ready' && 'secret' in data)) return false;
	return typeof data.secret === 'string' && data.secret === secret();
}
