import { routeOf, type ReadyRoute } from '#lib/runtime/routes.ts';

type Steps = readonly number[];
type Ids = readonly { readonly id: string }[];

/** The route of an address; nothing where it names none, and what it names that no step bears. */
export function readRoute(search: string, ready: readonly ReadyRoute[], steps: Ids) {
	const named = routeOf(new URLSearchParams(search).get('route') ?? '', ready, steps);
	return { steps: named.name === '' ? [] : named.steps, unknown: named.unknown };
}

/** What names a route in an address: a ready one by its id, any other by its steps; nothing where it has none. */
export function nameOf(chosen: Steps, ready: readonly ReadyRoute[], steps: Ids): string {
	const same = ready.find((route) => String(route.steps) === String(chosen));
	return same?.id ?? chosen.flatMap((index) => steps[index]?.id ?? []).join(',');
}

/** With one more step: where the story has it while the others follow the story, else at the end. */
export function withStep(chosen: Steps, step: number): number[] {
	const told = chosen.every((index, place) => place === 0 || (chosen[place - 1] ?? -1) < index);
	const place = told ? chosen.filter((index) => index < step).length : chosen.length;
	return chosen.toSpliced(place, 0, step);
}

/** With a step at another place. */
export const withMove = (chosen: Steps, from: number, to: number): number[] =>
	chosen.toSpliced(from, 1).toSpliced(to, 0, ...chosen.slice(from, from + 1));

/** How a length of time compares with those of lessons, in whole minutes. */
export type Fit =
	| { readonly is: 'fits' | 'fills'; readonly length: number; readonly left: number }
	| { readonly is: 'over'; readonly length: number; readonly over: number };

/** The shortest lesson that holds so many minutes; or by how many they are more than the longest. */
export function fitOf(minutes: number, lengths: readonly number[]): Fit | undefined {
	const length = lengths.find((each) => each >= minutes);
	if (length !== undefined)
		return { is: length > minutes ? 'fits' : 'fills', length, left: length - minutes };
	const longest = lengths.at(-1);
	return longest === undefined ? undefined : { is: 'over', length: longest, over: minutes - longest };
}
