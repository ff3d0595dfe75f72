import { describe, expect, it } from 'vitest';
import type { Story } from '../types/story.ts';
import { findLostAddresses } from './published-addresses.ts';

const chapters = [
	{ id: 'seeing', was: ['cameras'], steps: [{ id: 'walls', was: ['fences', 'analysis/hedges'] }] }
] as unknown as Story['chapters'];

describe('published addresses', () => {
	it('reports nothing for renamed steps and chapters', () => {
		const kept = ['seeing', 'cameras'].map((id) => `{lang}/chapter/${id}/`);
		const steps = ['walls', 'fences', 'hedges'].map((id) => `{lang}/step/${id}/`);
		expect(findLostAddresses({ chapters }, [...kept, ...steps, '{lang}/text/', 'embed.js'])).toEqual([]);
	});

	it('reports a step that no longer has an address, with what to write', () => {
		const lost = findLostAddresses({ chapters }, ['{lang}/step/trees/', '{lang}/chapter/walls/']);
		expect(lost).toHaveLength(2);
		expect(lost[0]).toContain('was: [trees]');
	});
});
