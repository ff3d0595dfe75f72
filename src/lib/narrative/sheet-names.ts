import { items, type DeepPartial } from './deep-partial.ts';

/** As much of a story, read or resolved, as it takes to say which sheets it prints. */
interface Printed {
	readonly chapters: readonly {
		readonly id: string;
		readonly steps: readonly { readonly simple?: unknown }[];
		readonly class?: { readonly graph?: unknown; readonly pictured?: unknown };
	}[];
	readonly routes: readonly {
		readonly id: string;
		readonly plan: readonly unknown[];
		readonly quiz: readonly unknown[];
		readonly trace: readonly unknown[];
	}[];
	readonly roles: readonly unknown[];
	readonly tickets?: unknown;
}

/** Ids of the sheets that a story prints, each the end of its address on the page of sheets: `pupil-cameras`, `roles`. */
export function sheetsIn({ chapters, routes, roles, tickets }: DeepPartial<Printed>): string[] {
	const some = (list: readonly unknown[] | undefined) => (list?.length ?? 0) > 0;
	return [
		...items(routes).flatMap(([, { id, plan, quiz, trace }]) =>
			id === undefined
				? []
				: [
						...(some(plan) ? [`plan-${id}`] : []),
						...(some(quiz) ? [`quiz-${id}`] : []),
						...(some(trace) ? [`trace-${id}`, `trace-answers-${id}`] : [])
					]
		),
		...items(chapters).flatMap(([, { id, class: lesson, steps }]) =>
			id === undefined || !lesson
				? []
				: [
						`pupil-${id}`,
						...(lesson.graph ? [`picture-${id}`] : []),
						`teacher-${id}`,
						...(items(steps).some(([, { simple }]) => simple) ? [`simple-${id}`] : []),
						...(Array.isArray(lesson.pictured) && some(lesson.pictured) ? [`pictured-${id}`] : [])
					]
		),
		...(some(roles) ? ['roles'] : []),
		...(tickets ? ['tickets'] : [])
	];
}
