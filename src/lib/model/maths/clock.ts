/** Clock times, such as `12:04` or `12:04:30`. */

/**
 * Parses a clock time.
 * @param text `12:04` or `12:04:30`, 24 hours
 * @returns seconds after midnight, or undefined where the text is not a clock time
 */
export function parseClock(text: string): number | undefined {
	const [, hours, minutes, seconds = '0'] = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text) ?? [];
	if (hours === undefined || minutes === undefined) return undefined;
	const [h, m, s] = [Number(hours), Number(minutes), Number(seconds)];
	return h < 24 && m < 60 && s < 60 ? h * 3600 + m * 60 + s : undefined;
}

/**
 * Formats a clock time, the inverse of {@link parseClock}.
 * @param seconds seconds after midnight, modulo one day
 */
export function formatClock(seconds: number): string {
	const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
	const rest = Math.floor(seconds % 60);
	return `${two((seconds / 3600) % 24)}:${two((seconds / 60) % 60)}${rest ? `:${two(rest)}` : ''}`;
}
