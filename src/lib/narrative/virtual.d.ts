/** The narrative file as it is now. Exactly one of the two holds something. In a build, always the story. */
declare module 'virtual:story' {
	/** Null while the file holds a mistake, which only happens in development. */
	export const story: import('./types.ts').Story | null;
	/** One line a mistake: `file:line:column  where  found …, expected …`. */
	export const mistakes: readonly string[];
}
