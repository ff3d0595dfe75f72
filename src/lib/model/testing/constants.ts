/** Values of the constants that the story defines, for tests of the models. */
export const constants = {
	standard: 2015,
	'detect-2015': 25,
	'recognise-2015': 125,
	'identify-2015': 250,
	'detect-2025': 25,
	'recognise-2025': 125,
	'identify-2025': 500,
	'noticed-1': 85,
	'noticed-4': 74,
	'noticed-6': 58,
	'noticed-9': 53,
	'measured-list': 10_000,
	'measured-faces': 6_000,
	'measured-false': 7,
	'claimed-faces': 33_000
};
