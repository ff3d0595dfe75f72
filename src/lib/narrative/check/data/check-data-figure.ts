import { evaluateDataFigure, figureNamesIn } from '../../text/data-figures.ts';
import { formatChoices } from '../../issues/validate.ts';
import { parseMarkup } from '../../text/markup.ts';
import { quote } from '../../issues/issue.ts';
import type { Path } from '../../issues/issue.ts';
import type { Review } from '../review.ts';
import { didYouMean } from '../../issues/suggest.ts';

/**
 * Checks a figure in a plain text, such as a title or a word of a picture. It must come from the story’s data: such
 * texts are completed at build, so the reader’s choices cannot change them.
 * @param figure the figure with its braces
 * @param path path of the text
 * @param index index of the figure in the text
 */
export function checkDataFigure(review: Review, figure: string, path: Path, index: number): void {
	const { faults, references } = parseMarkup(figure);
	for (const { index: inside, fault } of faults) review.add(path, fault, { index: index + inside });
	const known = review.data;
	for (const { name } of references) {
		if (evaluateDataFigure(name, known) !== undefined) continue;
		const names = [...known.keys()];
		const unknown = figureNamesIn(name).find((each) => !known.has(each)) ?? name;
		review.add(
			path,
			{
				found: `unknown figure ${quote(unknown)}`,
				expected: `one of the story’s data: ${formatChoices(names, 'figure')}`,
				hint: didYouMean(unknown, names)
			},
			{ index }
		);
	}
}
