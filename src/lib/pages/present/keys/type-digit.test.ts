import { expect, it } from 'vitest';
import { topRowDigit } from './type-digit.ts';

const press = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };
const FRENCH = ['&', 'é', '"', "'", '(', '-', 'è', '_', 'ç', 'à'];

it('knows the digits of a French keyboard without Shift', () => {
	const digits = FRENCH.map((key, index) => topRowDigit({ ...press, key, code: `Digit${(index + 1) % 10}` }));
	expect(digits.join('')).toBe('1234567890');
});

it.each([
	['a digit', { ...press, key: '2', code: 'Digit2' }],
	['a sign with Shift', { ...press, key: '@', code: 'Digit2', shiftKey: true }],
	['a letter', { ...press, key: 'é', code: 'KeyE' }],
	['a command', { ...press, key: 'é', code: 'Digit2', ctrlKey: true }],
	['a dead key', { ...press, key: 'Dead', code: 'Digit2' }]
])('leaves %s alone', (_, event) => {
	expect(topRowDigit(event)).toBeUndefined();
});
