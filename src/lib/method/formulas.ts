import { formula, over, root, row, sub, sum, sup } from './mathml.ts';

const angle = row('tan', '(', over('φ', '2'), ')');
const lost = sub('P', 'lost');

/** The formulas of each model, as MathML. */
export const formulas: Readonly<Record<string, readonly string[]>> = {
	time: [],
	seeing: [
		formula('ρ', '(', 'd', ')', '=', over('W', row('2', 'd', angle))),
		formula('R', '(', 'q', ')', '=', over('W', row('2', 'q', angle))),
		formula(
			'C',
			'(',
			'q',
			')',
			'=',
			over(
				row('area', '(', '⋃', sub('V', 'i'), '(', 'q', ')', '∩', 'street', ')'),
				row('area', '(', 'street', ')')
			)
		)
	],
	analysing: [
		formula('TPR', '=', '1', '−', 'Φ', '(', 't', '−', 'd′', ')'),
		formula('FPR', '=', '1', '−', 'Φ', '(', 't', ')'),
		formula('AUC', '=', 'Φ', '(', over('d′', root('2')), ')'),
		formula('t', '=', over(row('S', '+', over('1', '2'), '−', '20'), '20')),
		formula('precision', '=', over(row('e', 'TPR'), row('e', 'TPR', '+', '(', 'n', '−', 'e', ')', 'FPR')))
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
		formula('λ', '=', row('alerts', over('N', '12'), over('k', row('24', '×', sup('60', '2'))))),
		formula(
			sub('p', 'n'),
			sub('μ', 'n'),
			'=',
			sub('p', row('n', '−', '1')),
			'λ',
			',',
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
		formula('reached', '=', 'e', 'TPR', '(', '1', '−', lost, ')')
	]
};
