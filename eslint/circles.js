/**
 * No file may come to itself again through what it imports: of two such files one runs before what it needs is there.
 * Types and imports that wait (`import()`) are no part of a circle.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { target } from './layers.js';

/** `import … from 'x'`, `export … from 'x'` and `import 'x'`, also over several lines. */
const IMPORT = /^[ \t]*(?:import|export)\s+(type\s)?([^'"`;]*?from\s+)?['"]([^'"]+)['"]/gm;

/** @type {Map<string, { readonly modified: number, readonly imports: readonly string[] }>} */
const known = new Map();

/** Whether all that stands between braces is types, and nothing stands outside. */
function namesTypesOnly(clause = '') {
	const inside = /^\{([^}]*)\}\s*from\s+$/.exec(clause)?.[1];
	const names = inside?.split(',').filter((name) => name.trim());
	return names !== undefined && names.length > 0 && names.every((name) => /^\s*type\s/.test(name));
}

/**
 * Files of the project that a source imports by value.
 * @param {string} source its text @param {string} file its path from the root of the project
 */
export function valueImports(source, file) {
	return [...source.matchAll(IMPORT)].flatMap(([, type, clause, from = '']) => {
		const aim = type || namesTypesOnly(clause) ? undefined : target(from, file);
		return aim && /\.(ts|js|svelte)$/.test(aim) ? [aim] : [];
	});
}

function importsOf(file, root) {
	const full = path.join(root, file);
	if (!existsSync(full)) return [];
	const modified = statSync(full).mtimeMs;
	const before = known.get(full);
	if (before?.modified === modified) return before.imports;
	const imports = valueImports(readFileSync(full, 'utf8'), file);
	known.set(full, { modified, imports });
	return imports;
}

/**
 * The way from one file to another over imports, ends included; undefined where there is none.
 * @param {string} from @param {string} to @param {(file: string) => readonly string[]} importsOf
 */
export function wayBetween(from, to, importsOf, seen = new Set()) {
	if (from === to) return [to];
	if (seen.has(from)) return undefined;
	seen.add(from);
	for (const next of importsOf(from)) {
		const way = wayBetween(next, to, importsOf, seen);
		if (way) return [from, ...way];
	}
	return undefined;
}

/** @type {import('eslint').Rule.RuleModule} */
export const circles = {
	meta: {
		type: 'problem',
		docs: { description: 'Let no file import itself through others' },
		schema: []
	},
	create(context) {
		const file = path.relative(context.cwd, context.filename).split(path.sep).join('/');
		return {
			Program(node) {
				for (const next of valueImports(context.sourceCode.text, file)) {
					const way = wayBetween(next, file, (each) => importsOf(each, context.cwd));
					if (way) context.report({ node, message: `A circle of imports: ${[file, ...way].join(' → ')}.` });
				}
			}
		};
	}
};
