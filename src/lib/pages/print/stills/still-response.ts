import { error } from '@sveltejs/kit';
import { getEdition, findStep } from '#lib/edition/library.ts';
import { renderStillFile, type StillFileOptions } from './still-file.ts';

/**
 * The state of a still: with the guess answered, not yet answered, or not yet answered and only for steps with a
 * guess.
 */
type StillState = 'answered' | 'asked' | 'asking';

/**
 * Returns the still of a step as an HTTP response.
 * @throws HTTP error 404 if the state is `asking` and the step has no guess
 */
export async function respondWithStill(
	{ lang, step: id }: { readonly lang: string; readonly step: string },
	state: StillState,
	form: StillFileOptions = {}
): Promise<Response> {
	const edition = getEdition(lang);
	const step = findStep(edition, id);
	if (state === 'asking' && !step.guess) error(404, id);
	const choices = state === 'answered' ? undefined : edition.choices;
	const svg = await renderStillFile(edition, step, choices, form);
	return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
}
