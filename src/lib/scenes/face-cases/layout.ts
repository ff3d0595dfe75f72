import type { TextLine } from '#lib/chart/text-lines.ts';
import { stroke, type Drawn } from '#lib/chart/strokes.ts';
import { writeDate } from '#lib/i18n/dates.ts';
import { paragraph } from '../paragraph.ts';
import type { Box } from '../scene.ts';
import type { World } from '../world.ts';
import { carnival } from './carnival.ts';
import { drawer, tally, tallyInWords, type Tally } from './drawer.ts';
import type { Facts } from './facts.ts';
import { gates } from './gates.ts';
import type { Sizes } from './sizes.ts';

export interface FaceCasesLayout extends Drawn {
	readonly tally: Tally;
}

/** Three stories, each under how it ended; the one that goes on is the largest. */
export function layOut(facts: Facts, sizes: Sizes, world: World): FaceCasesLayout {
	const parts = [gates(facts, sizes, world), carnival(facts, sizes, world), drawer(facts, sizes, world)];
	return {
		strokes: [stroke('rules', 'grid-line', sizes.rules), ...parts.flatMap(({ strokes }) => strokes)],
		lines: [
			...headings(facts, sizes, world),
			...parts.flatMap(({ lines }) => lines),
			...tallyInWords(facts, sizes, world)
		],
		tally: tally(facts.daily, sizes)
	};
}

function headings({ decisions, tested }: Facts, sizes: Sizes, world: World): TextLine[] {
	const { title, law, text, verdict, daily, subject, lycees, carnival: street, file } = sizes;
	const year = (iso = '') => (iso === '' ? '' : writeDate(world.locale, iso, 'year'));
	const panel = (id: string, [x, y, width]: Box, size: number, values: Readonly<Record<string, string>>) => [
		...paragraph(`${id}-verdict`, world.word(`face-cases.${id}-verdict`), {
			x,
			y: y + size * 0.78,
			size,
			style: 'chart-title'
		}),
		...paragraph(`${id}-subject`, world.fill(`face-cases.${id}-subject`, values), {
			x,
			y: y + size * 0.78 + subject * 1.45,
			size: subject,
			width: sizes.wide || id !== 'file' ? width : Infinity,
			style: 'soft'
		})
	];
	return [
		...(title === undefined
			? []
			: paragraph('title', world.word('face-cases.title'), {
					x: lycees[0],
					y: title,
					size: verdict * 1.1,
					style: 'chart-title'
				})),
		...panel('lycees', lycees, verdict, { from: year(decisions[0]?.when), to: year(decisions.at(-1)?.when) }),
		...panel('carnival', street, verdict, { date: tested === '' ? '' : writeDate(world.locale, tested) }),
		...panel('file', file, daily, {}),
		...paragraph('law', world.fill('face-cases.law', { date: writeDate(world.locale, world.lawAsOf) }), {
			x: law[0],
			y: law[1],
			size: text,
			style: 'soft'
		})
	];
}
