import { pluralText } from '#lib/i18n/counted-word.ts';

/**
 * Hydrates the page of sheets. Its button prints the selected sheets; their number of pages is shown beside it, and whether
 * some are printed on one side only; a link on each sheet prints that sheet alone. The hash of the address selects one sheet or kind of sheets, and `?take=`
 * selects several, by their ids with commas.
 */
export function hydrateSheets(): void {
	const form = document.querySelector('form');
	const button = form?.querySelector<HTMLButtonElement>('[data-print]');
	const pages = form?.querySelector('output');
	const sides = form?.querySelector<HTMLElement>('.one-side');
	if (!form || !button || !pages) return;

	/** Updates the number of pages to print. */
	function updateCount(): void {
		const selected = [...document.querySelectorAll('.part')].filter((part) => boxOf(part)?.checked);
		const sheets = selected
			.flatMap((part) => [...part.querySelectorAll('.sheet')])
			.filter((sheet) => boxOf(sheet)?.checked);
		const { none = '', one = '', many = '', blank = '' } = button?.dataset ?? {};
		const isTwoSided = form?.querySelector<HTMLInputElement>('#two-sided')?.checked === true;
		separatePiles(isTwoSided ? sheets : [], blank);
		const count = sheets.reduce((sum, sheet) => sum + countPages(sheet), 0);
		if (sides) sides.hidden = !sheets.some((sheet) => sheet.querySelector('[data-sides]'));
		const words = count === 0 ? none : pluralText(one, many, count, document.documentElement.lang);
		if (pages) pages.textContent = words.replace('{count}', String(count));
		if (button) button.disabled = count === 0;
	}

	/** Selects only the sheets, or kinds of sheets, with these ids. */
	function select(ids: readonly string[]): void {
		const named = ids
			.flatMap((id) => document.getElementById(id) ?? [])
			.filter((each) => each.closest('.part'));
		if (named.length === 0) return;
		for (const part of document.querySelectorAll('.part')) {
			const here = named.filter((each) => part.contains(each));
			const whole = here.some((each) => !each.closest('.sheet'));
			setChecked(part, here.length > 0);
			if (here.length > 0)
				for (const sheet of part.querySelectorAll('.sheet'))
					setChecked(sheet, whole || here.some((each) => sheet.contains(each)));
		}
		updateCount();
	}

	form.addEventListener('change', updateCount);
	button.addEventListener('click', () => print());
	form.addEventListener('click', (event) => {
		const link = (event.target as Element).closest<HTMLAnchorElement>('a.only');
		if (!link) return;
		event.preventDefault();
		const boxes = [...form.querySelectorAll<HTMLInputElement>('input:not(#easy, #two-sided)')];
		const before = boxes.map(({ checked }) => checked);
		select(idsIn(link.hash));
		print();
		// Restore the previous selection.
		for (const [index, box] of boxes.entries()) box.checked = before[index] ?? true;
		updateCount();
	});
	addEventListener('hashchange', () => select(idsIn(location.hash)));
	updateCount();
	select(new URLSearchParams(location.search).get('take')?.split(',') ?? []);
	select(idsIn(location.hash));
}

const idsIn = (hash: string): string[] => (hash ? [hash.slice(1)] : []);

/** Returns the checkbox of a sheet, or of a kind of sheets. */
const boxOf = (element: Element): HTMLInputElement | null =>
	element.classList.contains('sheet')
		? element.querySelector('.take input')
		: document.querySelector(`#take-${element.querySelector('h2')?.id ?? ''}`);

/**
 * Returns the number of pages of a sheet. On wide screens a page is as high as in print, or several times as high if large
 * print fills several.
 */
function countPages(sheet: Element): number {
	const leaves = [...sheet.querySelectorAll('.leaf')];
	if (!document.querySelector<HTMLInputElement>('#easy')?.checked) return leaves.length;
	return leaves.reduce(
		(sum, leaf) => sum + Math.max(1, Math.ceil(leaf.clientHeight / PAGE_HEIGHT - 0.05)),
		0
	);
}

/**
 * Puts an empty page before each pile of copies that would begin on the back of another, so that two-sided print keeps them
 * apart.
 * @param text what the empty page says
 */
function separatePiles(sheets: readonly Element[], text: string): void {
	for (const blank of document.querySelectorAll('.leaf.blank-page')) blank.remove();
	let pages = 0;
	let before: string | undefined;
	for (const sheet of sheets) {
		const pile = sheet.querySelector<HTMLElement>('.take')?.dataset['pile'];
		if (before !== undefined && pile !== before && pages % 2 === 1) {
			const blank = document.createElement('p');
			blank.className = 'leaf encre blank-page';
			blank.textContent = text;
			sheet.querySelector('.leaf')?.before(blank);
		}
		before = pile;
		pages += countPages(sheet);
	}
}

/** Height of a page on the screen in px: 297 mm. */
const PAGE_HEIGHT = (297 / 25.4) * 96;

function setChecked(element: Element, selected: boolean): void {
	const box = boxOf(element);
	if (box) box.checked = selected;
}
