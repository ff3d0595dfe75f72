/**
 * The key bindings of the presentation. The key handler and the help read the same table, so that they cannot
 * differ.
 */

/** An action that a key, a button or a clicker can trigger. */
export type DeckAction =
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
	| 'countdown'
	| 'class'
	| 'fall'
	| 'controls'
	| 'pointer'
	| 'magnify'
	| 'rail'
	| 'code'
	| 'fullscreen'
	| 'notes'
	| 'drawer'
	| 'help'
	/** Returns the keys to the slides when a control or field has the focus. */
	| 'release'
	| 'reload';

/** The keys of an action. */
export interface KeyBinding {
	readonly action: Exclude<DeckAction, 'release'>;
	/** Key names as `keyName` returns them; `Digit` stands for any digit. */
	readonly keys: readonly string[];
	/** Whether holding the key repeats the action. */
	readonly repeats?: boolean;
	/** Whether the binding applies only on the slides, not in the presenter window. */
	readonly slidesOnly?: boolean;
	/** Whether the browser handles the key itself. Clickers send it, so the help lists it. */
	readonly native?: boolean;
}

/** The key that leads to the number of pupils in the class. */
export const CLASS_KEY = 'V';

/**
 * The keys of all actions, in the order of the help. The letters are those of common presentation programs. A clicker
 * sends PageDown, PageUp and “.”; its “start” button sends F5 and Escape in turn.
 */
export const KEY_BINDINGS: readonly KeyBinding[] = [
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
	{ action: 'countdown', keys: ['E'] },
	{ action: 'class', keys: [CLASS_KEY] },
	{ action: 'fall', keys: ['A'] },
	{ action: 'controls', keys: ['C'], slidesOnly: true },
	{ action: 'pointer', keys: ['R'], slidesOnly: true },
	{ action: 'magnify', keys: ['Z'], slidesOnly: true },
	{ action: 'rail', keys: ['T'], slidesOnly: true },
	{ action: 'code', keys: ['Q'], slidesOnly: true },
	{ action: 'fullscreen', keys: ['F'], slidesOnly: true },
	{ action: 'notes', keys: ['S'], slidesOnly: true },
	{ action: 'drawer', keys: ['D'], slidesOnly: true },
	{ action: 'help', keys: ['?'] },
	{ action: 'reload', keys: ['F5'], native: true }
];

const byKey = new Map(KEY_BINDINGS.flatMap((binding) => binding.keys.map((key) => [key, binding] as const)));

/** The properties of a `KeyboardEvent` that are used. */
export interface KeyPress {
	readonly key: string;
	/** The physical key: digits need Shift on a French keyboard. */
	readonly code: string;
	readonly shiftKey: boolean;
	readonly ctrlKey: boolean;
	readonly metaKey: boolean;
	readonly altKey: boolean;
	readonly repeat: boolean;
}

/**
 * The kind of element that has the focus. A `control` uses the arrow keys, a `field` the letters, a `button` the
 * space bar; an `empty` field needs no arrow keys.
 */
export type FocusKind = 'page' | 'button' | 'control' | 'field' | 'empty';

/** An action, and the name of the key that triggered it. If the key is a digit, `digit` is its value. */
export interface KeyCommand {
	readonly action: DeckAction;
	readonly key: string;
	readonly digit?: number;
	/** Whether Shift was held with the digit. */
	readonly shifted?: boolean;
}

/**
 * Returns the command of a key press; undefined if the key has none, or if the focused element or the browser uses it.
 * @param focus the kind of element that has the focus
 * @param slides whether the key was pressed on the slides, not in the presenter window
 */
export function readKey(press: KeyPress, focus: FocusKind, slides: boolean): KeyCommand | undefined {
	if (press.ctrlKey || press.metaKey || press.altKey) return undefined;
	const key = keyName(press);
	if (key === 'Escape' && /^(control|field|empty)$/.test(focus)) return { action: 'release', key };
	if (isUsedByFocus(key, focus)) return undefined;
	const digit = byKey.has(key) ? undefined : digitOf(press);
	const binding = byKey.get(digit === undefined ? key : 'Digit');
	if (!binding || binding.native || (binding.slidesOnly && !slides)) return undefined;
	if (press.repeat && !binding.repeats) return undefined;
	return {
		action: binding.action,
		key,
		...(digit === undefined ? {} : { digit, ...(press.shiftKey && { shifted: true }) })
	};
}

/** Returns the name of a key in `KEY_BINDINGS`: letters in capitals, the space bar as `Space` or `Shift+Space`. */
export function keyName({ key, shiftKey }: KeyPress): string {
	if (key === ' ') return shiftKey ? 'Shift+Space' : 'Space';
	return key.length === 1 ? key.toUpperCase() : key;
}

/**
 * Returns whether a key types a single character, by its name from `keyName`. Speech input may trigger such keys by
 * accident, so they can be switched off (WCAG 2.1.4).
 */
export const isSingleCharacter = (key: string): boolean => key.length === 1 || key === 'Digit';

function digitOf({ key, code }: KeyPress): number | undefined {
	if (/^\d$/.test(key)) return Number(key);
	const [, digit] = /^(?:Digit|Numpad)(\d)$/.exec(code) ?? [];
	return digit === undefined ? undefined : Number(digit);
}

/**
 * Returns whether the focused element uses the key. Page keys always go to the slides, because a clicker ignores the
 * focus.
 */
function isUsedByFocus(key: string, focus: FocusKind): boolean {
	if (focus === 'button') return /^(Space|Shift\+Space|Enter)$/.test(key);
	if (focus === 'control') return /^(Arrow.*|Home|End|Space|Shift\+Space)$/.test(key);
	if (focus === 'empty') return !/^(PageUp|PageDown|Arrow.*|Space|Shift\+Space|Enter)$/.test(key);
	return focus === 'field' && !/^(PageUp|PageDown)$/.test(key);
}

/** Returns the kind of the focused element, for {@link readKey}; `page` for null and for elements that use no keys. */
export function focusKind(element: Element | null): FocusKind {
	if (!element) return 'page';
	if (element.matches('input[type=range], input[type=radio], [role=slider]')) return 'control';
	if (element.matches('input[type=checkbox]')) return 'button';
	if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)
		return element.value === '' ? 'empty' : 'field';
	if (element.matches('select')) return 'field';
	return element.matches('button, a[href], summary') ? 'button' : 'page';
}
