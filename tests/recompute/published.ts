/** What is published, and nothing else: the story, the district, everybody’s way, and the numbers of the method page. */
import { readFileSync } from 'node:fs';

export type Point = readonly [x: number, y: number];

interface Building {
	readonly id: string;
	readonly ring: readonly Point[];
}

export interface District {
	readonly width: number;
	readonly height: number;
	readonly buildings: readonly Building[];
	readonly entrances: readonly { readonly id: string; readonly at: Point }[];
	readonly places: Readonly<Record<string, Point>>;
}

export interface Incident {
	readonly id: string;
	readonly at: number;
	readonly place: string;
	readonly kind: string;
	readonly who?: string;
	readonly real: boolean;
	readonly resembles: number;
}

export interface Step {
	readonly id: string;
	readonly state: Readonly<Record<string, unknown>>;
	readonly controls: readonly string[];
	readonly guess?: object;
	readonly play?: string;
	readonly text: Readonly<Record<string, readonly (readonly Inline[])[]>>;
}

export type Inline =
	| { readonly type: 'figure'; readonly name: string; readonly format: Format }
	| { readonly type: 'text' | 'term'; readonly text: string }
	| { readonly type: 'emphasis' | 'strong' | 'link'; readonly children: readonly Inline[] }
	| { readonly type: 'source' | 'hypothesis' };

export interface Format {
	readonly type: 'integer' | 'digits' | 'words' | 'Words' | 'decimal' | 'percent' | 'plural';
	readonly digits?: number;
	readonly forms?: readonly string[];
}

export interface Story {
	readonly seed: number;
	readonly languages: readonly { readonly id: string; readonly locale: string }[];
	readonly scenario: { readonly minutes: number; readonly incidents: readonly Incident[] };
	readonly chapters: readonly { readonly steps: readonly Step[] }[];
}

interface Effect {
	readonly towards: readonly (readonly [parameter: string, value: number, share: number])[];
	readonly noise: number;
}

export interface Method {
	readonly seed: number;
	readonly settings: Readonly<Record<string, number>>;
	readonly constants: Readonly<Record<string, number>>;
	readonly lists: {
		readonly parameters: readonly string[];
		readonly effects: Readonly<Record<string, Effect>>;
		readonly lookalikeOf: string;
	};
}

interface Minutes {
	readonly seconds: number;
	readonly people: Readonly<Record<string, readonly (readonly [at: number, x: number, y: number])[]>>;
}

const read = (name: string): unknown => JSON.parse(readFileSync(`build/${name}.json`, 'utf8'));

export const story = read('narrative') as Story;
export const district = read('district') as District;
export const method = read('method') as Method;
export const minutes = read('minutes') as Minutes;
export const steps = story.chapters.flatMap((chapter) => chapter.steps);

/** A number of the method page. Throws on one that it does not publish. */
export function constant(name: string): number {
	const value = method.constants[name] ?? method.settings[name];
	if (value === undefined) throw new Error(`The method page does not publish “${name}”`);
	return value;
}
