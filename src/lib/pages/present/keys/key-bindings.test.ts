import { describe, expect, it } from 'vitest';
import { words } from '#lib/i18n/words.ts';
import { isSingleCharacter, KEY_BINDINGS, readKey, type FocusKind, type KeyPress } from './key-bindings.ts';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
	key,
	code: '',
	shiftKey: false,
	ctrlKey: false,
	metaKey: false,
	altKey: false,
	repeat: false,
	...more
});
const actionOf = (key: string, focus: FocusKind = 'page', more: Partial<KeyPress> = {}) =>
	readKey(press(key, more), focus, true)?.action;

/** Returns the key press that a keyboard sends for a key name from `KEY_BINDINGS`. */
const sent = (name: string): KeyPress =>
	({ Space: press(' '), 'Shift+Space': press(' ', { shiftKey: true }), Digit: press('7') })[name] ??
	press(name.toLowerCase().length === 1 ? name.toLowerCase() : name);

describe('the key bindings', () => {
	it('bind each key to one action', () => {
		const all = KEY_BINDINGS.flatMap(({ keys }) => keys);
		expect(new Set(all).size).toBe(all.length);
		expect(new Set(KEY_BINDINGS.map(({ action }) => action)).size).toBe(KEY_BINDINGS.length);
	});

	it.each(KEY_BINDINGS.flatMap(({ action, keys, native }) => keys.map((key) => ({ action, key, native }))))(
		'$key: $action',
		({ action, key, native }) => {
			expect(readKey(sent(key), 'page', true)?.action).toBe(native ? undefined : action);
		}
	);

	it.each(KEY_BINDINGS)('have words for $action and its keys', ({ action, keys }) => {
		expect(words).toHaveProperty([`present.do.${action}`]);
		for (const key of keys.filter((name) => name.length > 1 && !/^F\d/.test(name)))
			expect(words).toHaveProperty([`present.key.${key}`]);
	});

	it('exclude bindings of the slides from the presenter window', () => {
		for (const { keys, slidesOnly, native } of KEY_BINDINGS) {
			const isHandled = readKey(sent(keys[0] ?? ''), 'page', false) !== undefined;
			expect(isHandled).toBe(!slidesOnly && !native);
		}
	});
});

describe('readKey', () => {
	it('ignores case, and every key with Ctrl, Alt or Meta', () => {
		expect(actionOf('B')).toBe('black');
		expect(actionOf('b')).toBe('black');
		for (const held of ['ctrlKey', 'altKey', 'metaKey'] as const)
			expect(actionOf('p', 'page', { [held]: true })).toBeUndefined();
	});

	it('repeats a held arrow key, but not a toggle', () => {
		expect(actionOf('ArrowRight', 'page', { repeat: true })).toBe('next');
		expect(actionOf('b', 'page', { repeat: true })).toBeUndefined();
	});

	it('recognizes digits on any keyboard layout', () => {
		expect(readKey(press('7'), 'page', true)).toEqual({ action: 'number', key: '7', digit: 7 });
		expect(readKey(press('è', { code: 'Digit7' }), 'page', true)?.digit).toBe(7);
		expect(readKey(press('7', { code: 'Numpad7' }), 'page', true)?.digit).toBe(7);
		// A character that is itself bound takes precedence over the digit of its key.
		expect(actionOf('.', 'page', { code: 'Digit3' })).toBe('black');
	});
});

describe('the focused element uses its own keys', () => {
	it('a control: arrow keys, but neither page keys nor letters', () => {
		for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', ' '])
			expect(actionOf(key, 'control')).toBeUndefined();
		expect(actionOf('PageDown', 'control')).toBe('next');
		expect(actionOf('b', 'control')).toBe('black');
		expect(actionOf('Escape', 'control')).toBe('release');
	});

	it('a field: all except page keys and Escape', () => {
		for (const key of ['b', '4', '.', 'ArrowLeft', 'Enter', ' ', '?'])
			expect(actionOf(key, 'field')).toBeUndefined();
		expect(actionOf('PageUp', 'field')).toBe('previous');
		expect(actionOf('Escape', 'field')).toBe('release');
	});

	it('a button: space bar and Enter', () => {
		expect(actionOf(' ', 'button')).toBeUndefined();
		expect(actionOf('Enter', 'button')).toBeUndefined();
		expect(actionOf('ArrowRight', 'button')).toBe('next');
		expect(actionOf('Escape', 'button')).toBe('overview');
	});
});

describe('single-character keys', () => {
	it('are all letters, digits and signs; a lesson can be given with the other keys', () => {
		const kept = KEY_BINDINGS.filter(({ keys }) => !keys.every(isSingleCharacter)).map(
			({ action }) => action
		);
		expect(kept).toEqual(expect.arrayContaining(['next', 'previous', 'first', 'last', 'overview']));
		for (const key of ['B', '.', '?', 'Digit']) expect([key, isSingleCharacter(key)]).toEqual([key, true]);
	});
});
