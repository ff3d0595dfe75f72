import { error } from '@sveltejs/kit';
import { getEdition, findStep } from '#lib/edition/library.ts';
import { renderStillFile, type StillFileOptions } from './still-file.ts';

/**
 * How a still shows the guess of its step: `answered`, or not yet (`asked`). `asking` is like `asked`, for addresses
 * that exist only for steps with a guess.
 */
type StillState = 'answered' | 'asked' | 'asking';

/**
 * Returns the HTTP response with the still of a step, an SVG file.
 * @param form size and theme of the still
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
