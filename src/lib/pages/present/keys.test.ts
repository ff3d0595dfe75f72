import { describe, expect, it } from 'vitest';
import { words } from '#lib/i18n/words.ts';
import { isSingle, KEYS, readKey, type Focus, type Press } from './keys.ts';

const press = (key: string, more: Partial<Press> = {}): Press => ({
	key,
	code: '',
	shiftKey: false,
	ctrlKey: false,
	metaKey: false,
	altKey: false,
	repeat: false,
	...more
});
const does = (key: string, focus: Focus = 'page', more: Partial<Press> = {}) =>
	readKey(press(key, more), focus, true)?.action;

/** What a keyboard sends for a name of the table. */
const sent = (name: string): Press =>
	({ Space: press(' '), 'Shift+Space': press(' ', { shiftKey: true }), Digit: press('7') })[name] ??
	press(name.toLowerCase().length === 1 ? name.toLowerCase() : name);

describe('the table of keys', () => {
	it('gives each key one meaning', () => {
		const all = KEYS.flatMap(({ keys }) => keys);
		expect(new Set(all).size).toBe(all.length);
		expect(new Set(KEYS.map(({ action }) => action)).size).toBe(KEYS.length);
	});

	it.each(KEYS.flatMap(({ action, keys, native }) => keys.map((key) => ({ action, key, native }))))(
		'$key: $action',
		({ action, key, native }) => {
			expect(readKey(sent(key), 'page', true)?.action).toBe(native ? undefined : action);
		}
	);

	it.each(KEYS)('has words for $action and its keys', ({ action, keys }) => {
		expect(words).toHaveProperty([`present.do.${action}`]);
		for (const key of keys.filter((name) => name.length > 1 && !/^F\d/.test(name)))
			expect(words).toHaveProperty([`present.key.${key}`]);
	});

	it('keeps to the slides what the presenter’s window has no use for', () => {
		for (const { keys, slidesOnly, native } of KEYS) {
			const heard = readKey(sent(keys[0] ?? ''), 'page', false) !== undefined;
			expect(heard).toBe(!slidesOnly && !native);
		}
	});
});

describe('a key', () => {
	it('is the same with capitals, and another with Ctrl, Alt or Meta', () => {
		expect(does('B')).toBe('black');
		expect(does('b')).toBe('black');
		for (const held of ['ctrlKey', 'altKey', 'metaKey'] as const)
			expect(does('p', 'page', { [held]: true })).toBeUndefined();
	});

	it('that is held down turns pages, but does not flicker', () => {
		expect(does('ArrowRight', 'page', { repeat: true })).toBe('next');
		expect(does('b', 'page', { repeat: true })).toBeUndefined();
	});

	it('is a digit on any keyboard', () => {
		expect(readKey(press('7'), 'page', true)).toEqual({ action: 'number', key: '7', digit: 7 });
		expect(readKey(press('è', { code: 'Digit7' }), 'page', true)?.digit).toBe(7);
		expect(readKey(press('7', { code: 'Numpad7' }), 'page', true)?.digit).toBe(7);
		// On a keyboard whose third row sends a sign of the table, the sign counts.
		expect(does('.', 'page', { code: 'Digit3' })).toBe('black');
	});
});

describe('what has the focus keeps its keys', () => {
	it('a control its arrows, but neither page keys nor letters', () => {
		for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', ' '])
			expect(does(key, 'control')).toBeUndefined();
		expect(does('PageDown', 'control')).toBe('next');
		expect(does('b', 'control')).toBe('black');
		expect(does('Escape', 'control')).toBe('release');
	});

	it('a field all but page keys and Escape', () => {
		for (const key of ['b', '4', '.', 'ArrowLeft', 'Enter', ' ', '?'])
			expect(does(key, 'field')).toBeUndefined();
		expect(does('PageUp', 'field')).toBe('previous');
		expect(does('Escape', 'field')).toBe('release');
	});

	it('a button its space bar', () => {
		expect(does(' ', 'button')).toBeUndefined();
		expect(does('Enter', 'button')).toBeUndefined();
		expect(does('ArrowRight', 'button')).toBe('next');
		expect(does('Escape', 'button')).toBe('overview');
	});
});

describe('what can be switched off', () => {
	it('is every letter, digit and sign, and no key that has a name: a lesson can be given by those', () => {
		const kept = KEYS.filter(({ keys }) => !keys.every(isSingle)).map(({ action }) => action);
		expect(kept).toEqual(expect.arrayContaining(['next', 'previous', 'first', 'last', 'overview']));
		for (const key of ['B', '.', '?', 'Digit']) expect([key, isSingle(key)]).toEqual([key, true]);
	});
});
