/** How a tray is to be filled. */
export interface Filling {
	readonly id: string;
	readonly count: number;
	/** The least width, so that its name fits. */
	readonly least: number;
	/** Distance between marks; trays without one share the largest that lets all of them fit. */
	readonly pitch?: number;
	/** Height of the tray where it is not that of the others. */
	readonly height?: number;
}

/** A tray in its place: `columns` marks a row, `pitch` apart, in the middle of its width. */
export interface Tray {
	readonly id: string;
	readonly count: number;
	readonly x: number;
	readonly width: number;
	readonly pitch: number;
	readonly columns: number;
}

/** Where the trays go. */
export interface TrayArea {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
	/** The least distance between two trays. */
	readonly gap: number;
	/** The largest pitch. */
	readonly largest: number;
}

/** Below it marks can no longer be told apart; no day of a thousand scenes comes near. */
const SMALLEST = 0.5;

/** Trays side by side, with the largest marks that fit. Room that is left over goes between them. */
export function layOut(fillings: readonly Filling[], room: TrayArea): Tray[] {
	for (let pitch = room.largest; ; pitch -= 0.2) {
		const sized = fillings.map((filling) =>
			fit(filling, filling.pitch ?? pitch, filling.height ?? room.height)
		);
		const spare = room.width - sized.reduce((sum, { width }) => sum + width, 0);
		const gap = spare / Math.max(1, sized.length - 1);
		if (gap < room.gap && pitch > SMALLEST) continue;
		return sideBySide(sized, room, Math.min(gap, 3 * room.gap));
	}
}

type Sized = Omit<Tray, 'x'>;

function fit({ id, count, least }: Filling, pitch: number, height: number): Sized {
	const rows = Math.max(1, Math.floor(height / pitch));
	const columns = Math.max(1, Math.ceil(count / rows));
	return { id, count, pitch, columns, width: Math.max(least, columns * pitch) };
}

function sideBySide(sized: readonly Sized[], { left, width }: TrayArea, gap: number): Tray[] {
	const all = sized.reduce((sum, tray) => sum + tray.width, gap * (sized.length - 1));
	let x = left + (width - all) / 2;
	return sized.map((tray) => {
		const placed = { ...tray, x };
		x += tray.width + gap;
		return placed;
	});
}

/** The middle of a mark. */
export function place({ x, width, pitch, columns }: Tray, top: number, index: number): [number, number] {
	const start = x + (width - columns * pitch) / 2;
	const row = Math.floor(index / columns);
	return [start + ((index % columns) + 0.5) * pitch, top + (row + 0.5) * pitch];
}

export const middle = ({ x, width }: Pick<Tray, 'x' | 'width'>): number => x + width / 2;
