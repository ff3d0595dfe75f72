/** Why caching failed: no network, no storage left (`room`), or the host serves another version. */
export type CacheFailure = 'network' | 'room' | 'outdated';

/** A message of the worker while it caches a language: the number of files so far (`done` of `all`), or the result. */
export type CacheReport =
	| { readonly is: 'progress'; readonly done: number; readonly all: number }
	| { readonly is: 'ready' | CacheFailure };

/**
 * Status of the offline cache, as a page shows it. In addition to the worker's messages: the page is opened from a
 * `disk` (`alone` if it is a presenter window without slides), data `saving` is on, or caching is `impossible` in this
 * browser.
 */
export type CacheStatus = CacheReport | { readonly is: 'disk' | 'alone' | 'saving' | 'impossible' };

/** Key of the button's label for each status that has one. */
const BUTTONS: Readonly<Partial<Record<CacheStatus['is'], string>>> = {
	saving: 'keep',
	network: 'again',
	room: 'again'
};

/**
 * Shows the status of the offline cache in all elements with `data-offline`, with a button where something can be done.
 * @param keep called by the button: starts caching, or tries again
 */
export function showStatus(status: CacheStatus, keep: () => void): void {
	for (const place of document.querySelectorAll<HTMLElement>('[data-offline]')) {
		const words = JSON.parse(place.dataset['offline'] ?? '{}') as Readonly<Record<string, string>>;
		const { done = 0, all = 0 } = status.is === 'progress' ? status : {};
		const text = (words[status.is] ?? '').replace('{done}', String(done)).replace('{all}', String(all));
		const line = statusLine(place, status.is === 'progress');
		if (line.textContent !== text) line.textContent = text;
		const oldButton = place.querySelector('button');
		if (oldButton && oldButton === document.activeElement) {
			line.tabIndex = -1;
			line.focus();
		}
		oldButton?.remove();
		const action = BUTTONS[status.is];
		if (action) place.append(button(words[action] ?? '', keep));
		place.dataset['state'] = status.is;
	}
}

/** Returns the text line of a place. It is a live region only for results, so that the progress is not read out. */
function statusLine(place: HTMLElement, counting: boolean): HTMLElement {
	const line = place.querySelector('p') ?? document.createElement('p');
	if (!line.parentElement) place.append(line);
	if (counting) line.removeAttribute('role');
	else line.setAttribute('role', 'status');
	return line;
}

function button(text: string, press: () => void): HTMLElement {
	const element = document.createElement('button');
	element.type = 'button';
	element.className = 'plain';
	element.textContent = text;
	element.onclick = press;
	return element;
}
