import fc from 'fast-check';
import { expect, it } from 'vitest';
import { HOST_TEXTS, MAX_CHARACTERS, readHostText } from './host-text.ts';

const read = (search: string) => readHostText(new URLSearchParams(search));

it('reads texts of the host on one line, without signs that turn the text around them, and cuts them', () => {
	const text = read('?headline=%20Un%0a%09titre%E2%80%AE%20&line=%00&signature=&other=x');
	expect(text).toEqual({ headline: 'Un titre', line: '', signature: '' });
	const long = encodeURIComponent('é😀'.repeat(4000));
	for (const name of HOST_TEXTS)
		expect([...read(`?${name}=${long}`)[name]]).toHaveLength(MAX_CHARACTERS[name]);
	// Joiners are letters of some scripts and parts of emoji.
	expect(read('?headline=%E0%A4%95%E0%A5%8D%E2%80%8D').headline).toHaveLength(3);
});

it('gives texts of limited length for any address', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (search) => {
			const text = read(search);
			for (const name of HOST_TEXTS) expect([...text[name]].length).toBeLessThanOrEqual(MAX_CHARACTERS[name]);
		})
	);
});
