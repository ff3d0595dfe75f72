import type { MarkupElement } from './markup.ts';

/** A compound selector: the tag and classes that an element must have, such as `text.strong`. */
interface CompoundSelector {
	readonly tag: string | undefined;
	readonly classes: readonly string[];
	/** Whether it is followed by the child combinator `>`, not by the descendant combinator. */
	readonly parent: boolean;
}

interface Rule {
	readonly selector: readonly CompoundSelector[];
	readonly specificity: number;
	readonly declarations: readonly (readonly [property: string, value: string])[];
}

/** A parsed style sheet. */
export interface ParsedStyles {
	readonly rules: readonly Rule[];
	/** Selectors of the style sheet that `parseStyles` does not support; they have no effect. */
	readonly unsupportedSelectors: readonly string[];
}

const COMMENT = /\/\*.*?\*\//gs;
/** Rules for `@media screen` apply to pictures; other at-rules are ignored. */
const SCREEN = /@media screen \{((?:[^{}]*\{[^{}]*\})*)[^{}]*\}/g;
const AT_RULE = /@[\w-]+[^{;]*(?:;|\{(?:[^{}]*\{[^{}]*\})*[^{}]*\})/g;
const RULE = /([^{}]+)\{([^{}]*)\}/g;
const COMPOUND = /^(?:([a-z]+|\*))?((?:\.[\w-]+)*)$/i;

/**
 * Parses a style sheet. Supports selectors of tags, classes, descendants and children, and `:root`, which is read as
 * the class `root`. Of at-rules, only the content of `@media screen` is kept.
 */
export function parseStyles(css: string): ParsedStyles {
	const rules: Rule[] = [];
	const unread: string[] = [];
	for (const [, selectors = '', body = ''] of css
		.replace(COMMENT, '')
		.replace(SCREEN, '$1')
		.replace(AT_RULE, '')
		.matchAll(RULE)) {
		const declarations = readDeclarations(body);
		for (const written of selectors.split(',').map((part) => part.trim())) {
			const selector = readSelector(written.replace(/:root/g, '.root'));
			if (!selector) unread.push(written);
			else rules.push({ selector, specificity: specificityOf(selector), declarations });
		}
	}
	// The sort is stable: of two rules with equal specificity, the later one wins.
	return { rules: rules.sort((a, b) => a.specificity - b.specificity), unsupportedSelectors: unread };
}

const readDeclarations = (body: string): (readonly [string, string])[] =>
	body.split(';').flatMap((line) => {
		const colon = line.indexOf(':');
		return colon < 0 ? [] : [[line.slice(0, colon).trim(), line.slice(colon + 1).trim()] as const];
	});

function readSelector(written: string): CompoundSelector[] | undefined {
	const compounds: CompoundSelector[] = [];
	for (const part of written.replace(/\s*>\s*/g, '> ').split(/\s+/)) {
		const parent = part.endsWith('>');
		const [, tag, classes] = COMPOUND.exec(parent ? part.slice(0, -1) : part) ?? [];
		if (!tag && !classes) return undefined;
		compounds.push({
			tag: tag === '*' ? undefined : tag,
			classes: classes?.split('.').filter(Boolean) ?? [],
			parent
		});
	}
	return compounds;
}

const specificityOf = (selector: readonly CompoundSelector[]): number =>
	selector.reduce((sum, { tag, classes }) => sum + 100 * classes.length + (tag ? 1 : 0), 0);

/**
 * Returns the declarations that apply to an element; of the same property, the last one takes effect.
 * @param path the ancestors of the element, outermost first, and at last the element
 */
export function matchingDeclarations(
	{ rules }: ParsedStyles,
	path: readonly MarkupElement[]
): readonly (readonly [property: string, value: string])[] {
	return rules.filter(({ selector }) => matches(selector, path)).flatMap(({ declarations }) => declarations);
}

function matches(selector: readonly CompoundSelector[], path: readonly MarkupElement[]): boolean {
	const last = selector.at(-1);
	const element = path.at(-1);
	if (!last || !element || !matchesCompound(last, element)) return false;
	const before = selector.slice(0, -1);
	const outer = before.at(-1);
	if (!outer) return true;
	if (outer.parent) return matches(before, path.slice(0, -1));
	return path.some((_, index) => index < path.length - 1 && matches(before, path.slice(0, index + 1)));
}

function matchesCompound({ tag, classes }: CompoundSelector, { name, attributes }: MarkupElement): boolean {
	if (tag !== undefined && tag !== name) return false;
	const own = attributes['class']?.split(/\s+/) ?? [];
	return classes.every((each) => own.includes(each));
}
