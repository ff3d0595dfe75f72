type Present<T> = { [Key in keyof T]: Exclude<T[Key], undefined> };

/** Without keys that hold nothing: in memory, absent is absent. */
export function present<T extends object>(value: T): Present<T> {
	return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as Present<T>;
}
