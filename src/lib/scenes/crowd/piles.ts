/** More frames than this cannot be told apart on a phone. */
const MOST = 1000;

/** How many people one frame stands for: one, or else the power of ten that leaves at most a thousand frames. */
export function pileOf(people: number): number {
	let pile = 1;
	while (people / pile > MOST) pile *= 10;
	return pile;
}

/** Frames for so many people: at least one, if there is anybody. */
export function framesFor(people: number, pile: number): number {
	return people === 0 ? 0 : Math.max(1, Math.round(people / pile));
}
