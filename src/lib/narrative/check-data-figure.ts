import { dataFigures, dataValue, namesIn } from './data-figures.ts';
import { among } from './issues.ts';
import { parseMarkup } from './markup.ts';
import { quote } from './mistakes.ts';
import type { Path } from './mistakes.ts';
import type { Review } from './review.ts';
import { didYouMean } from './suggest.ts';

/**
 * A figure in words that no reader’s choice changes, of pictures, titles and questions: it is one of the story’s data.
 * @param figure with its braces @param index where it stands in the text
 */
export function checkDataFigure(review: Review, figure: string, path: Path, index: number): void {
	const { faults, uses } = parseMarkup(figure);
	for (const { index: inside, fault } of faults) review.add(path, fault, { index: index + inside });
	const known = dataFigures(review.file);
	for (const { name } of uses) {
		if (dataValue(name, known) !== undefined) continue;
		const names = [...known.keys()];
		const strange = namesIn(name).find((each) => !known.has(each)) ?? name;
		review.add(
			path,
			{
				found: `unknown figure ${quote(strange)}`,
				expected: `one of the story’s data: ${among(names, 'figure')}`,
				hint: didYouMean(strange, names)
			},
			{ index }
		);
	}
}
