import type { FigureFormat } from '#lib/narrative/types.ts';

/** How a figure is written, in a word or two: `percent 1`, `plural caméra,caméras`. For attributes. */
export function writeFormat(format: FigureFormat): string {
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

/** The inverse of {@link writeFormat}; what it does not know is an integer. */
export function readFormat(text: string): FigureFormat {
	const [, type, rest = ''] = /^(\w+) ?(.*)$/s.exec(text) ?? [];
	if (type === 'digits' || type === 'words' || type === 'Words') return { type };
	if (type === 'plural') return { type, forms: rest.split(',') };
	if (type === 'decimal' || type === 'percent') return { type, digits: Number(rest) || 0 };
	return { type: 'integer' };
}
