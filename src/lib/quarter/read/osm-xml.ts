/** Reads OpenStreetMap XML, as openstreetmap.org exports it, into the elements of Overpass JSON. */
import { SaxesParser } from 'saxes';
import type { OsmElement, OsmMember } from './osm-elements.ts';
import { MAX_POINTS, QuarterFault } from './source-map.ts';

/** An element while its children are read. */
interface OpenElement extends OsmElement {
	readonly tags: Record<string, string>;
	readonly nodes: number[];
	readonly members: OsmMember[];
}

/** Bytes that are parsed at once: a limit on points is then noticed early. */
const PIECE_LENGTH = 100_000;

/**
 * Returns the elements of a file, and the time of the newest.
 * @throws QuarterFault if the text is no XML or has more than {@link MAX_POINTS} points
 */
export function readOsmXml(text: string): {
	readonly elements: readonly OsmElement[];
	readonly newest: string | undefined;
} {
	const elements: OsmElement[] = [];
	let open: OpenElement | undefined;
	let newest: string | undefined;
	const parser = new SaxesParser();
	parser.on('error', ({ message }) => {
		const [line = '1'] = /^\d+/.exec(message) ?? [];
		throw new QuarterFault('xml', { line });
	});
	parser.on('opentag', ({ name, attributes }) => {
		if (name === 'node' || name === 'way' || name === 'relation') {
			const { id, lat, lon, timestamp } = attributes;
			open = {
				type: name,
				id: Number(id),
				...(lat !== undefined && lon !== undefined && { lat: Number(lat), lon: Number(lon) }),
				tags: {},
				nodes: [],
				members: []
			};
			if (elements.push(open) > MAX_POINTS) throw new QuarterFault('nodes', { limit: String(MAX_POINTS) });
			if (timestamp !== undefined && (newest === undefined || timestamp > newest)) newest = timestamp;
		} else if (name === 'tag' && open && attributes['k'] !== undefined)
			open.tags[attributes['k']] = attributes['v'] ?? '';
		else if (name === 'nd' && open) open.nodes.push(Number(attributes['ref']));
		else if (name === 'member' && open)
			open.members.push({
				type: attributes['type'] ?? '',
				ref: Number(attributes['ref']),
				role: attributes['role'] ?? ''
			});
	});
	for (let at = 0; at < text.length; at += PIECE_LENGTH) parser.write(text.slice(at, at + PIECE_LENGTH));
	parser.close();
	return { elements, newest };
}
