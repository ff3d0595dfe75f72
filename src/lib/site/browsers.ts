/**
 * Browsers that the site supports, in one place: what is compiled, what the about page promises, and what README says.
 * `tests/engines/` tries the site in Firefox and WebKit.
 */

/** Oldest version of each browser in which everything works. */
export const SUPPORTED = { Safari: '17', Chrome: '120', 'Firefox ESR': '140' } as const;

/**
 * Oldest version of each browser in which text, pictures and controls work. Scripts and style sheets are compiled for
 * these.
 */
export const READABLE = { Safari: '16', Chrome: '110', Firefox: '115' } as const;

/** Returns names and versions as one list, for instance `Safari 17, Chrome 120, Firefox ESR 140`. */
export const formatBrowsers = (browsers: Readonly<Record<string, string>>): string =>
	Object.entries(browsers)
		.map(([name, version]) => `${name}\u00a0${version}`)
		.join(', ');

/** Returns the browsers of {@link READABLE} as targets for compilers, such as `safari16`. */
export const compileTargets = (): string[] =>
	Object.entries(READABLE).map(([name, version]) => name.toLowerCase() + version);
