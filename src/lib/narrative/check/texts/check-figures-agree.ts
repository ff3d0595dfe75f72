import { figureNamesIn } from '../../text/data-figures.ts';
import { quote } from '../../issues/issue.ts';
import type { Path } from '../../issues/issue.ts';
import type { Review } from '../review.ts';

/** A figure with its format. */
const FIGURE = /\{([^{}|]*)\|([^{}]*)\}/g;
/** A unit that a percentage cannot have. */
const UNIT = /^[\s\u00a0\u202f]*(%|°|(?:m²|km²|m|km|cm|px|s|min|h)(?![\p{L}\p{N}]))/u;

interface UsedFigure {
	readonly name: string;
	readonly format: string;
	readonly index: number;
	/** The text after it. */
	readonly after: string;
}

/** Checks that a text has the same figures in every language, and that no percentage is followed by another unit. */
export function checkFiguresAgree(review: Review): void {
	for (const { path, words } of review.texts) {
		const texts = Object.entries(words).map(([lang, text]) => ({ lang, used: findFigures(text) }));
		for (const { lang, used } of texts) checkUnits(review, used, [...path, lang]);
		// An unknown name is already reported, so a difference between languages would only repeat it.
		if (!texts.every(({ used }) => used.every(({ name }) => review.isKnownFigure(name)))) continue;
		const [first, ...others] = texts;
		for (const { lang, used } of first ? others : [])
			compareFigures(review, used, [...path, lang], { lang: first?.lang ?? '', used: first?.used ?? [] });
	}
}

function findFigures(text: string): UsedFigure[] {
	return [...text.matchAll(FIGURE)].map(({ 0: whole, 1: name = '', 2: format = '', index }) => ({
		name: name.trim(),
		format: format.trim(),
		index,
		after: text.slice(index + whole.length, index + whole.length + 8)
	}));
}

/** Reports the first figure that a text has in only one of two languages. */
function compareFigures(
	review: Review,
	used: readonly UsedFigure[],
	path: Path,
	first: { readonly lang: string; readonly used: readonly UsedFigure[] }
): void {
	const extra = used.find(({ name }) => !first.used.some((each) => each.name === name));
	const missing = first.used.find(({ name }) => !used.some((each) => each.name === name));
	if (!extra && !missing) return;
	const found = extra ? `the figure ${quote(extra.name)}` : `no figure ${quote(missing?.name ?? '')}`;
	const expected = !missing
		? `it in ${first.lang} too, or in neither language`
		: extra
			? `${quote(missing.name)}, as in ${first.lang}`
			: `it, as in ${first.lang}`;
	review.add(path, { found, expected }, { index: extra?.index ?? 0 });
}

function checkUnits(review: Review, used: readonly UsedFigure[], path: Path): void {
	for (const { name, format, index, after } of used) {
		const unit = UNIT.exec(after)?.[1];
		if (unit === undefined || !/^percent\b/.test(format)) continue;
		const found = `${quote(name)} as a percentage, before ${quote(unit)}`;
		review.add(
			path,
			{ found, expected: `an amount, like {${figureNamesIn(name)[0] ?? name} | integer}` },
			{ index }
		);
	}
}
