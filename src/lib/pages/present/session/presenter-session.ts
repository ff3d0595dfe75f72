import type { Presenter } from '../player/presenter.svelte.ts';
import { enterStep, STOPPED_TIMER } from '../presenter-window/timer.ts';
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

/** Begins the lesson anew for another class: at its first stop, without anything that this class has entered. */
export function startOver(presenter: Presenter): void {
	const { questions } = presenter;
	presenter.isResumed = false;
	presenter.adopt({
		...captureSession(presenter),
		...{ kept: '', left: '', bets: '', board: '', boards: '', fallFrom: '', blank: 'none' },
		questions: questions.isEnabled ? 'on' : ''
	});
	presenter.showNumber(1);
	if (questions.hasQuestions) questions.begin('before');
	presenter.timer = enterStep(STOPPED_TIMER, Date.now());
	presenter.announce(presenter.word('present.started-over'));
}
