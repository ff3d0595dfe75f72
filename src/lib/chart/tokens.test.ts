import { expect, it } from 'vitest';
import copper from './copper.css?raw';
import { coloursAfter, contrast } from './style/testing/contrast.ts';
import tokens from './tokens.css?raw';

const paper = coloursAfter(tokens, ':root,\n.papier,\n.nuit {');
const themes = {
	light: paper,
	night: coloursAfter(tokens, '\t.nuit,'),
	dark: new Map([...paper, ...coloursAfter(copper, ':root:where')])
};

it.each(Object.entries(themes))(
	'text and lines can be read on every ground of the %s theme',
	(_, colours) => {
		for (const ground of ['paper', 'card']) {
			for (const [least, names] of [
				[4.5, ['ink', 'ink-2', 'cam', 'alert']],
				[3, ['rule']]
			] as const)
				for (const name of names) {
					const reached = contrast(colours.get(name), colours.get(ground));
					expect([ground, name, reached >= least]).toEqual([ground, name, true]);
				}
		}
	}
);
