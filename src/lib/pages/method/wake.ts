/** Wakes the method page up: controls appear above the tables, and the tables follow them. */
import { best, district } from 'virtual:district';
import { mount } from 'svelte';
import type { Settings } from '#lib/narrative/types.ts';
import { readAddress, writeAddress } from '#lib/runtime/address.ts';
import { defaultSettings } from '#lib/runtime/settings.ts';
import { Playhead } from '#lib/runtime/playhead.svelte.ts';
import MethodControls from './MethodControls.svelte';
import { cellText, comparedText, type Cell, type ModelTable } from './cells.ts';
import { models } from './models.ts';
import type { MethodData } from './page.ts';

const tables = models.flatMap((model) => model.tables);

/** Milliseconds after the last touch of a control before the address follows. */
const WRITE_AFTER = 400;

export function wakeMethod(data: MethodData): void {
	const { settings } = data;
	const playhead = new Playhead([], settings, readAddress(location.search, settings, {}));
	let writing: ReturnType<typeof setTimeout> | undefined;
	const follow = () => {
		for (const element of document.querySelectorAll<HTMLElement>('[data-table]'))
			fillIn(element, playhead, data);
		clearTimeout(writing);
		writing = setTimeout(() => {
			const query = writeAddress(playhead.choices, settings);
			history.replaceState(history.state, '', `${location.pathname}${query}${location.hash}`);
		}, WRITE_AFTER);
	};
	for (const target of document.querySelectorAll<HTMLElement>('[data-controls]')) {
		const ids = (target.dataset['controls'] ?? '').split(' ');
		mount(MethodControls, { target, props: { data, playhead, ids, moved: follow } });
	}
	follow();
}

/** What the story's own settings give: the same all along. */
const usualRows = new Map<ModelTable, ReturnType<ModelTable['rows']>>();

/** Writes a model's table anew, line by line: how many there are depends on the reader's own threshold. */
function fillIn(element: HTMLElement, { choices }: Playhead, data: MethodData): void {
	const table = tables.find(({ name }) => name === element.dataset['table']);
	const body = element.querySelector('tbody');
	if (!table || !body) return;
	const rows = (of: Settings) => table.rows({ ...data, district, best }, of);
	const usual = usualRows.get(table) ?? rows(defaultSettings(data.settings));
	usualRows.set(table, usual);
	const nameOf = (cells: readonly Cell[]) => cells[0] && cellText(cells[0], data);
	body.replaceChildren(
		...rows(choices.settings).map((cells) => {
			const own = usual.find((each) => nameOf(each) === nameOf(cells));
			const line = document.createElement('tr');
			line.append(
				...cells.map((content, column) => {
					const cell = document.createElement(column === 0 ? 'th' : 'td');
					if (column === 0) cell.setAttribute('scope', 'row');
					cell.textContent = comparedText(content, own?.[column], data);
					return cell;
				})
			);
			return line;
		})
	);
}
