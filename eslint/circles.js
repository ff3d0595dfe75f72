/**
 * ESLint rule against circular imports: in a cycle, one module runs before its imports are initialized. Type imports and
 * dynamic imports (`import()`) do not count.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { resolveImport } from './layers.js';

/** Matches `import … from 'x'`, `export … from 'x'` and `import 'x'`, also over several lines. */
const IMPORT = /^[ \t]*(?:import|export)\s+(type\s)?([^'"`;]*?from\s+)?['"]([^'"]+)['"]/gm;

/** @type {Map<string, { readonly modified: number, readonly imports: readonly string[] }>} */
const importCache = new Map();

/** Returns whether an import clause has only `type` specifiers. */
function namesTypesOnly(clause = '') {
	const specifiers = /^\{([^}]*)\}\s*from\s+$/.exec(clause)?.[1];
	const names = specifiers?.split(',').filter((name) => name.trim());
	return names !== undefined && names.length > 0 && names.every((name) => /^\s*type\s/.test(name));
}

/**
 * Returns the files of the project that a module imports by value.
 * @param {string} source text of the module
 * @param {string} file path of the module from the root of the project
 */
export function valueImports(source, file) {
	return [...source.matchAll(IMPORT)].flatMap(([, type, clause, from = '']) => {
		const imported = type || namesTypesOnly(clause) ? undefined : resolveImport(from, file);
		return imported && /\.(ts|js|svelte)$/.test(imported) ? [imported] : [];
	});
}

function importsOf(file, root) {
	const full = path.join(root, file);
	if (!existsSync(full)) return [];
	const modified = statSync(full).mtimeMs;
	const cached = importCache.get(full);
	if (cached?.modified === modified) return cached.imports;
	const imports = valueImports(readFileSync(full, 'utf8'), file);
	importCache.set(full, { modified, imports });
	return imports;
}

/**
 * Returns the chain of imports from one file to another, both included; undefined if there is none.
 * @param {string} from
 * @param {string} to
 * @param {(file: string) => readonly string[]} importsOf returns the imports of a file
 */
export function findImportChain(from, to, importsOf, seen = new Set()) {
	if (from === to) return [to];
	if (seen.has(from)) return undefined;
	seen.add(from);
	for (const next of importsOf(from)) {
		const chain = findImportChain(next, to, importsOf, seen);
		if (chain) return [from, ...chain];
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
					const chain = findImportChain(next, file, (each) => importsOf(each, context.cwd));
					if (chain)
						context.report({ node, message: `A circle of imports: ${[file, ...chain].join(' → ')}.` });
				}
			}
		};
	}
};
