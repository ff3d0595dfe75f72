import type { TextLine } from '#lib/chart/text-lines.ts';
import type { Box, Frame } from '../scene.ts';
import type { World, WorldRecord } from '../world.ts';
import { VERDICTS, type Verdict } from './verdicts.ts';
import { layOutRows } from './rows.ts';
import { layOutShare } from './share.ts';

export interface Use {
	readonly id: string;
	readonly name: string;
	readonly verdict: Verdict;
	readonly what?: string;
	/** False alerts among {@link Use.all}, where somebody counted them. */
	readonly false?: number;
	readonly all?: number;
}

/** Everything of one layout. Each path holds all the marks of one look. */
export interface TrialLayout {
	readonly lines: readonly TextLine[];
	/** From a name to its mark. */
	readonly guides: string;
	/** From the use whose alerts were counted to the count. */
	readonly link: string;
	readonly filled: string;
	readonly solid: string;
	readonly dotted: string;
	readonly doubt: string;
	readonly falseAlerts: string;
	/** The rest of them, of which nobody says that they were right. */
	readonly otherAlerts: string;
}

export interface TrialView {
	readonly frame: Frame;
	readonly uses: readonly Use[];
	readonly wide: TrialLayout;
	readonly tall: TrialLayout;
}

/** Sizes of a layout, in its own units. */
export interface Sizes {
	readonly box: Box;
	readonly title: number;
	readonly label: number;
	readonly mark: number;
	/** Where the rows begin, and how far they are apart at most. */
	readonly top: number;
	readonly pitch: number;
	readonly margin: number;
	/** Height kept at the foot for the alerts that were counted. */
	readonly foot: number;
	/** Alerts in a row. */
	readonly columns: number;
}

const WIDE: Sizes = {
	box: [0, 0, 240, 208],
	title: 6.4,
	label: 4.6,
	mark: 5.6,
	top: 18,
	pitch: 14.2,
	margin: 6,
	foot: 69,
	columns: 25
};
const TALL: Sizes = {
	box: [0, 0, 150, 164],
	title: 5,
	label: 4.4,
	mark: 4.6,
	top: 12.5,
	pitch: 10.4,
	margin: 4,
	foot: 61,
	columns: 20
};
const COUNTED_IN = 100;

/** The uses of the story’s list `trial`, from the best verdict to none, and the false alerts of one of them. */
export function view(world: World): TrialView {
	const uses = usesOf(world.records('trial'));
	const layOut = (sizes: Sizes): TrialLayout => {
		const rows = layOutRows(uses, world, sizes);
		return { ...rows, ...layOutShare(uses, rows, world, sizes) };
	};
	const frame: Frame = { wide: WIDE.box, tall: TALL.box, fit: 'contain' };
	return { frame, uses, wide: layOut(WIDE), tall: layOut(TALL) };
}

/** By verdict; a use whose alerts were counted comes last of its kind, so that a line leads from it to the count. */
function usesOf(records: readonly WorldRecord[]): Use[] {
	return records
		.map(({ id, name, kind, what, value, high = COUNTED_IN }) => ({
			id,
			name,
			verdict: VERDICTS.find((verdict) => verdict === kind) ?? 'unknown',
			...(what === undefined ? {} : { what }),
			...(value === undefined ? {} : { false: value, all: high })
		}))
		.sort((a, b) => rank(a) - rank(b));
}

const rank = ({ verdict, all }: Pick<Use, 'verdict' | 'all'>): number =>
	VERDICTS.indexOf(verdict) + (all === undefined ? 0 : 0.5);
