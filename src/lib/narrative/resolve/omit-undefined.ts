type Present<T> = { [Key in keyof T]: Exclude<T[Key], undefined> };

/** Returns a copy without the keys whose value is undefined. */
export function omitUndefined<T extends object>(value: T): Present<T> {
	return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as Present<T>;
}
