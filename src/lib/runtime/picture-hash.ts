const PRIME = 0x01000193;

/** Numbers to a hundredth, finer than anything drawn, so that two machines that differ in the last bit agree. */
const rounded = (_: string, value: unknown): unknown =>
	typeof value === 'number' ? Math.round(value * 100) : value;

/** A short name for what is drawn: same step and settings, same name. FNV-1a, 32 bits, over the view as JSON. */
export function pictureHash(view: unknown): string {
	const text = JSON.stringify(view, rounded);
	let hash = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
	return (hash >>> 0).toString(36);
}
