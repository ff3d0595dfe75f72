/** People between two moments: everybody walks on where they are near, and those with a name alone where they are far. */
import type { Figure, Moment } from '#lib/model/timeline.ts';
import { during } from './between.ts';
import type { PeopledGround } from './live.ts';

/** Seconds between two moments up to which a crowd can be followed. */
const NEAR = 20;

/** Some of the people at a moment, and how much is seen of them. */
export interface Group {
	readonly moment: Moment;
	readonly opacity: number;
	/** How large they are drawn. */
	readonly size: number;
}

interface Seen {
	readonly people: NonNullable<PeopledGround['ground']['people']>;
	/** Seconds after the start. */
	readonly time: number;
	readonly at: PeopledGround['at'];
}

const FAINT = 0.35;
const strength = ({ people }: Seen): number => (people.faint ? FAINT : 1);

const seenOn = (side: PeopledGround | undefined): Seen | undefined => {
	const people = side?.ground.people;
	return side && people && { people, time: people.time + side.live.elapsed(), at: side.at };
};

/**
 * Who is to be drawn, `p` of the way from one side to the other.
 * @param leaving how much is seen of what only the old side has, `arriving` of the new one's
 */
export function crowdBetween(
	from: PeopledGround | undefined,
	to: PeopledGround | undefined,
	p: number,
	leaving: number,
	arriving: number
): Group[] {
	const [a, b] = [seenOn(from), seenOn(to)];
	if (!a || !b) {
		const one = b ?? a;
		return one ? [group(one, one.at(one.time), (b ? arriving : leaving) * strength(one))] : [];
	}
	const size = a.people.size + (b.people.size - a.people.size) * during(p, 0.25, 0.75);
	if (Math.abs(a.time - b.time) <= NEAR) {
		const opacity = strength(a) + (strength(b) - strength(a)) * p;
		return [{ moment: b.at(a.time + (b.time - a.time) * p), opacity, size }];
	}
	const walked = a.time + (b.time - a.time) * during(p, 0.25, 0.75);
	const opacity = strength(a) + (strength(b) - strength(a)) * during(p, 0.25, 0.75);
	return [
		...(leaving > 0 ? [{ ...group(a, only(a.at(a.time), isNobody), leaving * strength(a)), size }] : []),
		...(arriving > 0 ? [{ ...group(b, only(b.at(b.time), isNobody), arriving * strength(b)), size }] : []),
		{ moment: { ...only(b.at(walked), (figure) => !isNobody(figure)), things: [] }, opacity, size }
	];
}

const group = ({ people }: Seen, moment: Moment, opacity: number): Group => ({
	moment,
	opacity,
	size: people.size
});

/** Those without a mark have no name either. */
const isNobody = ({ mark }: Figure): boolean => mark === undefined;

const only = (moment: Moment, wanted: (figure: Figure) => boolean): Moment => ({
	...moment,
	figures: moment.figures.filter(wanted)
});
