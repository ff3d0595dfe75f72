import { contrastRatio, isReadable, nearestReadable, parseColour } from '../options/accent.ts';

/** Whether a frame can have a colour of links and buttons, and what to say of it. */
export interface AccentCheck {
	/** What is the matter: nothing, no colour code, or too little contrast; or in which one of two themes it is readable. */
	readonly result: 'none' | 'readable' | 'invalid' | 'refused' | 'light' | 'dark';
	/** The colour as `#rrggbb`, if the frame uses it. */
	readonly colour?: string;
	/** If it is refused: its contrast with the background, and the nearest colour that is readable. */
	readonly ratio?: number;
	readonly nearest?: string;
	/** If it is readable in one of two themes: the nearest colour that is readable in the other, where the frame uses it. */
	readonly other?: string;
}

type Backgrounds = Readonly<Record<'light' | 'dark', readonly string[]>>;

/**
 * Returns whether text in a colour is readable in a frame. Hardly any colour is on light and dark backgrounds alike: in a
 * frame that follows the reader's system, it is used where it is readable, and the nearest one elsewhere.
 * @param text a colour code as it was typed
 * @param theme theme of the frame: `auto`, `light` or `dark`
 * @param backgrounds colours behind the text, by theme
 */
export function checkAccent(text: string, theme: string, backgrounds: Backgrounds): AccentCheck {
	if (text.trim() === '') return { result: 'none' };
	const colour = parseColour(text.trim());
	if (!colour) return { result: 'invalid' };
	const themes = (['light', 'dark'] as const).filter((each) => theme === 'auto' || each === theme);
	const readable = themes.filter((each) => isReadable(colour, backgrounds[each]));
	const [only] = readable;
	if (only) {
		const [left] = themes.filter((each) => !readable.includes(each));
		if (!left) return { result: 'readable', colour };
		return { result: only, colour, other: nearestReadable(colour, backgrounds[left]) };
	}
	const [best] = themes
		.map((each) => ({
			ratio: Math.min(...backgrounds[each].map((background) => contrastRatio(colour, background))),
			nearest: nearestReadable(colour, backgrounds[each])
		}))
		.sort((a, b) => b.ratio - a.ratio);
	return { result: 'refused', ...best };
}
