import './dusk.css';

/** Variables that change from day to night. */
const COLOURS = ['paper', 'card', 'block', 'roof', 'ink', 'ink-2', 'rule', 'cam', 'alert'];

/** Tells the browser which variables are colours, without which it would not animate them (`dusk.css`). Call it once. */
export function animateDusk(): void {
	if ('registerProperty' in CSS)
		for (const name of COLOURS)
			CSS.registerProperty({ name: `--${name}`, syntax: '<color>', inherits: true, initialValue: '#000' });
}
