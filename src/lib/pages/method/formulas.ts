import temml from 'temml';
import { CODE_CHARACTERS, CODE_LENGTH } from '#lib/model/plan-code/code-characters.ts';
import { PLAN_MISSIONS } from '#lib/model/plan-code/plan-code.ts';
import { ROUND_SECONDS } from '#lib/model/round/round-rules.ts';

/** The parts of formulas that depend on the language: their few words, and the format of decimal numbers. */
export interface FormulaLanguage {
	word(key: string): string;
	number(value: number): string;
}

/** Returns the formulas of each model in LaTeX. */
function latex({ number, word }: FormulaLanguage): Readonly<Record<string, readonly string[]>> {
	const text = (key: string) => String.raw`\text{${word(key)}}`;
	// In LaTeX, a comma in braces is part of the number.
	const decimal = (value: number) => number(value).replace(',', '{,}');
	const name = (letters: string) => String.raw`\mathrm{${letters}}`;
	const [tpr, fpr, auc, fmr, tpir, fpir] = ['TPR', 'FPR', 'AUC', 'FMR', 'TPIR', 'FPIR'].map(name);
	const lost = `P_${text('lost')}`;
	const r = String.raw;
	return {
		seeing: [
			r`\rho(d) = \frac{W}{2 d \tan(\frac{\varphi}{2})}`,
			r`R(q) = \frac{W}{2 q \tan(\frac{\varphi}{2})}`,
			r`C(q) = \frac{${text('area')}(\bigcup V_i(q) \cap ${text('street')})}{${text('area')}(${text('street')})}`
		],
		analysing: [
			r`${tpr} = 1 - \Phi(t - d')`,
			r`${fpr} = 1 - \Phi(t)`,
			r`${auc} = \Phi(\frac{d'}{\sqrt{2}})`,
			r`t = \frac{S + \frac{1}{2} - 20}{20}`,
			r`${text('precision')} = \frac{e \cdot ${tpr}}{e \cdot ${tpr} + (n - e) \cdot ${fpr}}`
		],
		looking: [r`P = \min(1, \frac{c(D + wf)}{(N - 1 + f)w}) \, p`],
		answering: [
			r`\lambda = ${text('alerts')} \times \frac{N}{12} \times \frac{k}{24 \times 60^2}`,
			r`p_n \mu_n = p_{n-1} \lambda`,
			r`\mu_n = \min(n, c)\,\mu + \max(0, n - c)\,\theta`,
			r`${lost} = \frac{\theta}{\lambda} \sum_{n > c} (n - c)\, p_n`,
			r`${text('reached')} = e \cdot ${tpr} \cdot (1 - ${lost})`
		],
		round: [
			r`E_${text('alone')} = F \cdot \min(1, \frac{c(D + w)}{N w}) \, p`,
			r`\lambda = \frac{F \cdot ${tpr} + (n - F) \cdot ${fpr}}{${ROUND_SECONDS}}`,
			r`E_${text('software')} = F \cdot ${tpr} \cdot (1 - ${lost})`
		],
		recognising: [
			r`${fmr} = 1 - \Phi(t)`,
			r`${tpir} = 1 - \Phi(t - ${decimal(6.75)})`,
			r`${fpir} = 1 - (1 - ${fmr})^N`,
			r`t = t_0 + \frac{S - 55}{10}`,
			r`${text('right')} = L \cdot ${tpir}`,
			r`${text('wrong')} = (P - L) \cdot ${fpir}`,
			r`${text('share-b')} = \frac{sk}{sk + 1 - s}`
		],
		faces: [
			r`v = 6 \cdot M \cdot (x - \frac{1}{2}) + b`,
			r`d^2 = \sum_{i=1}^{16} (v_i - w_i)^2`,
			r`${fmr}(t) = 1 - e^{-y} \sum_{j=0}^{5} \frac{y^j}{j!}`,
			r`y = \frac{r^2}{4}`
		],
		plans: [
			r`N = m + ${PLAN_MISSIONS + 1} \left( \sum_{j=0}^{n-1} \binom{S + j - 1}{j} + \sum_{k=1}^{n} \binom{g_k + k - 1}{k} \right)`,
			r`\sum_{i=1}^{${CODE_LENGTH}} i \, c_i \equiv 0 \pmod{${CODE_CHARACTERS.length}}`
		],
		chain: [
			r`${text('filmed')} = n \cdot C`,
			r`${text('flagged')} = n \cdot C \cdot ${tpr}`,
			r`${text('reached')} = n \cdot C \cdot ${tpr} \cdot (1 - ${lost})`,
			r`${text('minutes')} = \frac{365 \times 2 \times m}{${decimal(1.25)} \times 60}`,
			r`${text('false-alerts')} = 365 \times \frac{c}{12} \times (n' - e) \cdot ${fpr}`,
			r`${text('false-matches')} = 365 \times 10^4 \times i \cdot ${fpir}`
		]
	};
}

/**
 * Returns the formulas of each model as MathML, by the name of the model. Browsers draw it and screen readers read it
 * aloud.
 */
export function renderFormulas(script: FormulaLanguage): Readonly<Record<string, readonly string[]>> {
	return Object.fromEntries(
		Object.entries(latex(script)).map(([model, formulas]) => [model, formulas.map(mathml)])
	);
}

/**
 * Returns a LaTeX formula as MathML, as a block of its own. Style attributes are removed, because the
 * Content-Security-Policy forbids them; `display="block"` has the same effect.
 */
const mathml = (formula: string): string =>
	temml
		.renderToString(formula, { displayMode: true, throwOnError: true })
		.replaceAll(/ (?:class|style)="[^"]*"/g, '');
