/** An element of our own SVG markup. */
export interface MarkupElement {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: readonly (MarkupElement | string)[];
}

const TOKEN = /<(\/?)([a-zA-Z][\w-]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*(\/?)>|([^<]+)/g;
const ATTRIBUTE = /([\w:-]+)(?:="([^"]*)")?/g;

/**
 * Parses SVG markup that this project generates: every element is closed, every value is quoted, and there are no
 * comments. Values and text stay escaped.
 * @returns the elements of the outermost level, without text between them
 * @throws SyntaxError if tags do not match
 */
export function parseSvgMarkup(markup: string): MarkupElement[] {
	interface Open {
		readonly name: string;
		readonly attributes: Record<string, string>;
		readonly children: (MarkupElement | string)[];
	}
	const root: Open = { name: '', attributes: {}, children: [] };
	const open: Open[] = [root];
	for (const [, slash, name = '', attributes = '', empty, text] of markup.matchAll(TOKEN)) {
		const parent = open.at(-1) ?? root;
		if (text !== undefined) {
			parent.children.push(text);
		} else if (slash) {
			if (parent.name !== name) throw new SyntaxError(`</${name}> ends <${parent.name}>`);
			open.pop();
		} else {
			const element = { name, attributes: readAttributes(attributes), children: [] };
			parent.children.push(element);
			if (!empty) open.push(element);
		}
	}
	const [, unclosed] = open;
	if (unclosed) throw new SyntaxError(`<${unclosed.name}> is not ended`);
	return root.children.filter((child) => typeof child !== 'string');
}

const readAttributes = (text: string): Record<string, string> =>
	Object.fromEntries([...text.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, value]));

/** Returns the markup of an element that `parseSvgMarkup` could parse, with its children. */
export function serializeSvgMarkup({ name, attributes, children }: MarkupElement): string {
	const written = Object.entries(attributes)
		.map(([key, value]) => ` ${key}="${value.replace(/"/g, '&quot;')}"`)
		.join('');
	const inner = children
		.map((child) => (typeof child === 'string' ? child : serializeSvgMarkup(child)))
		.join('');
	return inner ? `<${name}${written}>${inner}</${name}>` : `<${name}${written}/>`;
}
