/** The plan of a quarter as an SVG file, with its cameras, a scale, and its sources. */
import type { Ring } from '#lib/model/maths/geometry.ts';
import type { Quarter } from '../area/quarter.ts';
import { isRing, viewOutlines, type ViewingCamera } from '../cameras/views.ts';
import type { OwnCamera } from '../saved/own-camera.ts';
import { HATCH } from './hatch.ts';
import { letterAmong } from './letters.ts';
import { drawPlan, ringsPath } from './plan-paths.ts';

/** Texts of a plan in a file. */
export interface PlanTexts {
	/** Name of the quarter, also written below the plan. */
	readonly title: string;
	readonly description: string;
	/** Lines below the plan: who made the map, when, and what is not known. They are broken where they are too long. */
	readonly lines: readonly string[];
}

/** Letters, marks and margins of the plan in a file, in metres. */
const [LETTER, SMALL_LETTER, MARK, SCALE_METRES] = [4, 3.2, 2.2, 50];
/** Height of a line, height of the scale with the title, and width of a letter as a share of its size. */
const [LINE, SCALE_HEIGHT, LETTER_WIDTH] = [4.6, 15, 0.55];

/** Size at which programs show the file. */
const PIXELS_PER_METRE = 5;

/** Colours as in the printed pictures of the story. */
const INK = {
	paper: '#fff',
	street: '#eceae4',
	green: '#dfe5d6',
	water: '#d7e3ea',
	block: '#c9c4b8',
	line: '#23211d',
	view: '#1f6fb2'
};

/**
 * Returns the plan of a quarter with its cameras as an SVG file. Cameras that are there are solid, planned ones and those of the reader are outlined;
 * rings, of which a camera sees one part at a time, are dashed.
 */
export function planSvg(
	quarter: Quarter,
	own: readonly (ViewingCamera & Pick<OwnCamera, 'number'>)[],
	texts: PlanTexts
): string {
	const { width, height, turn = 0, cameras } = quarter;
	const paths = drawPlan(quarter);
	const lines = texts.lines.flatMap((line) => breakLine(line, (width - 4) / (SMALL_LETTER * LETTER_WIDTH)));
	const fullHeight = height + SCALE_HEIGHT + lines.length * LINE;
	const views = [...cameras, ...own].map((camera) =>
		viewMarkup(viewOutlines(quarter, camera), isRing(camera))
	);
	const marks = [
		...cameras.map((camera, index) => {
			const [fill, ink] = camera.isPlanned ? (['#fff', INK.view] as const) : ([INK.view, '#fff'] as const);
			return markMarkup(camera, String(index + 1), fill, ink);
		}),
		...own.map((camera, index) => markMarkup(camera, letterAmong(own, index), '#fff', INK.view))
	];
	const labels = paths.labels
		.filter(({ text, length }) => length > text.length * LETTER * LETTER_WIDTH)
		.map(
			({ text, at: [x, y], turn }) =>
				`<text x="${x}" y="${y + LETTER / 3}" transform="rotate(${turn} ${x} ${y})">${escapeXml(text)}</text>`
		);
	const streets = paths.streets.map((street) => `<path d="${street.path}" stroke-width="${street.width}"/>`);
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${width * PIXELS_PER_METRE}" height="${fullHeight * PIXELS_PER_METRE}" viewBox="0 0 ${width} ${fullHeight}" role="img" aria-labelledby="t d" font-family="sans-serif" font-size="${LETTER}">
<title id="t">${escapeXml(texts.title)}</title><desc id="d">${escapeXml(texts.description)}</desc>
<clipPath id="window"><path d="M0 0H${width}V${height}H0Z"/></clipPath><clipPath id="blocks"><path d="${paths.blocks}" clip-rule="evenodd"/></clipPath>
<rect width="${width}" height="${fullHeight}" fill="${INK.paper}"/>
<g clip-path="url(#window)" fill-rule="evenodd">
<path d="${paths.green}" fill="${INK.green}"/><path d="${paths.water}" fill="${INK.water}"/>
<path d="${paths.areas}" fill="${INK.street}"/><g fill="none" stroke="${INK.street}" stroke-linecap="round" stroke-linejoin="round">${streets.join('')}</g>
<mask id="ground" maskUnits="userSpaceOnUse" x="0" y="0" width="${width}" height="${height}"><path d="${paths.areas}" fill="#fff"/><g fill="none" stroke="#fff" stroke-linecap="round" stroke-linejoin="round">${streets.join('')}</g></mask>
<g stroke="none"${quarter.hasStreets ? ' mask="url(#ground)"' : ''}>${views.map(({ filmed }) => filmed).join('\n')}</g>
<g fill="none" stroke="${INK.view}" stroke-width="0.4">${views.map(({ seen }) => seen).join('\n')}</g>
<path d="${paths.blocks}" fill="${INK.block}"/><path d="${paths.hatch}${paths.ridges}" fill="none" stroke="${INK.line}" stroke-width="${HATCH.width}"/>
<path d="${paths.blocks}" fill="none" stroke="${INK.line}" stroke-width="0.8" clip-path="url(#blocks)"/>
<g text-anchor="middle" fill="${INK.line}">${labels.join('')}</g>
</g>
<g text-anchor="middle" clip-path="url(#window)">${marks.join('')}</g>
<rect width="${width}" height="${height}" fill="none" stroke="${INK.line}" stroke-width="0.5"/>
<path d="M2 ${height + 3}v2h${SCALE_METRES}v-2" fill="none" stroke="${INK.line}" stroke-width="0.5"/><text x="${SCALE_METRES + 4}" y="${height + 5.5}">${SCALE_METRES} m</text>
<path d="M${width - 6} ${height + 7}v-5m-1.2 1.8l1.2 -1.8l1.2 1.8" transform="rotate(${-turn} ${width - 6} ${height + 4.5})" fill="none" stroke="${INK.line}" stroke-width="0.5"/><text x="${width - 12}" y="${height + 6}">N</text>
<text x="2" y="${height + 12.5}" font-weight="700">${escapeXml(texts.title)}</text>
<g font-size="${SMALL_LETTER}">${lines.map((line, index) => `<text x="2" y="${(height + SCALE_HEIGHT + 2.5 + index * LINE).toFixed(1)}">${escapeXml(line)}</text>`).join('')}</g>
</svg>
`;
}

/** Returns what is filmed, to fill, and what is seen, to outline. */
function viewMarkup(outlines: readonly Ring[], isAtMost: boolean) {
	const path = `<path d="${ringsPath(outlines)}"`;
	return {
		filmed: `${path} fill="${INK.view}" fill-opacity="${isAtMost ? 0.08 : 0.25}"/>`,
		seen: `${path}${isAtMost ? ' stroke-dasharray="2 1.5"' : ''}/>`
	};
}

/** Returns a text as lines of at most so many letters, broken between words. */
function breakLine(text: string, letters: number): string[] {
	const lines = [''];
	for (const word of text.split(' ')) {
		const longer = [lines.at(-1), word].filter(Boolean).join(' ');
		if (longer.length > letters && lines.at(-1) !== '') lines.push(word);
		else lines[lines.length - 1] = longer;
	}
	return lines;
}

function markMarkup({ at: [x, y] }: ViewingCamera, text: string, fill: string, ink: string): string {
	return `<circle cx="${x.toFixed(2)}" cy="${y.toFixed(2)}" r="${MARK}" fill="${fill}" stroke="${INK.view}" stroke-width="0.6"/><text x="${x.toFixed(2)}" y="${(y + 1).toFixed(2)}" font-size="3" fill="${ink}">${text}</text>`;
}

const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
