import type { FigureFormat } from '#lib/narrative/types/story.ts';

/** Serializes a format for an HTML attribute: `percent 1`, `plural caméra,caméras`. */
export function serializeFormat(format: FigureFormat): string {
	switch (format.type) {
		case 'integer':
		case 'digits':
		case 'words':
		case 'Words':
			return format.type;
		case 'plural':
			return `plural ${format.forms.join(',')}`;
		case 'decimal':
		case 'percent':
			return `${format.type} ${format.digits}`;
	}
}

/** Parses a serialized format, the inverse of {@link serializeFormat}. Any other text gives an integer format. */
export function parseFormat(text: string): FigureFormat {
	const [, type, rest = ''] = /^(\w+) ?(.*)$/s.exec(text) ?? [];
	if (type === 'digits' || type === 'words' || type === 'Words') return { type };
	if (type === 'plural') return { type, forms: rest.split(',') };
	if (type === 'decimal' || type === 'percent') return { type, digits: Number(rest) || 0 };
	return { type: 'integer' };
}
