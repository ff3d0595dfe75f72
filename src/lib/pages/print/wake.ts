/**
 * Wakes the sheets up: a button that prints what is ticked and says how many pages that is, and one for each sheet that
 * prints it alone. An address that names a sheet, or a kind of sheets, ticks it and nothing else; `?take=` and several
 * of them, parted by commas, ticks those.
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

	/** Ticks what ids name: sheets, or all of a kind. */
	function choose(ids: readonly string[]): void {
		const named = ids
			.flatMap((id) => document.getElementById(id) ?? [])
			.filter((each) => each.closest('.part'));
		if (named.length === 0) return;
		for (const part of document.querySelectorAll('.part')) {
			const here = named.filter((each) => part.contains(each));
			const whole = here.some((each) => !each.closest('.sheet'));
			tick(part, here.length > 0);
			if (here.length > 0)
				for (const sheet of part.querySelectorAll('.sheet'))
					tick(sheet, whole || here.some((each) => sheet.contains(each)));
		}
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
		choose(idsIn(link.hash));
		print();
		// The others are wanted again afterwards.
		for (const [index, box] of boxes.entries()) box.checked = before[index] ?? true;
		count();
	});
	addEventListener('hashchange', () => choose(idsIn(location.hash)));
	count();
	choose(new URLSearchParams(location.search).get('take')?.split(',') ?? []);
	choose(idsIn(location.hash));
}

const idsIn = (hash: string): string[] => [hash.slice(1)];

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
