/** The four answers of the chain as ink stamps, which land one after another, each a little askew. */
import { createShape, type Drawing } from '#lib/chart/drawing.ts';
import { fixed, type Box } from '#lib/chart/layout/box.ts';
import { turnDrawing } from '#lib/chart/layout/turn-drawing.ts';
import { rectPath, roundToTenth } from '#lib/chart/path.ts';
import { textWidth } from '#lib/chart/text/text-width.ts';
import type { Rect } from '#lib/chart/viewport.ts';
import { FALL_QUESTIONS } from '#lib/model/figures/fall-answers.ts';
import type { Point } from '#lib/model/maths/geometry.ts';
import { CHAIN_SIGNS, chainSignShapes } from '../shared/chain-signs.ts';
import type { World } from '../world.ts';
import { formatAnswer, type CheckData } from './data.ts';

/** How stamps are cut. */
export interface StampCut {
	/** Font sizes of the question, and of an answer in a word. An answer in several has that of the question. */
	readonly sizes: readonly [question: number, answer: number];
	/** Whether the answer is beside the question instead of below it. */
	readonly isLow?: boolean;
}

/** Angles of the stamps in degrees, clockwise: no hand stamps straight. */
const TILTS = [-3, 2, -1.5, 2.5];
/** Padding inside a stamp and gap between its two frames, as shares of the larger font size. */
const [PADDING, FRAME_GAP] = [0.42, 0.14];
/** Greatest width of an answer in a word, in its font sizes. */
const MAX_WORD_WIDTH = 4;

/** Returns the four stamps, equally wide. Those that have not landed keep their places. */
export function stampBoxes(view: CheckData, { sizes, isLow = false }: StampCut, world: World): Box[] {
	const { answers, fallen } = view;
	if (!fallen) return [];
	const [small, large] = sizes;
	const [pad, gap] = [large * PADDING, large * FRAME_GAP];
	const sign = large * 1.1;
	const words = FALL_QUESTIONS.map((question) => {
		const answer = formatAnswer(fallen.answers[question], world).toLocaleUpperCase(world.locale);
		const isWord = textWidth(answer, large, 'strong') <= MAX_WORD_WIDTH * large;
		return {
			question,
			asked: world.word(`check.${question}`).toLocaleUpperCase(world.locale),
			answer,
			size: isWord ? large : small
		};
	});
	const headWidth = Math.max(
		...words.map(({ asked }) => sign + pad + textWidth(asked, small, 'strong') + 2 * pad)
	);
	const answerWidth = Math.max(
		...words.map(({ answer, size }) => textWidth(answer, size, 'strong') + 2 * pad)
	);
	const [headHeight, answerHeight] = [sign + 0.5 * pad, large + 0.7 * pad];
	const width = isLow ? headWidth + answerWidth : Math.max(headWidth, answerWidth);
	const height = isLow ? headHeight : headHeight + answerHeight;

	return words.map(({ question, asked, answer, size: answerSize }, index) => {
		const tilt = isLow ? 0 : (TILTS[index] ?? 0);
		const draw = ([x, y]: Point): Partial<Drawing> => {
			const band: Rect = isLow
				? { x: x + headWidth, y, width: answerWidth, height }
				: { x, y: y + headHeight, width, height: answerHeight };
			const head = isLow ? headWidth : width;
			const asking = sign + pad + textWidth(asked, small, 'strong');
			const left = x + (head - asking) / 2;
			return {
				shapes: [
					createShape(
						`${question}-edge`,
						'plate',
						rectPath({ x: x - gap, y: y - gap, width: width + 2 * gap, height: height + 2 * gap })
					),
					createShape(`${question}-frame`, 'strip', rectPath({ x, y, width, height })),
					createShape(`${question}-band`, 'people', rectPath(band)),
					...chainSignShapes(
						question,
						CHAIN_SIGNS[index] ?? 'camera',
						left + sign / 2,
						y + headHeight / 2,
						sign
					)
				],
				texts: [
					{
						id: `${question}-asked`,
						text: asked,
						x: left + sign + pad,
						y: y + headHeight / 2 + small * 0.36,
						size: small,
						anchor: 'start',
						style: 'strong'
					},
					{
						id: `${question}-answer`,
						text: answer,
						x: band.x + band.width / 2,
						y: band.y + band.height / 2 + answerSize * 0.36,
						size: answerSize,
						anchor: 'middle',
						style: 'strong reversed'
					}
				]
			};
		};
		const [outerWidth, outerHeight] = [width + 2 * gap, height + 2 * gap];
		const angle = (Math.abs(tilt) * Math.PI) / 180;
		const size = {
			width: outerWidth * Math.cos(angle) + outerHeight * Math.sin(angle),
			height: outerHeight * Math.cos(angle) + outerWidth * Math.sin(angle)
		};
		return fixed(size, (x, y) => {
			if (answers < index + 1) return {};
			const centre: Point = [roundToTenth(x + size.width / 2), roundToTenth(y + size.height / 2)];
			return turnDrawing(draw([centre[0] - width / 2, centre[1] - height / 2]), tilt, centre);
		});
	});
}
