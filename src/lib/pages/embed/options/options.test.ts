import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextFrameQuery, readOptions, wordPressSecret } from './options.ts';

const STEPS = ['cameras-count', 'cameras-mast', 'cameras-walls'];
const read = (search: string, hash = '') => readOptions(search, hash, STEPS);

it('passes the host’s options except the step to the next frame', () => {
	expect(nextFrameQuery('', undefined)).toBe('');
	expect(nextFrameQuery('?step=3', undefined)).toBe('');
	const all = '?theme=dark&accent=b8341b&controls=0&childId=pym-1&lens=40&signature=Us';
	const ofFirstStep = '&step=cameras-mast&keyframe=2&headline=Twelve&line=cameras';
	expect(nextFrameQuery(`${all}${ofFirstStep}`, 'a1b2')).toBe(`${all}#?secret=a1b2`);
	expect(wordPressSecret(new URL(nextFrameQuery(all, 'a1b2'), 'https://example.org').hash)).toBe('a1b2');
});

describe('readOptions', () => {
	it('reads the first step from an id, a number or the hash', () => {
		expect(read('?step=cameras-mast').step).toBe(1);
		expect(read('?step=3').step).toBe(2);
		expect(read('?step=2', '#cameras-walls').step).toBe(2);
		expect(read('', '#?secret=abc').step).toBe(0);
	});

	it('clamps step numbers, and ignores anything else', () => {
		expect(read('?step=0').step).toBe(0);
		expect(read('?step=9999').step).toBe(2);
		for (const step of ['-1', '1e3', 'constructor', '__proto__', 'cameras', '99999999999', '%00'])
			expect(read(`?step=${step}`).step, step).toBe(0);
	});

	it('hides the controls only for controls=0', () => {
		expect(read('?controls=0').controls).toBe(false);
		for (const search of ['', '?controls=1', '?controls=false', '?controls=00'])
			expect(read(search).controls, search).toBe(true);
	});

	it('asks for guesses unless they, or all controls, are switched off', () => {
		expect(read('').guesses).toBe(true);
		expect(read('?guesses=1').guesses).toBe(true);
		expect(read('?guesses=0').guesses).toBe(false);
		expect(read('?controls=0&guesses=1').guesses).toBe(false);
	});

	it('counts keyframes from 1, and stays at one only if it is a number', () => {
		expect(read('?keyframe=2').keyframe).toBe(1);
		for (const keyframe of ['0', '-1', '1.5', '1e1', '100', 'last', ''])
			expect(read(`?keyframe=${keyframe}`), keyframe).not.toHaveProperty('keyframe');
	});

	it('enables step messages only for events=1', () => {
		expect(read('?events=1').events).toBe(true);
		for (const search of ['', '?events', '?events=0', '?events=true', '?events=11'])
			expect(read(search).events, search).toBe(false);
	});

	it('accepts the name from pym.js, and nothing longer or with other characters', () => {
		expect(read('?childId=frame-1').child).toBe('frame-1');
		for (const child of ['a b', '"', 'x'.repeat(81), 'axPYMxb\n']) {
			expect(read(`?childId=${encodeURIComponent(child)}`), child).not.toHaveProperty('child');
		}
	});

	it('gives valid options for any address', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'binary', maxLength: 400 }),
				fc.string({ unit: 'binary' }),
				(search, hash) => {
					const { step, child = 'a' } = read(search, hash);
					expect(STEPS[step]).toBeDefined();
					expect(child).toMatch(/^[\w-]{1,80}$/);
				}
			)
		);
	});
});

describe('secretIn', () => {
	it('reads the hash that WordPress writes, and nothing else', () => {
		expect(wordPressSecret('#?secret=a1B2c3d4e5')).toBe('a1B2c3d4e5');
		for (const hash of [
			'',
			'#secret=a',
			'#?secret=',
			'#?secret=a-b',
			`#?secret=${'a'.repeat(81)}`,
			'#?secret=a&b=c'
		])
			expect(wordPressSecret(hash), hash).toBeUndefined();
	});
});
