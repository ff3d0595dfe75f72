import type { Player } from '#lib/runtime/player.svelte.ts';

/** Switches the words of pictures between the usual ones and those for ages 11 to 14. */
export class SimpleWords {
	readonly #player: Player;
	readonly #usual: Readonly<Record<string, string>>;
	readonly #simple: Readonly<Record<string, string>>;
	#isOn = $state.raw(false);

	/**
	 * @param player the player whose words are switched; no other player may share its words
	 * @param simple simple words by key; other words stay as they are
	 */
	constructor(player: Player, simple: Readonly<Record<string, string>>) {
		const { words } = player.data.source;
		this.#player = player;
		this.#simple = simple;
		this.#usual = Object.fromEntries(Object.keys(simple).map((key) => [key, words[key] ?? '']));
	}

	/** Whether the simple words are used. */
	get isOn(): boolean {
		return this.#isOn;
	}

	set isOn(isOn: boolean) {
		if (isOn === this.#isOn) return;
		this.#isOn = isOn;
		const { world, data } = this.#player;
		// The world looks its words up at each call; a new identity lets pictures compute their layout again.
		Object.assign(data.source.words, isOn ? this.#simple : this.#usual);
		if (world) this.#player.world = { ...world };
	}
}
