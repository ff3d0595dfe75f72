import { expect, it } from 'vitest';
import { formatDate } from './dates.ts';

it('formats a date with its known precision, or its year only', () => {
	expect(formatDate('fr-FR', '2026-11-25')).toBe('25\u00a0novembre 2026');
	expect(formatDate('fr-FR', '2026-08-01')).toBe('1ᵉʳ\u00a0août 2026');
	expect(formatDate('en-GB', '2026-11-25')).toBe('25\u00a0November 2026');
	expect(formatDate('en-GB', '2025-03')).toBe('March 2025');
	expect(formatDate('en-GB', '2016')).toBe('2016');
	expect(formatDate('fr-FR', '2026-11-25', 'year')).toBe('2026');
	expect(formatDate('es-ES', '2026-11-25')).toBe('25\u00a0de noviembre de 2026');
	expect(formatDate('en-GB', 'n.d.')).toBe('n.d.');
});
