/** The plan of a quarter as an SVG file, with its cameras, a scale, and its sources. */
import type { Ring } from '#lib/model/maths/geometry.ts';
import type { Quarter } from '../area/quarter.ts';
import { isRing, viewOutlines, type ViewingCamera } from '../cameras/views.ts';
import { HATCH } from './hatch.ts';
import { letterOf } from './letters.ts';
import { drawPlan, ringsPath } from './plan-paths.ts';

/** Texts of a plan in a file. */
export interface PlanTexts {
	readonly title: string;
	readonly description: string;
	/** Line below the plan: who made the map, when, and what is not known. */
	readonly credit: string;
}

/** Letters, marks and margins of the plan in a file, in metres. */
const [LETTER, MARK, FOOT, SCALE_METRES] = [4, 2.2, 14, 50];

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
export function planSvg(quarter: Quarter, own: readonly ViewingCamera[], texts: PlanTexts): string {
	const { width, height, turn = 0, cameras } = quarter;
	const paths = drawPlan(quarter);
	const views = [...cameras, ...own].map((camera) =>
		viewMarkup(viewOutlines(quarter, camera), isRing(camera))
	);
	const marks = [
		...cameras.map((camera, index) => {
			const [fill, ink] = camera.isPlanned ? (['#fff', INK.view] as const) : ([INK.view, '#fff'] as const);
			return markMarkup(camera, String(index + 1), fill, ink);
		}),
		...own.map((camera, index) => markMarkup(camera, letterOf(index), '#fff', INK.view))
	];
	const labels = paths.labels
		.filter(({ text, length }) => length > text.length * LETTER * 0.55)
		.map(
			({ text, at: [x, y], turn }) =>
				`<text x="${x}" y="${y + LETTER / 3}" transform="rotate(${turn} ${x} ${y})">${escapeXml(text)}</text>`
		);
	const streets = paths.streets.map((street) => `<path d="${street.path}" stroke-width="${street.width}"/>`);
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${width * PIXELS_PER_METRE}" height="${(height + FOOT) * PIXELS_PER_METRE}" viewBox="0 0 ${width} ${height + FOOT}" role="img" aria-labelledby="t d" font-family="sans-serif" font-size="${LETTER}">
<title id="t">${escapeXml(texts.title)}</title><desc id="d">${escapeXml(texts.description)}</desc>
<clipPath id="window"><path d="M0 0H${width}V${height}H0Z"/></clipPath><clipPath id="blocks"><path d="${paths.blocks}" clip-rule="evenodd"/></clipPath>
<rect width="${width}" height="${height + FOOT}" fill="${INK.paper}"/>
<g clip-path="url(#window)" fill-rule="evenodd">
<path d="${paths.green}" fill="${INK.green}"/><path d="${paths.water}" fill="${INK.water}"/>
<path d="${paths.areas}" fill="${INK.street}"/><g fill="none" stroke="${INK.street}" stroke-linecap="round" stroke-linejoin="round">${streets.join('')}</g>
${views.join('\n')}
<path d="${paths.blocks}" fill="${INK.block}"/><path d="${paths.hatch}${paths.ridges}" fill="none" stroke="${INK.line}" stroke-width="${HATCH.width}"/>
<path d="${paths.blocks}" fill="none" stroke="${INK.line}" stroke-width="0.8" clip-path="url(#blocks)"/>
<g text-anchor="middle" fill="${INK.line}">${labels.join('')}</g>
</g>
<g text-anchor="middle">${marks.join('')}</g>
<rect width="${width}" height="${height}" fill="none" stroke="${INK.line}" stroke-width="0.5"/>
<path d="M2 ${height + 3}v2h${SCALE_METRES}v-2" fill="none" stroke="${INK.line}" stroke-width="0.5"/><text x="${SCALE_METRES + 4}" y="${height + 5.5}">${SCALE_METRES} m</text>
<path d="M${width - 6} ${height + 7}v-5m-1.2 1.8l1.2 -1.8l1.2 1.8" transform="rotate(${-turn} ${width - 6} ${height + 4.5})" fill="none" stroke="${INK.line}" stroke-width="0.5"/><text x="${width - 12}" y="${height + 6}">N</text>
<text x="2" y="${height + 11.5}" font-size="${LETTER * 0.8}">${escapeXml(texts.credit)}</text>
</svg>
`;
}

const viewMarkup = (outlines: readonly Ring[], isAtMost: boolean): string =>
	`<path d="${ringsPath(outlines)}" fill="${INK.view}" fill-opacity="${isAtMost ? 0.08 : 0.25}" stroke="${INK.view}" stroke-width="0.4"${isAtMost ? ' stroke-dasharray="2 1.5"' : ''}/>`;

function markMarkup({ at: [x, y] }: ViewingCamera, text: string, fill: string, ink: string): string {
	return `<circle cx="${x.toFixed(2)}" cy="${y.toFixed(2)}" r="${MARK}" fill="${fill}" stroke="${INK.view}" stroke-width="0.6"/><text x="${x.toFixed(2)}" y="${(y + 1).toFixed(2)}" font-size="3" fill="${ink}">${text}</text>`;
}

const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
