import { expect, it } from 'vitest';
import { TypedCode } from './typed-code.ts';

/** Types characters 100 ms apart, or after longer pauses, in the states 0, 1, 2 … */
function type(keys: string, gap = 100) {
	const code = new TypedCode<number>();
	return [...keys].map((key, index) => code.push(key, index * gap, index)).find((found) => found);
}

it('finds a code that is typed quickly, with the state before its first character', () => {
	expect(type('1k7')).toEqual({ typed: '1K7', before: 0 });
	expect(type('31207')).toEqual({ typed: '31207', before: 0 });
	expect(type('  40A')).toEqual({ typed: '40A', before: 2 });
});

it('leaves keys of the board alone: slow ones, one pressed again and again, and one before a camera that is read aloud', () => {
	expect(type('123', 600)).toBeUndefined();
	expect(type('2222222')).toBeUndefined();
	expect(type('223')).toBeUndefined();
	expect(type('1J 107 E'.slice(0, 3))).toBeUndefined();
	expect(type('B 37')).toBeUndefined();
});
