import { expect, it } from 'vitest';
import { moveOn } from './former-address.ts';

it('replaces former ids in hash, route and step, and nothing else', () => {
	const moved = { fences: 'walls', hedges: 'walls' };
	expect(moveOn('?cameras=20&route=count,fences&step=hedges#fences', moved)).toBe(
		'?cameras=20&route=count,walls&step=walls#walls'
	);
	for (const address of ['', '?lens=40#count', '?fences=2#chapter-fences', '#constructor'])
		expect(moveOn(address, moved)).toBe(address);
});
