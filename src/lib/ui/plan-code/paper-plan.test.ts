import { expect, it } from 'vitest';
import { district } from '#lib/model/testing/fixtures.ts';
import { createPaperPlan } from './paper-plan.ts';

it('keeps the names of cameras apart from each other, and from the letters and names of buildings', () => {
	const { cameras, letters, named } = createPaperPlan(district);
	/** Widths and heights of the letters themselves, in metres. */
	const boxes = [
		...cameras.map(({ name, at }) => ({ name, at, width: 6.5, height: 4.4 })),
		...letters.map(({ text, at, isSmall }) => ({ name: text, at, width: 6, height: isSmall ? 5 : 7.5 })),
		...named.map(({ text, at }) => ({ name: `name of ${text}`, at, width: 14, height: 4 }))
	];
	const touching = boxes.flatMap((a, index) =>
		boxes
			.slice(index + 1)
			.filter(
				(b) =>
					Math.abs(a.at[0] - b.at[0]) < (a.width + b.width) / 2 &&
					Math.abs(a.at[1] - b.at[1]) < (a.height + b.height) / 2
			)
			.map((b) => `${a.name} ${b.name}`)
	);
	expect(touching).toEqual([]);
});
