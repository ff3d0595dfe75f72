import { onColourChange } from '#lib/chart/dom/colour-change.ts';
import { isReadable } from './contrast.ts';

/** CSS variables of the backgrounds behind links and buttons. */
const BACKGROUND_VARIABLES = ['--paper', '--card'];

/**
 * Applies the host's accent colour to links and buttons, as long as it is readable on the backgrounds of the frame;
 * these change with the theme. Pictures keep their colours, because those have meanings.
 * @param colour `#rrggbb`; if undefined, nothing is done
 * @returns a function that stops watching the theme
 */
export function applyAccent(colour: string | undefined): () => void {
	if (!colour) return () => undefined;
	const { style } = document.documentElement;
	const update = () => {
		const computed = getComputedStyle(document.documentElement);
		const backgrounds = BACKGROUND_VARIABLES.map((name) => computed.getPropertyValue(name).trim());
		// In forced-colors mode the system's colours must not be overridden.
		const areOwnColours = backgrounds.every((background) => background.startsWith('#'));
		if (areOwnColours && isReadable(colour, backgrounds)) style.setProperty('--accent', colour);
		else style.removeProperty('--accent');
	};
	update();
	return onColourChange(update);
}
