import { describe, expect, it } from 'vitest';
import type { Chapter, Step } from '#lib/narrative/types/story.ts';
import { formerIds, formerAddresses, listRedirects } from './former-ids.ts';

const step = (id: string, chapter: string, was: readonly string[] = []) =>
	({ id, chapter, ...(was.length > 0 ? { was } : {}) }) as Step;
const chapters = [
	{ id: 'seeing', was: ['cameras'], steps: [step('walls', 'seeing', ['fences', 'analysis/hedges'])] },
	{ id: 'analysis', steps: [step('frames', 'analysis'), step('trial', 'analysis', ['seeing/trial'])] }
] as unknown as Chapter[];
const languages = [{ id: 'fr', name: '', locale: '', dir: 'ltr' as const }];

describe('former ids', () => {
	it('lead to the current ids', () => {
		expect(formerIds({ chapters })).toEqual({ cameras: 'seeing', fences: 'walls', hedges: 'walls' });
	});

	it('give every former pair of chapter and step', () => {
		const places = formerAddresses({ chapters }).map(({ chapter, step, currentStep }) =>
			[chapter, step, currentStep.id].join()
		);
		expect(places.sort()).toEqual([
			'analysis,hedges,walls',
			'cameras,fences,walls',
			'cameras,walls,walls',
			'seeing,fences,walls',
			'seeing,trial,trial'
		]);
	});

	it('give redirects of renamed steps and chapters only', () => {
		const all = Object.fromEntries(listRedirects({ chapters, languages }));
		expect(all['fr/step/fences/']).toBe('fr/step/walls/');
		expect(all['stills/fr/hedges.svg']).toBe('stills/fr/walls.svg');
		expect(all['fr/embed/cameras/']).toBe('fr/embed/seeing/');
		expect(all['fr/embed/seeing/trial/']).toBe('fr/embed/analysis/trial/');
		expect(Object.keys(all).filter((from) => /frames|step\/(walls|trial|cameras)/.test(from))).toEqual([]);
	});
});
