/** Reads a list of cameras, as a town hall publishes it: a table with a column for each of latitude and longitude. */
import { LINE_TAG } from '../cameras/camera-tags.ts';
import { meaningOfO, toCompassPoint } from './direction-words.ts';
import { isLambert93, fromLambert93 } from './lambert93.ts';
import { checkDegrees, MAX_POINTS, QuarterFault, type SourceMap, type TaggedFeature } from './source-map.ts';

/** Names of columns, in lower case without accents, by what they hold. */
const COLUMN_NAMES: Readonly<Record<'y' | 'x' | 'direction' | 'kind' | 'status', readonly string[]>> = {
	y: ['latitude', 'lat', 'y', 'coord_y', 'y_wgs84'],
	x: ['longitude', 'lon', 'lng', 'long', 'x', 'coord_x', 'x_wgs84'],
	direction: ['direction', 'camera:direction', 'orientation', 'azimut', 'azimuth', 'heading'],
	kind: ['type', 'kind', 'camera:type', 'camera', 'modele', 'genre'],
	status: ['status', 'statut', 'etat', 'state', 'phase', 'projet', 'stato', 'estado']
};

/** Words for kinds of cameras, in lower case without accents. */
const KIND_WORDS: readonly (readonly [pattern: RegExp, type: string])[] = [
	[/dome|360/, 'dome'],
	[/panning|ptz|motoris|pivot|rotat|tournant/, 'panning'],
	[/fix/, 'fixed']
];

/** Words for cameras that are not there yet, in lower case without accents. */
const PLANNED = new RegExp(
	`(?:^|[^a-z])(?:${[
		...['prev', 'plan(?!t)', 'propos', 'pro[gj]e[ct]t?', 'proyect', 'futur', 'pending', 'upcoming'],
		...['a (?:installer|poser|venir|l.etude|creer|instalar)', 'en (?:attente|cours)', 'non (?:install|pos)'],
		...['pas encore', 'not yet', 'to (?:be )?install', 'gepla', 'noch nicht', 'zu install', 'vorgesehen'],
		...['por instalar', 'da (?:installare|posare)', 'in (?:arrivo|planung)']
	].join('|')})|مقرر|مخطط`
);
/** Words for cameras that are there, in lower case without accents. */
const EXISTING =
	/^$|^(?:oui|ok|yes|ja|si|sim|x|1)$|exist|en place|in place|install|implant|pose|activ|actif|attiv|ativ|aktiv|servi[cz]|fonction|funcion|funzion|betrieb|vorhanden|operat|live|built|realis|current|actuel/;
/** Number of statuses that are named because they are not understood, and the letters of each. */
const [MAX_STATUSES, MAX_STATUS_LETTERS] = [5, 30];

/** Returns whether the first line of a text has the columns of a list of cameras. */
export const isCameraList = (text: string): boolean => columnsOf(text) !== undefined;

/**
 * Returns the cameras of a list as features with tags of OpenStreetMap. A line without two numbers is left out and counted.
 * Latitudes beyond 90 degrees are longitudes: then the two columns are exchanged.
 * @throws QuarterFault if there is no column for latitude or longitude, or if coordinates are no degrees
 */
export function readCameraList(text: string): SourceMap {
	const columns = columnsOf(text);
	if (!columns) throw new QuarterFault('columns');
	const lines = text.split(/\r\n|\n|\r/).slice(1);
	if (lines.length > MAX_POINTS) throw new QuarterFault('nodes', { limit: String(MAX_POINTS) });
	const rows = lines
		.map((line, index) => ({ line, number: index + 2 }))
		.filter(({ line }) => line.replaceAll(columns.separator, '').trim() !== '')
		.map(({ line, number }) => ({ ...readRow(line, columns), number }));
	const read = rows.filter(({ at }) => at.every(Number.isFinite));
	const letterO = meaningOfO(rows.map(({ direction }) => simplify(direction)));
	const features = read.map(({ at, direction, kind, status, number }): TaggedFeature => {
		const points = direction.split(/[;,]/).map((part) => toCompassPoint(simplify(part), letterO));
		return {
			type: 'Feature',
			geometry: { type: 'Point', coordinates: isLambert93([...at]) ? fromLambert93([...at]) : [...at] },
			properties: {
				man_made: 'surveillance',
				[LINE_TAG]: String(number),
				...(kind !== undefined && { 'camera:type': kind }),
				...(PLANNED.test(simplify(status)) && { proposed: 'yes' }),
				...(direction !== '' && {
					'camera:direction': /\d/.test(direction) ? direction.replace(',', '.') : points.join(';')
				})
			}
		};
	});
	const statuses = unknownStatuses(read.map(({ status }) => status));
	const map: SourceMap = {
		...{ origin: 'list', features, date: undefined },
		list: {
			...{ skipped: rows.length - read.length, isExchanged: false },
			...(statuses.length > 0 && { statuses })
		}
	};
	const isExchanged = read.some(({ at: [, y] }) => Math.abs(y) > 90 && Math.abs(y) <= 180);
	const right = isExchanged ? exchangeAxes(map) : map;
	for (const { geometry } of right.features)
		if (geometry.type === 'Point') checkDegrees(geometry.coordinates);
	return right;
}

/** Returns the statuses that are words for neither what is there nor what is planned, as they are written. */
function unknownStatuses(statuses: readonly string[]): string[] {
	const unknown = statuses.filter((status) => {
		const text = simplify(status);
		return !PLANNED.test(text) && !EXISTING.test(text);
	});
	return [...new Set(unknown.map((status) => status.slice(0, MAX_STATUS_LETTERS)))].slice(0, MAX_STATUSES);
}

/** Returns a list with latitude and longitude exchanged, which says so. */
export const exchangeAxes = (map: SourceMap): SourceMap => ({
	...map,
	features: map.features.map((feature) =>
		feature.geometry.type === 'Point'
			? { ...feature, geometry: { type: 'Point', coordinates: feature.geometry.coordinates.toReversed() } }
			: feature
	),
	list: { skipped: 0, ...map.list, isExchanged: true }
});

function readRow(line: string, columns: Columns) {
	const cells = splitLine(line, columns.separator);
	const cell = (index: number | undefined) => (index === undefined ? '' : (cells[index] ?? '').trim());
	const read = (index: number) => (cell(index) === '' ? NaN : Number(cell(index).replace(',', '.')));
	return {
		at: [read(columns.x), read(columns.y)] as const,
		direction: cell(columns.direction),
		kind: KIND_WORDS.find(([pattern]) => pattern.test(simplify(cell(columns.kind))))?.[1],
		status: cell(columns.status)
	};
}

interface Columns {
	readonly separator: string;
	readonly x: number;
	readonly y: number;
	readonly direction: number | undefined;
	readonly kind: number | undefined;
	readonly status: number | undefined;
}

/** Returns where the columns are; undefined if there is none for latitude or for longitude. */
function columnsOf(text: string): Columns | undefined {
	const [head = ''] = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/, 1);
	for (const separator of [';', '\t', ',']) {
		const names = splitLine(head, separator).map(simplify);
		const find = (wanted: readonly string[]) => {
			const index = names.findIndex((name) => wanted.includes(name));
			return index < 0 ? undefined : index;
		};
		const [x, y] = [find(COLUMN_NAMES.x), find(COLUMN_NAMES.y)];
		if (x !== undefined && y !== undefined)
			return {
				...{ separator, x, y },
				direction: find(COLUMN_NAMES.direction),
				kind: find(COLUMN_NAMES.kind),
				status: find(COLUMN_NAMES.status)
			};
	}
	return undefined;
}

const simplify = (text: string): string =>
	text
		.normalize('NFD')
		.replace(/\p{Mn}/gu, '')
		.trim()
		.toLowerCase();

/** Splits a line at separators outside quotation marks. */
function splitLine(line: string, separator: string): string[] {
	const cells: string[] = [];
	let cell = '';
	let isQuoted = false;
	for (const character of line) {
		if (character === '"') isQuoted = !isQuoted;
		else if (character !== separator || isQuoted) cell += character;
		else {
			cells.push(cell);
			cell = '';
		}
	}
	return [...cells, cell];
}
