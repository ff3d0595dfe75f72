/**
 * A short name for what is drawn: FNV-1a, 32 bits, over everything in a view, in order. Numbers count to a
 * hundredth, finer than anything drawn, so that two machines that differ in the last bit agree.
 */
export function pictureHash(view: unknown): string {
	let hash = 0x811c9dc5;
	const mix = (value: number): void => {
		hash = Math.imul(hash ^ (value & 0xff), 0x01000193);
		hash = Math.imul(hash ^ ((value >> 8) & 0xff), 0x01000193);
		hash = Math.imul(hash ^ ((value >> 16) & 0xff), 0x01000193);
	};
	const text = (value: string): void => {
		for (let i = 0; i < value.length; i++) mix(value.charCodeAt(i));
	};
	const walk = (value: unknown): void => {
		if (typeof value === 'number') mix(Math.round(value * 100));
		else if (typeof value === 'string') text(value);
		else if (Array.isArray(value)) {
			// Its length first, so that where one list ends and the next begins counts too.
			mix(value.length);
			value.forEach(walk);
		} else if (value !== null && typeof value === 'object') {
			for (const [key, inner] of Object.entries(value)) {
				text(key);
				walk(inner);
			}
		} else text(String(value));
	};
	walk(view);
	return (hash >>> 0).toString(16).padStart(8, '0');
}
