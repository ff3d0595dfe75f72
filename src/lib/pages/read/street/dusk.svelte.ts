import './dusk.css';
import type { Reader } from '../reader.svelte.ts';

/** Variables that change from day to night. */
const COLOURS = ['paper', 'card', 'block', 'roof', 'ink', 'ink-2', 'rule', 'cam', 'alert'];

/** Time between checks whether the page is at rest. */
const REST_INTERVAL_MS = 300;

/**
 * Makes the variables known as colours once the page is at rest: browsers animate no others, and restyle the whole page
 * when they learn of one, which would delay a frame of a scroll.
 */
function registerColours(reader: Reader): void {
	if (reader.isScrolling) {
		setTimeout(registerColours, REST_INTERVAL_MS, reader);
		return;
	}
	for (const name of COLOURS)
		CSS.registerProperty({ name: `--${name}`, syntax: '<color>', inherits: true, initialValue: '#000' });
}

/** Lets what leaves the window at the border of a chapter turn dark or light with the picture. Call it once. */
export function followLight(reader: Reader): void {
	const { data, playhead } = reader;
	if ('registerProperty' in CSS) registerColours(reader);
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
