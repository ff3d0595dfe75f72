import { expect, it } from 'vitest';
import { replaceFormerIds } from './former-address.ts';

it('replaces former ids in hash, route and step, and nothing else', () => {
	const moved = { fences: 'walls', hedges: 'walls' };
	expect(replaceFormerIds('?cameras=20&route=count,fences&step=hedges#fences', moved)).toBe(
		'?cameras=20&route=count,walls&step=walls#walls'
	);
	for (const address of ['', '?lens=40#count', '?fences=2#chapter-fences', '#constructor'])
		expect(replaceFormerIds(address, moved)).toBe(address);
});
