/**
 * A stranger’s check: every computed number that the story prints, computed again from the method page’s formulas and
 * published files alone (tests/recompute knows nothing of src/lib/model), and compared with what the page says.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { figures } from '../recompute/figures.ts';
import { steps, story, type Format } from '../recompute/published.ts';

/** A number as the language prints it. */
function printed(value: number, { type, digits = 0, forms = [] }: Format, locale: string): string {
	if (type === 'digits') return String(value);
	if (type === 'plural') {
		const one = new Intl.PluralRules(locale).select(value) === 'one';
		const none = forms.length === 3 && value === 0;
		const form = (none ? forms[0] : one ? forms.at(-2) : forms.at(-1)) ?? '';
		return form.replace('#', new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }).format(value));
	}
	const style = type === 'percent' ? 'percent' : 'decimal';
	const options = { style, minimumFractionDigits: digits, maximumFractionDigits: digits } as const;
	return new Intl.NumberFormat(locale, options).format(value);
}

const plain = (text: string): string =>
	text
		.replace(/<[^>]*>|<!--.*?-->/g, '')
		.replace(/[\s\u00a0\u202f]+/g, ' ')
		.replace(/&amp;/g, '&')
		.trim();

/** What a page prints of each step, figure by figure, and the names of these figures as the page’s data gives them. */
function pageOf(lang: string) {
	const html = readFileSync(`build/${lang}/index.html`, 'utf8');
	const data = JSON.parse(readFileSync(`build/${lang}/story.json`, 'utf8')) as {
		readonly steps: readonly {
			readonly id: string;
			readonly figures: readonly { readonly name: string; readonly format: string }[];
		}[];
	};
	return data.steps.map(({ id, figures: named }) => {
		const [, section = ''] = html.split(new RegExp(`<section class="?step"? id="?${id}[" >]`));
		const values = [
			...(section.split(/<section class="?step/)[0] ?? '').matchAll(/<span data-f[^>]*>(.*?)<\/span>/gs)
		].map(([, text = '']) => plain(text));
		return { id, named, values };
	});
}

/** `percent 1`, `plural one,many`. */
function formatOf(text: string): Format {
	const [, type = '', rest = ''] = /^(\w+) ?(.*)$/s.exec(text) ?? [];
	if (type === 'plural') return { type, forms: rest.split(',') };
	return { type: type as Format['type'], digits: Number(rest) || 0 };
}

for (const { id: lang, locale } of story.languages) {
	test(`every computed number of ${lang} comes out again`, () => {
		let compared = 0;
		const wrong: string[] = [];
		for (const { id, named, values } of pageOf(lang)) {
			const step = steps.find((each) => each.id === id);
			if (!step) throw new Error(`no step ${id}`);
			expect(values, id).toHaveLength(named.length);
			named.forEach(({ name, format }, i) => {
				// The reader’s own walk has no number before she chooses one.
				if (name.startsWith('walk.')) return;
				const figure = figures[name];
				if (!figure) return wrong.push(`${id}: the method page does not say how to compute ${name}`);
				const expected = plain(printed(figure(step, lang), formatOf(format), locale));
				compared++;
				if (expected !== values[i])
					wrong.push(`${id}: ${name} is ${values[i] ?? ''}, and comes out as ${expected}`);
				return undefined;
			});
		}
		expect(wrong).toEqual([]);
		expect(compared).toBeGreaterThan(250);
	});
}
