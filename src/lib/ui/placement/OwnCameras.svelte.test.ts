import { render } from '@testing-library/svelte';
import { beforeEach, expect, it } from 'vitest';
import { constants } from '#lib/model/testing/constants.ts';
import { Player } from '#lib/runtime/player.svelte.ts';
import { createFigureLookup } from '#lib/runtime/update/figure-lookup.ts';
import { best, scenario } from '#lib/scenes/testing/district.ts';
import { createTestWorld } from '#lib/scenes/testing/world.ts';
import { createTestData, createTestStep, stubBrowser } from '../../../../tests/components/player.ts';
import OwnCameras from './OwnCameras.svelte';

beforeEach(stubBrowser);

const world = createTestWorld('en', { scenario, best });

/** Returns the text with the first of the best cameras as the reader's own. */
function textWith(cameras: number): string {
	const player = new Player(createTestData(createTestStep('one')));
	player.word = (key, values = {}) => world.fill(key, values);
	player.world = world;
	player.numbers = createFigureLookup(world, { seed: 1, steps: 1, minutes: 12, defaults: constants });
	const placement = best.slice(0, cameras).map((camera) => camera.placement);
	player.playhead.choices = { settings: { ...constants, cameras: 12 }, placement };
	return render(OwnCameras, { player }).container.textContent.trim();
}

it('compares the reader’s cameras with as many of the rule', () => {
	expect(textWith(0)).toBe('');
	const [, first] =
		/^Your camera films (\d+%) of the streets, the rule’s first (\d+%)\. /.exec(textWith(1)) ?? [];
	const [, share, rule] =
		/^Your 4 cameras film (\d+%) of the streets, the rule’s 4 (\d+%)\. With your choice, the fall is not filmed\.$/.exec(
			textWith(4)
		) ?? [];
	// These are those of the rule.
	expect(share).toBe(rule);
	expect(parseInt(share ?? '')).toBeGreaterThan(parseInt(first ?? ''));
});
