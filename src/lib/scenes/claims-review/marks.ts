import { square } from '#lib/chart/marks.ts';
import { round } from '#lib/chart/path.ts';
import { stroke, type Stroke } from '#lib/chart/strokes.ts';
import { questionMark } from '../question-mark.ts';
import type { Verdict } from './verdicts.ts';

/**
 * A verdict’s sign around a point. The shape says it first: full; dashed and struck through; with a cross for what is
 * to be added; with an arrow that leads on; dotted, with a question mark.
 */
export function sign(id: string, verdict: Verdict, x: number, y: number, side: number): Stroke[] {
	const frame = square(x, y, side);
	const reach = side * 0.78;
	const own = (name: string) => `${id}-${name}`;
	switch (verdict) {
		case 'held':
			return [stroke(own('full'), 'mark filled', frame)];
		case 'corrected':
			return [
				stroke(own('ground'), 'ground', frame),
				stroke(own('frame'), 'alert-false', frame),
				stroke(
					own('stroke'),
					'amended',
					`M${round(x - reach)} ${round(y + reach)}L${round(x + reach)} ${round(y - reach)}`
				)
			];
		case 'nuanced':
			return [
				stroke(own('frame'), 'sign dashed', frame),
				stroke(
					own('more'),
					'sign open',
					`M${round(x - side * 0.28)} ${round(y)}h${round(side * 0.56)}M${round(x)} ${round(y - side * 0.28)}v${round(side * 0.56)}`
				)
			];
		case 'overtaken':
			return [
				stroke(own('frame'), 'sign', frame),
				stroke(own('arrow'), 'sign open', arrow(x - side * 0.3, y, side * 1.08))
			];
		case 'open':
			return [
				stroke(own('frame'), 'sign dotted', frame),
				stroke(own('doubt'), 'sign open', questionMark(x, y, side * 0.62))
			];
	}
}

function arrow(x: number, y: number, length: number): string {
	const head = round(length * 0.28);
	return `M${round(x)} ${round(y)}h${round(length)}m-${head} -${head}l${head} ${head}l-${head} ${head}`;
}
