import { expect, it } from 'vitest';
import { isReadable } from '../options/accent.ts';
import { checkAccent } from './check-accent.ts';

const BACKGROUNDS = { light: ['#f5f0e6', '#fffdf8'], dark: ['#2b241d', '#1f1a15'] };
const check = (text: string, theme: string) => checkAccent(text, theme, BACKGROUNDS);

it('takes a colour that is readable on the background of the frame', () => {
	expect(check('', 'auto')).toEqual({ result: 'none' });
	expect(check(' #B31 ', 'light')).toEqual({ result: 'readable', colour: '#bb3311' });
	expect(check('ffd65c', 'dark')).toEqual({ result: 'readable', colour: '#ffd65c' });
});

it('says where a frame of both themes uses it, and which near colour elsewhere', () => {
	for (const [text, result, other] of [
		['b8341b', 'light', 'dark'],
		['ffd65c', 'dark', 'light']
	] as const) {
		const { other: taken = '', ...rest } = check(text, 'auto');
		expect(rest).toEqual({ result, colour: `#${text}` });
		expect([text, isReadable(taken, BACKGROUNDS[other])]).toEqual([text, true]);
	}
});

it('refuses a colour with too little contrast, and names a near one that it would take', () => {
	expect(check('reddish', 'light')).toEqual({ result: 'invalid' });
	for (const [colour, theme] of [
		['ffd65c', 'light'],
		['b8341b', 'dark'],
		['8c8270', 'auto']
	] as const) {
		const { result, ratio = 9, nearest = '', ...rest } = check(colour, theme);
		expect([colour, result, ratio < 4.5, rest]).toEqual([colour, 'refused', true, {}]);
		expect(check(nearest, theme).colour).toBe(nearest);
	}
});
