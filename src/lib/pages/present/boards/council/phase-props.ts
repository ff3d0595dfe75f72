import { isDialogOpen } from '../../keys/focus.ts';
import type { Presenter } from '../../player/presenter.svelte.ts';
import type { CouncilData } from '../board-types.ts';
import type { CouncilState } from './council-state.ts';

/** Props of the component of a part of a council, in both windows. */
export interface PhaseProps {
	readonly presenter: Presenter;
	readonly board: CouncilData;
	readonly council: CouncilState;
	/** Sets the state, in all windows. */
	readonly set: (next: CouncilState) => void;
}

/** Returns the present time in whole seconds since 1970. */
export const nowInSeconds = (): number => Math.floor(Date.now() / 1000);

/**
 * Handles the keys + and − while an element is on the page, unless a field has the focus or single-character keys are
 * off.
 */
export const handleSigns = (presenter: Presenter, handle: (by: 1 | -1) => void) => () => {
	const onKey = (event: KeyboardEvent) => {
		const by = event.key === '+' || event.key === '=' ? 1 : event.key === '-' || event.key === '−' ? -1 : 0;
		const { ctrlKey, metaKey, altKey, target } = event;
		const isField = target instanceof Element && target.matches('input, textarea, select');
		if (by === 0 || ctrlKey || metaKey || altKey || isField || !presenter.singleKeys) return;
		if (isDialogOpen()) return;
		event.preventDefault();
		handle(by);
	};
	addEventListener('keydown', onKey);
	return () => removeEventListener('keydown', onKey);
};
