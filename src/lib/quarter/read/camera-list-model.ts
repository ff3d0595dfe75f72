/** Columns of the model, the last of which is for people. */
const COLUMNS = ['latitude', 'longitude', 'direction', 'type', 'status', 'note'] as const;
/** Three cameras, one of each kind of line. */
const EXAMPLES: readonly (readonly [latitude: number, longitude: number, ...others: string[]])[] = [
	[46.80151, 2.40127, '90', 'fixed', ''],
	[46.80163, 2.40242, '', 'dome', ''],
	[46.80172, 2.40318, 'NE', 'fixed', 'planned']
];

/**
 * Returns a list of three cameras to fill in, which {@link readCameraList} reads whole. It is separated as the spreadsheets of a
 * locale expect: by semicolons where numbers have a decimal comma.
 * @param note where to read a latitude; it stands beside the first camera
 */
export function cameraListModel(locale: string, note: string): string {
	const hasComma = new Intl.NumberFormat(locale).format(0.5).includes(',');
	const separator = hasComma ? ';' : ',';
	const write = (degrees: number) => String(degrees).replace('.', hasComma ? ',' : '.');
	const rows = EXAMPLES.map(([latitude, longitude, ...others], index) => [
		write(latitude),
		write(longitude),
		...others,
		index === 0 ? `"${note.replaceAll('"', '')}"` : ''
	]);
	// Excel reads a file as UTF-8 only with this mark.
	return `\uFEFF${[COLUMNS, ...rows].map((cells) => cells.join(separator)).join('\r\n')}\r\n`;
}
