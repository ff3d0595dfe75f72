import type { Frame } from '../scene.ts';
import type { World, WorldRecord } from '../world.ts';
import { layOut, type RatioLayout } from './layout.ts';

/** Cameras for one person, as a source counts both. */
export interface Ratio {
	readonly id: string;
	readonly name: string;
	/** Cameras, people, and the one divided by the other. */
	readonly cameras: number;
	readonly people: number;
	readonly each: number;
}

export interface RatioView {
	readonly frame: Frame;
	readonly present: readonly Ratio[];
	readonly staff: readonly Ratio[];
	readonly wide: RatioLayout;
	readonly tall: RatioLayout;
}

const FRAME: Frame = { wide: [0, 0, 240, 208], tall: [0, 0, 150, 164], fit: 'contain' };

/** Cameras for one person on watch, town by town; set apart, those of whom only the whole staff is known. */
export function view(_state: unknown, world: World): RatioView {
	const ratios = world.records('ratio').flatMap(ratioOf);
	const of = (kind: string) => ratios.filter((ratio) => ratio.kind === kind).sort((a, b) => b.each - a.each);
	const strip = ({ id, name, cameras, people, each }: Ratio): Ratio => ({ id, name, cameras, people, each });
	const present = of('present').map(strip);
	const staff = of('staff').map(strip);
	return {
		frame: FRAME,
		present,
		staff,
		wide: layOut(present, staff, WIDE, world),
		tall: layOut(present, staff, TALL, world)
	};
}

function ratioOf({ id, name, kind, value, high }: WorldRecord): (Ratio & { readonly kind: string })[] {
	if (value === undefined || !high || kind === undefined) return [];
	return [{ id, name, kind, cameras: value, people: high, each: value / high }];
}

const WIDE = { box: FRAME.wide, margin: 4, title: 6.6, text: 3.7, number: 7, deep: 4, columns: 4 };
const TALL = { box: FRAME.tall, margin: 4, title: 5.5, text: 4.3, number: 5.8, deep: 3, columns: 2 };
