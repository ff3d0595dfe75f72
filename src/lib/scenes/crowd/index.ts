/**
 * Scene “crowd”: a crowd as a thousand heads, and a loupe with the alerts. Before the guess it shows only the known
 * numbers.
 */
import { greatest } from 'd3-array';
import { createShape, type Drawing } from '#lib/chart/drawing.ts';
import { fit, largest } from '#lib/chart/layout/alternatives.ts';
import {
	atLeast,
	behind,
	card,
	column,
	empty,
	grow,
	named,
	row,
	sized,
	type Box,
	type NamedRects,
	type Size
} from '#lib/chart/layout/box.ts';
import { counts, type NamedCount } from '#lib/chart/layout/counts.ts';
import { layOut } from '#lib/chart/layout/lay-out.ts';
import { note, text, title } from '#lib/chart/layout/text.ts';
import { fitUnits, unitMark } from '#lib/chart/layout/units.ts';
import { rectPath } from '#lib/chart/path.ts';
import type { Rect, Viewport } from '#lib/chart/viewport.ts';
import { formatDate } from '#lib/i18n/dates.ts';
import { withBuildUp } from '../build-up.ts';
import { defineMarkScene } from '../define-mark-scene.ts';
import { flaggedIds, markCount, PEOPLE_PER_MARK, watchlistIds } from '../shared/passer-ids.ts';
import { formatCount, pluralWord } from '../shared/plural.ts';
import type { World } from '../world.ts';
import { data, formatAlertSummary, table, type CrowdCounts, type CrowdData } from './data.ts';
import {
	crowdBox,
	HEAD_COUNT,
	HEAD_LIMITS,
	headFrames,
	headsFor,
	MAX_HEAD_PITCH,
	peoplePerHead
} from './heads.ts';

/** Minimum size of a picture with the note on the law, in units. The text beside smaller pictures has it. */
const MIN_SIZE_FOR_LAW = { width: 300, height: 360 };
/** Height below which the numbers are beside the crowd, without loupe, in units. */
const MIN_HEIGHT_FOR_NUMBERS_ABOVE = 120;

function layout({ isResolved, sums }: CrowdData, viewport: Viewport, world: World): Drawing {
	const hasLaw = viewport.width >= MIN_SIZE_FOR_LAW.width && viewport.height >= MIN_SIZE_FOR_LAW.height;
	const date = formatDate(world.locale, world.lawAsOf);
	const law = ['crowd.law', 'crowd.law-short'].map((key) => world.fill(key, { date }));
	const titleText = isResolved
		? pluralWord(world, 'crowd.passers', sums.crowd)
		: world.word('crowd.question');
	const head = column(
		{ gap: 's' },
		title(viewport.showTitle ? titleText : ''),
		note('each', headNotes(sums, world), { maxLines: 1 })
	);
	return layOut(
		viewport,
		column(
			{ gap: 'l' },
			grow(isResolved ? afterGuess(sums, head, world) : beforeGuess(sums, head, world)),
			note('law', hasLaw ? law : '', { maxLines: 2 })
		)
	);
}

/** Returns the notes, longest first: what a head represents, and if there is space the settings. */
function headNotes(sums: CrowdCounts, world: World): string[] {
	const each = world.fill('crowd.head', { people: pluralWord(world, 'crowd.people', peoplePerHead(sums)) });
	const settings = world.fill('crowd.settings', {
		list: formatCount(world, sums.list),
		match: formatCount(world, sums.match)
	});
	return [`${each} · ${settings}`, each];
}

/** Minimum pitch of heads before the guess, in units. If all three numbers would make heads smaller, one is left out. */
const MIN_GUESS_PITCH = 4;

/** The known numbers, above or beside the crowd so that heads are as large as possible. */
function beforeGuess(sums: CrowdCounts, head: Box, world: World): Box {
	const { crowd, wanted, oneIn } = sums;
	const item = (id: string, value: number, name: string): NamedCount => ({
		id,
		number: formatCount(world, value),
		names: [name]
	});
	const passers = item('passers', crowd, pluralWord(world, 'crowd.who-pass', crowd));
	const wantedPeople = item('wanted', wanted, pluralWord(world, 'crowd.who-wanted', wanted));
	const error = item('error', 1, world.fill('crowd.error', { faces: formatCount(world, oneIn) }));
	const all = [passers, wantedPeople, error];
	const [inOneRow, inTwoRows, beside, fewer] = [
		counts(all, 1),
		counts(all, 2),
		column({ gap: 'l' }, ...all.map((item) => counts([item]))),
		counts([passers, error])
	];
	const heads = (minPitch: number) => grow(crowdBox({ minPitch, outline: errorOutline(sums) }));
	return column(
		{ gap: 'm' },
		head,
		grow(
			fit(
				largest({ least: MIN_GUESS_PITCH, most: MAX_HEAD_PITCH }, (pitch) =>
					fit(
						column({ gap: 'l' }, inOneRow, heads(pitch)),
						column({ gap: 'l' }, inTwoRows, heads(pitch)),
						row({ gap: 'xl' }, grow(beside, 0.27), grow(heads(pitch), 0.73))
					)
				),
				// Fewer numbers are better than smaller heads: the table has them all.
				column({ gap: 'l' }, fewer, heads(0))
			)
		)
	);
}

/** The crowd with the loupe beside or below it, or without the loupe if there is no space for both. */
function afterGuess(sums: CrowdCounts, head: Box, world: World): Box {
	const results = (['right', 'wrong', 'missed', 'ignored'] as const).map((id): NamedCount => ({
		id,
		number: formatCount(world, sums[id]),
		names: [pluralWord(world, `crowd.${id}`, sums[id])],
		style: { right: 'right-ink', wrong: 'wrong-ink', missed: '', ignored: '' }[id]
	}));
	const crowd = crowdBox({ frameOf: headFrames(sums) });
	const withLoupe = sized((available) => loupeVariant(sums, available, world) ?? IMPOSSIBLE);
	// The last numbers are left out first: they matter least, and the loupe has them too.
	const withNumbers = (contents: Box) =>
		[4, 3, 2, 0].map((count) =>
			column({ gap: 'l' }, head, counts(results.slice(0, count), Math.min(1, count)), grow(contents))
		);
	const fewNumbers = fit(...[3, 2, 1].map((count) => counts(results.slice(0, count))));
	return fit(
		...[...withNumbers(withLoupe), ...withNumbers(crowd)].map((box) =>
			atLeast({ height: MIN_HEIGHT_FOR_NUMBERS_ABOVE }, box)
		),
		row({ gap: 'l' }, grow(fewNumbers, 0.42), grow(column({ gap: 'xs' }, grow(crowd), head), 0.58))
	);
}

/** A box that never fits. */
const IMPOSSIBLE = atLeast({ height: Infinity }, empty);

/** Outlines the heads among which one error is expected, as near as possible to the number of that error. */
const errorOutline =
	(sums: CrowdCounts) =>
	(rect: Rect, columns: number, rects: NamedRects): string => {
		const pitch = rect.width / columns;
		const heads = Math.min(HEAD_COUNT, Math.max(1, sums.oneIn / peoplePerHead(sums)));
		const high = Math.max(1, Math.min(HEAD_COUNT / columns, Math.floor(Math.sqrt(heads * 0.6))));
		const wide = Math.min(columns, Math.max(1, Math.round(heads / high)));
		const number = rects.get('error-count') ?? rect;
		const within = (at: number, most: number) => Math.max(0, Math.min(most, Math.round(at / pitch)));
		return rectPath({
			x: rect.x + within(number.x - rect.x, columns - wide) * pitch,
			y: rect.y + within(number.y - rect.y, HEAD_COUNT / columns - high) * pitch,
			width: wide * pitch,
			height: high * pitch
		});
	};

/** Shares of the space that are tried for the loupe. */
const LOUPE_SHARES = [0.34, 0.42, 0.5, 0.58];
/** Gap between the crowd and the loupe, and minimum pitch of heads beside a loupe, in units. */
const [LOUPE_GAP, MIN_HEAD_PITCH] = [20, 2.2];
/** Pitch of alerts in the loupe, in units, above which a larger loupe has no advantage. */
const ENOUGH_ALERT_PITCH = 26;
/** Factor by which a loupe below the crowd is preferred, because it is wider there. */
const BELOW_BONUS = 1.3;

/** Returns crowd and loupe with the largest marks, or undefined if no division of the space fits. */
function loupeVariant(sums: CrowdCounts, available: Size, world: World): Box | undefined {
	const variants = LOUPE_SHARES.flatMap((share) =>
		[true, false].map((isBeside) => {
			const [main, line] = isBeside ? (['width', row] as const) : (['height', column] as const);
			const sizeOf = (part: number) => ({ ...available, [main]: (available[main] - LOUPE_GAP) * part });
			const loupe = loupeFor(sums, sizeOf(share), world);
			const { pitch } = fitUnits([HEAD_COUNT], sizeOf(1 - share), HEAD_LIMITS);
			if (!loupe || pitch < MIN_HEAD_PITCH) return undefined;
			// The flagged heads are next to the loupe: at the right, or in the last row.
			const positionOf = (index: number, columns: number) => {
				const [down, across] = [Math.floor(index / columns), index % columns];
				return isBeside
					? down * columns + columns - 1 - across
					: (HEAD_COUNT / columns - 1 - down) * columns + across;
			};
			const box = behind(
				(_, rects) => ({ shapes: [createShape('rays', 'hair', connectorLines(sums, isBeside, rects))] }),
				line(
					{ gap: 'xl' },
					grow(crowdBox({ frameOf: headFrames(sums), positionOf }), 1 - share),
					grow(named('loupe', loupe.box), share)
				)
			);
			const value = pitch ** 2 * Math.min(ENOUGH_ALERT_PITCH, loupe.pitch) * (isBeside ? 1 : BELOW_BONUS);
			return { box, value: value / loupe.pile };
		})
	).filter((variant) => variant !== undefined);
	return greatest(variants, ({ value }) => value)?.box;
}

/** Returns lines from the flagged heads to the loupe. */
function connectorLines(sums: CrowdCounts, isBeside: boolean, rects: NamedRects): string {
	const [crowd, plate] = [rects.get('crowd'), rects.get('loupe')];
	if (!crowd || !plate) return '';
	const { columns, pitch } = fitUnits([HEAD_COUNT], crowd, HEAD_LIMITS);
	const heads = headsFor(sums.right + sums.wrong, sums);
	const [right, bottom] = [crowd.x + crowd.width, crowd.y + crowd.height];
	return isBeside
		? `M${right} ${crowd.y}L${plate.x} ${plate.y}M${right} ${crowd.y + Math.ceil(heads / columns) * pitch}L${plate.x} ${plate.y + plate.height}`
		: `M${crowd.x} ${bottom}L${plate.x} ${plate.y}M${crowd.x + Math.min(heads, columns) * pitch} ${bottom}L${plate.x + plate.width} ${plate.y}`;
}

/** Limits of the marks in the loupe, in units. */
const ALERT_LIMITS = { minPitch: 7.5, maxPitch: 40, columnCounts: [5, 10, 20, 25, 40, 50] };
/** Padding of the loupe and gap below its text, in units: those of the gap `m`. */
const LOUPE_PADDING = 7;

/**
 * Returns a plate with all flagged people, in as small piles as fit, and the name of the lookalike if she is one of them;
 * undefined when nobody is flagged or there is too little space.
 */
function loupeFor(sums: CrowdCounts, size: Size, world: World) {
	const { right, wrong, includesLookalike } = sums;
	if (right + wrong === 0) return undefined;
	for (const pile of PEOPLE_PER_MARK) {
		const marks = markCount(wrong, pile);
		const remark =
			pile > 1
				? world.fill('crowd.pile', { people: pluralWord(world, 'crowd.innocents', pile) })
				: pluralWord(world, 'crowd.gathered', headsFor(right + wrong, sums));
		const words = column(
			{ gap: 'xs' },
			text('summary', formatAlertSummary(world, right, wrong), { style: 'strong' }),
			note('gathered', remark)
		);
		const width = size.width - 2 * LOUPE_PADDING;
		const height = size.height - 3 * LOUPE_PADDING - words.measure({ width, height: size.height }).height;
		// There may be a million people, so the pitch is known before there are marks.
		const { pitch } = fitUnits([right + marks], { width, height }, ALERT_LIMITS);
		if (pitch < ALERT_LIMITS.minPitch) continue;
		const isNamed = includesLookalike && pile === 1 && wrong > 0;
		const { personId } = world.lookalike;
		const units = [
			...watchlistIds(right).map((id) => ({ id, core: 'person', frame: 'right' }) as const),
			...flaggedIds(marks, isNamed ? personId : undefined).map(
				(id) => ({ id, core: 'person', frame: 'false' }) as const
			)
		];
		const after = text('name', isNamed ? world.word(`person.${personId}`) : '', { style: 'strong' });
		const alerts = unitMark('passers', [{ units, after }], { ...ALERT_LIMITS, isTight: true });
		const box = card('loupe', 'plate', column({ gap: 'm' }, words, alerts), 'm');
		if (box.measure(size).fits) return { box, pile, pitch };
	}
	return undefined;
}

export default withBuildUp(defineMarkScene({ data, layout, table }));
