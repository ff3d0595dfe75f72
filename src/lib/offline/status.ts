/** Why a copy was not made: the host was silent, the browser is full, or the host has gone on to another version. */
export type Failure = 'network' | 'room' | 'outdated';

/** What a worker answers to a page that asks it to keep a language: how far it is, then how it ended. */
export type Report =
	| { readonly is: 'progress'; readonly done: number; readonly all: number }
	| { readonly is: 'ready' | Failure };

/** Where the copy for a time without a network stands. */
export type Status = Report | { readonly is: 'disk' | 'alone' | 'saving' | 'impossible' };

/** What the reader may do about it. */
const BUTTONS: Readonly<Partial<Record<Status['is'], string>>> = {
	saving: 'keep',
	network: 'again',
	room: 'again'
};

/**
 * Writes a status into its places in the page.
 * @param keep makes the copy, or tries again
 */
export function show(status: Status, keep: () => void): void {
	for (const place of document.querySelectorAll<HTMLElement>('[data-offline]')) {
		const words = JSON.parse(place.dataset['offline'] ?? '{}') as Readonly<Record<string, string>>;
		const { done = 0, all = 0 } = status.is === 'progress' ? status : {};
		const text = (words[status.is] ?? '').replace('{done}', String(done)).replace('{all}', String(all));
		const line = lineOf(place, status.is === 'progress');
		if (line.textContent !== text) line.textContent = text;
		const pressed = place.querySelector('button');
		if (pressed && pressed === document.activeElement) {
			line.tabIndex = -1;
			line.focus();
		}
		pressed?.remove();
		const action = BUTTONS[status.is];
		if (action) place.append(button(words[action] ?? '', keep));
		place.dataset['state'] = status.is;
	}
}

/** The line of words. Whoever listens hears how it ends, not how it counts. */
function lineOf(place: HTMLElement, counting: boolean): HTMLElement {
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
