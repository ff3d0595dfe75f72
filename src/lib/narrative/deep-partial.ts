/** What is left of a value once its faulty parts are taken out. */
export type DeepPartial<T> = T extends readonly (infer Item)[]
	? readonly (DeepPartial<Item> | undefined)[]
	: T extends object
		? { readonly [Key in keyof T]?: DeepPartial<T[Key]> | undefined }
		: T | undefined;

/** Entries of a record that are there. */
export function entries<T>(record: Readonly<Record<string, T | undefined>> | undefined): [string, T][] {
	return Object.entries(record ?? {}).filter((entry): entry is [string, T] => entry[1] !== undefined);
}

/** Items of a list that are there, with their indices. */
export function items<T>(list: readonly (T | undefined)[] | undefined): [number, T][] {
	return [...(list ?? []).entries()].filter((entry): entry is [number, T] => entry[1] !== undefined);
}

/** What a record holds under a name of its own, never what all objects inherit. */
export function own<T>(record: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
	return record && Object.hasOwn(record, name) ? record[name] : undefined;
}
