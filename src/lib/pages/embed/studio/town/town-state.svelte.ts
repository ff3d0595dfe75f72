import type { TownFile } from '#lib/narrative/town/town-file.ts';
import { logError } from '#lib/runtime/page/failure.ts';
import type { FieldFault } from './field-faults.ts';
import type { TownTools } from './town-tools.ts';
import { writeTownFile, type TownFields } from './write-town-file.ts';

/** What the check says of a file. */
interface Checked {
	readonly text: string;
	/** Undefined while something is wrong. */
	readonly town: TownFile | undefined;
	readonly faults: readonly FieldFault[];
	/** The issues as a build prints them, with their lines. */
	readonly lines: readonly string[];
}

const EMPTY: TownFields = { country: 'FR', 'operators-counted': 'watching' };
/** Name of the property by which a draft is recognised. */
const DRAFT = 'town-draft';

/** What was typed of a town or read from a file, and what the check of a build says of it. */
export class TownState {
	fields: TownFields = $state.raw(EMPTY);
	/** A whole file that was opened in place of the form. */
	opened = $state.raw<{ readonly name: string; readonly text: string }>();
	checked = $state.raw<Checked>();
	/** Whether the check could not be loaded. */
	isLost = $state.raw(false);
	tools = $state.raw<TownTools>();
	/** Names of the fields that were left, whose faults are shown; all of them once a file was asked for. */
	#left: ReadonlySet<string> = $state.raw(new Set());
	#asked = $state.raw(false);
	readonly #questions: readonly string[];
	readonly #lang: string;
	readonly #loadTools: () => Promise<TownTools>;

	file = $derived.by(() => this.opened?.text ?? writeTownFile(this.fields, this.#questions, this.#lang));
	/** The town, once its file is sound. */
	town = $derived.by(() => (this.checked?.text === this.file ? this.checked.town : undefined));
	/** Faults to show, by the name of the field. */
	faults = $derived.by(
		() =>
			new Map(
				(this.checked?.faults ?? [])
					.filter(({ field }) => this.#asked || this.#left.has(field))
					.map((fault) => [fault.field, fault])
			)
	);

	/**
	 * @param questions ids of the questions of the story
	 * @param lang language that is typed in
	 */
	constructor(questions: readonly string[], lang: string, loadTools: () => Promise<TownTools>) {
		this.#questions = questions;
		this.#lang = lang;
		this.#loadTools = loadTools;
	}

	/** Sets a field. */
	set(name: string, text: string): void {
		this.fields = { ...this.fields, [name]: text };
	}

	/** Shows what is wrong in a field from now on. */
	leave(name: string): void {
		this.#left = new Set([...this.#left, name]);
	}

	/** Checks the file as it is now. */
	async check(): Promise<void> {
		try {
			const tools = (this.tools ??= await this.#loadTools());
			const { file: text, opened, fields } = this;
			if (this.checked?.text === text) return;
			const { formatIssue, fieldFaults } = await import('./town-tools.ts');
			const { town, mistakes } = tools.check(text);
			const faults = opened ? [] : fieldFaults(mistakes, fields, this.#questions);
			this.checked = { text, town, faults, lines: mistakes.map(formatIssue) };
			this.isLost = false;
		} catch (error) {
			this.isLost = true;
			logError(error);
		}
	}

	/**
	 * Checks the file that is asked for, and shows all that is wrong.
	 * @returns whether it is sound
	 */
	async ask(): Promise<boolean> {
		await this.check();
		this.#asked = true;
		return this.town !== undefined;
	}

	/** Returns what was typed as a draft, which no build takes. */
	get draft(): string {
		return JSON.stringify({ [DRAFT]: true, fields: this.fields }, null, '\t');
	}

	/** Opens a draft in the form, or a whole file in its place. */
	open(name: string, text: string): void {
		const draft = readDraft(text);
		this.opened = draft ? undefined : { name, text };
		if (draft) this.fields = { ...EMPTY, ...draft };
		this.#asked = true;
	}

	/** Returns to the form. */
	close(): void {
		this.opened = undefined;
		this.#asked = false;
	}
}

/** Returns the fields of a draft; undefined if a text is none. */
function readDraft(text: string): TownFields | undefined {
	try {
		const { [DRAFT]: mark, fields } = JSON.parse(text) as Record<string, unknown>;
		if (mark !== true || typeof fields !== 'object' || fields === null) return undefined;
		return Object.fromEntries(
			Object.entries(fields).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))
		);
	} catch {
		return undefined;
	}
}
