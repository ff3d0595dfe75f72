const FNV_PRIME = 0x01000193;

/** Rounds numbers to 0.01, finer than anything drawn, so that machines whose last bits differ get the same hash. */
const rounded = (_: string, value: unknown): unknown =>
	typeof value === 'number' ? Math.round(value * 100) : value;

/**
 * Returns a short hash of the data that a picture is laid out from: FNV-1a, 32 bits, of its JSON with numbers rounded
 * to 0.01.
 */
export function pictureHash(view: unknown): string {
	const text = JSON.stringify(view, rounded);
	let hash = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
	return (hash >>> 0).toString(36);
}
