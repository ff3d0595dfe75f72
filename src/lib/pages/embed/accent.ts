import { onColours } from '#lib/chart/on-colours.ts';
import { readable } from './contrast.ts';

/** The grounds on which links and buttons stand, as the style sheet names them. */
const GROUNDS = ['--paper', '--card'];

/**
 * Gives links and buttons the host's colour, as long as it can be read on the frame's grounds: a colour that is fine by
 * day may not be by night. Pictures keep theirs, where each has its meaning.
 * @param colour `#rrggbb`; without one nothing happens
 * @returns a function that stops it
 */
export function wearAccent(colour: string | undefined): () => void {
	if (!colour) return () => undefined;
	const { style } = document.documentElement;
	const judge = () => {
		const computed = getComputedStyle(document.documentElement);
		const grounds = GROUNDS.map((name) => computed.getPropertyValue(name).trim());
		// Colours that the system chooses are not ours to overrule.
		const ours = grounds.every((ground) => ground.startsWith('#'));
		if (ours && readable(colour, grounds)) style.setProperty('--accent', colour);
		else style.removeProperty('--accent');
	};
	judge();
	return onColours(judge);
}
