/** The boards of the built story, from which tests take their expectations. */
import { readFileSync } from 'node:fs';

interface Row {
	readonly steps: readonly string[];
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
	readonly arguments: readonly { readonly id: string }[];
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
		readonly steps: readonly { readonly id: string; readonly keyframes: readonly unknown[] }[];
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
	const before = route.plan.slice(0, at).flatMap((row) => row.steps);
	const keys = before.map((id) => Math.max(1, steps.find((step) => step.id === id)?.keyframes.length ?? 1));
	const names = council.roles.map((id) => planned.roles.find((role) => role.id === id)?.name['fr'] ?? '');
	return { route, council: { ...council, names }, keysBefore: keys.reduce((sum, each) => sum + each, 0) };
}

/** Returns the route with rounds at the wall, and its boards in order. */
export function roundsRoute() {
	const route = planned.routes.find(({ plan }) => plan.some(({ board }) => board?.kind === 'round'));
	if (!route) throw new Error('The story has no rounds for a class');
	return { route, boards: route.plan.flatMap(({ board }) => board ?? []) };
}
