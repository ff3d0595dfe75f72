/**
 * ESLint rule for imports between layers. The source is divided into layers: routes → client → pages → ui, edition →
 * runtime → scenes → chart, district, model. The rule reports an import that the table below does not allow.
 */
import path from 'node:path';

const PAGES = ['read', 'present', 'embed', 'print', 'plan', 'share', 'method', 'your-quarter'];
const BELOW_EDITION = ['site', 'runtime', 'scenes', 'chart', 'district', 'narrative', 'model', 'i18n'];

/**
 * Allowed imports by layer. `values`: layers, or single files, from which it may import values and types; `types`: layers
 * from which it may import only types. Every layer may import from itself and from packages. The files directly under
 * src/lib (layer `root`) connect the layers: they may import from any, and only routes and hooks may import them.
 * @type {Record<string, { values: readonly string[], types: readonly string[] }>}
 */
export const LAYERS = {
	routes: {
		values: ['root', 'client', ...PAGES, 'ui', 'edition', 'runtime', 'narrative', 'i18n'],
		types: ['scenes', 'model', 'chart']
	},
	root: { values: [...PAGES, 'edition', 'quarter', ...BELOW_EDITION], types: [] },
	/** Hydration of pages in the browser. */
	client: { values: [...PAGES, 'ui', 'offline', ...BELOW_EDITION], types: ['root'] },
	/** Editing in place, in development only. */
	dev: { values: ['i18n'], types: ['narrative'] },
	/** Kinds of pages: each has its layout and behaviour, and imports no other. */
	...Object.fromEntries(
		PAGES.map((page) => [page, { values: ['ui', 'edition', 'offline', ...BELOW_EDITION], types: ['root'] }])
	),
	/** The page that measures the visitor’s own streets. */
	'your-quarter': { values: ['quarter', 'ui', 'edition', 'offline', ...BELOW_EDITION], types: ['root'] },
	/** oEmbed answers and sharing cards; they need the heights of frames. */
	share: { values: ['edition', ...BELOW_EDITION, 'pages/embed/heights.ts'], types: ['root'] },
	/** The publisher of this copy of the story. */
	site: { values: ['narrative', 'i18n'], types: [] },
	/** Downloads for use without network. */
	offline: { values: ['i18n'], types: [] },
	/** The story in one language, rendered on the server: the content of all pages. */
	edition: { values: BELOW_EDITION, types: ['root'] },
	/** Components that several kinds of pages share. */
	ui: { values: ['runtime', 'scenes', 'chart', 'model', 'i18n'], types: ['narrative'] },
	/** State in the browser: playhead, clock, choices, address, and the figures that depend on them. */
	runtime: { values: ['scenes', 'chart', 'model', 'i18n'], types: ['narrative'] },
	/** Scenes declare their parameters with types and functions of narrative, which imports no scene. */
	scenes: { values: ['chart', 'model', 'i18n', 'narrative/catalogue/parameters.ts'], types: ['narrative'] },
	/** The models on any neighbourhood, from a file of its map. */
	quarter: { values: ['model', 'i18n'], types: [] },
	/** The engraved plan. */
	district: { values: ['chart', 'model'], types: [] },
	chart: { values: ['i18n', 'model/maths/memoize.ts'], types: ['model'] },
	narrative: { values: ['i18n', 'model/maths/clock.ts', 'model/maths/memoize.ts'], types: ['model'] },
	i18n: { values: ['model/maths/clock.ts', 'model/maths/memoize.ts'], types: ['narrative'] },
	model: { values: [], types: ['narrative'] }
};

/**
 * Returns the layer of a file, or undefined for a file outside the layers (tests, scripts, generated files).
 * @param {string} file path from the root of the project, with slashes: `src/lib/model/maths/random.ts`
 */
export function layerOf(file) {
	const [src, first, second, ...rest] = file.split('/');
	if (src !== 'src') return undefined;
	if (first === 'routes' || first?.startsWith('hooks.')) return 'routes';
	if (first !== 'lib') return undefined;
	// Each kind of page is a separate layer.
	if (second === 'pages' && rest.length > 1) return rest[0];
	return rest.length > 0 ? second : 'root';
}

/**
 * Resolves an import to a path from the root of the project; undefined for a package.
 * @param {string} source as written: `#lib/chart/path.ts`, `$lib/…`, `../scene.ts`
 * @param {string} file path of the importing file from the root of the project
 */
export function resolveImport(source, file) {
	const [bare = ''] = source.split('?'); // `?raw`, `?url`
	if (/^[#$]lib\//.test(bare)) return path.posix.join('src/lib', bare.slice(5));
	if (bare.startsWith('.')) return path.posix.join(path.posix.dirname(file), bare);
	return undefined;
}

/**
 * Returns a message for an import that is not allowed; undefined for an allowed one.
 * @param {string} file path of the importing file from the root of the project
 * @param {string} source module specifier as written
 * @param {boolean} typeOnly whether only types are imported
 */
export function checkImport(file, source, typeOnly) {
	const imported = resolveImport(source, file);
	const from = layerOf(file);
	const to = imported && layerOf(imported);
	if (!from || !to || from === to) return undefined;
	const allowed = LAYERS[from];
	if (!allowed) return `The layer “${from}” is unknown: give it its line in eslint/layers.js.`;
	if (allowed.values.includes(imported.slice('src/lib/'.length))) return undefined;
	if (allowed.values.includes(to) || (typeOnly && allowed.types.includes(to))) return undefined;
	// Style sheets may be imported from any layer.
	if (imported.endsWith('.css')) return undefined;
	if (allowed.types.includes(to))
		return `“${from}” may import only types from “${to}”: write \`import type\`.`;
	const allowedList =
		[...allowed.values, ...allowed.types.map((layer) => `${layer} (types)`)].join(', ') || 'no other layer';
	return `“${from}” may not know “${to}”; it may know ${allowedList}.`;
}

/** @param {{ importKind?: string, specifiers?: { importKind?: string, exportKind?: string }[], exportKind?: string }} node */
function isTypeOnly(node) {
	if (node.importKind === 'type' || node.exportKind === 'type') return true;
	const specifiers = node.specifiers ?? [];
	return (
		specifiers.length > 0 &&
		specifiers.every((each) => each.importKind === 'type' || each.exportKind === 'type')
	);
}

/** @type {import('eslint').Rule.RuleModule} */
export const layers = {
	meta: {
		type: 'problem',
		docs: { description: 'Let each layer of the source import only from the layers it may know' },
		schema: []
	},
	create(context) {
		const file = path.relative(context.cwd, context.filename).split(path.sep).join('/');
		const check = (node, source, typeOnly) => {
			if (typeof source?.value !== 'string') return;
			const message = checkImport(file, source.value, typeOnly);
			if (message) context.report({ node, message });
		};
		return {
			ImportDeclaration: (node) => check(node, node.source, isTypeOnly(node)),
			ExportNamedDeclaration: (node) => check(node, node.source, isTypeOnly(node)),
			ExportAllDeclaration: (node) => check(node, node.source, isTypeOnly(node)),
			ImportExpression: (node) => check(node, node.source, false),
			// `import('…').Name` inside a type.
			TSImportType: (node) => check(node, node.source ?? node.argument?.literal, true)
		};
	}
};
