import type { Presenter } from '../../../player/presenter.svelte.ts';
import { mergePlans, readPlansState } from '../plans-state.ts';
import { writePlansFile } from './plans-file.ts';
import { markKept } from './unkept-plans.ts';

/** Time in ms in which a browser begins to save a file. */
const SAVE_MS = 10_000;

/** Lets the browser save a text as a file with the name of the plans of a class, and announces it. */
export function saveFile(presenter: Presenter, text: string, extension: string, type: string): void {
	const { word } = presenter;
	const address = URL.createObjectURL(new Blob([text], { type }));
	const link = document.createElement('a');
	link.href = address;
	link.download = `${word('present.plans-file-name')}.${extension}`;
	link.click();
	// Firefox reads the file only after the click.
	setTimeout(() => URL.revokeObjectURL(address), SAVE_MS);
	presenter.announce(word('present.plans-saved'));
}

/** Saves the plans on all boards in one file, wherever the lesson is. */
export function savePlans(presenter: Presenter): void {
	const { boards } = presenter;
	const all = boards.states
		.map(readPlansState)
		.filter(({ plans }) => plans.length > 0)
		.reduce((one, other) => mergePlans(one, other), readPlansState(''));
	saveFile(
		presenter,
		writePlansFile(all, () => ({})),
		'json',
		'application/json'
	);
	markKept(boards);
}
