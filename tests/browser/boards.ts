/** The boards of the built story, from which tests take their expectations. */
import { readFileSync } from 'node:fs';

interface Row {
	readonly minutes: number;
	readonly steps: readonly string[];
	readonly cameras?: string;
	readonly stop?: number;
	readonly board?: {
		readonly id: string;
		readonly kind: string;
		readonly people?: number;
		readonly threshold?: string;
	};
}
interface CouncilBoard {
	readonly id: string;
	readonly kind: string;
	readonly roles: readonly string[];
	readonly arguments: readonly { readonly id: string; readonly column: string; readonly also?: string }[];
	readonly conditions: readonly {
		readonly id: string;
		readonly default: number;
		readonly min: number;
		readonly max: number;
	}[];
}
interface Planned {
	readonly routes: readonly { readonly id: string; readonly plan: readonly Row[] }[];
	readonly roles: readonly { readonly id: string; readonly name: Readonly<Record<string, string>> }[];
	readonly chapters: readonly {
		readonly steps: readonly {
			readonly id: string;
			readonly keyframes: readonly unknown[];
			readonly state: unknown;
			readonly number?: unknown;
			readonly guess?: unknown;
			readonly simple?: unknown;
		}[];
	}[];
}
const planned = JSON.parse(readFileSync('build/narrative.json', 'utf8')) as Planned;

/** Returns the route with a council, its council, and the number of keys from the first slide to it. */
export function councilOf() {
	const route = planned.routes.find(({ plan }) => plan.some(({ board }) => board?.kind === 'council'));
	const at = route?.plan.findIndex(({ board }) => board?.kind === 'council') ?? -1;
	const council = route?.plan[at]?.board as CouncilBoard | undefined;
	if (!route || !council) throw new Error('The story has no council');
	const steps = planned.chapters.flatMap((chapter) => chapter.steps);
	const before = route.plan.slice(0, at);
	const stops = before.flatMap(({ board, steps: shown }) => (board ? [...shown, board.id] : shown));
	const keys = stops.map((id) => Math.max(1, steps.find((step) => step.id === id)?.keyframes.length ?? 1));
	const names = council.roles.map((id) => planned.roles.find((role) => role.id === id)?.name['fr'] ?? '');
	return { route, council: { ...council, names }, keysBefore: keys.reduce((sum, each) => sum + each, 0) };
}

/** Returns the route with rounds at the wall, and its boards in order. */
export function roundsRoute() {
	const route = planned.routes.find(({ plan }) => plan.some(({ board }) => board?.kind === 'round'));
	if (!route) throw new Error('The story has no rounds for a class');
	return { route, boards: route.plan.flatMap(({ board }) => board ?? []) };
}

/** Returns the route whose plan shows the story’s own cameras on some steps, these steps, and one that it does not. */
export function storyCamerasRoute() {
	const route = planned.routes.find(({ plan }) => plan.some(({ cameras }) => cameras === 'story'));
	const steps = route?.plan.flatMap((row) => (row.cameras === 'story' ? row.steps : []));
	const [other] = route?.plan.flatMap((row) => (row.cameras ? [] : row.steps)) ?? [];
	if (!route || !steps || other === undefined) throw new Error('No lesson shows the story’s own cameras');
	return { route, steps, other };
}

/** Returns a step whose large number belongs to its last keyframe, and is said by its simple words too. */
export function stepWithNumber(): { readonly id: string; readonly keyframes: number } {
	const name = (text: unknown) => /"name":"([^"]+)"/.exec(JSON.stringify(text ?? ''))?.[1] ?? '–';
	const found = planned.chapters
		.flatMap((chapter) => chapter.steps)
		.find(
			({ keyframes, state, number, guess, simple }) =>
				!guess &&
				keyframes.length > 1 &&
				JSON.stringify(keyframes.at(-1)) === JSON.stringify(state) &&
				JSON.stringify(simple ?? '').includes(`"${name(number)}"`)
		);
	if (!found) throw new Error('No step with a number has keyframes');
	return { id: found.id, keyframes: found.keyframes.length };
}

/** Returns the route and the first step of a row whose discussion ends after some minutes. */
export function timedDiscussion() {
	for (const route of planned.routes)
		for (const { steps, stop } of route.plan)
			if (stop !== undefined && steps[0] !== undefined) return { route, step: steps[0], stop };
	throw new Error('No row of a plan ends a discussion');
}
