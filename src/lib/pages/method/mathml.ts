/** A few words of MathML, which browsers set and screen readers read aloud. */

/** Names of one letter are variables, longer ones functions or words; digits are numbers; the rest are signs. */
const token = (text: string): string => {
	if (/^[\p{Nd}.,\u202f]+$/u.test(text)) return `<mn>${text}</mn>`;
	if (/^\p{L}[′]?$/u.test(text)) return `<mi>${text}</mi>`;
	if (/^\p{L}[\p{L}\s]+$/u.test(text)) return `<mi mathvariant="normal">${text}</mi>`;
	return `<mo>${text}</mo>`;
};

const part = (what: string): string => (what.startsWith('<') ? what : token(what));

/** One after the other. Tokens of plain text are marked up; what is marked up already stays. */
export const row = (...parts: readonly string[]): string => `<mrow>${parts.map(part).join('')}</mrow>`;
export const over = (above: string, below: string): string => `<mfrac>${part(above)}${part(below)}</mfrac>`;
export const sub = (base: string, index: string): string => `<msub>${part(base)}${part(index)}</msub>`;
export const sup = (base: string, power: string): string => `<msup>${part(base)}${part(power)}</msup>`;
export const root = (inside: string): string => `<msqrt>${part(inside)}</msqrt>`;
/** Over an index, up to a bound if there is one. */
export const sum = (below: string, above?: string): string =>
	above === undefined
		? `<munder><mo>∑</mo>${part(below)}</munder>`
		: `<munderover><mo>∑</mo>${part(below)}${part(above)}</munderover>`;

/** A formula on a line of its own. */
export const formula = (...parts: readonly string[]): string =>
	`<math display="block">${row(...parts)}</math>`;
