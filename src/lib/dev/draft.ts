import type { TextEntry } from '#lib/narrative/edit/in-place/protocol.ts';

/** A text that is being written. It outlives a reload of the page, which any change of the file causes. */
export interface Draft {
	/** The entry as it was when the writing began. */
	readonly entry: TextEntry;
	/** The texts as written, by {@link fieldKey}. */
	readonly typed: Readonly<Record<string, string>>;
}

/** What the page says after the reload that follows a save. */
export interface SavedNote {
	readonly at: string;
	readonly warnings: readonly string[];
}

/** Returns the key of a field among those of its entry. */
export const fieldKey = ({ path }: { readonly path: readonly (string | number)[] }): string =>
	path.join('\n');

/** A value that is kept for this window until it is closed. */
interface Kept<Value> {
	get(): Value | undefined;
	set(value: Value | undefined): void;
}

function keepAs<Value>(key: string): Kept<Value> {
	return {
		get() {
			const kept = sessionStorage.getItem(key);
			return kept === null ? undefined : (JSON.parse(kept) as Value);
		},
		set(value) {
			if (value === undefined) sessionStorage.removeItem(key);
			else sessionStorage.setItem(key, JSON.stringify(value));
		}
	};
}

export const keptDraft = keepAs<Draft>('edit-in-place-draft');
export const keptNote = keepAs<SavedNote>('edit-in-place-saved');
