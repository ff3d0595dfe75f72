import { INDEX_FILE } from '#lib/runtime/page/file-copy.ts';
import type { StepData } from '#lib/runtime/data.ts';
import { focusNextButton, isNextButtonFocused, runKeepingFocus } from '../keys/focus.ts';
import { isErrorPage, toggleFullscreen } from './browser-window.ts';
import { typeDigit } from '../keys/type-digit.ts';
import { writeSession } from '../session/session.ts';
import {
	focusKind,
	isSingleCharacter,
	readKey,
	type DeckAction,
	type KeyCommand
} from '../keys/key-bindings.ts';
import { isInteractive } from '../player/route-stops.ts';
import type { Presenter } from '../player/presenter.svelte.ts';

/** The kinds of overlay on the slides. */
export type Overlay = 'overview' | 'help' | 'code';

/** Maximum number of digits of a step number; no story has 1,000 steps. */
const MAX_DIGITS = 3;

/**
 * The state of one window that other windows do not share: overlays, drawer, pointer, and a step number that is being
 * typed. Keys and buttons perform their actions through it.
 */
export class DeckUi {
	overlay: Overlay | undefined = $state.raw();
	drawer = $state.raw(false);
	pointer = $state.raw(false);
	/** Whether the picture is magnified around the pointer. */
	magnified = $state.raw(false);
	/** Whether the presenter has shown or hidden guesses and controls; undefined before. */
	#chosenControls: boolean | undefined = $state.raw();
	/** Whether the rail is shown. */
	rail = $state.raw(true);
	/** Digits typed so far; undefined while no number is being typed. */
	typedNumber: string | undefined = $state.raw();
	/** Whether a digit was pressed on a step where it does not begin a step number, as a guess or a game is at hand. */
	isDigitUnused = $state.raw(false);
	/** Whether the presenter's window did not open, or could not load without a network. */
	haveNotesFailed = $state.raw(false);

	readonly #presenter: Presenter;
	#notes: Window | null = null;

	constructor(presenter: Presenter) {
		this.#presenter = presenter;
	}

	/** Returns whether a panel with guess and controls is shown beside the picture of a step. */
	showsPanel = (step: StepData | undefined): boolean =>
		isInteractive(step) && (this.#chosenControls ?? this.#presenter.offersPanel(step));

	/** Whether guess and controls are shown beside the picture. */
	get controls(): boolean {
		return this.showsPanel(this.#presenter.step);
	}

	set controls(isShown: boolean) {
		this.#chosenControls = isShown;
	}

	/** Whether something is shown that Escape closes. */
	get #covered(): boolean {
		return (
			this.overlay !== undefined ||
			this.typedNumber !== undefined ||
			this.isDigitUnused ||
			this.haveNotesFailed ||
			this.drawer ||
			this.magnified
		);
	}

	/** Performs the action of a key. Ignores keys that the focused element or the browser uses. */
	handleKey = (event: KeyboardEvent): void => {
		if (event.defaultPrevented || typeDigit(event)) return;
		if (event.key === 'Enter' && this.#takesRollEnter(event)) return;
		const focus = focusKind(document.activeElement);
		if ((focus === 'page' || focus === 'button') && this.#typesOnBoard(event)) return;
		// Enter completes a number even while the button that started it has the focus, and closes the notice of an unused digit.
		const typesFromButton = (this.typedNumber !== undefined || this.isDigitUnused) && focus === 'button';
		const command = readKey(event, typesFromButton ? 'page' : focus, this.#presenter.slides);
		if (!command || !this.#isEnabled(command)) return;
		event.preventDefault();
		this.#execute(command);
	};

	/** Returns whether Enter on the “next” button belongs to the answers of tables, and then keeps it from the button. */
	#takesRollEnter(event: KeyboardEvent): boolean {
		const { boards } = this.#presenter;
		if (this.#covered || event.repeat || !isNextButtonFocused() || !boards.onRollEnter?.()) return false;
		event.preventDefault();
		return true;
	}

	/** Returns whether the board that is shown takes a key: a letter, which it may type in a field, or Backspace. */
	#typesOnBoard({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
		const { boards } = this.#presenter;
		if (this.#covered || ctrlKey || metaKey || altKey) return false;
		if (key === 'Backspace') return boards.onErase?.() === true;
		return /^\p{L}$/u.test(key) && boards.onLetter?.(key) === true;
	}

	/**
	 * Returns whether a command may be performed now. Backspace acts only while a number is typed. If single-character
	 * keys are off, digits act only after a button has started a number.
	 */
	#isEnabled({ action, digit, key }: KeyCommand): boolean {
		if (this.typedNumber !== undefined && action === 'number') return true;
		return (
			(this.#presenter.singleKeys || !isSingleCharacter(key)) && (action !== 'number' || digit !== undefined)
		);
	}

	#execute({ action, digit, key, shifted = false }: KeyCommand): void {
		const escapes = key === 'Escape' && action === 'overview';
		// Whoever types the second digit of a count ends it with Enter, which must not move the lesson.
		if (this.isDigitUnused && /^(Enter|(Shift\+)?Space)$/.test(key))
			return runKeepingFocus(() => (this.isDigitUnused = false));
		if (!escapes) this.isDigitUnused = false;
		if (action === 'number' || (key === 'Enter' && this.typedNumber !== undefined))
			this.#type(digit, key, shifted);
		else if (escapes && this.#covered) this.closeOverlays();
		else if (escapes && this.#uncover()) return;
		// On the way out of a count it is pressed once too often, and the overview would show answers. O opens it.
		else if (escapes && this.#presenter.boards.answered) return;
		else if (key === 'Enter' && !this.#covered && this.#presenter.boards.onEnter?.()) return;
		else {
			// The action closes the open dialog, which would hide its effect.
			if (action !== this.overlay) this.overlay = undefined;
			this.do(action);
		}
	}

	#type(digit: number | undefined, key: string, shifted: boolean): void {
		const typed = this.typedNumber ?? '';
		// At a guess or a vote, digits are guesses or votes, and beside a game or a round none moves the lesson by surprise. A
		// step number then begins with the key G.
		if (this.typedNumber === undefined && digit !== undefined && !this.overlay) {
			if (this.#startGuess(digit) || this.#presenter.boards.onDigit?.(digit, shifted)) return;
			if (this.#presenter.isGuessOrGame || this.#presenter.boards.takesDigits) return this.#refuseDigit();
		}
		// An open dialog would hide the number.
		this.overlay = undefined;
		if (digit !== undefined) this.typedNumber = `${typed}${digit}`.slice(-MAX_DIGITS);
		else if (key === 'Backspace') this.typedNumber = typed.slice(0, -1);
		else {
			this.typedNumber = undefined;
			if (typed) this.#presenter.showNumber(Number(typed));
		}
	}

	#refuseDigit(): void {
		this.isDigitUnused = true;
		this.#presenter.announce(this.#presenter.word('present.digit-unused'));
	}

	/**
	 * Adds a digit to the guess that is being typed, if the class is asked for one. Shows the field if it is hidden.
	 * @returns whether it did
	 */
	#startGuess(digit: number): boolean {
		const { classGuesses, openGuess, isGuessOrGame } = this.#presenter;
		const field = document.querySelector<HTMLElement>('.bet .value');
		const isVisible = field !== null && field.getClientRects().length > 0;
		if (!isVisible && !(openGuess && isGuessOrGame)) return false;
		this.controls = true;
		const { draft } = classGuesses;
		classGuesses.draft = `${draft}${/[^\d\s]$/.test(draft) ? ' ' : ''}${digit}`;
		field?.focus({ preventScroll: true });
		return true;
	}

	/** Closes all overlays. */
	closeOverlays = (): void => {
		runKeepingFocus(() => {
			this.overlay = undefined;
			this.typedNumber = undefined;
			this.isDigitUnused = this.haveNotesFailed = false;
			for (const name of ['drawer', 'magnified'] as const) if (this[name]) this.#switch(name);
		});
	};

	/** Shows or hides controls, drawer, magnifier, pointer or rail, and announces which. */
	#switch(name: 'controls' | 'drawer' | 'magnified' | 'pointer' | 'rail'): void {
		this[name] = !this[name];
		this.#presenter.announce(this.#presenter.word(`present.${name}-${this[name] ? 'on' : 'off'}`));
	}

	/** Performs an action of a key or button. The focus moves to the “next” button if the focused element disappears. */
	do = (action: DeckAction): void => {
		const presenter = this.#presenter;
		const actions: Readonly<Record<DeckAction, () => void>> = {
			next: () => this.#turn(() => presenter.advance(1)),
			previous: () => this.#turn(() => presenter.advance(-1)),
			first: () => this.#turn(() => presenter.showNumber(1)),
			last: () => this.#turn(() => presenter.showNumber(presenter.position.stops.length)),
			number: () => (this.typedNumber ??= ''),
			go: () => (this.typedNumber = ''),
			black: () => this.#blank('black'),
			white: () => this.#blank('white'),
			overview: () => this.toggle('overview'),
			help: () => this.toggle('help'),
			simple: () => this.#simplify(),
			fall: () => this.#showFall(),
			class: () => presenter.boards.onClassSize?.(),
			countdown: () => presenter.boards.onCountdown?.(),
			code: () => this.toggle('code'),
			controls: () => this.#switch('controls'),
			pointer: () => this.#switch('pointer'),
			magnify: () => this.#switch('magnified'),
			rail: () => this.#switch('rail'),
			fullscreen: () => void toggleFullscreen(),
			notes: () => this.openNotes(),
			drawer: () => {
				this.haveNotesFailed = false;
				this.#switch('drawer');
			},
			release: () => this.#release(),
			reload: () => location.reload()
		};
		runKeepingFocus(actions[action]);
	};

	/**
	 * Returns the keys to the slides. On a board that gives Enter a use, the focus goes to its heading: on the “next” button,
	 * Enter would leave the board.
	 */
	#release(): void {
		const heading = this.#presenter.boards.onEnter && document.getElementById('board-heading');
		if (heading) heading.focus({ preventScroll: true });
		else focusNextButton();
	}

	/** Shows the fall again, or comes back. Enter then presses “next”, which comes back, not the pressed button again. */
	#showFall(): void {
		this.#turn(() => this.#presenter.fall.toggle());
		if (focusKind(document.activeElement) === 'button') focusNextButton();
	}

	#simplify(): void {
		const presenter = this.#presenter;
		presenter.simple = !presenter.simple;
		presenter.announce(presenter.word(`present.simple-${presenter.simple ? 'on' : 'off'}`));
	}

	/** Opens an overlay, or closes it if it is open. Does nothing in the slides window while its screen is blank. */
	toggle(overlay: Overlay): void {
		this.typedNumber = undefined;
		if (this.#presenter.slides && this.#presenter.blank !== 'none') return;
		this.overlay = this.overlay === overlay ? undefined : overlay;
	}

	/** Closes the overlays and moves to another step. If the screen is blank, only uncovers the slides. */
	#turn(turn: () => void): void {
		this.overlay = undefined;
		this.typedNumber = undefined;
		this.isDigitUnused = this.magnified = false;
		if (!this.#uncover()) turn();
	}

	/**
	 * Uncovers a blank screen.
	 * @returns whether it was blank
	 */
	#uncover(): boolean {
		const { blank } = this.#presenter;
		if (blank !== 'none') this.#presenter.toggleBlank('none');
		return blank !== 'none';
	}

	#blank(colour: 'black' | 'white'): void {
		this.overlay = undefined;
		this.#presenter.toggleBlank(colour);
	}

	/** Address of the presenter window with the current session, relative to the slides. */
	get notesAddress(): string {
		return `notes/${INDEX_FILE}${writeSession(this.#presenter.session)}`;
	}

	/** Opens the presenter window, or brings it to the front. */
	openNotes(): void {
		if (this.#notes && !this.#notes.closed) {
			this.#notes.focus();
			return;
		}
		// A pop-up blocker returns null; the slides then offer a link and the drawer.
		this.#notes = window.open(this.notesAddress, 'presenter-notes', 'popup,width=1180,height=820');
		this.haveNotesFailed = this.#notes === null;
		setTimeout(() => (this.haveNotesFailed ||= isErrorPage(this.#notes)), LOADING_MS);
	}
}

/** Time after which a window has its page, or the browser's page that says why not, in milliseconds. */
const LOADING_MS = 3000;
