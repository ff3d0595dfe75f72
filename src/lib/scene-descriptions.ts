/** What editors of the story are told about each scene and what a step may say of it. Never sent to readers. */

/** What each scene shows, in one line. */
const SCENES: Readonly<Record<string, string>> = {
	bans: 'Who said no to facial recognition, who said “afterwards”, who changed course, on an axis of years.',
	'biometric-operations': 'One face, and what software may do with it: verify, identify, describe.',
	bystanders: 'Link by link: a hundred events, and a year of those who did nothing wrong.',
	cameras: 'The district with its cameras and what they film.',
	chain: 'A hundred events, link by link, and those that stay behind.',
	check: 'The square with everything that the chapters have drawn on it, at once.',
	'claims-review': 'What became of each claim of 2019: a pile of slips for each verdict.',
	cloud: 'The faces of a list by their distance from one of them, and the circle of the threshold.',
	'confusion-tree': 'A thousand scenes of a day: right and false alerts, missed and ignored.',
	count: 'Cameras counted, a square for a hundred: fifty towns, Nice, the whole of France.',
	coverage: 'All cameras on the plan, opening in turn, and the share of the streets that each adds.',
	crowd: 'A crowd as a thousand heads, and those that the alerts would fill.',
	curve: 'Real events that reach a human, by threshold.',
	dataflow: 'What flows into the rooms of four towns, and what was only promised.',
	day: 'What is done in the room: watching live, searching afterwards, traffic.',
	density: 'One camera and three distances: to see someone, to recognise her, to identify her.',
	district: 'The district at one moment, with its people.',
	effect: 'A square for each investigation; those that images helped to solve are filled.',
	europe: 'Countries of Europe by the list of a study on which they stand.',
	'face-cases': 'Three stories of faces looked for: gates, a demonstration, a file.',
	'four-views': 'One second of the town in four windows: camera, software, operator, face matcher.',
	frames: 'People become boxes, and boxes become lines of numbers.',
	france: 'Map of France: a disc for each project, by what became of it.',
	incidents: 'What happens in the minutes of the scenario, on a ruler and on the plan.',
	law: 'A gate through the years: open while a law allowed live analysis.',
	poster: 'A poster that praises a detector, a rival that never alerts, and the count of alerts.',
	questions: 'Questions to ask a mayor, on cards, each with a box to tick.',
	queue: 'A day of alerts, hour by hour, and those that nobody opened in time.',
	ratio: 'How many cameras fall to one person on watch, town by town.',
	risk: 'A hundred who pass and those wrongly flagged, of group A and of group B.',
	safeguards: 'Doors of one house, with what each is for and who holds its key.',
	'score-histogram': 'A thousand scenes stacked on their scores, and the threshold through them.',
	scores: 'Each incident over its score, on a line that the threshold cuts in two.',
	settings: 'What each of four settings changes, and where the reader has put it.',
	trial: 'What the committee found of each use that the decree allowed.',
	umbrellas: 'A hundred passers-by with umbrellas, spotted with one, four, six and nine screens.',
	vector: 'Two photographs of one face, the numbers that stand for each, and how far apart they are.',
	wall: 'The wall of screens, those who watch it, and how much they see.',
	yours: 'The district with the reader’s own cameras, and her walk once she has chosen one.'
};

/** What each parameter says, whatever the scene. */
const PARAMETERS: Readonly<Record<string, string>> = {
	turn: 'How long the scroll into this step is: `long` for a set piece, `short` for all others.',
	time: 'The moment that is shown, on the clock of the scenario.',
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
	series: 'Which counts are shown: `all`, or one of them.',
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

/** What a scene shows, or what a parameter of it says, in one line. */
export function describe(scene: string, parameter?: string): string | undefined {
	if (parameter === undefined) return SCENES[scene];
	return IN_SCENE[`${scene}.${parameter}`] ?? PARAMETERS[parameter];
}
