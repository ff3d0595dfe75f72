import { expect, it } from 'vitest';
import { newestAddress } from './newest-address.ts';

it('leads from a page of a version to the same page of the newest, with its options', () => {
	const page = 'fr/embed/cameras/?keyframe=2&theme=dark#cameras-twelve';
	expect(newestAddress(`https://site.example/sub/v/0123456789ab/${page}`)).toEqual({
		address: `https://site.example/sub/${page}`,
		lang: 'fr'
	});
});

it('leaves other addresses alone', () => {
	for (const address of [
		'https://site.example/fr/nothing/',
		'https://site.example/v/0123/fr/',
		'https://site.example/v/0123456789ab/',
		'https://site.example/?/v/0123456789ab/fr/',
		'https://site.example/v/0123456789ab/"]onerror/'
	])
		expect([address, newestAddress(address)]).toEqual([address, undefined]);
});
