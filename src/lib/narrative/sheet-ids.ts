import { definedItems, type DeepPartial } from './deep-partial.ts';

/** The parts of a file or a resolved story that determine its printed sheets. */
interface SheetContent {
	readonly chapters: readonly {
		readonly id: string;
		readonly steps: readonly { readonly simple?: unknown; readonly play?: unknown }[];
		readonly class?: { readonly graph?: unknown; readonly pictured?: unknown };
	}[];
	readonly routes: readonly {
		readonly id: string;
		readonly overview?: unknown;
		readonly plan: readonly { readonly board?: { readonly kind: string; readonly cameras?: unknown } }[];
		readonly quiz: readonly unknown[];
		readonly trace: readonly unknown[];
	}[];
	readonly roles: readonly unknown[];
	readonly tickets?: unknown;
}

/**
 * Returns the ids of the printed sheets of a story, such as `pupil-cameras` or `roles`. The address of a sheet ends
 * with its id.
 */
export function sheetIds({ chapters, routes, roles, tickets }: DeepPartial<SheetContent>): string[] {
	const isNotEmpty = (list: readonly unknown[] | undefined) => (list?.length ?? 0) > 0;
	const hasActivity = (activity: 'placement' | 'round') =>
		definedItems(chapters).some(([, { steps }]) =>
			definedItems(steps).some(([, { play }]) => play === activity)
		);
	return [
		...definedItems(routes).flatMap(([, { id, overview, plan, quiz, trace }]) =>
			id === undefined
				? []
				: [
						...(overview ? [`overview-${id}`] : []),
						...(isNotEmpty(plan) ? [`plan-${id}`] : []),
						...(isNotEmpty(quiz) ? [`quiz-${id}`] : []),
						...(hasActivity('placement') && definedItems(plan).some(([, { board }]) => board?.cameras)
							? [`paper-plan-${id}`]
							: []),
						...(isNotEmpty(trace) ? [`trace-${id}`, `trace-answers-${id}`] : [])
					]
		),
		...definedItems(chapters).flatMap(([, { id, class: lesson, steps }]) =>
			id === undefined || !lesson
				? []
				: [
						`pupil-${id}`,
						...(lesson.graph ? [`picture-${id}`] : []),
						`teacher-${id}`,
						...(definedItems(steps).some(([, { simple }]) => simple) ? [`simple-${id}`] : []),
						...(Array.isArray(lesson.pictured) && isNotEmpty(lesson.pictured) ? [`pictured-${id}`] : [])
					]
		),
		...(isNotEmpty(roles) ? ['roles'] : []),
		...(tickets ? ['tickets'] : []),
		// The missions of the groups, and slips for bets on their plans
		...(definedItems(routes).some(([, { plan }]) =>
			definedItems(plan).some(([, { board }]) => board?.kind === 'plans')
		)
			? ['missions', 'bets']
			: []),
		...(definedItems(routes).some(([, { plan }]) =>
			definedItems(plan).some(([, { board }]) => board?.kind === 'council')
		)
			? ['council']
			: []),
		// The plan on which groups draw their cameras
		...(hasActivity('placement') ? ['paper-plan'] : []),
		// Walls of screens on paper, for six groups and for pairs, where the falls are on them, and slips for the screens of a pupil
		...(hasActivity('round') ? ['wall', 'wall-again', 'wall-page', 'wall-answers', 'own-screens'] : [])
	];
}
