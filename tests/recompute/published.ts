/** The published files, and nothing else: the story, the district, all tracks, and the numbers of the method page. */
import { readFileSync } from 'node:fs';

/** Coordinates in metres. */
export type Point = readonly [x: number, y: number];

interface Building {
	readonly id: string;
	readonly ring: readonly Point[];
}

/** The district, `district.json`. */
export interface District {
	readonly width: number;
	readonly height: number;
	readonly buildings: readonly Building[];
	readonly entrances: readonly { readonly id: string; readonly at: Point }[];
	readonly places: Readonly<Record<string, Point>>;
}

/** An incident of the scenario. */
export interface Incident {
	readonly id: string;
	readonly at: number;
	readonly place: string;
	readonly kind: string;
	readonly who?: string;
	readonly real: boolean;
	readonly resembles: number;
}

/** A step of the story. */
export interface Step {
	readonly id: string;
	readonly state: Readonly<Record<string, unknown>>;
	readonly title: Words;
	readonly text: RichWords;
	readonly number?: { readonly figure: RichWords; readonly label: RichWords };
	readonly controls: readonly string[];
	readonly folded?: boolean;
	readonly guess?: { readonly question: Words; readonly reveal: RichWords };
	readonly play?: string;
	/** Whether the step is outside the main route. */
	readonly field?: boolean;
}

/** Text by language: plain, and as paragraphs of rich text. */
export type Words = Readonly<Record<string, string>>;
export type RichWords = Readonly<Record<string, readonly (readonly Inline[])[]>>;

/** An element of rich text. */
export type Inline =
	| { readonly type: 'figure'; readonly name: string; readonly format: Format }
	| { readonly type: 'text' | 'term'; readonly text: string }
	| { readonly type: 'emphasis' | 'strong' | 'link' | 'foreign'; readonly children: readonly Inline[] }
	| { readonly type: 'source' | 'hypothesis' };

/** How a figure is written. */
export interface Format {
	readonly type: 'integer' | 'digits' | 'words' | 'Words' | 'decimal' | 'percent' | 'plural';
	readonly digits?: number;
	readonly forms?: readonly string[];
}

/** The story, `narrative.json`. */
export interface Story {
	readonly seed: number;
	readonly languages: readonly { readonly id: string; readonly locale: string }[];
	readonly scenario: { readonly minutes: number; readonly incidents: readonly Incident[] };
	readonly title: Words;
	readonly hook?: Words;
	readonly question?: Words;
	readonly standfirst: RichWords;
	readonly provenance?: RichWords;
	readonly chapters: readonly {
		readonly title: Words;
		readonly thread?: RichWords;
		readonly steps: readonly Step[];
	}[];
}

interface Effect {
	readonly towards: readonly (readonly [parameter: string, value: number, share: number])[];
	readonly noise: number;
}

/** The method page, `method.json`. */
export interface Method {
	readonly seed: number;
	readonly settings: Readonly<Record<string, number>>;
	readonly constants: Readonly<Record<string, number>>;
	/** Keys of each random draw, the seed first. */
	readonly draws: Readonly<Record<string, readonly (string | number)[]>>;
	readonly reading: Readonly<Record<'wordsAMinute' | 'picture' | 'guess' | 'activity' | 'game', number>>;
	readonly lists: {
		readonly parameters: readonly string[];
		readonly effects: Readonly<Record<string, Effect>>;
		readonly lookalikeOf: string;
		/** Kinds of unusual scenes of a round, with the sum of their shares. */
		readonly roundKinds: readonly (readonly [kind: string, upTo: number])[];
	};
}

/** The tracks, `minutes.json`. */
interface Minutes {
	readonly seconds: number;
	readonly people: Readonly<Record<string, readonly (readonly [at: number, x: number, y: number])[]>>;
}

/** Reads a published JSON file of the build. */
const read = (name: string): unknown => JSON.parse(readFileSync(`build/${name}.json`, 'utf8'));

export const story = read('narrative') as Story;
export const district = read('district') as District;
export const method = read('method') as Method;
export const minutes = read('minutes') as Minutes;
/** All steps of the story. */
export const steps = story.chapters.flatMap((chapter) => chapter.steps);

/**
 * Returns a number of the method page.
 * @throws Error if the page does not publish it
 */
export function requireConstant(name: string): number {
	const value = method.constants[name] ?? method.settings[name];
	if (value === undefined) throw new Error(`The method page does not publish “${name}”`);
	return value;
}
