const PRIME = 0x01000193;

/** Names of views that have one already: views never change. */
const names = new WeakMap<object, string>();

/** A short name for what is drawn: same step and settings, same name. */
export function pictureHash(view: unknown): string {
	if (typeof view !== 'object' || view === null) return hashOf(view);
	const name = names.get(view) ?? hashOf(view);
	names.set(view, name);
	return name;
}

/**
 * FNV-1a, 32 bits, over everything in a view, in order; a letter takes one step, since a picture has tens of thousands
 * of them. Numbers count to a hundredth, finer than anything drawn, so that two machines that differ in the last bit
 * agree.
 */
function hashOf(view: unknown): string {
	let hash = 0x811c9dc5;
	const mix = (value: number): void => {
		hash = Math.imul(hash ^ (value & 0xff), PRIME);
		hash = Math.imul(hash ^ ((value >> 8) & 0xff), PRIME);
		hash = Math.imul(hash ^ ((value >> 16) & 0xff), PRIME);
	};
	const text = (value: string): void => {
		let h = hash;
		for (let i = 0; i < value.length; i++) h = Math.imul(h ^ value.charCodeAt(i), PRIME);
		hash = h;
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
