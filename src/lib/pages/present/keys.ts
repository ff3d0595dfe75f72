/**
 * The keys of a presentation, in one table: the handler reads it, and so does the help that the screen shows, so
 * that neither can say what the other does not do.
 */

/** What a key, a button or a clicker can ask for. */
export type Action =
	| 'next'
	| 'previous'
	| 'first'
	| 'last'
	| 'number'
	| 'go'
	| 'black'
	| 'white'
	| 'overview'
	| 'simple'
	| 'controls'
	| 'pointer'
	| 'magnify'
	| 'code'
	| 'fullscreen'
	| 'notes'
	| 'drawer'
	| 'help'
	/** Gives the keys back to the slides, where a control or a field has them. */
	| 'release'
	| 'reload';

export interface Binding {
	readonly action: Exclude<Action, 'release'>;
	/** Names of keys as {@link chordOf} gives them; `Digit` is any of the ten. */
	readonly keys: readonly string[];
	/** Holding the key down repeats it. */
	readonly repeats?: boolean;
	/** Only on the slides: the presenter's own window has no use for it. */
	readonly slidesOnly?: boolean;
	/** The browser does it; it is in the table because clickers send it, and nothing is lost by it. */
	readonly native?: boolean;
}

/**
 * In the order of the help. Letters are those of presentation programs; a clicker sends PageDown, PageUp, “.”, and
 * by turns F5 and Escape.
 */
export const KEYS: readonly Binding[] = [
	{
		action: 'next',
		keys: ['ArrowRight', 'ArrowDown', 'Space', 'PageDown', 'Enter', 'N', 'J', 'L'],
		repeats: true
	},
	{
		action: 'previous',
		keys: ['ArrowLeft', 'ArrowUp', 'Shift+Space', 'PageUp', 'P', 'K', 'H'],
		repeats: true
	},
	{ action: 'first', keys: ['Home'] },
	{ action: 'last', keys: ['End'] },
	{ action: 'number', keys: ['Digit', 'Backspace'], repeats: true },
	{ action: 'go', keys: ['G'] },
	{ action: 'black', keys: ['B', '.'] },
	{ action: 'white', keys: ['W'] },
	{ action: 'overview', keys: ['O', 'Escape'] },
	{ action: 'simple', keys: ['M'] },
	{ action: 'controls', keys: ['C'], slidesOnly: true },
	{ action: 'pointer', keys: ['R'], slidesOnly: true },
	{ action: 'magnify', keys: ['Z'], slidesOnly: true },
	{ action: 'code', keys: ['Q'], slidesOnly: true },
	{ action: 'fullscreen', keys: ['F'], slidesOnly: true },
	{ action: 'notes', keys: ['S'], slidesOnly: true },
	{ action: 'drawer', keys: ['D'], slidesOnly: true },
	{ action: 'help', keys: ['?'] },
	{ action: 'reload', keys: ['F5'], native: true }
];

const byKey = new Map(KEYS.flatMap((binding) => binding.keys.map((key) => [key, binding] as const)));

/** As much of a keyboard event as is read. */
export interface Press {
	readonly key: string;
	/** Which key of the keyboard, whatever its letter: digits need Shift on a French one. */
	readonly code: string;
	readonly shiftKey: boolean;
	readonly ctrlKey: boolean;
	readonly metaKey: boolean;
	readonly altKey: boolean;
	readonly repeat: boolean;
}

/** What has the focus: a control keeps its arrows, a field its letters, a button its space bar. In an empty field nothing moves. */
export type Focus = 'page' | 'button' | 'control' | 'field' | 'empty';

/** A key that asks for something; `digit` where it is one. */
export interface Command {
	readonly action: Action;
	readonly key: string;
	readonly digit?: number;
}

/**
 * What a key asks for, or nothing where it belongs to what has the focus, to the browser, or to nobody.
 * @param slides whether it was pressed on the slides, not in the presenter's window
 */
export function readKey(press: Press, focus: Focus, slides: boolean): Command | undefined {
	if (press.ctrlKey || press.metaKey || press.altKey) return undefined;
	const key = chordOf(press);
	if (key === 'Escape' && /^(control|field|empty)$/.test(focus)) return { action: 'release', key };
	if (belongs(key, focus)) return undefined;
	const digit = byKey.has(key) ? undefined : digitOf(press);
	const binding = byKey.get(digit === undefined ? key : 'Digit');
	if (!binding || binding.native || (binding.slidesOnly && !slides)) return undefined;
	if (press.repeat && !binding.repeats) return undefined;
	return { action: binding.action, key, ...(digit === undefined ? {} : { digit }) };
}

/** Name of a key in the table: letters in capitals, the space bar by name. */
export function chordOf({ key, shiftKey }: Press): string {
	if (key === ' ') return shiftKey ? 'Shift+Space' : 'Space';
	return key.length === 1 ? key.toUpperCase() : key;
}

/** Whether a key of the table is a letter, a digit or a sign by itself: what is spoken to the machine may hold it. */
export const isSingle = (key: string): boolean => key.length === 1 || key === 'Digit';

function digitOf({ key, code }: Press): number | undefined {
	if (/^\d$/.test(key)) return Number(key);
	const [, digit] = /^(?:Digit|Numpad)(\d)$/.exec(code) ?? [];
	return digit === undefined ? undefined : Number(digit);
}

/** Whether what has the focus needs the key. Page keys stay with the slides: a clicker knows of no focus. */
function belongs(key: string, focus: Focus): boolean {
	if (focus === 'button') return /^(Space|Shift\+Space|Enter)$/.test(key);
	if (focus === 'control') return /^(Arrow.*|Home|End|Space|Shift\+Space)$/.test(key);
	if (focus === 'empty') return !/^(PageUp|PageDown|Arrow.*|Space|Shift\+Space|Enter)$/.test(key);
	return focus === 'field' && !/^(PageUp|PageDown)$/.test(key);
}

/** What kind of thing an element is, for {@link readKey}. */
export function focusOf(element: Element | null): Focus {
	if (!element) return 'page';
	if (element.matches('input[type=range], input[type=radio]')) return 'control';
	if (element.matches('input[type=checkbox]')) return 'button';
	if (element instanceof HTMLInputElement) return element.value === '' ? 'empty' : 'field';
	if (element.matches('select, textarea')) return 'field';
	return element.matches('button, a[href], summary') ? 'button' : 'page';
}
