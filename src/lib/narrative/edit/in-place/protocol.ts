/** What the box for editing in place and the development server say to each other, as JSON. */

/** Keys that lead to a value of the file; an item of a list is named by its `id`, if it has one, or else by its index. */
export type NamedPath = readonly (string | number)[];

/** Asks which texts of the file an element of the page shows. */
export interface FindRequest {
	readonly action: 'find';
	/** Texts of the element and of what is around it, the most likely first. */
	readonly words: readonly string[];
	/** Ids that may be those of the step or chapter of the element, the most likely first. */
	readonly near: readonly string[];
	/** Language of the element. */
	readonly lang: string;
	/** Id of the source of which the element is the mark or the entry. */
	readonly source?: string | undefined;
}

/** A text of the file in all languages, or a source, as an item of a list. */
export interface TextPlace {
	readonly path: NamedPath;
	readonly line: number;
	/** The step, if any, and the path in it. */
	readonly where: string;
	readonly excerpt: string;
}

export interface FindAnswer {
	/** Whether the places have the words; otherwise they are all texts of the step. */
	readonly found: boolean;
	readonly places: readonly TextPlace[];
	/** Index of the place that is meant, if there is no doubt. */
	readonly chosen?: number;
}

/** Asks for a text, to edit it. */
export interface ReadRequest {
	readonly action: 'read';
	readonly path: NamedPath;
}

/** A text in one language, or one value of a source. */
export interface TextField {
	readonly path: NamedPath;
	/** Name of the language, or key of the value. */
	readonly name: string;
	/** Language and direction, if it is a text in a language. */
	readonly lang?: string;
	readonly dir?: 'ltr' | 'rtl';
	readonly text: string;
	readonly line: number;
}

/** A source that a text cites. */
export interface CitedSource {
	readonly path: NamedPath;
	readonly id: string;
	readonly title: string;
	readonly line: number;
}

/** A text in all languages, or a source with its values. */
export interface TextEntry {
	readonly path: NamedPath;
	/** Revision of the file that it was read from. */
	readonly revision: string;
	readonly where: string;
	/** Path of the file as messages name it, and as an absolute path. */
	readonly file: string;
	readonly fullPath: string;
	readonly line: number;
	readonly column: number;
	readonly fields: readonly TextField[];
	readonly sources: readonly CitedSource[];
}

/** Asks to write texts into the file. */
export interface SaveRequest {
	readonly action: 'save';
	/** Path of the entry, which contains all texts. */
	readonly path: NamedPath;
	/** Revision of the file that the editor has seen. */
	readonly revision: string;
	readonly texts: readonly { readonly path: NamedPath; readonly text: string }[];
	/** Whether spaces, apostrophes and ellipses are corrected first. */
	readonly fix: boolean;
}

export type SaveAnswer =
	/** The file has the new texts. The warnings are those of the checker on them. */
	| { readonly state: 'saved'; readonly at: string; readonly warnings: readonly string[] }
	/** The checker found mistakes, and the file is unchanged. */
	| {
			readonly state: 'refused';
			readonly mistakes: readonly string[];
			/** Whether `fix` would correct them all. */
			readonly isFixable: boolean;
	  }
	/** The file has changed since; the entry is what it says now. It is undefined if the file no longer has it. */
	| { readonly state: 'changed'; readonly entry: TextEntry | undefined };

export type EditRequest = FindRequest | ReadRequest | SaveRequest;
