/** Hydrates the method page: adds controls above the tables and keeps the tables up to date. */
import { best, district } from 'virtual:district';
import { mount } from 'svelte';
import type { Settings } from '#lib/narrative/types/story.ts';
import { readChoices, writeChoices } from '#lib/runtime/address/choices-address.ts';
import { defaultSettings } from '#lib/runtime/settings.ts';
import { Playhead } from '#lib/runtime/playhead.svelte.ts';
import MethodControls from './MethodControls.svelte';
import { cellText, comparedCellText, type Cell, type ModelTable } from './cells.ts';
import { models } from './models.ts';
import type { MethodData } from './render.ts';
import { describeEffect, readTableRows, type TableRow } from './describe-effect.ts';

const tables = models.flatMap((model) => model.tables);

/** Delay in ms after the last change before the address is written, and before the effect is announced. */
const WRITE_DELAY_MS = 400;
const SPEAK_DELAY_MS = 500;

/** Mounts the controls of the method page, and updates its tables and address whenever the reader changes a setting. */
export function hydrateMethodPage(data: MethodData): void {
	const { settings } = data;
	const playhead = new Playhead([], settings, readChoices(location.search, settings, {}));
	const shown = [...document.querySelectorAll<HTMLElement>('[data-table]')];
	const status = document.querySelector('[role="status"]');
	let writing: ReturnType<typeof setTimeout> | undefined;
	let speaking: ReturnType<typeof setTimeout> | undefined;
	/** The rows of each table at the last announcement. */
	let announcedRows: ReadonlyMap<Element, readonly TableRow[]> = new Map();

	const updateTables = () => {
		for (const element of shown) updateTable(element, playhead, data);
		clearTimeout(writing);
		writing = setTimeout(() => {
			const query = writeChoices(playhead.choices, settings);
			history.replaceState(history.state, '', `${location.pathname}${query}${location.hash}`);
		}, WRITE_DELAY_MS);
	};
	const read = () => new Map(shown.map((element) => [element, readTableRows(element)]));
	const say = (model: Element | null) => {
		const now = read();
		// A no-break space makes screen readers announce the same sentence again.
		const text = describeEffect({ before: announcedRows, now, model, words: data.words });
		if (status) status.textContent = status.textContent === text ? `${text}\u00a0` : text;
		announcedRows = now;
	};
	for (const target of document.querySelectorAll<HTMLElement>('[data-controls]')) {
		const ids = (target.dataset['controls'] ?? '').split(' ');
		const moved = () => {
			updateTables();
			clearTimeout(speaking);
			speaking = setTimeout(() => say(target.closest('section')), SPEAK_DELAY_MS);
		};
		mount(MethodControls, { target, props: { data, playhead, ids, moved } });
	}
	updateTables();
	announcedRows = read();
}

/** The rows of each table for the story’s own settings. Memoized, because those never change. */
const usualRows = new Map<ModelTable, ReturnType<ModelTable['rows']>>();

/** Replaces all rows of a table by those for the current settings, as their number may differ. */
function updateTable(element: HTMLElement, { choices }: Playhead, data: MethodData): void {
	const table = tables.find(({ name }) => name === element.dataset['table']);
	const body = element.querySelector('tbody');
	if (!table || !body) return;
	const rows = (of: Settings) => table.rows({ ...data, district, best }, of);
	const usual = usualRows.get(table) ?? rows(defaultSettings(data.settings));
	usualRows.set(table, usual);
	const nameOf = (cells: readonly Cell[]) => cells[0] && cellText(cells[0], data);
	const own = table.currentValue?.(choices.settings);
	body.replaceChildren(
		...rows(choices.settings).map((cells) => {
			const same = usual.find((each) => nameOf(each) === nameOf(cells));
			const line = document.createElement('tr');
			const [first] = cells;
			if (own !== undefined && first && 'value' in first && first.value === own)
				line.setAttribute('aria-current', 'true');
			line.append(
				...cells.map((content, column) => {
					const cell = document.createElement(column === 0 ? 'th' : 'td');
					if (column === 0) cell.setAttribute('scope', 'row');
					cell.textContent = comparedCellText(content, same?.[column], data);
					return cell;
				})
			);
			return line;
		})
	);
}
