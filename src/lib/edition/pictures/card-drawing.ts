/** Draws the picture of a card as SVG with presentation attributes only. */
import type { BaseMap, Drawing, ImageLayer, People, Shape } from '#lib/chart/drawing.ts';
import { markPaths } from '#lib/chart/marks/mark-paths.ts';
import { crowdPaths } from '#lib/chart/people/crowd-paths.ts';
import { NEAR_SCALE } from '#lib/chart/plan/plan.ts';
import type { TextLine } from '#lib/chart/text/text-lines.ts';
import {
	resolveAttributes,
	styleAttributes,
	themeIn,
	variablesOf,
	type StyleScope
} from './picture-styles.ts';

/** Factor for stroke widths, since cards are often shown as thumbnails. */
const PEN_SCALE = 1.6;

/** Options of `drawForCard`. */
export interface CardDrawingOptions {
	/** Theme of tokens.css. */
	readonly theme: string;
	/** Pixels per unit of the viewport. */
	readonly unit: number;
	/** Minimum font size in px; smaller text is omitted. */
	readonly minFontSize: number;
	/** SVG definitions of the engraved plan. */
	readonly plan: string;
	/** Returns the lines that need a fixed width; without it none has one. A picture with its own fonts needs none. */
	readonly fixedWidths?: (lines: readonly TextLine[]) => ReadonlyMap<TextLine, number>;
}

/** Returns a drawing as SVG markup, in units of its viewport. */
export function drawForCard(drawing: Drawing, options: CardDrawingOptions): string {
	const { theme, unit, minFontSize } = options;
	const scope = { variables: variablesOf(theme), pixel: PEN_SCALE / unit };
	const shapes = [...(drawing.painted ?? []), ...drawing.shapes, ...markPaths(drawing.series)];
	const widths = options.fixedWidths?.(drawing.texts);
	return [
		...(drawing.baseMaps ?? []).map((map) => drawBaseMap(map, options)),
		drawing.image ? drawImage(drawing.image) : '',
		...shapes.map((shape) => drawShape(shape, scope)),
		...drawing.texts
			.filter(({ size }) => size * unit >= minFontSize)
			.map((line) => {
				const width = widths?.get(line)?.toFixed(1);
				const fixed = width ? ` textLength="${width}" lengthAdjust="spacingAndGlyphs"` : '';
				const style = styleAttributes(`text ${line.style}`, scope);
				return `<text x="${line.x}" y="${line.y}" font-size="${line.size}" text-anchor="${line.anchor}"${fixed}${style}>${escapeText(line.text)}</text>`;
			})
	].join('');
}

const drawImage = ({ href, x, y, width, height }: ImageLayer): string =>
	`<image href="${href}" x="${x}" y="${y}" width="${width}" height="${height}" preserveAspectRatio="none"/>`;

function drawBaseMap(map: BaseMap, { theme, unit, plan: definitions }: CardDrawingOptions): string {
	const { x, y, scale, style, faint, plan, beneath, shapes, people, clip } = map;
	const near = scale >= NEAR_SCALE ? ['plan-near'] : [];
	const variables = variablesOf(themeIn(style) ?? theme, ...near);
	const scope = { variables, pixel: PEN_SCALE / unit / scale };
	const content = [
		...beneath.map((shape) => drawShape(shape, scope)),
		plan === 'none'
			? ''
			: `<g${faint ? styleAttributes('faint', scope) : ''}>${drawPlan(definitions, scope)}</g>`,
		...shapes.map((shape) => drawShape(shape, scope)),
		people ? drawCrowd(people, scope) : ''
	].join('');
	const placed = `<g transform="translate(${x} ${y}) scale(${scale})">${content}</g>`;
	if (!clip) return placed;
	const box = `x="${clip.x}" y="${clip.y}" width="${clip.width}" height="${clip.height}"`;
	return `<svg ${box} viewBox="${clip.x} ${clip.y} ${clip.width} ${clip.height}">${placed}</svg>`;
}

/** Returns the engraved plan in metres, without street names, which would be too small. */
function drawPlan(definitions: string, { variables, pixel }: StyleScope): string {
	const [plan = ''] = definitions.split('<g id="district-names"');
	// The engraving is in decimetres.
	return resolveAttributes(plan.replace(/ id="[^"]*"/g, ''), { variables, pixel: 10 * pixel });
}

function drawCrowd({ moment, size, faint }: People, scope: StyleScope): string {
	const { tram, ink, outlined } = crowdPaths(moment, size);
	const transform = `scale(${size})`;
	const shapes: Shape[] = [
		...(tram ? [{ id: 'tram', style: 'things', d: tram }] : []),
		{ id: 'ink', style: 'people', d: ink, transform },
		{ id: 'outlined', style: 'things', d: outlined, transform }
	];
	const drawn = shapes.map((shape) => drawShape(shape, scope)).join('');
	return `<g${faint ? styleAttributes('faint', scope) : ''}>${drawn}</g>`;
}

function drawShape(
	{ style, d, transform, width }: Shape & { readonly width?: number },
	scope: StyleScope
): string {
	// Transforms of shapes move, turn and scale them by one factor.
	const [, scale = 1] = /scale\(([\d.]+)/.exec(transform ?? '') ?? [];
	const own = styleAttributes(style, { ...scope, pixel: scope.pixel / Number(scale) });
	const pen = width !== undefined && !own.includes('stroke-width') ? ` stroke-width="${width}"` : '';
	return `<path d="${d}"${transform ? ` transform="${transform}"` : ''}${pen}${own}/>`;
}

/** Escapes a text for the content of an element. */
export const escapeText = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
