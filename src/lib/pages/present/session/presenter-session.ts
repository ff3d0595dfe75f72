import type { Presenter } from '../player/presenter.svelte.ts';
import type { Session } from './session.ts';

/** Returns the state of a window that all windows of its presentation share. */
export function captureSession(presenter: Presenter): Session {
	const { data, playhead, position, boards } = presenter;
	return {
		step: data.steps[playhead.step]?.id ?? '',
		keyframe: playhead.keyframe - playhead.firstOf(playhead.step),
		kept: presenter.choicesQuery,
		route: position.route.name,
		left: position.left,
		blank: presenter.blank,
		singleKeys: presenter.singleKeys,
		simple: presenter.simple,
		bets: presenter.classGuesses.encoded,
		questions: presenter.questions.encoded,
		board: boards.current?.id ?? '',
		boards: boards.encoded,
		fallFrom: presenter.fall.origin,
		timer: presenter.timer
	};
}

/** Takes over a session, except the step and the choices, which need a change of the picture. */
export function restoreSession(
	presenter: Presenter,
	session: Omit<Session, 'step' | 'keyframe' | 'kept'>
): void {
	const { position, boards } = presenter;
	position.name = session.route;
	position.left = session.left;
	presenter.blank = session.blank;
	presenter.singleKeys = session.singleKeys;
	presenter.simple = session.simple;
	presenter.timer = session.timer;
	presenter.classGuesses.encoded = session.bets;
	presenter.questions.encoded = session.questions;
	boards.show(session.board);
	boards.encoded = session.boards;
	presenter.fall.origin = session.fallFrom;
}
