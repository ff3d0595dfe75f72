import { describe, expect, it } from 'vitest';
import { matchingDeclarations, parseStyles } from './css-cascade.ts';
import { flattenSvg, type FlattenOptions } from './flatten.ts';
import { parseSvgMarkup, serializeSvgMarkup } from './markup.ts';
import { multiplyMatrices, parseTransform, meanScale } from './matrix.ts';
import { resolveValue } from './css-values.ts';

/** Flattens a drawing with a style sheet and returns its markup. */
function flat(markup: string, css = '', options: Partial<FlattenOptions> = {}): string {
	const [drawing] = parseSvgMarkup(markup);
	if (!drawing) throw new Error('No drawing');
	const usual: Omit<FlattenOptions, 'sheet'> = {
		variables: {},
		strokeScale: 1,
		minFontSize: 0,
		omittedIds: new Set<string>()
	};
	return serializeSvgMarkup(flattenSvg(drawing, { ...usual, sheet: parseStyles(css), ...options }));
}

describe('parseSvgMarkup', () => {
	it('round-trips markup', () => {
		const markup = '<g id="a"><path d="M0 0"/><text x="1">deux &amp; trois<tspan>!</tspan></text></g>';
		expect(parseSvgMarkup(markup).map(serializeSvgMarkup).join('')).toBe(markup);
	});

	it('rejects tags that do not match', () => {
		expect(() => parseSvgMarkup('<g><path></g>')).toThrow(SyntaxError);
		expect(() => parseSvgMarkup('<g>')).toThrow(SyntaxError);
	});
});

describe('parseStyles', () => {
	const css = `/* a { } */ .a, g > .b { fill: red } .a.b { fill: blue } .c .b text { fill: green }
		@media print { .a { fill: black } } @media (x) { .a { fill: black } .b { fill: black } }`;
	const declared = (...markup: string[]) => {
		const path = markup.map((each) => parseSvgMarkup(each)[0]).filter((each) => each !== undefined);
		return matchingDeclarations(parseStyles(css), path).map(([, value]) => value);
	};

	it('finds the declarations of an element in order of precedence, ignoring other media', () => {
		expect(declared('<g class="a"/>')).toEqual(['red']);
		expect(declared('<g/>', '<path class="b a"/>')).toEqual(['red', 'red', 'blue']);
		expect(declared('<svg/>', '<path class="b"/>')).toEqual([]);
	});

	it('matches parents and ancestors', () => {
		expect(declared('<g class="c"/>', '<g class="b"/>', '<g/>', '<text/>')).toEqual(['green']);
		expect(declared('<g class="b"/>', '<g class="c"/>', '<g/>', '<text/>')).toEqual([]);
		expect(declared('<g/>', '<g/>', '<path class="b"/>')).toEqual(['red']);
	});

	it('lists unsupported selectors', () => {
		expect(
			parseStyles('a:hover { fill: red } .ok { fill: red } [x] { fill: red }').unsupportedSelectors
		).toEqual(['a:hover', '[x]']);
	});
});

describe('resolveValue', () => {
	const variables = { '--ink': '#000', '--bold': '1.5', '--wide': 'calc(2px * var(--bold))' };

	it('resolves variables, fallbacks and products', () => {
		expect(resolveValue('var(--ink)', variables)).toBe('#000');
		expect(resolveValue("var(--none, var(--also, 'B612', serif))", variables)).toBe("'B612', serif");
		expect(resolveValue('calc(1.5px * var(--bold))', variables)).toBe('2.25px');
		expect(resolveValue('var(--wide)', variables)).toBe('3px');
		expect(resolveValue('var(--bold) 4 var(--bold) 8', variables)).toBe('1.5 4 1.5 8');
	});

	it('returns undefined if a variable is missing', () => {
		expect(resolveValue('var(--none)', variables)).toBeUndefined();
	});
});

describe('transformations', () => {
	it('are parsed, multiplied and measured', () => {
		expect(multiplyMatrices(parseTransform('translate(10 20)'), parseTransform('scale(.1)'))).toEqual([
			...[0.1, 0, 0, 0.1, 10, 20]
		]);
		expect(meanScale(parseTransform('rotate(30) scale(3 12)'))).toBeCloseTo(6);
		expect(parseTransform('rotate(90 5 5)').map((each) => Math.round(each) + 0)).toEqual([
			0, 1, -1, 0, 10, 0
		]);
	});

	it('of an unknown kind are rejected', () => {
		expect(() => parseTransform('skewX(3)')).toThrow(RangeError);
	});
});

describe('flattenSvg', () => {
	it('writes styles as attributes, overriding existing ones', () => {
		expect(
			flat('<g class="root"><path class="a" fill="red" d="M0 0"/></g>', '.a { fill: blue; cursor: help }')
		).toBe('<g><path fill="blue" d="M0 0"/></g>');
	});

	it('lets an element override variables for its descendants', () => {
		const css =
			':root, .day { --ink: #000; --line: calc(2px * var(--bold)) } :root { --bold: 1 } .night { --ink: #fff } path { fill: var(--ink) }';
		expect(flat('<g class="root night"><path/><g class="day"><path/></g></g>', css)).toBe(
			'<g><path fill="#fff"/><g><path fill="#000"/></g></g>'
		);
	});

	it('omits hidden elements, and declarations without a value', () => {
		expect(flat('<g><path display="none"/><path display="var(--no)"/><title>x</title></g>')).toBe(
			'<g><path/></g>'
		);
	});

	it('keeps the width of strokes and dashes at every scale', () => {
		const line = '<path stroke-width="1.5px" vector-effect="non-scaling-stroke"/>';
		expect(flat(`<g transform="scale(10)">${line}</g>`)).toContain('stroke-width="0.15"');
		expect(flat(`<g transform="scale(10)">${line}</g>`, '', { strokeScale: 2 })).toContain(
			'stroke-width="0.3"'
		);
		const nested = `<svg viewBox="0 0 240 160" width="1200" height="600">${line}</svg>`;
		expect(flat(nested)).toContain('stroke-width="0.4"');
		const dashed = '<path stroke-dasharray="4 3" vector-effect="non-scaling-stroke"/>';
		expect(flat(`<g transform="scale(2)" stroke-width="5">${dashed}</g>`)).toContain(
			'<path stroke-dasharray="2 1.5" stroke-width="2.5"/>'
		);
	});

	it('expands <use> with the variables at its place, or omits it', () => {
		const used =
			'<g><defs><g id="plan"><path stroke="var(--c)"/></g></defs><g class="red"><use href="#plan" x="3" y="4"/></g></g>';
		const css = '.red { --c: red }';
		expect(flat(used, css)).toBe(
			'<g><defs/><g><g transform="translate(3 4)"><g id="plan"><path stroke="red"/></g></g></g></g>'
		);
		expect(flat(used, css, { omittedIds: new Set(['plan']) })).toBe('<g><defs/><g/></g>');
	});

	it('omits small text, and plates with no other text', () => {
		const scene = (plate: string, after = '') =>
			`<g transform="scale(4)">${plate}<text font-size="5">a</text>${after}</g>`;
		const plate = '<rect class="plate" height="90"/>';
		const options: Partial<FlattenOptions> = { minFontSize: 36 };
		expect(flat('<text font-size="9">a</text>', '', { minFontSize: 9 })).toContain('a');
		expect(flat(scene(plate), '', options)).toBe('<g transform="scale(4)"/>');
		expect(flat(scene(plate, '<path/>'), '', options)).toContain('<rect');
		expect(flat(scene(plate, '<text font-size="12">b</text>'), '', options)).toContain('<rect');
		expect(flat(scene('<rect class="plate" height="10"/>', '<path/>'), '', options)).not.toContain('<rect');
	});
});
