import type { SceneParameters } from '#lib/narrative/catalogue/parameters.ts';
import type { SceneReads, SceneWords } from '#lib/narrative/catalogue/scene-story.ts';
import { parameters as district } from '../district/story.ts';

/** One sentence for authors: what the scene shows. */
export const what = 'The district with its cameras and what they film.';

/** Parameters of the district, and of what its cameras see. */
export const parameters = {
	time: district.time,
	frame: district.frame,
	people: district.people,
	names: district.names,
	count: district.count,
	blind: {
		type: 'choice',
		of: ['show', 'hide'],
		default: 'hide',
		what: '`show`: streets that no camera films are hatched.'
	},
	rings: {
		type: 'choice',
		of: ['none', 'detect', 'all'],
		default: 'detect',
		what: 'Rings of distance round the cameras: `none`, `detect` (someone is there) or `all`.'
	},
	placed: {
		type: 'choice',
		of: ['best', 'reader'],
		default: 'best',
		what: 'Where the cameras are: `best`, where they film most, or `reader`, where the reader puts them.'
	}
} as const satisfies SceneParameters;

export const reads = {
	district: true,
	words: ['person', 'role', 'district', 'wind', 'unit.square-metres']
} as const satisfies SceneReads;

export const words: SceneWords = {
	camera: 'Heading: the number of the camera',
	position: 'Heading: where on the plan it is',
	direction: 'Heading: which way it looks',
	gain: 'Heading: how much street it adds to what the cameras before it film',
	caption: 'Caption of the table of cameras'
};
