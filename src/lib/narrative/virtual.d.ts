/** The story. Either `story` is null or `mistakes` is empty. */
declare module 'virtual:story' {
	/** Null while the file has issues, which is possible only in development. */
	export const story: import('./types/story.ts').Story | null;
	/** One line for each issue: `file:line:column  where  found …, expected …`. */
	export const mistakes: readonly string[];
}

/** What pages of the development server need to edit the story in place. */
declare module 'virtual:edit-in-place' {
	/** Elements for the head of a page; empty in a build and in browsers. */
	export const editTags: string;
}
