/** A value from which invalid parts were removed: any key or item may be undefined. */
export type DeepPartial<T> = T extends readonly (infer Item)[]
	? readonly (DeepPartial<Item> | undefined)[]
	: T extends object
		? { readonly [Key in keyof T]?: DeepPartial<T[Key]> | undefined }
		: T | undefined;

/** Returns the entries of a record whose value is not undefined; none for an undefined record. */
export function definedEntries<T>(
	record: Readonly<Record<string, T | undefined>> | undefined
): [string, T][] {
	return Object.entries(record ?? {}).filter((entry): entry is [string, T] => entry[1] !== undefined);
}

/** Returns the items of a list that are not undefined, with their indices; none for an undefined list. */
export function definedItems<T>(list: readonly (T | undefined)[] | undefined): [number, T][] {
	return [...(list ?? []).entries()].filter((entry): entry is [number, T] => entry[1] !== undefined);
}

/** Returns an own property of a record; undefined for inherited names such as `toString`. */
export function ownValue<T>(record: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
	return record && Object.hasOwn(record, name) ? record[name] : undefined;
}

type Present<T> = { [Key in keyof T]: Exclude<T[Key], undefined> };

/** Returns a copy without the keys whose value is undefined. */
export function omitUndefined<T extends object>(value: T): Present<T> {
	return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as Present<T>;
}
