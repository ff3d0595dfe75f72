/**
 * The style sheets of pictures as attributes of SVG elements, for a renderer that has neither variables nor lines whose
 * width does not depend on the scale.
 */
import tokens from '#lib/chart/tokens.css?raw';
import inkStyle from '#lib/chart/ink.css?raw';
import engravingStyle from '#lib/district/engraving.css?raw';
import pictureStyle from '#lib/chart/picture.css?raw';
import { chartStyle } from '#lib/chart/style/chart-style.ts';

/** Where an element is drawn. */
export interface StyleScope {
	/** Values of the custom properties, such as `--ink`. */
	readonly variables: Readonly<Record<string, string>>;
	/** Length of a CSS pixel in the units of the element. */
	readonly pixel: number;
}

interface Rule {
	readonly selector: string;
	readonly declarations: readonly (readonly [property: string, value: string])[];
}

const COMMENT = /\/\*.*?\*\//gs;
/** Rules for `@media screen` apply to pictures; other at-rules are ignored. */
const SCREEN = /@media screen \{((?:[^{}]*\{[^{}]*\})*)[^{}]*\}/g;
const AT_RULE = /@[\w-]+[^{;]*(?:;|\{(?:[^{}]*\{[^{}]*\})*[^{}]*\})/g;

const parseRules = (...sheets: readonly string[]): Rule[] =>
	[
		...sheets
			.join('\n')
			.replace(COMMENT, '')
			.replace(SCREEN, '$1')
			.replace(AT_RULE, '')
			.matchAll(/([^{}]+)\{([^{}]*)\}/g)
	]
		.map(([, selectors = '', body = '']) => ({
			selectors: selectors.split(',').map((each) => each.trim()),
			declarations: [...body.matchAll(/([\w-]+)\s*:\s*([^;]+);/g)].map(
				([, property = '', value = '']) => [property, value] as const
			)
		}))
		.flatMap(({ selectors, declarations }) => selectors.map((selector) => ({ selector, declarations })));

const variableRules = parseRules(tokens, engravingStyle, inkStyle);

/** Returns the custom properties of a theme of tokens.css, and of other classes that set some. */
export const variablesOf = (...classes: readonly string[]): StyleScope['variables'] =>
	Object.fromEntries(
		variableRules
			.filter(({ selector }) => selector === ':root' || classes.some((name) => selector === `.${name}`))
			.flatMap(({ declarations }) => declarations)
	);

/** Returns the theme of tokens.css among some class names, if any. */
export const themeIn = (classes = ''): string | undefined => /\b(papier|nuit)\b/.exec(classes)?.[1];

/** A rule that applies to elements with some classes, or to the tag `text`. Every picture is inside `.layer`. */
const SELECTOR = /^(?:\.layer )?(text|(?:\.[\w-]+)+)$/;

/** The rules of pictures with the names that an element needs. The more classes in its selector, the later a rule. */
const elementRules = parseRules(pictureStyle, chartStyle)
	.flatMap(({ selector, declarations }) => {
		const [, last] = SELECTOR.exec(selector) ?? [];
		const specificity = selector.split('.').length;
		return last ? [{ names: last.split('.').filter(Boolean), specificity, declarations }] : [];
	})
	.sort((a, b) => a.specificity - b.specificity);

/** Returns the attributes of an element with some class names, written as in a tag. The name `text` means the tag. */
export function styleAttributes(names: string, scope: StyleScope): string {
	const own = names.split(' ');
	const declared = elementRules
		.filter((rule) => rule.names.every((name) => own.includes(name)))
		.flatMap(({ declarations }) => declarations);
	const written = Object.entries(Object.fromEntries(declared)).map(([name, value]) => ` ${name}="${value}"`);
	const theme = themeIn(names);
	return resolveAttributes(written.join(''), theme ? { ...scope, variables: variablesOf(theme) } : scope);
}

const LENGTH = /([\d.]+)(?:px)?/g;

/**
 * Replaces variables and sums in the attributes of markup. Lines and dashes with a constant width get the width in the
 * units of the scope. An attribute whose variable has no value is left out.
 */
export const resolveAttributes = (markup: string, { variables, pixel }: StyleScope): string =>
	markup
		.replace(/ ([\w-]+)="([^"]*(?:var|calc)\([^"]*)"/g, (_, name: string, value: string) => {
			const resolved = resolveValue(value, variables);
			return resolved === undefined ? '' : ` ${name}="${resolved}"`;
		})
		.replace(/(?: [\w-]+="[^"]*")+/g, (all) =>
			all.includes('vector-effect')
				? all
						.replace(/ vector-effect="[^"]*"/, '')
						.replace(/(stroke-(?:width|dasharray))="([^"]*)"/g, (_, name: string, value: string) => {
							const scaled = value.replace(LENGTH, (__, length: string) =>
								formatNumber(Number(length) * pixel)
							);
							return `${name}="${scaled}"`;
						})
				: all.replace(/(?<=[\d.])px/g, '')
		);

const formatNumber = (value: number): string => String(Number(value.toFixed(4)));

/** Returns a CSS value without variables and products; undefined if a variable has neither a value nor a fallback. */
export function resolveValue(value: string, variables: StyleScope['variables']): string | undefined {
	const [use, name = '', fallback] = /var\((--[\w-]+)(?:,\s*([^()]*))?\)/.exec(value) ?? [];
	if (use === undefined)
		return value.replace(
			/calc\(([\d.]+)(px)? \* ([\d.]+)\)/g,
			(_, a: string, unit = '', b: string) => `${formatNumber(Number(a) * Number(b))}${String(unit)}`
		);
	const found = variables[name] ?? fallback;
	return found === undefined ? undefined : resolveValue(value.replace(use, found), variables);
}
