import './dusk.css';
import type { Reader } from '../reader.svelte.ts';

/** Variables that change from day to night. */
const COLOURS = ['paper', 'card', 'block', 'roof', 'ink', 'ink-2', 'rule', 'cam', 'alert'];

/** Lets what leaves the window at the border of a chapter turn dark or light with the picture. Call it once. */
export function followLight(reader: Reader): void {
	const { data, playhead } = reader;
	// Browsers animate only variables of which they know that they are colours.
	if ('registerProperty' in CSS)
		for (const name of COLOURS)
			CSS.registerProperty({ name: `--${name}`, syntax: '<color>', inherits: true, initialValue: '#000' });
	$effect.root(() => {
		$effect(() => {
			for (const index of [playhead.from, playhead.to]) {
				const id = data.steps[playhead.keyframes[index]?.step ?? -1]?.id ?? '';
				const section = document.getElementById(id);
				for (const element of [section, section?.closest('.chapter')?.querySelector('.field')])
					element?.classList.toggle('nuit', reader.theme === 'nuit');
			}
		});
	});
}
