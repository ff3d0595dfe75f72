/** What two public laboratories found, on the scale of how many times more often B is taken for somebody else. */

/** A row of the scale. */
export interface Study {
	readonly id: 'women' | 'origin' | 'npl' | 'npl-low';
	/** Between which two values; none where no value was read. */
	readonly between?: readonly [low: number, high: number];
	/** Whether a difference was found. */
	readonly found: boolean;
}

/**
 * NIST, 2019 (NISTIR 8280, one face against one), as the press reports it [livemint, defdaily]: women two to five times,
 * Asian and African American faces ten to a hundred times, depending on the software, and less for the most accurate.
 * NPL, 2023 [cw-npl]: no significant difference at the threshold of 0.60, one at 0.58 and 0.56. Seven errors cannot show
 * equality, says an expert of the first [particle].
 */
export const STUDIES: readonly Study[] = [
	{ id: 'women', between: [2, 5], found: true },
	{ id: 'origin', between: [10, 100], found: true },
	{ id: 'npl', found: false },
	{ id: 'npl-low', found: true }
];
