import { describe, expect, it } from 'vitest';
import { valueImports, findImportChain } from './circles.js';

describe('valueImports', () => {
	const file = 'src/lib/scenes/a.ts';

	it('reads imports and re-exports, also over several lines', () => {
		const source = `
import b from './b.ts';
import {
	c,
	type D
} from '#lib/chart/c.ts';
import './e.js';
export { f } from '../f.ts';
	import G from './G.svelte';`;
		expect(valueImports(source, file)).toEqual([
			'src/lib/scenes/b.ts',
			'src/lib/chart/c.ts',
			'src/lib/scenes/e.js',
			'src/lib/f.ts',
			'src/lib/scenes/G.svelte'
		]);
	});

	it('ignores types, packages, styles and dynamic imports', () => {
		const source = `
import type { A } from './a.ts';
import { type B, type C } from './b.ts';
export type { D } from './d.ts';
import { scaleLinear } from 'd3-scale';
import '../style.css';
const late = () => import('./late.ts');`;
		expect(valueImports(source, file)).toEqual([]);
	});
});

describe('findImportChain', () => {
	const imports = { a: ['b', 'c'], b: ['d'], c: ['a'], d: ['d'] };
	const of = (file) => imports[file] ?? [];

	it('returns every file of the chain', () => {
		expect(findImportChain('c', 'd', of)).toEqual(['c', 'a', 'b', 'd']);
	});

	it('returns undefined if there is no chain, even in a cycle', () => {
		expect(findImportChain('d', 'a', of)).toBeUndefined();
	});
});
