import type { Page } from '@playwright/test';

/** The caption and text of every step in a frame, without spaces. */
export const readCaptions = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll('section.step')].map((step) => {
			const text = (selector: string) => step.querySelector(selector)?.cloneNode(true) as Element | undefined;
			const plain = (part: Element | undefined, without = '') => {
				// The note on the origin of a setting differs between the sent page and a moved control.
				part?.querySelectorAll(`small.supposed${without && `, ${without}`}`).forEach((each) => each.remove());
				return part?.textContent.replace(/\s+/g, '') ?? '';
			};
			return {
				id: step.id,
				sentence: plain(text('.caption .sentence')),
				text: plain(text('.panel.text'), '.sources, .buttons, .previously'),
				describe: plain(text('.panel.description'), '.buttons'),
				controls: [...step.querySelectorAll<HTMLInputElement>('.control-slot input')].flatMap((input) =>
					input.type === 'radio' && !input.checked
						? []
						: [[(input.name || input.id).replace(`${step.id}-`, ''), Number(input.value)] as const]
				)
			};
		})
	);
