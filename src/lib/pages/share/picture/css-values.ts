/** Custom properties by name, such as `--ink`. */
export type CssVariables = Readonly<Record<string, string>>;

/**
 * Returns a CSS value with `var()` replaced and `calc()` evaluated.
 * @returns undefined if a variable has neither a value nor a fallback; CSS then ignores the declaration
 */
export function resolveValue(value: string, variables: CssVariables): string | undefined {
	const start = value.indexOf('var(');
	if (start < 0) return calculate(value);
	const end = closingBracket(value, start + 3);
	const inner = value.slice(start + 4, end);
	const comma = inner.indexOf(',');
	const name = (comma < 0 ? inner : inner.slice(0, comma)).trim();
	const found = variables[name] ?? (comma < 0 ? undefined : inner.slice(comma + 1).trim());
	if (found === undefined) return undefined;
	return resolveValue(value.slice(0, start) + found + value.slice(end + 1), variables);
}

/** Returns the index of the bracket that closes the one at `open`. */
function closingBracket(text: string, open: number): number {
	let depth = 0;
	for (let index = open; index < text.length; index++) {
		if (text[index] === '(') depth++;
		else if (text[index] === ')' && --depth === 0) return index;
	}
	return text.length;
}

const PRODUCT = /calc\(\s*(-?[\d.]+)(px|em)?\s*([*/])\s*(-?[\d.]+)(px|em)?\s*\)/g;

/** Evaluates each `calc()` in a value that is a product or a quotient. The styles of pictures use no others. */
const calculate = (value: string): string =>
	value.replace(PRODUCT, (_, a: string, unit = '', sign: string, b: string, other = '') => {
		const result = sign === '*' ? Number(a) * Number(b) : Number(a) / Number(b);
		return `${Number(result.toFixed(4))}${String(unit) || String(other)}`;
	});
