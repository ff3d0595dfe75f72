import { formula, over, root, row, sub, sum, sup } from './mathml.ts';

/** What formulas take from a language: their few words, and how it writes numbers that are not whole. */
export interface Script {
	word(key: string): string;
	number(value: number): string;
}

const angle = row('tan', '(', over('φ', '2'), ')');
const half = over('1', '2');

/** The formulas of each model, as MathML. */
export function formulasIn({ number, word }: Script): Readonly<Record<string, readonly string[]>> {
	const area = word('area');
	const street = word('street');
	const alerts = word('alerts');
	const lost = sub('P', word('lost'));
	const minute = row(number(1.25), '×', '60');
	return {
		seeing: [
			formula('ρ', '(', 'd', ')', '=', over('W', row('2', 'd', angle))),
			formula('R', '(', 'q', ')', '=', over('W', row('2', 'q', angle))),
			formula(
				'C',
				'(',
				'q',
				')',
				'=',
				over(row(area, '(', '⋃', sub('V', 'i'), '(', 'q', ')', '∩', street, ')'), row(area, '(', street, ')'))
			)
		],
		analysing: [
			formula('TPR', '=', '1', '−', 'Φ', '(', 't', '−', 'd′', ')'),
			formula('FPR', '=', '1', '−', 'Φ', '(', 't', ')'),
			formula('AUC', '=', 'Φ', '(', over('d′', root('2')), ')'),
			formula('t', '=', over(row('S', '+', half, '−', '20'), '20')),
			formula(
				word('precision'),
				'=',
				over(row('e', '·', 'TPR'), row('e', '·', 'TPR', '+', '(', 'n', '−', 'e', ')', '·', 'FPR'))
			)
		],
		looking: [
			formula(
				'P',
				'=',
				'min',
				'(',
				'1',
				',',
				over(row('c', '(', 'D', '+', 'w', 'f', ')'), row('(', 'N', '−', '1', '+', 'f', ')', 'w')),
				')',
				'p'
			)
		],
		answering: [
			formula('λ', '=', alerts, '×', over('N', '12'), '×', over('k', row('24', '×', sup('60', '2')))),
			formula(sub('p', 'n'), sub('μ', 'n'), '=', sub('p', row('n', '−', '1')), 'λ'),
			formula(
				sub('μ', 'n'),
				'=',
				'min',
				'(',
				'n',
				',',
				'c',
				')',
				'μ',
				'+',
				'max',
				'(',
				'0',
				',',
				'n',
				'−',
				'c',
				')',
				'θ'
			),
			formula(lost, '=', over('θ', 'λ'), sum(row('n', '>', 'c')), '(', 'n', '−', 'c', ')', sub('p', 'n')),
			formula(word('reached'), '=', 'e', '·', 'TPR', '·', '(', '1', '−', lost, ')')
		],
		recognising: [
			formula('FMR', '=', '1', '−', 'Φ', '(', 't', ')'),
			formula('TPIR', '=', '1', '−', 'Φ', '(', 't', '−', number(6.75), ')'),
			formula('FPIR', '=', '1', '−', sup(row('(', '1', '−', 'FMR', ')'), 'N')),
			formula('t', '=', sub('t', '0'), '+', over(row('S', '−', '55'), '10')),
			formula(word('right'), '=', 'L', '·', 'TPIR'),
			formula(word('wrong'), '=', '(', 'P', '−', 'L', ')', '·', 'FPIR'),
			formula(word('share-b'), '=', over(row('s', 'k'), row('s', 'k', '+', '1', '−', 's')))
		],
		faces: [
			formula('v', '=', '6', '·', 'M', '·', '(', 'x', '−', half, ')', '+', 'b'),
			formula(
				sup('d', '2'),
				'=',
				sum(row('i', '=', '1'), '16'),
				sup(row('(', sub('v', 'i'), '−', sub('w', 'i'), ')'), '2')
			),
			formula(
				'FMR',
				'(',
				't',
				')',
				'=',
				'1',
				'−',
				sup('e', row('−', 'y')),
				sum(row('j', '=', '0'), '5'),
				over(sup('y', 'j'), row('j', '!'))
			),
			formula('y', '=', over(sup('r', '2'), '4'))
		],
		chain: [
			formula(word('filmed'), '=', 'n', '·', 'C'),
			formula(word('flagged'), '=', 'n', '·', 'C', '·', 'TPR'),
			formula(word('reached'), '=', 'n', '·', 'C', '·', 'TPR', '·', '(', '1', '−', lost, ')'),
			formula(word('minutes'), '=', over(row('365', '×', '2', '×', 'm'), minute)),
			formula(
				word('false-alerts'),
				'=',
				'365',
				'×',
				over('c', '12'),
				'×',
				'(',
				'n′',
				'−',
				'e',
				')',
				'·',
				'FPR'
			),
			formula(word('false-matches'), '=', '365', '×', number(10_000), '×', 'i', '·', 'FPIR')
		]
	};
}
