import { expect, it } from 'vitest';
import { createStepReporter } from './report-steps.ts';

it('reports each step once and the end once, but not the first step shown', () => {
	const said: unknown[] = [];
	const reach = createStepReporter((message) => said.push(message), 'a');
	const steps = ['b', 'a', 'b', 'c', 'b', 'c'];
	for (const step of steps) reach({ step, index: 'abc'.indexOf(step) + 1, steps: 3 });
	expect(said).toEqual([
		{ type: 'explainer:step', step: 'b', index: 2, steps: 3 },
		{ type: 'explainer:step', step: 'c', index: 3, steps: 3 },
		{ type: 'explainer:end' }
	]);
});
