import type { PlayerData } from '#lib/runtime/data.ts';

/** A text, with its language if that differs from its surroundings. */
export interface TaggedText {
	readonly text: string;
	readonly lang?: string;
}

/** Data in the page of a frame, for hydration: the part of the story that it shows. */
export interface FrameData extends PlayerData {
	/** Path of the frame from the site's root: `/fr/embed/cameras/`. */
	readonly path: string;
	/** Address of the story in this language, relative to the frame: `../../`. */
	readonly root: string;
	/** Title of the chapter, step or story that the frame shows. */
	readonly heading: string;
	/** Whether buttons skip “Go deeper” steps: only in a frame of the whole story. */
	readonly folds: boolean;
	/** Ids of the settings that are guesses. The address of a frame cannot set them. */
	readonly guesses: readonly string[];
	/** Label of each step's basis, model or facts, by step id; missing if the story has no word for it. */
	readonly labels: Readonly<Record<string, TaggedText>>;
	/** Ids of the steps whose pictures show facts only. */
	readonly factual: readonly string[];
	/** By chapter id, a text that introduces the people, for frames that start in the chapter. */
	readonly previously: Readonly<Record<string, TaggedText>>;
	/** Author and licence of the story. */
	readonly credit: TaggedText;
	/** Date of the last change, formatted. */
	readonly dated: string;
	/** Whether the site has a method page. */
	readonly method: boolean;
	/** Contact address, as the `href` of a link. */
	readonly contact?: string;
	/** Id of the next chapter, in the frame of a chapter. */
	readonly next?: string;
	/** Of each interface word that is not translated into the frame's language, the language it is shown in, by key. */
	readonly lent: Readonly<Record<string, string>>;
}

/** Server-rendered HTML of a step in a frame. */
export interface FrameStepProse {
	/** The one sentence under the picture. */
	readonly sentence: string;
	readonly reveal?: string;
	/** The step's text and its sources. */
	readonly text: string;
	/** The picture in words. */
	readonly description: string;
}

/** Server-rendered HTML of a frame. */
export interface FrameProse {
	/** The message for a failed script. */
	readonly broken: string;
	/** The rail; empty in a frame of one step. */
	readonly rail: string;
	/** The picture of the first step. */
	readonly picture: string;
	readonly steps: Readonly<Record<string, FrameStepProse>>;
	/** Definitions of the glossary terms in the texts. */
	readonly definitions: string;
}
