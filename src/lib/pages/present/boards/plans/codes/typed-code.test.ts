import { expect, it } from 'vitest';
import { TypedCode } from './typed-code.ts';

/** Types characters 100 ms apart, or after longer pauses, in the states 0, 1, 2 … */
function type(typed: string, gap = 100, keys = '') {
	const code = new TypedCode<number>();
	return [...typed].map((key, index) => code.push(key, index * gap, index, keys)).find((found) => found);
}

it('finds a code that is typed quickly, with the state before its first character', () => {
	expect(type('1k7')).toEqual({ typed: '1K7', before: 0 });
	expect(type('31207')).toEqual({ typed: '31207', before: 0 });
	expect(type('  40A')).toEqual({ typed: '40A', before: 2 });
});

it('finds the number of a table or of a mission before its cameras', () => {
	expect(type('7: ')).toEqual({ typed: '7:', before: 0 });
	expect(type('12 ', 400)).toEqual({ typed: '12 ', before: 0 });
	expect(type('12=', 400)).toEqual({ typed: '12=', before: 0 });
	expect(type('1 ', 2000)).toBeUndefined();
});

it('takes no letter for a code where it is a key of the board, until another follows', () => {
	expect(type('3A3', 100, 'ABCDE')).toBeUndefined();
	expect(type('3A3B3C', 100, 'ABCDE')).toBeUndefined();
	expect(type('3AK', 100, 'ABCDE')).toEqual({ typed: '3AK', before: 0 });
});

it('leaves keys of the board alone: slow ones, one pressed again and again, and one before a camera that is read aloud', () => {
	expect(type('123', 600)).toBeUndefined();
	expect(type('2222222')).toBeUndefined();
	expect(type('223')).toBeUndefined();
	expect(type('1J 107 E'.slice(0, 3))).toBeUndefined();
	expect(type('B 37')).toBeUndefined();
});
