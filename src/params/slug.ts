/** Matches the name of a folder, such as a language, but not the name of a file, such as `robots.txt`. */
export const match = (param: string): boolean => /^[a-z][\w-]*$/i.test(param);
