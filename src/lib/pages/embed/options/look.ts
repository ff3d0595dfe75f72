import '../style/look.css';
import { applyAccent } from './accent.ts';

/** Faces that a host may choose for the words of a frame; pictures keep theirs, for which they are laid out. */
export const FACES = ['serif', 'sans', 'system'] as const;
/** Name of a face. */
export type Face = (typeof FACES)[number];

/** Light backgrounds that a host may choose; the dark theme keeps its own. */
export const LIGHT_BACKGROUNDS = ['white'] as const;
/** Name of a light background. */
export type LightBackground = (typeof LIGHT_BACKGROUNDS)[number];

/** Largest radius of the corners of a frame, in CSS pixels. */
export const MAX_RADIUS = 24;

/** How a host wishes a frame to look; without a wish, as it is. */
export interface Look {
	/** Colour of links and buttons as the host wrote it. */
	readonly accent?: string;
	readonly face?: Face;
	readonly background?: LightBackground;
	/** Radius of the corners, in CSS pixels. */
	readonly radius?: number;
}

/** Reads the look of a frame from the query of its address, such as `?face=sans&radius=8`. Invalid values are ignored. */
export function readLook(query: URLSearchParams): Look {
	const accent = query.get('accent');
	const face = FACES.find((each) => each === query.get('face'));
	const background = LIGHT_BACKGROUNDS.find((each) => each === query.get('background'));
	const radius = /^\d{1,2}$/.test(query.get('radius') ?? '') ? Number(query.get('radius')) : 0;
	return {
		...(accent && { accent }),
		...(face && { face }),
		...(background && { background }),
		...(radius > 0 && radius <= MAX_RADIUS && { radius })
	};
}

/**
 * Applies the look that a frame's address asks for.
 * @param search query of the address
 * @returns a function that stops watching the theme, on which the colour depends
 */
export function applyLook(search: string): () => void {
	const { accent = '', face, background, radius } = readLook(new URLSearchParams(search));
	const { dataset, style } = document.documentElement;
	if (face) dataset['face'] = face;
	if (background) dataset['background'] = background;
	if (radius !== undefined) style.setProperty('--corner', `${radius}px`);
	return applyAccent(accent);
}
