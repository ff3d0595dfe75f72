import type { PlayerData } from '#lib/runtime/data.ts';

/** Words, and their language where it is another than that of what is around them. */
export interface Said {
	readonly text: string;
	readonly lang?: string;
}

/** What a frame sends along for the time when it moves: as much of the story as it shows. */
export interface FrameData extends PlayerData {
	/** Where the frame lies, from the site's root, with slashes around: `/fr/embed/cameras/`. */
	readonly path: string;
	/** Address of the story in this language, from the frame’s page: `../../`. */
	readonly root: string;
	/** What the frame holds: the title of a chapter, a step, or the story. */
	readonly heading: string;
	/** Whether buttons pass over steps from the field: a frame of the whole story keeps to its main route. */
	readonly folds: boolean;
	/** Ids of the settings that hold guesses: no address of a frame may bring one. */
	readonly guesses: readonly string[];
	/** What each step is made from, model or facts, by its id; empty where the story has no words for it. */
	readonly labels: Readonly<Record<string, Said>>;
	/** Ids of the steps whose pictures show facts and no model. */
	readonly factual: readonly string[];
	/** Who is who, for whoever begins in one of these chapters, by its id. */
	readonly previously: Readonly<Record<string, Said>>;
	/** Whose story it is and on what terms. */
	readonly credit: Said;
	/** Day of the text, written out. */
	readonly dated: string;
	/** Whether the site has a page on its method. */
	readonly method: boolean;
	/** Whom to write to: the address of a link. */
	readonly contact?: string;
	/** Id of the chapter to which the frame of a chapter leads on. */
	readonly next?: string;
	/** Words of the interface that the frame's language lacks, by key: in which they are said instead. */
	readonly lent: Readonly<Record<string, string>>;
}

/** The parts of a step that only the server makes, as markup. */
export interface FrameStepProse {
	/** The one sentence under the picture. */
	readonly sentence: string;
	readonly reveal?: string;
	/** The step's text and its sources. */
	readonly text: string;
	/** The picture in words. */
	readonly description: string;
}

export interface FrameProse {
	/** What is said where the script does not come. */
	readonly broken: string;
	/** The picture of the first step. */
	readonly picture: string;
	readonly steps: Readonly<Record<string, FrameStepProse>>;
	/** What the glossary says of the words that the texts explain. */
	readonly definitions: string;
}
