import type { SceneState } from '../types/story.ts';

/**
 * A parameter of a scene, which the `state` of a step sets. Plain data, so that the story can be checked without
 * importing the scene. In the resolved state
 * - a `time` is a number of seconds after the scenario's start (in the file: `"12:04"` or `"12:04:30"`),
 * - a `number` is a number, a `choice` one of its words,
 * - `people` is a list of ids of named persons.
 */
export type SceneParameter = {
	/** One-line description for editors of the story. */
	readonly what: string;
} & (
	| {
			readonly type: 'time';
			/** Clock time; a default outside the scenario becomes its start. */
			readonly default: string;
	  }
	| { readonly type: 'number'; readonly min: number; readonly max: number; readonly default: number }
	| { readonly type: 'choice'; readonly of: readonly string[]; readonly default: string }
	| { readonly type: 'people'; readonly default: readonly string[] }
	/** The name of the picture, which is the `scene` of the step: the key of its words and data. */
	| { readonly type: 'picture' }
);

/** Parameters of a scene by name. */
export type SceneParameters = Readonly<Record<string, SceneParameter>>;

/** The resolved state of a scene with these parameters. */
export type StateOf<P extends SceneParameters> = SceneState & {
	readonly [name in keyof P]: P[name] extends {
		readonly type: 'choice';
		readonly of: readonly (infer Word)[];
	}
		? Word
		: P[name] extends { readonly type: 'people' }
			? readonly string[]
			: P[name] extends { readonly type: 'picture' }
				? string
				: number;
};
