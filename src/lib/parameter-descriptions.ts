/** What editors of the story are told about what a step may say of its scene. Never sent to readers. */

/** What each parameter says, whatever the scene. */
const PARAMETERS: Readonly<Record<string, string>> = {
	turn: 'How long the scroll into this step is: `long` for a set piece, `short` for all others.',
	time: 'The moment that is shown, on the clock of the scenario.',
	lead: 'Seconds before that moment at which people begin to walk, where pictures move.',
	frame: 'How much of the plan is in the picture: `whole`, or a place that it closes in on.',
	people: 'How the people in the streets are drawn: `show`, `faint` or `hide`.',
	names: 'Ids of the people whose names are written beside them; [] for nobody.',
	cameras: '`unlit`: cameras hang as in a street, small and without their fan; `none`: there are none.',
	count: 'How many cameras hang there at most; the reader’s setting may ask for fewer.',
	blind: '`show`: streets that no camera films are hatched.',
	rings: 'Rings of distance round the cameras: `none`, `detect` (someone is there) or `all`.',
	placed: 'Where the cameras hang: `best`, where they film most, or `reader`, where the reader puts them.',
	answer: '`asked`: the share filmed stays closed until the reader has guessed; `shown`: it is there.',
	distance: 'Metres between the camera and the figure.',
	filled: 'The squares of the answer: `show`, `hide`, or `guess`, where they wait for the reader’s guess.',
	tiles: 'Screens of the wall that are lit, in 96ths of all of them.',
	gaze: '`on`: only what somebody looks at is lit.',
	list: 'People on the list.',
	crowd: 'Faces that pass.',
	wanted: 'People on the list who are in the crowd.',
	match: 'The threshold of resemblance, as it is shown.',
	threshold: 'The score from which a scene raises an alert.',
	use: 'Distance between the two humps of scores, in hundredths.',
	base: 'Real events in a thousand scenes.'
};

/** What it says where that depends on the scene. */
const IN_SCENE: Readonly<Record<string, string>> = {
	'crowd.show': '`crowd`: the reader’s list and crowd; `guess`: those below, flagged only after the guess.',
	'confusion-tree.show':
		'`trays`: the reader’s detector; `alerts`: those of the detector below, sorted only after the guess.'
};

/** What a parameter of a scene says, in one line. */
export const describeParameter = (scene: string, parameter: string): string | undefined =>
	IN_SCENE[`${scene}.${parameter}`] ?? PARAMETERS[parameter];
