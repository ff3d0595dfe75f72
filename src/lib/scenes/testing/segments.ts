/** Straight pieces of path data, as the pictures of the tests write it. */
export interface Segment {
	readonly from: readonly [x: number, y: number];
	readonly to: readonly [x: number, y: number];
}

/** How many numbers a command takes, by its letter. */
const TAKES: Readonly<Record<string, number>> = {
	m: 2,
	l: 2,
	h: 1,
	v: 1,
	c: 6,
	s: 4,
	q: 4,
	t: 2,
	a: 7,
	z: 0
};
const COMMAND = /([a-z])([^a-z]*)/gi;
const NUMBER = /-?(?:\d*\.\d+|\d+)(?:e-?\d+)?/g;

/** Its straight segments; curves are left out. */
export const straight = (path: string): Segment[] => pieces(path).filter(({ isLine }) => isLine);

/** Where its pieces end, curves among them. */
export const corners = (path: string): Segment['to'][] => pieces(path).map(({ to }) => to);

/** Every piece, and whether it is a straight line: a move is none. */
function pieces(path: string): (Segment & { readonly isLine: boolean })[] {
	const found: (Segment & { readonly isLine: boolean })[] = [];
	let [x, y, startX, startY] = [0, 0, 0, 0];
	const to = (nextX: number, nextY: number, isLine: boolean) => {
		found.push({ from: [x, y], to: [nextX, nextY], isLine });
		[x, y] = [nextX, nextY];
	};
	for (const [, letter = '', rest = ''] of path.matchAll(COMMAND)) {
		const kind = letter.toLowerCase();
		const isRelative = kind === letter;
		const numbers = (rest.match(NUMBER) ?? []).map(Number);
		const takes = TAKES[kind] ?? 0;
		if (kind === 'z') {
			to(startX, startY, true);
			continue;
		}
		for (let at = 0; at + takes <= numbers.length; at += takes) {
			const [dx, dy] = isRelative ? [x, y] : [0, 0];
			const own = numbers.slice(at, at + takes);
			const last = own.at(-1) ?? 0;
			if (kind === 'h') to(dx + last, y, true);
			else if (kind === 'v') to(x, dy + last, true);
			else to(dx + (own.at(-2) ?? 0), dy + last, kind === 'l' || (kind === 'm' && at > 0));
			if (kind === 'm' && at === 0) [startX, startY] = [x, y];
		}
	}
	return found;
}
