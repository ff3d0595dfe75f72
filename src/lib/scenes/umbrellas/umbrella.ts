import { round } from '#lib/chart/path.ts';

/** Umbrellas abreast that are tried: rows that a hundred fills. */
export const ABREAST = [4, 5, 10] as const;
/** Height of an umbrella's place over its width. */
export const HIGH = 0.94;
/** Share of its place that one takes across. */
const WIDE = 0.82;

/** An umbrella over the end of its handle, in a place of some width. */
export function umbrellaPath(x: number, foot: number, place: number): string {
	const r = round((place * WIDE) / 2);
	const long = round(place * 0.36);
	return `M${round(x)} ${round(foot)}v-${long}h${r}a${r} ${r} 0 0 0-${round(2 * r)} 0h${r}v${long}h-${round(r / 3)}`;
}

/** A little wall of so many screens, three in a row at most, so wide where there are three. */
export function monitorsPath(monitors: number, x: number, top: number, width: number): string {
	const across = Math.ceil(Math.sqrt(monitors));
	const pitch = width / 3;
	const [wide, high] = [round(pitch * 0.82), round(pitch * 0.56)];
	return Array.from({ length: monitors }, (_, index) => {
		const left = x + ((index % across) - (across - 1) / 2) * pitch - wide / 2;
		return `M${round(left)} ${round(top + Math.floor(index / across) * pitch * 0.7)}h${wide}v${high}h-${wide}z`;
	}).join('');
}
