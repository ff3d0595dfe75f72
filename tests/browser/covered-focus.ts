/** Finds out whether the focused element is visible. */
import type { Page } from '@playwright/test';

/**
 * Returns the focused element and what covers it when it is covered or clipped, otherwise undefined. Of an
 * element that fits into the window, the middle and three corners must be visible (a source mark may touch
 * one); of a larger one, a piece as high as a line of text is enough.
 */
export const findCoveredFocus = (page: Page): Promise<string | undefined> =>
	page.evaluate(async () => {
		// The browser scrolls to the focused element before the next frame; figures and notes settle in the
		// frame after.
		for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
		const focused = document.activeElement;
		// After the last element the focus moves on to the browser itself, and the page keeps an active element without it.
		if (!focused?.matches(':focus:not(body, iframe)')) return undefined;
		/** A visually hidden radio button is represented by its label. */
		const shown = focused.matches('[type=radio], [type=checkbox]')
			? (focused.closest('label') ?? focused)
			: focused;
		const rects = [...shown.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
		const name = shown.outerHTML.replaceAll(/\s+/g, ' ').slice(0, 100);
		const whole = shown.getBoundingClientRect();
		const position = `${Math.round(whole.left)},${Math.round(whole.top)} ${Math.round(whole.width)} × ${Math.round(whole.height)}`;
		const inset = 3;
		/** The element that covers a point, if it is another one. */
		const coveringElement = (x: number, y: number): string | undefined => {
			if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return 'the edge of the window';
			const hit = document.elementFromPoint(x, y);
			if (!hit) return 'nothing';
			// Its own marks, and the box around the line that contains it.
			if (shown.contains(hit) || hit.contains(shown) || hit.matches('.hidden-text')) return undefined;
			return hit.outerHTML.replaceAll(/\s+/g, ' ').slice(0, 80);
		};
		const fits = whole.height < innerHeight / 2 && whole.width <= innerWidth;
		const points = rects.flatMap(({ left, right, top, bottom }) => {
			const [middle, centre] = [(top + bottom) / 2, (left + right) / 2];
			const corners = [left + inset, right - inset].flatMap((x) => [
				[x, Math.min(middle, top + inset)],
				[x, Math.max(middle, bottom - inset)]
			]);
			return [[centre, middle], ...corners] as [number, number][];
		});
		if (points.length === 0) return `${name} has no box`;
		const covers = fits
			? points.map(([x, y]) => coveringElement(x, y))
			: Array.from({ length: 9 }, (_, index) =>
					coveringElement(
						Math.min(Math.max(whole.left + 8, 8), innerWidth - 8),
						Math.max(0, whole.top) +
							((Math.min(innerHeight, whole.bottom) - Math.max(0, whole.top)) * (index + 0.5)) / 9
					)
				);
		const hidden = covers.filter((cover) => cover !== undefined);
		const isHidden = fits ? covers[0] !== undefined || hidden.length > 1 : hidden.length > 6;
		return isHidden ? `${name} (${position}) behind ${hidden[0]}` : undefined;
	});
