/**
 * ESLint rule for names: rejects words that the glossary in CONTRIBUTING.md has replaced by standard terms. It checks the
 * names that code declares; names of the DOM, of the story file and of messages between windows stay as they are.
 */

/** Retired words, each with its replacement. A name is read as words: `roomOfStep` holds “room”. */
export const RETIRED_WORDS = {
	room: 'viewport, or layout box',
	rooms: 'viewports',
	told: 'text, or loaded',
	tell: 'report, load or merge',
	hear: 'listen or load',
	heard: 'announced',
	ears: 'listeners',
	cast: 'mark series',
	casts: 'mark series',
	together: 'merge',
	follower: 'text updater',
	wake: 'hydrate',
	wakes: 'hydrates',
	lull: 'idle',
	whoever: 'the person or thing itself',
	nobody: 'none',
	grounds: 'base maps',
	hang: 'place',
	hung: 'placed',
	bet: 'guess',
	bets: 'guesses',
	fold: 'collapsed section',
	lent: 'shared',
	brought: 'shared',
	anew: 'again'
};

/** Splits a name at its capitals, hyphens and underscores: `layOutRooms` has `lay`, `out` and `rooms`. */
export const wordsOf = (name) =>
	name
		.replace(/([a-z\d])([A-Z])/g, '$1 $2')
		.split(/[\s_$#-]+/)
		.map((word) => word.toLowerCase());

/** Rooms of buildings are rooms: only sizes for layouts are called viewports. */
const CONTROL_ROOM = /control_?rooms?/gi;

/** Selects the names that code declares; names in object patterns mirror names from elsewhere. */
const DECLARED = [
	'VariableDeclarator > Identifier.id',
	'FunctionDeclaration > Identifier.id',
	'ClassDeclaration > Identifier.id',
	'TSInterfaceDeclaration > Identifier.id',
	'TSTypeAliasDeclaration > Identifier.id',
	':function > Identifier.params',
	'MethodDefinition > Identifier.key',
	'PropertyDefinition > Identifier.key',
	'PropertyDefinition > PrivateIdentifier.key',
	'MethodDefinition > PrivateIdentifier.key',
	'ArrayPattern > Identifier'
];

export const retiredWords = {
	meta: {
		type: 'suggestion',
		docs: { description: 'names use the words of the glossary in CONTRIBUTING.md' },
		messages: { retired: 'The glossary has no “{{word}}” ({{name}}): say {{replacement}}.' },
		schema: []
	},
	create(context) {
		const check = (node) => {
			const word = wordsOf(node.name.replace(CONTROL_ROOM, '')).find((each) =>
				Object.hasOwn(RETIRED_WORDS, each)
			);
			if (word === undefined) return;
			const data = { word, name: node.name, replacement: RETIRED_WORDS[word] };
			context.report({ node, messageId: 'retired', data });
		};
		return Object.fromEntries(DECLARED.map((selector) => [selector, check]));
	}
};
