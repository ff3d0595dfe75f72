/**
 * Transition of the people between two moments. If the moments are close in time, everybody walks from one to the
 * other; if they are far apart, only people with a name do, and the others fade.
 */
import type { Walker, Moment } from '#lib/model/scenario/timeline.ts';
import { phaseProgress } from '../transition.ts';
import type { AnimatedBaseMap } from '../plan/animation.ts';

/** Maximum difference of two moments, in seconds, up to which all people walk from one to the other. */
const MAX_WALKED_SECONDS = 20;

/** Some of the people at a moment, with their opacity. */
export interface CrowdGroup {
	readonly moment: Moment;
	readonly opacity: number;
	/** Factor by which these people are enlarged on the plan. */
	readonly size: number;
}

interface Side {
	readonly people: NonNullable<AnimatedBaseMap['ground']['people']>;
	/** Seconds after the start of the scenario. */
	readonly time: number;
	readonly at: AnimatedBaseMap['momentAt'];
}

const FAINT_OPACITY = 0.35;
const opacityOf = ({ people }: Side): number => (people.faint ? FAINT_OPACITY : 1);

const peopleOf = (side: AnimatedBaseMap | undefined): Side | undefined => {
	const people = side?.ground.people;
	return side && people && { people, time: people.time + side.live.elapsed(), at: side.momentAt };
};

/**
 * Returns the groups of people to draw at a moment of a transition, each with its opacity.
 * @param p progress of the transition, 0 to 1
 * @param leaving opacity of people who are only in the old drawing, 0 to 1
 * @param arriving opacity of people who are only in the new drawing, 0 to 1
 */
export function interpolateCrowd(
	from: AnimatedBaseMap | undefined,
	to: AnimatedBaseMap | undefined,
	p: number,
	leaving: number,
	arriving: number
): CrowdGroup[] {
	const [a, b] = [peopleOf(from), peopleOf(to)];
	if (!a || !b) {
		const one = b ?? a;
		return one ? [group(one, one.at(one.time), (b ? arriving : leaving) * opacityOf(one))] : [];
	}
	const size = a.people.size + (b.people.size - a.people.size) * phaseProgress(p, 0.25, 0.75);
	if (Math.abs(a.time - b.time) <= MAX_WALKED_SECONDS) {
		const opacity = opacityOf(a) + (opacityOf(b) - opacityOf(a)) * p;
		return [{ moment: b.at(a.time + (b.time - a.time) * p), opacity, size }];
	}
	const walked = a.time + (b.time - a.time) * phaseProgress(p, 0.25, 0.75);
	const opacity = opacityOf(a) + (opacityOf(b) - opacityOf(a)) * phaseProgress(p, 0.25, 0.75);
	return [
		...(leaving > 0
			? [{ ...group(a, filterFigures(a.at(a.time), isUnnamed), leaving * opacityOf(a)), size }]
			: []),
		...(arriving > 0
			? [{ ...group(b, filterFigures(b.at(b.time), isUnnamed), arriving * opacityOf(b)), size }]
			: []),
		{ moment: { ...filterFigures(b.at(walked), (figure) => !isUnnamed(figure)), things: [] }, opacity, size }
	];
}

const group = ({ people }: Side, moment: Moment, opacity: number): CrowdGroup => ({
	moment,
	opacity,
	size: people.size
});

/** Tests whether a person has no name: people without an attribute have none. */
const isUnnamed = ({ mark }: Walker): boolean => mark === undefined;

const filterFigures = (moment: Moment, wanted: (figure: Walker) => boolean): Moment => ({
	...moment,
	figures: moment.figures.filter(wanted)
});
