/**
 * Wakes the sheets up: a button that prints what is ticked and says how many pages that is, and one for each sheet that
 * prints it alone. An address that names a sheet, or a kind of sheets, ticks it and nothing else.
 */
export function wakeSheets(): void {
	const form = document.querySelector('form');
	const button = form?.querySelector<HTMLButtonElement>('[data-print]');
	const pages = form?.querySelector('output');
	if (!form || !button || !pages) return;

	/** How many pages come out. */
	function count(): void {
		const taken = [...document.querySelectorAll('.part')].filter((part) => boxOf(part)?.checked);
		const sheets = taken.flatMap((part) => [...part.querySelectorAll('.sheet')]);
		const leaves = sheets.filter((sheet) => boxOf(sheet)?.checked).flatMap((sheet) => leavesOf(sheet));
		const { none = '', one = '', many = '' } = button?.dataset ?? {};
		const words = leaves.length === 0 ? none : leaves.length === 1 ? one : many;
		if (pages) pages.textContent = words.replace('{count}', String(leaves.length));
		if (button) button.disabled = leaves.length === 0;
	}

	/** Ticks what an id names: one sheet, or all of a kind. */
	function choose(id: string): void {
		const named = document.getElementById(id);
		const part = named?.closest('.part');
		if (!part) return;
		const sheet = named?.closest('.sheet');
		for (const other of document.querySelectorAll('.part')) tick(other, other === part);
		for (const other of part.querySelectorAll('.sheet')) tick(other, !sheet || other === sheet);
		count();
	}

	form.addEventListener('change', count);
	button.addEventListener('click', () => print());
	form.addEventListener('click', (event) => {
		const link = (event.target as Element).closest<HTMLAnchorElement>('a.only');
		if (!link) return;
		event.preventDefault();
		const boxes = [...form.querySelectorAll<HTMLInputElement>('input')];
		const before = boxes.map(({ checked }) => checked);
		choose(link.hash.slice(1));
		print();
		// The others are wanted again afterwards.
		for (const [index, box] of boxes.entries()) box.checked = before[index] ?? true;
		count();
	});
	addEventListener('hashchange', () => choose(location.hash.slice(1)));
	count();
	choose(location.hash.slice(1));
}

/** What says whether a sheet is printed, or a kind of sheets. */
const boxOf = (element: Element): HTMLInputElement | null =>
	element.classList.contains('sheet')
		? element.querySelector('.take input')
		: document.querySelector(`#take-${element.querySelector('h2')?.id ?? ''}`);

const leavesOf = (sheet: Element): Element[] => [...sheet.querySelectorAll('.leaf')];

function tick(element: Element, taken: boolean): void {
	const box = boxOf(element);
	if (box) box.checked = taken;
}
