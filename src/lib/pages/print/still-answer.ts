import { error } from '@sveltejs/kit';
import { editionIn, stepOf } from '#lib/edition/library.ts';
import { stillFile, type StillForm } from './still-file.ts';

/** Of which choices a picture is: with its question answered; not yet answered; or that, and only where there is a question. */
type Moment = 'answered' | 'asked' | 'asking';

/** Answers with a step's picture as a file. Answers 404 where nothing is asked, to who wants the picture of a question. */
export async function answerStill(
	{ lang, step: id }: { readonly lang: string; readonly step: string },
	moment: Moment,
	form: StillForm = {}
): Promise<Response> {
	const edition = editionIn(lang);
	const step = stepOf(edition, id);
	if (moment === 'asking' && !step.guess) error(404, id);
	const choices = moment === 'answered' ? undefined : edition.choices;
	const svg = await stillFile(edition, step, choices, form);
	return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
}
