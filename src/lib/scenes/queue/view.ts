import { stacked, type TextLine } from '#lib/chart/text-lines.ts';
import { cutOf, expectation } from '#lib/model/analysis.ts';
import { deskOf, detectorOf } from '#lib/model/settings.ts';
import { alertsPerHour, answering } from '#lib/model/supervision.ts';
import type { Choices, Frame } from '../scene.ts';
import type { World } from '../world.ts';
import { typicalHour, type Ticket } from './hour.ts';
import { axisOf, tape, type Tape, type TapeSizes } from './tape.ts';
import { legend, type Sample } from './legend.ts';
import { headline } from './words.ts';

/** Alerts of a stretch of time, and what became of them. */
export interface Count {
	readonly alerts: number;
	readonly right: number;
	readonly lost: number;
}

export interface QueueLayout extends Tape {
	readonly lines: readonly TextLine[];
	readonly samples: readonly Sample[];
}

export interface QueueView {
	readonly frame: Frame;
	/** Displayed score above which there is an alert, and the people who answer. */
	readonly threshold: number;
	readonly operators: number;
	/** What the model expects of an hour, not in whole alerts; `lost` is a number, `share` the share that it is. */
	readonly mean: Count & { readonly share: number };
	/** The hour that is drawn, quarter by quarter, by the time at which alerts come in. */
	readonly quarters: readonly Count[];
	readonly tickets: readonly Ticket[];
	readonly wide: QueueLayout;
	readonly tall: QueueLayout;
}

/** Parts of the hour on a page and in the table. */
const QUARTERS = 4;
const FRAME: Frame = { wide: [0, 0, 240, 208], tall: [0, 0, 150, 164], fit: 'contain' };
const WIDE: TapeSizes = {
	left: 26,
	width: 206,
	top: 30,
	parts: QUARTERS,
	pitch: 41.5,
	lanes: 17,
	ticket: 4.6,
	gap: 5,
	people: 2.6
};
const TALL: TapeSizes = {
	left: 23,
	width: 123,
	top: 25.5,
	parts: QUARTERS,
	pitch: 32,
	lanes: 11.5,
	ticket: 4,
	gap: 4,
	people: 2.6
};

/** The reader's alerts over one hour, what becomes of them, and what is to be expected of all hours. */
export function view(_state: unknown, world: World, choices: Choices): QueueView {
	const detector = detectorOf(choices.settings);
	const desk = deskOf(choices.settings);
	const expected = expectation(cutOf(detector.threshold), detector);
	const perHour = alertsPerHour(expected.alerts, desk.streams, desk.peak);
	const { lost } = answering({ ...desk, perHour });
	const right = perHour * expected.precision;
	const tickets = typicalHour(world.seed, { perHour, right: expected.precision }, desk);
	const shown = {
		threshold: detector.threshold,
		operators: desk.operators,
		mean: { alerts: perHour, right, lost: perHour * lost, share: lost },
		quarters: quartersOf(tickets),
		tickets
	};
	return {
		frame: FRAME,
		...shown,
		wide: layOut(tickets, shown, WIDE, world, { title: 7, text: 4.4, label: 3.5 }),
		tall: layOut(tickets, shown, TALL, world, { title: 5.6, text: 4.4, label: 4.3 })
	};
}

function quartersOf(tickets: readonly Ticket[]): Count[] {
	return Array.from({ length: QUARTERS }, (_, quarter) => {
		const arrived = tickets.filter(({ at }) => at >= 0 && Math.floor((at * QUARTERS) / 60) === quarter);
		return {
			alerts: arrived.length,
			right: arrived.filter((ticket) => ticket.right).length,
			lost: arrived.filter(({ lane }) => lane === undefined).length
		};
	});
}

/** Font sizes of one layout. */
interface Sizes {
	readonly title: number;
	readonly text: number;
	readonly label: number;
}

function layOut(
	tickets: readonly Ticket[],
	shown: Omit<QueueView, 'frame' | 'wide' | 'tall'>,
	sizes: TapeSizes,
	world: World,
	{ title, text, label }: Sizes
): QueueLayout {
	const [heading, ...sentences] = headline(shown, world);
	const start = { anchor: 'start', x: 4 } as const;
	const lines: TextLine[] = [
		{ ...start, id: 'title', text: heading ?? '', y: title * 1.3, size: title, style: 'chart-title' },
		...stacked(
			sentences,
			{ ...start, id: 'sentence', y: title * 1.3 + text * 1.65, size: text, style: '' },
			1.4
		)
	];
	const drawn = tape(tickets, shown.operators, sizes);
	for (let quarter = 0; quarter < QUARTERS; quarter++) {
		const minutes = world.format((quarter * 60) / QUARTERS, { type: 'integer' });
		lines.push({
			id: `minute-${quarter}`,
			text: world.fill('queue.minute', { minutes }),
			x: sizes.left - 2.5,
			y: axisOf(sizes, quarter) + label * 0.3,
			size: label,
			anchor: 'end',
			style: 'soft'
		});
	}
	const foot = sizes.top + QUARTERS * sizes.pitch + label * 0.6;
	const key = legend(world, { left: 4, width: sizes.left + sizes.width - 4, y: foot, size: label });
	return { ...drawn, lines: [...lines, ...key.lines], samples: key.samples };
}
