/** Reads the file of a map, whatever its format. */
import { isCameraList, readCameraList } from './camera-list.ts';
import { isGeoJson, readGeoJson } from './geojson.ts';
import { featuresOf, isOverpass, readOverpass } from './osm-elements.ts';
import { readOsmXml } from './osm-xml.ts';
import { dayOf, isRecord, QuarterFault, type SourceMap } from './source-map.ts';

/**
 * Returns the content of a file. Its format follows from its content: OpenStreetMap XML, Overpass JSON, GeoJSON, or a
 * table of cameras.
 * @param text what `unpackText` returns
 * @throws QuarterFault with the reason why a file is not taken
 */
export function readMap(text: string): SourceMap {
	const start = text.replace(/^\uFEFF/, '').trimStart();
	if (start.startsWith('<')) return readXml(start);
	if (start.startsWith('{') || start.startsWith('[')) return readJson(start);
	if (isCameraList(start)) return readCameraList(start);
	throw new QuarterFault(start.includes(';') || start.includes(',') ? 'columns' : 'unknown');
}

function readXml(text: string): SourceMap {
	if (!/^(?:<\?[^>]*>\s*|<!--[^]*?-->\s*)*<osm[\s>]/.test(text)) throw new QuarterFault('unknown');
	const { elements, newest } = readOsmXml(text);
	return { origin: 'osm', features: featuresOf(elements), date: dayOf(newest) };
}

function readJson(text: string): SourceMap {
	const value = parseJson(text);
	if (isOverpass(value)) return readOverpass(value);
	if (isRecord(value) && isGeoJson(value)) return readGeoJson(value);
	throw new QuarterFault('unknown');
}

/**
 * Returns the value of a JSON text.
 * @throws QuarterFault if it is no JSON, such as half a file
 */
export function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		throw new QuarterFault('json');
	}
}
