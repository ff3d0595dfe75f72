import type { TextLine } from '#lib/chart/text-lines.ts';
import type { Frame } from '../scene.ts';
import type { World } from '../world.ts';
import { layOut } from './layout.ts';
import { countriesOf, type Look } from './looks.ts';
import { TALL, WIDE } from './sizes.ts';

/** Where the map, which is in kilometres, comes to lie: `x + kilometres × scale`. */
export interface Seat {
	readonly x: number;
	readonly y: number;
	readonly scale: number;
}

/** Everything of one layout but the outlines, which never change. */
export interface EuropeLayout {
	readonly map: Seat;
	/** Strokes in countries of the look `expected`, in kilometres. */
	readonly strokes: string;
	/** Rings around what is too small to be seen, in kilometres. */
	readonly rings: string;
	/** From countries to their names. */
	readonly leaders: string;
	readonly spots: string;
	/** Boxes of the key, by look. */
	readonly key: Readonly<Record<Look, string>>;
	readonly keyStrokes: string;
	readonly lines: readonly TextLine[];
}

export interface EuropeView {
	readonly frame: Frame;
	/** Outlines of countries by look, in kilometres. */
	readonly outlines: Readonly<Record<Look, string>>;
	readonly wide: EuropeLayout;
	readonly tall: EuropeLayout;
}

/** Strokes are cut once a world: nothing a reader does changes them. */
const drawn = new WeakMap<World, EuropeView>();

/** The story’s list `europe` on a map: who was on which list at its date. */
export function view(world: World): EuropeView {
	const known = drawn.get(world) ?? draw(world);
	drawn.set(world, known);
	return known;
}

function draw(world: World): EuropeView {
	const countries = countriesOf(world);
	const all = (look: Look) =>
		countries
			.filter((country) => country.look === look)
			.map(({ outline }) => outline)
			.join('');
	return {
		frame: { wide: [0, 0, WIDE.width, WIDE.height], tall: [0, 0, TALL.width, TALL.height], fit: 'contain' },
		outlines: {
			uses: all('uses'),
			expected: all('expected'),
			unlisted: all('unlisted'),
			outside: all('outside')
		},
		wide: layOut(countries, world, WIDE),
		tall: layOut(countries, world, TALL)
	};
}
