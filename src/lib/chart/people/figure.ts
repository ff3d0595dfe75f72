/** Figures of people, for plans on which they are large: outlines with clothes, a face and what they carry. */

/** Attributes of the inks of figures: light areas, tinted cloth, solid ink, folds, and light lines in solid ink. */
export const figureInks = {
	paper: { fill: 'var(--paper)', line: 1.2 },
	cloth: { fill: 'var(--block)', line: 1.2 },
	ink: { fill: 'var(--ink)', line: 0 },
	fold: { fill: 'none', line: 0.6 },
	gap: { fill: 'var(--paper)', line: 0 }
} as const;

/** Layers of a figure from back to front: ink and path data, in metres from the point between the feet. */
export type FigureLayers = readonly (readonly [ink: keyof typeof figureInks, d: string])[];

/** Returns the layers of a figure as SVG. Colours are custom properties, so that it can be in a file to which a page refers. */
export const figureMarkup = (layers: FigureLayers): string =>
	layers
		.map(([ink, d]) => {
			const { fill, line } = figureInks[ink];
			return `<path fill="${fill}" stroke="var(--ink)" stroke-width="${line}" vector-effect="non-scaling-stroke" d="${d}"/>`;
		})
		.join('');
