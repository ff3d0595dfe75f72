import type { PlanRow, Role, Route, Trace } from '../types/lesson.ts';
import { omitUndefined } from './omit-undefined.ts';
import type { NarrativeFile } from '../schema/narrative-file.ts';
import type { ParseRichText } from './resolve-texts.ts';

type RouteFile = NarrativeFile['routes'][number];

/** Resolves a route: parses its aims and the texts of its plan. */
export const resolveRoute = ({ aims, plan, ...route }: RouteFile, rich: ParseRichText): Route =>
	omitUndefined({ ...route, aims: aims.map(rich), plan: plan.map((row) => rowOf(row, rich)) });

function rowOf({ steps = [], answers, ...row }: RouteFile['plan'][number], rich: ParseRichText): PlanRow {
	return omitUndefined({
		...row,
		steps,
		do: row.do && rich(row.do),
		ask: row.ask && rich(row.ask),
		expect: row.expect && rich(row.expect),
		answers: answers.map(({ say, reply }) => ({ say: rich(say), reply: rich(reply) }))
	});
}

/** Resolves the roles of debates: parses their texts. */
export const resolveRoles = (roles: NarrativeFile['roles'], rich: ParseRichText): Role[] =>
	roles.map((role) => ({
		...role,
		who: rich(role.who),
		knows: role.knows.map(rich),
		defends: role.defends.map(rich),
		wants: rich(role.wants),
		worries: rich(role.worries)
	}));

/** Resolves the written trace: parses its paragraphs. */
export const resolveTrace = (
	{ title, paragraphs }: NonNullable<NarrativeFile['trace']>,
	rich: ParseRichText
): Trace => ({
	title,
	paragraphs: paragraphs.map((paragraph) => ({ ...paragraph, text: rich(paragraph.text) }))
});
