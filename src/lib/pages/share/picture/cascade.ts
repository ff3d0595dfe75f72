import type { Element } from './markup.ts';

/** Names of tags and classes that an element must have: `text.strong` is one such part of a selector. */
interface Compound {
	readonly tag: string | undefined;
	readonly classes: readonly string[];
	/** Whether it must be the parent of what follows, or may stand further up. */
	readonly parent: boolean;
}

interface Rule {
	readonly selector: readonly Compound[];
	readonly weight: number;
	readonly declarations: readonly (readonly [property: string, value: string])[];
}

/** A style sheet that drawings of ours can be dressed with. */
export interface Sheet {
	readonly rules: readonly Rule[];
	/** Selectors that are beyond this reader, and without effect. */
	readonly unread: readonly string[];
}

const COMMENT = /\/\*.*?\*\//gs;
/** Rules for other media than a plain page: a picture has one medium. */
/** What holds on screens holds for a picture. */
const SCREEN = /@media screen \{((?:[^{}]*\{[^{}]*\})*)[^{}]*\}/g;
const AT_RULE = /@[\w-]+[^{;]*(?:;|\{(?:[^{}]*\{[^{}]*\})*[^{}]*\})/g;
const RULE = /([^{}]+)\{([^{}]*)\}/g;
const COMPOUND = /^(?:([a-z]+|\*))?((?:\.[\w-]+)*)$/i;

/** Reads a style sheet as plain as ours are: tags, classes, descendants and children; `:root` is the drawing. */
export function readSheet(css: string): Sheet {
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
			else rules.push({ selector, weight: weightOf(selector), declarations });
		}
	}
	// Sorting keeps the order of rules of one weight: the later wins.
	return { rules: rules.sort((a, b) => a.weight - b.weight), unread };
}

const readDeclarations = (body: string): (readonly [string, string])[] =>
	body.split(';').flatMap((line) => {
		const colon = line.indexOf(':');
		return colon < 0 ? [] : [[line.slice(0, colon).trim(), line.slice(colon + 1).trim()] as const];
	});

function readSelector(written: string): Compound[] | undefined {
	const compounds: Compound[] = [];
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

const weightOf = (selector: readonly Compound[]): number =>
	selector.reduce((sum, { tag, classes }) => sum + 100 * classes.length + (tag ? 1 : 0), 0);

/**
 * What a sheet declares for an element, the strongest last.
 * @param path the element and what it stands in, from the outermost
 */
export function declarationsFor(
	{ rules }: Sheet,
	path: readonly Element[]
): readonly (readonly [property: string, value: string])[] {
	return rules.filter(({ selector }) => matches(selector, path)).flatMap(({ declarations }) => declarations);
}

function matches(selector: readonly Compound[], path: readonly Element[]): boolean {
	const last = selector.at(-1);
	const element = path.at(-1);
	if (!last || !element || !fits(last, element)) return false;
	const before = selector.slice(0, -1);
	const outer = before.at(-1);
	if (!outer) return true;
	if (outer.parent) return matches(before, path.slice(0, -1));
	return path.some((_, index) => index < path.length - 1 && matches(before, path.slice(0, index + 1)));
}

function fits({ tag, classes }: Compound, { name, attributes }: Element): boolean {
	if (tag !== undefined && tag !== name) return false;
	const own = attributes['class']?.split(/\s+/) ?? [];
	return classes.every((each) => own.includes(each));
}
