/** Which plans of a class are in no file yet: only the address of the wall keeps them until then. */
import { CODE_CHARACTERS, CODE_LENGTH } from '#lib/model/plan-code/code-characters.ts';
import { hash } from '#lib/model/maths/random.ts';
import type { ClassBoards } from '../../class-boards.svelte.ts';

type Boards = Pick<ClassBoards, 'state' | 'states' | 'setState'>;

/** Under what name the states keep which plans are in a file. */
const KEPT_ID = 'plans.kept';
const CODE = new RegExp(`^[${CODE_CHARACTERS}]{${CODE_LENGTH}}`);

/** Returns the codes of the plans on all boards, each once, in alphabetical order. */
const codesOn = ({ states }: Pick<Boards, 'states'>): string[] =>
	[
		...new Set(states.flatMap((state) => state.split('.').flatMap((part) => CODE.exec(part)?.[0] ?? [])))
	].sort();

const markOf = (codes: readonly string[]): string => hash(0, ...codes).toString(36);

/** Returns whether the class has plans that are in no file. */
export function hasUnkeptPlans(boards: Boards): boolean {
	const codes = codesOn(boards);
	return codes.length > 0 && boards.state(KEPT_ID) !== markOf(codes);
}

/**
 * Notes that plans are in a file, or that the class was asked whether to keep them.
 * @param kept codes of these plans; if the boards have others too, these still have to be kept
 */
export function markKept(boards: Boards, kept: readonly string[] = codesOn(boards)): void {
	const codes = codesOn(boards);
	if (codes.every((code) => kept.includes(code))) boards.setState(KEPT_ID, markOf(codes));
}
