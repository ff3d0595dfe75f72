import { frameMapping } from '#lib/chart/frame.ts';
import { declarationsFor, type Sheet } from './cascade.ts';
import type { Element } from './markup.ts';
import { IDENTITY, product, readTransform, scaleOf, type Matrix } from './matrix.ts';
import { resolve, type Variables } from './values.ts';

/** How a drawing is to be flattened. */
export interface Flattening {
	readonly sheet: Sheet;
	/** Custom properties in force around the drawing. */
	readonly variables: Variables;
	/** How many times thicker than written lines become that keep their width at every scale. */
	readonly pen: number;
	/** Letters lower than this, in pixels of the outcome, are left out. */
	readonly smallest: number;
	/** Ids of parts of the plan that are left out. */
	readonly without: ReadonlySet<string>;
}

/** What an element takes over from those around it. */
interface Context extends Flattening {
	readonly path: readonly Element[];
	readonly matrix: Matrix;
	readonly width: number;
	readonly dashes: string;
	readonly size: number;
	readonly parts: ReadonlyMap<string, Element>;
}

/** Says nothing to the eye. */
const SILENT = /^(title|desc|style|script|metadata)$/;
/** Speaks to others than the renderer. */
const FOREIGN = /^(class|role|lang|tabindex|xmlns|data-.*|aria-.*)$/;
/** Properties that the renderer knows as attributes. */
const DRAWN =
	/^(fill|stroke|opacity|font|letter-spacing|text-anchor|text-decoration|paint-order|display|visibility|clip|mask|marker)/;
/** What is drawn only where something refers to it by `url(#…)`. */
const SHARED = /^(clipPath|mask|pattern|marker|linearGradient|radialGradient|filter)$/;

/**
 * A drawing in the SVG of twenty years ago, for renderers that know no more: every style is an attribute, every
 * variable its value, what is used is there in full, and lines that keep their width at every scale have the width
 * that makes it so.
 */
export function flatten(drawing: Element, options: Flattening): Element {
	const parts = new Map(
		everything(drawing).flatMap((part) => (part.attributes['id'] ? [[part.attributes['id'], part]] : []))
	);
	const context = { ...options, path: [], matrix: IDENTITY, width: 1, dashes: '', size: 16, parts };
	return visit(drawing, context) ?? { name: 'g', attributes: {}, children: [] };
}

function everything(element: Element): Element[] {
	return [
		element,
		...element.children.flatMap((child) => (typeof child === 'string' ? [] : everything(child)))
	];
}

function visit(element: Element, around: Context): Element | undefined {
	const { name } = element;
	if (SILENT.test(name)) return undefined;
	const path = [...around.path, element];
	const declared = declarationsFor(around.sheet, path);
	const variables = variablesAt(declared, around.variables);
	const values = valuesAt(element, declared, variables);
	if (values.get('display') === 'none') return undefined;

	const matrix = product(around.matrix, placed(element));
	const context: Context = {
		...around,
		...{ path, variables, matrix },
		width: pixels(values.get('stroke-width')) ?? around.width,
		dashes: values.get('stroke-dasharray') ?? around.dashes,
		size: pixels(values.get('font-size')) ?? around.size
	};
	if (name === 'text' && context.size * scaleOf(matrix) < around.smallest) return undefined;
	if (values.get('vector-effect') === 'non-scaling-stroke') keepWidth(values, context);
	values.delete('vector-effect');
	return name === 'use'
		? used(values, context)
		: { name, attributes: Object.fromEntries(values), children: inside(element, context) };
}

function inside({ name, children }: Element, context: Context): (Element | string)[] {
	const flat = children.map((child) => {
		if (typeof child === 'string') return child;
		return name === 'defs' && !SHARED.test(child.name) ? undefined : visit(child, context);
	});
	const low = (2 * context.smallest) / scaleOf(context.matrix);
	return flat.filter((child, index) => child !== undefined && !isEmptied(children, flat, index, low)) as (
		| Element
		| string
	)[];
}

/**
 * Whether it is a plate for words, none of which has been kept: one that words follow to the end, or a label.
 * @param low height of a label at most
 */
function isEmptied(
	children: readonly (Element | string)[],
	flat: readonly (Element | string | undefined)[],
	index: number,
	low: number
): boolean {
	const plate = children[index];
	if (typeof plate !== 'object' || plate.attributes['class'] !== 'plate') return false;
	const after = children.slice(index + 1).filter((child) => typeof child === 'object');
	const others = after.findIndex(({ name }) => name !== 'text');
	const words = others < 0 ? after : after.slice(0, others);
	const kept = words.some((word) => flat[children.indexOf(word)] !== undefined);
	const label = Number(plate.attributes['height'] ?? Infinity) <= low;
	return words.length > 0 && !kept && (others < 0 || label);
}

/** The part that a `<use>` refers to, in its place. */
function used(values: Map<string, string>, context: Context): Element | undefined {
	const id = values.get('href')?.slice(1) ?? '';
	const part = context.parts.get(id);
	if (!part || context.without.has(id)) return undefined;
	const [x, y] = [values.get('x') ?? 0, values.get('y') ?? 0];
	for (const own of ['href', 'x', 'y']) values.delete(own);
	const transform = [values.get('transform'), `translate(${x} ${y})`].filter(Boolean).join(' ');
	const moved = product(context.matrix, readTransform(`translate(${x} ${y})`));
	const flat = visit(part, { ...context, matrix: moved });
	return flat && { name: 'g', attributes: { ...Object.fromEntries(values), transform }, children: [flat] };
}

/** Custom properties declared for an element, over those around it. */
function variablesAt(declared: readonly (readonly [string, string])[], around: Variables): Variables {
	const own = declared.filter(([property]) => property.startsWith('--'));
	if (own.length === 0) return around;
	const raw = { ...around, ...Object.fromEntries(own) };
	const worked = own.map(([property]) => [property, resolve(raw[property] ?? '', raw) ?? '']);
	return { ...around, ...(Object.fromEntries(worked) as Variables) };
}

/** Attributes of an element with its styles over them, worked out. */
function valuesAt(
	{ attributes }: Element,
	declared: readonly (readonly [string, string])[],
	variables: Variables
): Map<string, string> {
	const written = [
		...Object.entries(attributes).filter(([name]) => !FOREIGN.test(name)),
		...declared.filter(([property]) => DRAWN.test(property) || property === 'vector-effect')
	];
	const values = new Map<string, string>();
	for (const [property, value] of written) {
		const worked = resolve(value, variables);
		if (worked !== undefined) values.set(property, worked.replace(/(?<=[\d.])px/g, ''));
	}
	return values;
}

/** Where an element puts what is in it. */
function placed({ name, attributes }: Element): Matrix {
	const moved = readTransform(attributes['transform'] ?? '');
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
	return product(moved, [own.scale, 0, 0, own.scale, own.x + left, own.y + top]);
}

const pixels = (value: string | undefined): number | undefined =>
	value === undefined || !/^[\d.]+$/.test(value) ? undefined : Number(value);

/** Gives a line the width, in the units of its place, that makes its width in pixels. */
function keepWidth(values: Map<string, string>, { width, dashes, matrix, pen }: Context): void {
	const unit = pen / scaleOf(matrix);
	values.set('stroke-width', short(width * unit));
	if (dashes && dashes !== 'none')
		values.set(
			'stroke-dasharray',
			(dashes.match(/[\d.]+/g) ?? []).map((dash) => short(Number(dash) * unit)).join(' ')
		);
}

const short = (value: number): string => String(Number(value.toFixed(4)));
