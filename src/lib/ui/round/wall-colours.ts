import type { ScreenColours } from './screen-painter.ts';

/** Colours of the wall: around its screens, of screens at night, and of a screen lit as by day. */
export interface WallColours {
	readonly room: string;
	readonly night: ScreenColours;
	readonly day: ScreenColours;
}

/**
 * Reads the colours of the night and of the day from the style sheet.
 * @param element element of the wall, which is in the theme of the night
 * @param day element in the theme of the day
 */
export function readColours(element: HTMLElement, day: HTMLElement): WallColours {
	const read = (of: HTMLElement) => {
		const style = getComputedStyle(of);
		return (name: string) => style.getPropertyValue(name).trim();
	};
	const [night, light] = [read(element), read(day)];
	return {
		room: night('--paper'),
		night: { ground: night('--card'), built: night('--roof'), people: night('--ink') },
		day: { ground: light('--paper'), built: light('--block'), people: light('--ink') }
	};
}
