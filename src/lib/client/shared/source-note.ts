/** Opens a source in place: a note with its entry from the page of sources, beside the source mark. */
import './note.css';

/** The page of sources, cached after the first request. */
let sources: Promise<Document> | undefined;

async function fetchSources(address: string): Promise<Document> {
	// eslint-disable-next-line no-restricted-syntax -- the address of a link of this page to another page of the site
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${response.status} for ${address}`);
	// Its styles would not match this page, and parsing them would violate this page's policy.
	const text = (await response.text()).replace(/<style.*?<\/style>/gs, '');
	return new DOMParser().parseFromString(text, 'text/html');
}

/** Gap in pixels between a mark and its note, and between the note and the window's edges. */
const GAP = 8;

/**
 * Opens a note beside a source mark, with the entry of the source from the sources page. It is a popover, so Escape or
 * a click elsewhere closes it and returns the focus.
 * @param mark the link in the text to the entry on the sources page
 * @throws Error if the page of sources cannot be loaded or lacks the source
 */
export async function openSourceNote(mark: HTMLAnchorElement): Promise<void> {
	sources ??= fetchSources(mark.pathname);
	const page = await sources.catch((error: unknown) => {
		sources = undefined;
		throw error;
	});
	const entry = page.getElementById(mark.hash.slice(1));
	if (!entry) throw new Error(`There is no source ${mark.hash}`);
	const note = document.createElement('div');
	note.className = 'definition note';
	note.classList.toggle('nuit', document.querySelector('.nuit:is(.bar, .frame)') !== null);
	note.popover = 'auto';
	note.tabIndex = -1;
	note.setAttribute('role', 'dialog');
	note.ariaLabel = mark.ariaLabel;
	const entryLink = document.createElement('a');
	entryLink.href = mark.href;
	entryLink.textContent = mark.ariaLabel;
	note.append(entryLink, ...document.importNode(entry, true).childNodes);
	for (const aside of note.querySelectorAll('.permalink, .uses')) aside.remove();
	note.addEventListener('toggle', ({ newState }) => {
		if (newState === 'closed') note.remove();
	});
	document.body.append(note);
	note.showPopover();
	place(note, mark.getBoundingClientRect());
	note.focus({ preventScroll: true });
}

/** Positions a note below its mark, or above it if there is more space. It scrolls with the page. */
function place(note: HTMLElement, { left, top, bottom }: DOMRect): void {
	const { offsetWidth: width, offsetHeight: height } = note;
	const { clientWidth, clientHeight } = document.documentElement;
	const isBelow = bottom + GAP + height <= clientHeight || top < clientHeight / 2;
	note.style.left = `${Math.max(GAP, Math.min(left - width / 3, clientWidth - width - GAP))}px`;
	note.style.top = `${scrollY + (isBelow ? bottom + GAP : top - GAP - height)}px`;
}
