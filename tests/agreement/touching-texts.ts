import type { Page } from '@playwright/test';

/** Texts of the shown picture that run together: closer than a tenth of their size on one line. */
export const findTouchingTexts = (page: Page) =>
	page.evaluate(() => {
		const set = [...document.querySelectorAll<SVGTextElement>('.stage svg text')].flatMap((text) => {
			const matrix = text.getScreenCTM();
			const { left, right, top, bottom, height } = text.getBoundingClientRect();
			const size = parseFloat(getComputedStyle(text).fontSize) * (matrix?.a ?? 1);
			const isSet = text.textContent.trim() !== '' && matrix?.b === 0 && right > left;
			return isSet ? [{ text: text.textContent, left, right, middle: (top + bottom) / 2, height, size }] : [];
		});
		set.sort((a, b) => a.left - b.left);
		return set.flatMap((one, index) =>
			set
				.slice(index + 1)
				.filter(
					(next) =>
						Math.abs(one.middle - next.middle) < Math.min(one.height, next.height) * 0.45 &&
						next.left - one.right < 0.1 * Math.min(one.size, next.size) &&
						next.left > one.left
				)
				.map((next) => `${one.text}|${next.text}`)
		);
	});
