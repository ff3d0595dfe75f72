import type { Handle } from '#lib/chart/drawing.ts';

/** A handle as a slider: its accessible name and value, and what dragging and keys do. */
export interface HandleSlider {
	/** Identifies what the handle changes. */
	readonly id: string;
	readonly label: string;
	readonly min: number;
	readonly max: number;
	readonly value: number;
	/** The value in words. */
	readonly said: string;
	/** Called when the handle gets the focus. */
	onFocus?(): void;
	/** Changes the value to that of a point of the picture, in units. */
	dragTo(x: number, y: number): void;
	/**
	 * Changes the value by a key.
	 * @returns whether the slider uses the key
	 */
	press(event: KeyboardEvent): boolean;
}

/** Returns the slider of a handle; undefined for one that changes something else. */
export type SliderOf = (handle: Handle) => HandleSlider | undefined;
