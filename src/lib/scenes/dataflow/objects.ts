/** Pictograms of data sources: a market stall, a sheet, a police cap. */
import type { Shape } from '#lib/chart/drawing.ts';
import { circlePath } from '#lib/chart/marks/symbol-paths.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import type { Flow } from './data.ts';

/** Side of the square around its centre in which a pictogram is drawn. */
const BOX_SIDE = 100;

/** Path data of a pictogram: its lines, and its areas filled with ink. */
interface Pictogram {
	readonly lines: string;
	readonly ink?: string;
}

const SHEET = 'M-32-44H32V44H-32z';
const TEXT_LINES = 'M-20-26H20M-20-12H20M-20 2H20';

/** Pictograms by the last part of the id of a record, such as `police`. */
const PICTOGRAMS: Readonly<Record<string, Pictogram>> = {
	// A market stall under its awning.
	events: {
		lines: 'M-36-12V44M36-12V44M-46 14H46V28H-46zM-38-42H38L48-14H-48zM-24-14L-19-42M0-14V-42M24-14L19-42',
		ink: 'M-48-14a12 9 0 0 0 24 0zM0-14a12 9 0 0 0 24 0z'
	},
	// A by-law with its seal.
	orders: { lines: SHEET + TEXT_LINES + circlePath(12, 24, 12), ink: circlePath(12, 24, 6) },
	// A report: a speech bubble.
	reports: { lines: 'M-44-38H44V18H-6L-24 42V18H-44z', ink: `M-4-28h8l-2 26h-4z${circlePath(0, 7, 4.5)}` },
	// A police cap (kepi).
	police: {
		lines: 'M-34 6L-40-22q40-22 80 0L34 6q-34-12-68 0zM-34 6q34-12 68 0q8 12-2 20q-32-18-64 0q-10-8-2-20z',
		ink: circlePath(0, -14, 6)
	},
	// A prefecture: a front with columns.
	prefecture: {
		lines: 'M-46-16L0-44L46-16zM-46 32H46V44H-46zM-38-16V32M-26-16V32M-6-16V32M6-16V32M26-16V32M38-16V32',
		ink: circlePath(0, -25, 5)
	},
	// The cross of an ambulance.
	rescue: { lines: 'M-44-44H44V44H-44z', ink: 'M-10-32H10V-10H32V10H10V32H-10V10H-32V-10H-10z' },
	// A mast.
	phones: {
		lines:
			'M0-18L-22 46M0-18L22 46M-7 4H7M-14 24H14M-22 46L14 24M22 46L-14 24M-16-36a18 18 0 0 0 0 24M16-36a18 18 0 0 1 0 24M-27-44a30 30 0 0 0 0 40M27-44a30 30 0 0 1 0 40',
		ink: circlePath(0, -24, 5)
	}
};

/** Draws the source of a data flow around a point; with thin lines if the flow is only announced. */
export function drawFlowSource({ id, isSeen }: Flow, x: number, y: number, height: number): Shape[] {
	const { lines, ink } = PICTOGRAMS[id.split('-').at(-1) ?? ''] ?? { lines: SHEET + TEXT_LINES };
	const transform = `translate(${roundToTenth(x)} ${roundToTenth(y)}) scale(${Math.round((height / BOX_SIDE) * 1000) / 1000})`;
	return [
		{ id: `${id}-lines`, style: isSeen ? 'sign' : 'gaze', d: lines, transform },
		...(ink ? [{ id: `${id}-ink`, style: isSeen ? 'points' : 'gaze', d: ink, transform }] : [])
	];
}
