/**
 * Scene “crowd”: a crowd as a thousand heads, and a loupe with the alerts. Before the guess, right and false alerts are not
 * distinguished.
 */
import { createShape, type Drawing, type MarkFrame } from '#lib/chart/drawing.ts';
import { fit } from '#lib/chart/layout/alternatives.ts';
import {
	atLeast,
	behind,
	card,
	empty,
	exactly,
	GAPS,
	grow,
	named,
	sized,
	type Box,
	type NamedRects,
	type Size
} from '#lib/chart/layout/box.ts';
import { column, row } from '#lib/chart/layout/line.ts';
import { counts, type NamedCount } from '#lib/chart/layout/counts.ts';
import { drawAt, layOut } from '#lib/chart/layout/lay-out.ts';
import { note, text, title } from '#lib/chart/layout/text.ts';
import { fitUnits, unitMark } from '#lib/chart/layout/units.ts';
import { COUNT_SIZE, LABEL_SIZE, TITLE_SIZE, type Viewport } from '#lib/chart/viewport.ts';
import { formatDate } from '#lib/i18n/dates.ts';
import { withBuildUp } from '../build-up.ts';
import { defineMarkScene } from '../define-mark-scene.ts';
import { flaggedIds, markCount, PEOPLE_PER_MARK, watchlistIds } from '../shared/passer-ids.ts';
import { NO_GUESS } from '../shared/guess.ts';
import { NOTE_SIZE } from '../shared/note-size.ts';
import { ownWords } from '../shared/own-guess.ts';
import { formatCount, pluralWord } from '../shared/plural.ts';
import type { World } from '../world.ts';
import { data, formatAlertSummary, table, type CrowdData } from './data.ts';
import { spreadOut } from './spread-out.ts';
import { crowdBox, HEAD_COUNT, HEAD_LIMITS, headFrames, headsFor, peoplePerHead } from './heads.ts';

/** Minimum size of a picture with the note on the law, in units. The text beside smaller pictures has it. */
const MIN_SIZE_FOR_LAW = { width: 300, height: 360 };
/** Size of a picture from which the number of alerts is larger than the others, in units. */
const LARGE = { width: 560, height: 400 };
/** Width of a loupe in which the number of the guess is large, in units. */
const MIN_WIDTH_LARGE_OWN = 200;
/** Height below which the numbers are beside the crowd, without loupe, in units. */
const MIN_HEIGHT_FOR_NUMBERS_ABOVE = 120;

function layout(view: CrowdData, viewport: Viewport, world: World): Drawing {
	const { isResolved, sums } = view;
	const hasLaw = viewport.width >= MIN_SIZE_FOR_LAW.width && viewport.height >= MIN_SIZE_FOR_LAW.height;
	const isLarge = viewport.width >= LARGE.width && viewport.height >= LARGE.height;
	const date = formatDate(world.locale, world.lawAsOf);
	const law = ['crowd.law', 'crowd.law-short'].map((key) => world.fill(key, { date }));
	const titleText = isResolved
		? pluralWord(world, 'crowd.passers', sums.crowd)
		: world.word('crowd.question');
	const notes = headNotes(view, world);
	const head = column(
		{ gap: 's' },
		title(viewport.showTitle ? titleText : ''),
		note('each', isLarge && hasLaw ? '' : notes, { maxLines: 1 })
	);
	// In a large picture, one line at its foot says what a head is, and what the law says.
	const foot = [`${notes[0]} · ${law[0]}`, `${notes[0]} · ${law[1]}`, `${notes[1]} · ${law[1]}`];
	const lawNote = isLarge
		? fit(
				note('law', foot, { size: NOTE_SIZE, maxLines: 1 }),
				note('law', foot, { size: [NOTE_SIZE, LABEL_SIZE], maxLines: 2 })
			)
		: note('law', law, { maxLines: 2 });
	return layOut(
		viewport,
		column(
			{ gap: 'l' },
			grow(crowdWithLoupe({ ...view, own: ownCount(view, viewport) }, head, isLarge, world)),
			hasLaw ? lawNote : empty
		)
	);
}

/** What is drawn, and how many alerts the reader takes for false while guessing. */
type CrowdView = CrowdData & { readonly own: number };

/** Returns the number that the reader guesses; before she moves it, where the control stands. A class has not bet on it, so a slide shows nothing. */
const ownCount = ({ isResolved, draft, sums }: CrowdData, { isProjected }: Viewport): number =>
	draft >= 0 || isResolved || isProjected ? draft : Math.round((sums.right + sums.wrong) / 2);

/** Returns the notes, longest first: what a head represents, and if there is space the settings or, before the guess, the error rate. */
function headNotes({ isResolved, sums }: CrowdData, world: World): string[] {
	const each = world.fill('crowd.head', { people: pluralWord(world, 'crowd.people', peoplePerHead(sums)) });
	const settings = world.fill('crowd.settings', {
		list: formatCount(world, sums.list),
		match: formatCount(world, sums.match)
	});
	const error = world.fill('crowd.error', { faces: formatCount(world, sums.oneIn) });
	return isResolved ? [`${each} · ${settings}`, each] : [`${each} · ${error}`, each];
}

/** The numbers of the picture: of the crowd, and of the alerts. */
interface Numbers {
	readonly crowd: readonly NamedCount[];
	readonly alerts: readonly NamedCount[];
}

/**
 * Returns the results or, before the guess, what is known. The less important numbers of the crowd come last.
 * @param isLarge whether there is space for a larger number of alerts, to which the guess refers
 */
function numbers({ isResolved, sums }: CrowdData, isLarge: boolean, world: World): Numbers {
	const item = (id: string, value: number, name: string, style = ''): NamedCount => ({
		id,
		number: formatCount(world, value),
		names: [name],
		style
	});
	const { right, wrong, crowd, wanted } = sums;
	if (!isResolved)
		return {
			crowd: [
				item('wanted', wanted, pluralWord(world, 'crowd.who-wanted', wanted), 'soft'),
				item('passers', crowd, pluralWord(world, 'crowd.who-pass', crowd))
			],
			alerts: [
				{
					...item('alerts', right + wrong, pluralWord(world, 'crowd.unresolved', right + wrong)),
					isHero: isLarge
				}
			]
		};
	const result = (id: 'right' | 'wrong' | 'missed' | 'ignored', style = '') =>
		item(id, sums[id], pluralWord(world, `crowd.${id}`, sums[id]), style);
	return {
		crowd: [result('missed'), result('ignored')],
		alerts: [result('right', 'right-ink'), result('wrong', 'wrong-ink')]
	};
}

/** The crowd with the loupe beside or below it, each below its numbers, or without the loupe if there is no space for both. */
function crowdWithLoupe(view: CrowdView, head: Box, isLarge: boolean, world: World): Box {
	const results = numbers(view, isLarge, world);
	const crowd = crowdBox({ frameOf: headFrames(view) });
	const both = (...above: LoupeHeads) =>
		sized((available) => withLoupe(view, above, available, world) ?? IMPOSSIBLE);
	const inRow = (items: readonly NamedCount[]) => counts(items, 1);
	// The least important numbers are left out first; the loupe has them too.
	const important = (count: number) => [...results.alerts, ...results.crowd].slice(0, count);
	const withNumbers = (contents: Box) =>
		[4, 3, 2, 0].map((count) =>
			column({ gap: 'l' }, head, counts(important(count), Math.min(1, count)), grow(contents))
		);
	const fewNumbers = fit(...[3, 2, 1].map((count) => counts(important(count))));
	const [first, second] = results.crowd;
	const ownNumbers = [
		// Before the guess, the wanted people are a line below the crowd of which they are part.
		...(!view.isResolved && first && second ? [column({ gap: 'none' }, inRow([second]), lineOf(first))] : []),
		...[2, 1].map((count) => inRow(results.crowd.slice(0, count).reverse()))
	].map((above) => column({ gap: 'l' }, head, grow(both(above, inRow(results.alerts)))));
	return fit(
		...[...ownNumbers, ...withNumbers(both(empty, empty)), ...withNumbers(crowd)].map((box) =>
			atLeast({ height: MIN_HEIGHT_FOR_NUMBERS_ABOVE }, box)
		),
		row({ gap: 'l' }, grow(fewNumbers, 0.42), grow(column({ gap: 'xs' }, grow(crowd), head), 0.58))
	);
}

/** A number with its name as a line of text. */
const lineOf = ({ id, number, names: [name = ''] }: NamedCount): Box =>
	text(`${id}-name`, `${number} ${name}`, { size: TITLE_SIZE, maxLines: 1 });

/** A box that never fits. */
const IMPOSSIBLE = atLeast({ height: Infinity }, empty);

/** Numbers above the crowd and above the loupe. */
type LoupeHeads = readonly [crowd: Box, loupe: Box];

/** Least share of the space for the loupe: the same for any number of alerts, so that heads stay where they are. */
const LOUPE_SHARE = 0.46;
/** Gap between the crowd and the loupe, and minimum pitch of heads beside a loupe, in units. */
const [LOUPE_GAP, MIN_HEAD_PITCH] = [20, 2.2];

/** Returns crowd and loupe with their numbers, beside each other or one below the other, or undefined if there is too little space. */
function withLoupe(view: CrowdView, above: LoupeHeads, available: Size, world: World): Box | undefined {
	const partsOf = (main: 'width' | 'height', share = LOUPE_SHARE) =>
		[1 - share, share].map((each) => ({
			...available,
			[main]: (available[main] - LOUPE_GAP) * each
		}));
	const besideHeight = Math.max(...partsOf('width').map((size, i) => above[i]?.measure(size).height ?? 0));
	const isBeside = available.width > available.height - besideHeight;
	const share = isBeside ? loupeShareBeside(available, besideHeight, above[0]) : LOUPE_SHARE;
	const sizes = partsOf(isBeside ? 'width' : 'height', share);
	const measured = above.map((box, index) => box.measure(sizes[index] ?? available));
	if (!measured.every(({ fits }) => fits)) return undefined;
	// Side by side, both begin at the same height.
	const headHeights = measured.map(({ height }) => (isBeside ? besideHeight : height));
	const below = sizes.map(({ width, height }, index) => {
		const used = headHeights[index] ?? 0;
		return { width, height: height - used - (used > 0 ? GAPS.l : 0) };
	}) as [Size, Size];
	const loupe = loupeFor(view, below[1], world);
	const { pitch } = fitUnits([HEAD_COUNT], below[0], HEAD_LIMITS);
	if (!loupe || pitch < MIN_HEAD_PITCH) return undefined;
	// The flagged heads are next to the loupe: at the right, or in the last row.
	const positionOf = (index: number, columns: number) => {
		const [down, across] = [Math.floor(index / columns), index % columns];
		return isBeside
			? down * columns + columns - 1 - across
			: (HEAD_COUNT / columns - 1 - down) * columns + across;
	};
	// Before the guess, the alerts are those of the whole crowd: no head stands out.
	const crowd = crowdBox({ positionOf, ...(view.isResolved && { frameOf: headFrames(view) }) });
	const parts = [crowd, named('loupe', loupe)].map((box, index) =>
		grow(
			column({ gap: 'l' }, exactly({ height: headHeights[index] ?? 0 }, above[index] ?? empty), grow(box)),
			index === 0 ? 1 - share : share
		)
	);
	return behind(
		(_, rects) => ({ shapes: [createShape('rays', 'cut', raysPath(isBeside, rects))] }),
		(isBeside ? row : column)({ gap: 'xl' }, ...parts)
	);
}

/** Returns the share of the width for a loupe beside the crowd: what the heads and the numbers above them leave. */
function loupeShareBeside({ width, height }: Size, above: number, numbers: Box | undefined): number {
	const inner = width - LOUPE_GAP;
	const own = { width: inner * (1 - LOUPE_SHARE), height: height - above - (above > 0 ? GAPS.l : 0) };
	const { pitch, columns } = fitUnits([HEAD_COUNT], own, HEAD_LIMITS);
	const share = 1 - (columns * pitch) / inner;
	return numbers?.measure({ width: inner * (1 - share), height: above }).fits === false
		? LOUPE_SHARE
		: Math.max(LOUPE_SHARE, share);
}

/** Returns two lines from the crowd to the loupe, which has the alerts of the whole crowd; none if numbers are between them. */
function raysPath(isBeside: boolean, rects: NamedRects): string {
	const [crowd, plate] = [rects.get('crowd'), rects.get('loupe')];
	if (!crowd || !plate) return '';
	const [right, bottom] = [crowd.x + crowd.width, crowd.y + crowd.height];
	if (isBeside)
		return `M${right} ${crowd.y}L${plate.x} ${plate.y}M${right} ${bottom}L${plate.x} ${plate.y + plate.height}`;
	return plate.y - bottom > LOUPE_GAP
		? ''
		: `M${crowd.x} ${bottom}L${plate.x} ${plate.y}M${right} ${bottom}L${plate.x + plate.width} ${plate.y}`;
}

/** Limits of the marks in the loupe, in units. */
const ALERT_LIMITS = { minPitch: 7.5, maxPitch: 64, columnCounts: [5, 7, 10, 20, 25, 40, 50] };
/** Padding of the loupe and gap below its text, in units: those of the gap `m`. */
const LOUPE_PADDING = 7;
/** Gap between a mark and the name below it, in units. */
const LABEL_GAP = 3;

/**
 * Returns a plate with all flagged people, in as small piles as fit, and the name of the lookalike if she is one of them;
 * undefined when nobody is flagged or there is too little space.
 */
function loupeFor({ isResolved, draft, own, sums }: CrowdView, size: Size, world: World) {
	const { right, wrong, includesLookalike } = sums;
	const alerts = right + wrong;
	if (alerts === 0) return undefined;
	/** Alerts that have a frame of their own in any pile. */
	const single = isResolved ? right : 0;
	// The number above the loupe says it before the guess.
	const summary = isResolved ? formatAlertSummary(world, right, wrong) : '';
	const ownSize = size.width > MIN_WIDTH_LARGE_OWN ? COUNT_SIZE : TITLE_SIZE;
	for (const pile of PEOPLE_PER_MARK) {
		const marks = markCount(alerts - single, pile);
		const piled = pluralWord(world, isResolved ? 'crowd.innocents' : 'crowd.alerts', pile);
		const remark =
			pile > 1
				? world.fill('crowd.pile', { people: piled })
				: pluralWord(world, 'crowd.gathered', headsFor(alerts, sums));
		const words = column(
			{ gap: 'xs' },
			text('summary', summary, { style: 'strong' }),
			note('gathered', pile === 1 && own >= 0 ? '' : remark),
			// The busts below it are those that it counts.
			pile === 1 && own >= 0 ? ownWords(own, ownSize, world) : empty
		);
		const width = size.width - 2 * LOUPE_PADDING;
		const height = size.height - 3 * LOUPE_PADDING - words.measure({ width, height: size.height }).height;
		// There may be a million people, so the pitch is known before there are marks.
		const { pitch } = fitUnits([single + marks], { width, height }, ALERT_LIMITS);
		if (pitch < ALERT_LIMITS.minPitch) continue;
		const isNamed = isResolved && includesLookalike && pile === 1 && wrong > 0;
		const { personId } = world.lookalike;
		const framed = (ids: readonly string[], frame: MarkFrame) =>
			ids.map((id) => ({ id, core: 'person', frame }) as const);
		const units = isResolved
			? [
					...framed(watchlistIds(right), 'right'),
					...framed(flaggedIds(marks, isNamed ? personId : undefined), 'false')
				]
			: [...watchlistIds(right), ...flaggedIds(marks)].slice(0, marks).map((id, index) => ({
					id,
					// While the reader guesses, as many as she takes for false stand out, when each has a frame.
					core: 'person' as const,
					frame: pile === 1 && index < draft ? ('false' as const) : ('unopened' as const)
				}));
		// The lookalike is the last one, and her name is below her.
		const name = text('name', isNamed ? world.word(`person.${personId}`) : '', { style: 'strong' });
		const passers = unitMark('passers', [{ units }], {
			...ALERT_LIMITS,
			decorate({ groups: [group], pitch }) {
				const [x, y] = group?.centreOf(units.length - 1) ?? [0, 0];
				return drawAt(name, [x + pitch / 2, y + pitch / 2 + LABEL_GAP], { x: 'end', y: 'start' });
			}
		});
		const space = exactly({ height: isNamed ? LABEL_SIZE : 0 }, empty);
		const box = card(
			'loupe',
			'plate',
			column(
				{ gap: 'm' },
				words,
				grow(spreadOut(passers, units.length, ALERT_LIMITS, pile === 1 ? own : NO_GUESS)),
				space
			),
			'm'
		);
		if (box.measure(size).fits) return box;
	}
	return undefined;
}

export default withBuildUp(defineMarkScene({ data, layout, table, showsGuess: true }));
