import type { CityPlate } from './inks.ts';
import type { Label } from './labels.ts';
import { rectangle } from './vector.ts';

/** Words of the cartouche. */
export interface EngravingWords {
	/** Name of the quarter. */
	readonly title: string;
	/** What kind of town it lies in. */
	readonly note: string;
	/** Letter of the north, and unit of the scale. */
	readonly north: string;
	readonly metres: string;
}

const label = (kind: Label['kind'], text: string, x: number, y: number): Label => ({
	kind,
	text,
	at: [x, y],
	angle: 0
});

/** Width and height in metres of each part, so that a picture can find room for it. */
export const cartoucheSizes = { title: [44, 11], scale: [57, 6.6], north: [6, 11] } as const;

/** Engraves one part of the cartouche at 0, 0 and returns its words. */
export function engraveCartouche(
	plate: CityPlate,
	part: keyof typeof cartoucheSizes,
	words: EngravingWords
): Label[] {
	const [width, height] = cartoucheSizes[part];
	plate.ring('plate', rectangle(0, 0, width, height));
	switch (part) {
		case 'title':
			plate.ring('frame', rectangle(0.7, 0.7, width - 0.7, height - 0.7));
			return [label('heading', words.title, width / 2, 5), label('note', words.note, width / 2, 8.6)];
		case 'scale':
			// Fifty metres, in tens.
			plate.line('bar', [3, 4.8], [53, 4.8]);
			plate.ring('frame', rectangle(3, 4.4, 53, 5.2));
			return [label('note', '0', 3, 3), label('note', `50 ${words.metres}`, 53, 3)];
		case 'north':
			plate.ring('needle', [
				[3, 3.2],
				[3, 8.6],
				[1.6, 9.8]
			]);
			plate.ring('frame', [
				[3, 3.2],
				[4.4, 9.8],
				[3, 8.6]
			]);
			return [label('note', words.north, 3, 2.7)];
	}
}
