/** What is drawn and said of cameras that are not open yet. */
import { expect, it } from 'vitest';
import { constants } from '#lib/model/testing/constants.ts';
import { best, scenario } from '../testing/district.ts';
import { viewports } from '../testing/viewports.ts';
import { createTestWorld } from '../testing/world.ts';
import coverage from './index.ts';

const world = createTestWorld('en', { scenario, best });

it('the share belongs to the open cameras: they are named beside it, and the others are faint', () => {
	const { desk } = viewports;
	if (!desk) throw new Error('no viewport');
	for (const open of [1, 2, 4, 12]) {
		const choices = { settings: constants, placement: [] };
		const state = { time: 0, names: [], answer: 'shown', open } as const;
		const { baseMaps, texts } = coverage.layout(coverage.data(state, world, choices), desk, world);
		const cameras = (baseMaps?.[0]?.shapes ?? []).filter(({ id }) => id.startsWith('camera-'));
		expect(cameras.filter(({ style }) => style === 'camera')).toHaveLength(open);
		expect(cameras.filter(({ style }) => style === 'camera unlit faint')).toHaveLength(12 - open);
		const said = texts.filter(({ id }) => id.startsWith('said')).map(({ text }) => text);
		expect(said.join(' ')).toMatch(new RegExp(`^${open} cameras?\\b`));
	}
});
