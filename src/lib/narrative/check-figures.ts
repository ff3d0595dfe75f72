import { namesIn } from './data-figures.ts';
import { quote } from './mistakes.ts';
import type { Path } from './mistakes.ts';
import type { Review } from './review.ts';
import { textsOf } from './texts.ts';

/** A figure with its format. */
const FIGURE = /\{([^{}|]*)\|([^{}]*)\}/g;
/** What a share cannot be measured in. */
const UNIT = /^[\s\u00a0\u202f]*(%|°|(?:m²|km²|m|km|cm|px|s|min|h)(?![\p{L}\p{N}]))/u;

interface Used {
	readonly name: string;
	readonly format: string;
	readonly index: number;
	/** What follows it. */
	readonly after: string;
}

/** Figures are the same in every language of a text, and a percentage has no other unit. */
export function checkFigures(review: Review): void {
	const { file, languages = [] } = review;
	for (const { path, words } of textsOf(file, languages)) {
		const texts = Object.entries(words).map(([lang, text]) => ({ lang, used: usedIn(text) }));
		for (const { lang, used } of texts) checkUnits(review, used, [...path, lang]);
		// A name that nothing bears has been reported; that it is not the other language's says nothing more.
		if (!texts.every(({ used }) => used.every(({ name }) => review.knowsFigure(name)))) continue;
		const [first, ...others] = texts;
		for (const { lang, used } of first ? others : [])
			compare(review, used, [...path, lang], { lang: first?.lang ?? '', used: first?.used ?? [] });
	}
}

function usedIn(text: string): Used[] {
	return [...text.matchAll(FIGURE)].map(({ 0: whole, 1: name = '', 2: format = '', index }) => ({
		name: name.trim(),
		format: format.trim(),
		index,
		after: text.slice(index + whole.length, index + whole.length + 8)
	}));
}

/** One line for a text: the first figure that the other language does not have, or that is missing here. */
function compare(
	review: Review,
	used: readonly Used[],
	path: Path,
	first: { readonly lang: string; readonly used: readonly Used[] }
): void {
	const strange = used.find(({ name }) => !first.used.some((each) => each.name === name));
	const missing = first.used.find(({ name }) => !used.some((each) => each.name === name));
	if (!strange && !missing) return;
	const found = strange ? `the figure ${quote(strange.name)}` : `no figure ${quote(missing?.name ?? '')}`;
	const expected = !missing
		? `it in ${first.lang} too, or in neither language`
		: strange
			? `${quote(missing.name)}, as in ${first.lang}`
			: `it, as in ${first.lang}`;
	review.add(path, { found, expected }, { index: strange?.index ?? 0 });
}

function checkUnits(review: Review, used: readonly Used[], path: Path): void {
	for (const { name, format, index, after } of used) {
		const unit = UNIT.exec(after)?.[1];
		if (unit === undefined || !/^percent\b/.test(format)) continue;
		const found = `${quote(name)} as a percentage, before ${quote(unit)}`;
		review.add(
			path,
			{ found, expected: `an amount, like {${namesIn(name)[0] ?? name} | integer}` },
			{ index }
		);
	}
}
