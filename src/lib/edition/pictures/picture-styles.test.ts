import { describe, expect, it } from 'vitest';
import { resolveAttributes, resolveValue, styleAttributes, variablesOf } from './picture-styles.ts';

const variables = { '--ink': '#000', '--bold': '1.5', '--wide': 'calc(2px * var(--bold))' };
const scope = { variables, pixel: 0.5 };

describe('resolveValue', () => {
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

describe('resolveAttributes', () => {
	it('gives lines of constant width, and their dashes, the width at the scale of the element', () => {
		expect(
			resolveAttributes(
				'<path stroke-width="var(--wide)" stroke-dasharray="4 3" vector-effect="non-scaling-stroke" d="M1 2"/>',
				scope
			)
		).toBe('<path stroke-width="1.5" stroke-dasharray="2 1.5" d="M1 2"/>');
		expect(resolveAttributes('<path stroke-width="2px"/>', scope)).toBe('<path stroke-width="2"/>');
	});

	it('leaves out attributes without a value', () => {
		expect(resolveAttributes('<path opacity="var(--shading)" fill="none"/>', scope)).toBe(
			'<path fill="none"/>'
		);
	});
});

describe('styleAttributes', () => {
	const paper = { variables: variablesOf('papier'), pixel: 1 };

	it('lets more specific and later rules take precedence', () => {
		expect(styleAttributes('alert-false fine', paper)).toContain('stroke-dasharray="1.5 1"');
		expect(styleAttributes('text soft', paper)).toContain(`fill="${paper.variables['--ink-2']}"`);
		expect(styleAttributes('text', paper)).toContain(`fill="${paper.variables['--ink']}"`);
	});

	it('gives an element with a class of a theme the colours of that theme', () => {
		expect(styleAttributes('text nuit', paper)).toContain(`fill="${variablesOf('nuit')['--ink']}"`);
	});

	it('knows the colours of both themes', () => {
		expect(variablesOf('nuit')['--paper']).not.toBe(paper.variables['--paper']);
		expect(variablesOf('papier', 'plan-near')['--fine']).not.toBe(paper.variables['--fine']);
	});
});
