import { pageFile } from '#lib/runtime/disk.ts';
import { focusForward, keepFocus } from './focus.ts';
import { writeSession } from './session.ts';
import { focusOf, isSingle, readKey, type Action, type Command } from './keys.ts';
import type { Presenter } from './presenter.svelte.ts';

/** What may lie over the slides. */
export type Overlay = 'overview' | 'help' | 'code';

/** Digits of a step's number; nobody has more steps. */
const MOST_DIGITS = 3;

/**
 * What lies on one window's slides and on no other's: overlays, drawer, pointer, a number half typed. Keys, buttons and
 * the help all ask it for the same actions.
 */
export class DeckUi {
	overlay: Overlay | undefined = $state.raw();
	drawer = $state.raw(false);
	pointer = $state.raw(false);
	/** Whether the picture is twice as large, around where the mouse or the finger is. */
	magnified = $state.raw(false);
	/** Whether controls and guesses lie beside the picture. */
	controls = $state.raw(true);
	/** Digits typed so far; undefined while no number is being typed. */
	typed: string | undefined = $state.raw();
	/** Whether the browser refused to open the presenter's window. */
	blocked = $state.raw(false);

	readonly #presenter: Presenter;
	#notes: Window | null = null;

	constructor(presenter: Presenter) {
		this.#presenter = presenter;
	}

	/** Whether something lies over the slides that Escape takes away. */
	get #covered(): boolean {
		return (
			this.overlay !== undefined || this.typed !== undefined || this.blocked || this.drawer || this.magnified
		);
	}

	/** Does what a key asks for; what belongs to somebody else is left alone. */
	press = (event: KeyboardEvent): void => {
		if (event.defaultPrevented) return;
		const focus = focusOf(document.activeElement);
		// A number that is being typed ends with Enter, also where a button asked for it and has the focus.
		const asked = this.typed !== undefined && focus === 'button';
		const command = readKey(event, asked ? 'page' : focus, this.#presenter.slides);
		if (!command || !this.#heeds(command)) return;
		event.preventDefault();
		this.#obey(command);
	};

	/**
	 * Backspace asks for something only while a number is typed; and while letters, digits and signs are no commands, so do
	 * the digits, which were then asked for by a button.
	 */
	#heeds({ action, digit, key }: Command): boolean {
		if (this.typed !== undefined && action === 'number') return true;
		return (this.#presenter.singleKeys || !isSingle(key)) && (action !== 'number' || digit !== undefined);
	}

	#obey({ action, digit, key }: Command): void {
		const escapes = key === 'Escape' && action === 'overview';
		if (action === 'number' || (key === 'Enter' && this.typed !== undefined)) this.#type(digit, key);
		else if (escapes && this.#covered) this.clear();
		else if (escapes && this.#uncover()) return;
		else {
			// What a key does is seen, and not hidden behind a dialog.
			if (action !== this.overlay) this.overlay = undefined;
			this.do(action);
		}
	}

	#type(digit: number | undefined, key: string): void {
		const typed = this.typed ?? '';
		// Where a number is asked for, digits are what the class says; a slide's number is asked for by a letter first.
		if (this.typed === undefined && digit !== undefined && this.#bet(digit)) return;
		if (digit !== undefined) this.typed = `${typed}${digit}`.slice(-MOST_DIGITS);
		else if (key === 'Backspace') this.typed = typed.slice(0, -1);
		else {
			this.typed = undefined;
			if (typed) this.#presenter.showNumber(Number(typed));
		}
	}

	/** Begins a bet with a digit, where there is a field for it. */
	#bet(digit: number): boolean {
		const field = document.querySelector<HTMLElement>('.bet .value');
		if (!field || field.getClientRects().length === 0) return false;
		this.#presenter.bets.draft = String(digit);
		field.focus({ preventScroll: true });
		return true;
	}

	/** Takes everything off the slides. */
	clear = (): void => {
		keepFocus(() => {
			this.overlay = undefined;
			this.typed = undefined;
			this.blocked = false;
			for (const thing of ['drawer', 'magnified'] as const) if (this[thing]) this.#switch(thing);
		});
	};

	/** Lays something on the slides, or takes it off, and says which. */
	#switch(thing: 'controls' | 'drawer' | 'magnified' | 'pointer'): void {
		this[thing] = !this[thing];
		this.#presenter.say(this.#presenter.word(`present.${thing}-${this[thing] ? 'on' : 'off'}`));
	}

	do = (action: Action): void => {
		const presenter = this.#presenter;
		const acts: Readonly<Record<Action, () => void>> = {
			next: () => this.#turn(() => presenter.turn(1)),
			previous: () => this.#turn(() => presenter.turn(-1)),
			first: () => this.#turn(() => presenter.showEnd('first')),
			last: () => this.#turn(() => presenter.showEnd('last')),
			number: () => (this.typed ??= ''),
			go: () => (this.typed = ''),
			black: () => this.#blank('black'),
			white: () => this.#blank('white'),
			overview: () => this.toggle('overview'),
			help: () => this.toggle('help'),
			simple: () => this.#simplify(),
			code: () => this.toggle('code'),
			controls: () => this.#switch('controls'),
			pointer: () => this.#switch('pointer'),
			magnify: () => this.#switch('magnified'),
			fullscreen: () => void fullscreen(),
			notes: () => this.openNotes(),
			drawer: () => {
				this.blocked = false;
				this.#switch('drawer');
			},
			release: focusForward,
			reload: () => location.reload()
		};
		keepFocus(acts[action]);
	};

	#simplify(): void {
		const presenter = this.#presenter;
		presenter.simple = !presenter.simple;
		presenter.say(presenter.word(`present.simple-${presenter.simple ? 'on' : 'off'}`));
	}

	/** Lays an overlay over the slides, or takes it off; not over a screen that somebody made black. */
	toggle(overlay: Overlay): void {
		this.typed = undefined;
		if (this.#presenter.slides && this.#presenter.blank !== 'none') return;
		this.overlay = this.overlay === overlay ? undefined : overlay;
	}

	/** Another step takes sheets off: whoever asked for it wants to see it. From a blank screen the way leads back first. */
	#turn(turn: () => void): void {
		this.overlay = undefined;
		this.typed = undefined;
		this.magnified = false;
		if (!this.#uncover()) turn();
	}

	/** Takes a blank screen off; says whether there was one. */
	#uncover(): boolean {
		const { blank } = this.#presenter;
		if (blank !== 'none') this.#presenter.cover('none');
		return blank !== 'none';
	}

	#blank(colour: 'black' | 'white'): void {
		this.overlay = undefined;
		this.#presenter.cover(colour);
	}

	/** Address of the presenter's window at this moment, from the slides. */
	get notesAddress(): string {
		return `notes/${pageFile}${writeSession(this.#presenter.session)}`;
	}

	/** Opens the presenter's window, or brings it to the front. */
	openNotes(): void {
		if (this.#notes && !this.#notes.closed) {
			this.#notes.focus();
			return;
		}
		// A blocker gives no window: the wall then offers a link and a drawer.
		this.#notes = window.open(this.notesAddress, 'presenter-notes', 'popup,width=1180,height=820');
		this.blocked = this.#notes === null;
	}
}

async function fullscreen(): Promise<void> {
	try {
		if (document.fullscreenElement) await document.exitFullscreen();
		else await document.documentElement.requestFullscreen();
	} catch {
		// Where the browser has no full screen, the window is as large as it gets.
	}
}
