import { frameMapping } from '#lib/chart/plan/frame-mapping.ts';
import { matchingDeclarations, type ParsedStyles } from './css-cascade.ts';
import type { MarkupElement } from './markup.ts';
import { IDENTITY_MATRIX, multiplyMatrices, parseTransform, meanScale, type Matrix } from './matrix.ts';
import { resolveValue, type CssVariables } from './css-values.ts';

/** Options of `flattenSvg`. */
export interface FlattenOptions {
	readonly sheet: ParsedStyles;
	/** Custom properties that the drawing inherits. */
	readonly variables: CssVariables;
	/** Factor by which strokes with `vector-effect: non-scaling-stroke` become wider. */
	readonly strokeScale: number;
	/** Minimum font size in output px; smaller text is omitted. */
	readonly minFontSize: number;
	/** Ids of parts of the plan to omit. */
	readonly omittedIds: ReadonlySet<string>;
}

/** Values that an element inherits. */
interface Context extends FlattenOptions {
	readonly path: readonly MarkupElement[];
	readonly matrix: Matrix;
	readonly width: number;
	readonly dashes: string;
	readonly size: number;
	readonly parts: ReadonlyMap<string, MarkupElement>;
}

/** Elements that are not visible. */
const INVISIBLE = /^(title|desc|style|script|metadata)$/;
/** Attributes that the renderer ignores. */
const IGNORED_ATTRIBUTES = /^(class|role|lang|tabindex|xmlns|data-.*|aria-.*)$/;
/** CSS properties that are also presentation attributes. */
const PRESENTATION =
	/^(fill|stroke|opacity|font|letter-spacing|text-anchor|text-decoration|paint-order|display|visibility|clip|mask|marker)/;
/** Elements that are drawn only when referenced with `url(#…)`. */
const REFERENCED = /^(clipPath|mask|pattern|marker|linearGradient|radialGradient|filter)$/;

/**
 * Converts a drawing to basic SVG, for renderers without CSS. Styles become attributes, variables become their values,
 * `<use>` becomes a copy of its target, and non-scaling strokes get the width that looks the same. Text that is too
 * small is left out.
 */
export function flattenSvg(drawing: MarkupElement, options: FlattenOptions): MarkupElement {
	const parts = new Map(
		descendants(drawing).flatMap((part) => (part.attributes['id'] ? [[part.attributes['id'], part]] : []))
	);
	const context = { ...options, path: [], matrix: IDENTITY_MATRIX, width: 1, dashes: '', size: 16, parts };
	return visit(drawing, context) ?? { name: 'g', attributes: {}, children: [] };
}

function descendants(element: MarkupElement): MarkupElement[] {
	return [
		element,
		...element.children.flatMap((child) => (typeof child === 'string' ? [] : descendants(child)))
	];
}

function visit(element: MarkupElement, inherited: Context): MarkupElement | undefined {
	const { name } = element;
	if (INVISIBLE.test(name)) return undefined;
	const path = [...inherited.path, element];
	const declared = matchingDeclarations(inherited.sheet, path);
	const variables = variablesAt(declared, inherited.variables);
	const values = valuesAt(element, declared, variables);
	if (values.get('display') === 'none') return undefined;

	const matrix = multiplyMatrices(inherited.matrix, contentMatrix(element));
	const context: Context = {
		...inherited,
		...{ path, variables, matrix },
		width: pixels(values.get('stroke-width')) ?? inherited.width,
		dashes: values.get('stroke-dasharray') ?? inherited.dashes,
		size: pixels(values.get('font-size')) ?? inherited.size
	};
	if (name === 'text' && context.size * meanScale(matrix) < inherited.minFontSize) return undefined;
	if (values.get('vector-effect') === 'non-scaling-stroke') fixStrokeWidth(values, context);
	values.delete('vector-effect');
	return name === 'use'
		? expandUse(values, context)
		: { name, attributes: Object.fromEntries(values), children: flattenChildren(element, context) };
}

function flattenChildren({ name, children }: MarkupElement, context: Context): (MarkupElement | string)[] {
	const flat = children.map((child) => {
		if (typeof child === 'string') return child;
		return name === 'defs' && !REFERENCED.test(child.name) ? undefined : visit(child, context);
	});
	const maxLabelHeight = (2 * context.minFontSize) / meanScale(context.matrix);
	return flat.filter(
		(child, index) => child !== undefined && !isEmptied(children, flat, index, maxLabelHeight)
	) as (MarkupElement | string)[];
}

/**
 * Returns whether an element is the background plate of texts that were all omitted, so that it can be omitted too. A
 * plate that is followed by other elements than texts must also be no higher than a label.
 * @param children children of the parent, before flattening
 * @param flat the same children, flattened; undefined if omitted
 * @param index index of the element
 * @param maxLabelHeight maximum height of a label, in the units of the parent
 */
function isEmptied(
	children: readonly (MarkupElement | string)[],
	flat: readonly (MarkupElement | string | undefined)[],
	index: number,
	maxLabelHeight: number
): boolean {
	const plate = children[index];
	if (typeof plate !== 'object' || plate.attributes['class'] !== 'plate') return false;
	const after = children.slice(index + 1).filter((child) => typeof child === 'object');
	const others = after.findIndex(({ name }) => name !== 'text');
	const words = others < 0 ? after : after.slice(0, others);
	const kept = words.some((word) => flat[children.indexOf(word)] !== undefined);
	const label = Number(plate.attributes['height'] ?? Infinity) <= maxLabelHeight;
	return words.length > 0 && !kept && (others < 0 || label);
}

/** Returns a copy of the target of a `<use>` element at its position. */
function expandUse(values: Map<string, string>, context: Context): MarkupElement | undefined {
	const id = values.get('href')?.slice(1) ?? '';
	const part = context.parts.get(id);
	if (!part || context.omittedIds.has(id)) return undefined;
	const [x, y] = [values.get('x') ?? 0, values.get('y') ?? 0];
	for (const own of ['href', 'x', 'y']) values.delete(own);
	const transform = [values.get('transform'), `translate(${x} ${y})`].filter(Boolean).join(' ');
	const moved = multiplyMatrices(context.matrix, parseTransform(`translate(${x} ${y})`));
	const flat = visit(part, { ...context, matrix: moved });
	return flat && { name: 'g', attributes: { ...Object.fromEntries(values), transform }, children: [flat] };
}

/** Returns the inherited custom properties, overridden by those of the element. */
function variablesAt(
	declared: readonly (readonly [string, string])[],
	inherited: CssVariables
): CssVariables {
	const own = declared.filter(([property]) => property.startsWith('--'));
	if (own.length === 0) return inherited;
	const raw = { ...inherited, ...Object.fromEntries(own) };
	const resolved = own.map(([property]) => [property, resolveValue(raw[property] ?? '', raw) ?? '']);
	return { ...inherited, ...(Object.fromEntries(resolved) as CssVariables) };
}

/** Returns the attributes of an element, overridden by its styles, with resolved values. */
function valuesAt(
	{ attributes }: MarkupElement,
	declared: readonly (readonly [string, string])[],
	variables: CssVariables
): Map<string, string> {
	const written = [
		...Object.entries(attributes).filter(([name]) => !IGNORED_ATTRIBUTES.test(name)),
		...declared.filter(([property]) => PRESENTATION.test(property) || property === 'vector-effect')
	];
	const values = new Map<string, string>();
	for (const [property, value] of written) {
		const resolved = resolveValue(value, variables);
		if (resolved !== undefined) values.set(property, resolved.replace(/(?<=[\d.])px/g, ''));
	}
	return values;
}

/** Returns the transformation from the contents of an element to its parent. */
function contentMatrix({ name, attributes }: MarkupElement): Matrix {
	const moved = parseTransform(attributes['transform'] ?? '');
	const box = attributes['viewBox']?.split(/[ ,]+/).map(Number);
	if (name !== 'svg' || !box) return moved;
	const [x = 0, y = 0, width = 1, height = 1] = box;
	const fit = attributes['preserveAspectRatio']?.includes('slice') ? 'cover' : 'contain';
	const own = frameMapping(
		[x, y, width, height],
		fit,
		Number(attributes['width'] ?? width),
		Number(attributes['height'] ?? height)
	);
	const [left, top] = [Number(attributes['x'] ?? 0), Number(attributes['y'] ?? 0)];
	return multiplyMatrices(moved, [own.scale, 0, 0, own.scale, own.x + left, own.y + top]);
}

const pixels = (value: string | undefined): number | undefined =>
	value === undefined || !/^[\d.]+$/.test(value) ? undefined : Number(value);

/** Sets the stroke width in local units so that it has the intended width in px. */
function fixStrokeWidth(values: Map<string, string>, { width, dashes, matrix, strokeScale }: Context): void {
	const unit = strokeScale / meanScale(matrix);
	values.set('stroke-width', formatNumber(width * unit));
	if (dashes && dashes !== 'none')
		values.set(
			'stroke-dasharray',
			(dashes.match(/[\d.]+/g) ?? []).map((dash) => formatNumber(Number(dash) * unit)).join(' ')
		);
}

const formatNumber = (value: number): string => String(Number(value.toFixed(4)));
