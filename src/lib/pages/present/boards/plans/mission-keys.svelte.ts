import { letterOfMission, missionOfLetter } from '#lib/model/plan-code/mission-letters.ts';
import type { Presenter } from '../../player/presenter.svelte.ts';
import type { PlansData } from '../board-types.ts';
import type { ClassPlans } from './class-plans.svelte.ts';
import { addAnswer, isRollFull, takeAnswerBack } from './mission-answers.ts';
import { replacePlan, type PlansState } from './plans-state.ts';

interface MissionKeysOptions {
	readonly presenter: Presenter;
	readonly state: () => PlansState;
	readonly missions: () => PlansData['missions'];
	/** The plans with what they film; undefined until the world is loaded. */
	readonly plans: () => ClassPlans | undefined;
	readonly set: (by: Partial<PlansState>) => void;
}

/** The keys with which the tables guess a mission in their order, and what is said of a key that was not taken. */
export class MissionKeys {
	readonly #options: MissionKeysOptions;
	/** What was said last, and of which state: another state needs it no more. */
	#said = $state.raw<{ readonly text: string; readonly of: PlansState } | undefined>();

	constructor(options: MissionKeysOptions) {
		this.#options = options;
	}

	/** The letters of the missions; empty while the class guesses none. */
	get letters(): string {
		const { isRevealed } = this.#options.state();
		return isRevealed ? '' : this.keys;
	}

	/** The letters of the missions, which are keys of this view; empty in another view. */
	get keys(): string {
		const { view, plans } = this.#options.state();
		if (view !== 'missions' || plans.length === 0) return '';
		return this.#options
			.missions()
			.map((_, index) => letterOfMission(index + 1))
			.join('');
	}

	/** Whether some tables have guessed the mission of the plan that is shown, and others have not: other keys are slips. */
	get isOpen(): boolean {
		const { current, plans } = this.#options.state();
		const plan = plans[current];
		const { tables } = this.#options.presenter.boards;
		// Without the number of tables, nobody knows which answer is the last.
		return this.letters !== '' && tables > 0 && !!plan?.answers && !isRollFull(plan, tables);
	}

	/** Index of the first plan that tables have guessed and whose mission nobody has said yet; −1 if there is none. */
	get nextUnknown(): number {
		const plans = this.#options.plans();
		return this.#options
			.state()
			.plans.findIndex(({ answers, code }) => answers !== '' && plans?.planOf(code).mission === 0);
	}

	/**
	 * Takes a letter as the mission of the plan that is shown, once missions are revealed and its table says it.
	 * @returns whether the letter is a mission
	 */
	setMission(letter: string): boolean {
		const { state: read, missions, plans, set, presenter } = this.#options;
		const state = read();
		const [shown, measured] = [state.plans[state.current], plans()];
		if (!state.isRevealed || !shown || !measured || !this.keys.includes(letter)) return false;
		if (measured.planOf(shown.code).mission === 0) {
			const mission = missionOfLetter(letter);
			set(replacePlan(state, shown.code, measured.codeFor(shown.code, mission)));
			presenter.announce(missions()[mission - 1]?.name ?? '');
		}
		return true;
	}

	/** Why the last key was not taken; empty if it was. */
	get notice(): string {
		return this.#said?.of === this.#options.state() ? this.#said.text : '';
	}

	/** Takes a letter, or `NO_ANSWER`, as the answer of the next table. */
	answer = (letter: string): void => {
		const { presenter, state: read, missions, set } = this.#options;
		const { word, boards } = presenter;
		const state = read();
		const { current, plans } = state;
		const answered = addAnswer(state, current, letter, boards.tables);
		if (answered === state) return this.#say(word('present.plans-roll-full'));
		set(answered);
		presenter.announce(
			word('present.plans-answered', {
				table: String((plans[current]?.answers.length ?? 0) + 1),
				mission: missions()[missionOfLetter(letter) - 1]?.name ?? word('present.plans-unanswered')
			})
		);
	};

	/**
	 * Takes back the last answer.
	 * @returns false while the class guesses no mission
	 */
	takeBack(): boolean {
		if (!this.letters) return false;
		const { presenter, state: read, set } = this.#options;
		const state = read();
		const { current, plans } = state;
		const before = takeAnswerBack(state, current);
		if (before === state) return true;
		set(before);
		const table = String(plans[current]?.answers.length ?? 0);
		presenter.announce(presenter.word('present.plans-taken-back', { table }));
		return true;
	}

	/**
	 * Shows the next plan once all tables have answered; before, says which table is next, and pressed again goes on without the
	 * others. Once missions are revealed, shows the next plan whose mission its table has to say.
	 * @returns false if there is nothing left to do, so that the slides go on
	 */
	goOn(): boolean {
		const { presenter, state: read, set } = this.#options;
		const { current, plans, isRevealed } = read();
		if (isRevealed && this.nextUnknown >= 0) {
			set({ current: this.nextUnknown });
			return true;
		}
		if (!this.letters) return false;
		const plan = plans[current];
		const { boards } = presenter;
		// The first roll call says how many tables there are.
		if (boards.tables === 0 && plan?.answers) boards.tables = plan.answers.length;
		const isPassed = this.#said?.of === read() && plan?.answers !== '';
		if (!plan || isPassed || isRollFull(plan, boards.tables)) {
			if (current + 1 >= plans.length) return false;
			set({ current: current + 1 });
			return true;
		}
		this.wait();
		return true;
	}

	/** Says which table answers next, and by which keys. */
	wait(): void {
		const { presenter, state: read } = this.#options;
		const { current, plans } = read();
		const table = String((plans[current]?.answers.length ?? 0) + 1);
		const last = this.letters.slice(-1);
		this.#say(presenter.word('present.plans-roll-waits', { table, last }));
	}

	#say(text: string): void {
		this.#said = { text, of: this.#options.state() };
		this.#options.presenter.announce(text);
	}
}
