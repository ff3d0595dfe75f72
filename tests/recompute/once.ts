/** Made when it is first asked for, and kept. */
export const once = <T>(make: () => T): (() => T) => {
	let made: { value: T } | undefined;
	return () => (made ??= { value: make() }).value;
};

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
