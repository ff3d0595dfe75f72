import { expect, it } from 'vitest';
import { paintPortrait, PORTRAIT_METRES, SAMPLE_COUNT } from './paint-portrait.ts';

/** Returns whether a point is in an ellipse, given by centre and half axes. */
const isInEllipse = (x: number, y: number, cx: number, cy: number, rx: number, ry: number): boolean =>
	((x - cx) / rx) ** 2 + ((y - cy) / ry) ** 2 <= 1;

/** Returns the darkness at a point, 0 (blank) to 1 (ink); coordinates in metres from the middle of the upper edge. */
function darkness(x: number, y: number): number {
	const fringe = y < 0.118 + 0.03 * Math.sin(x * 22 + 1);
	if (isInEllipse(x, y, 0, 0.178, 0.076, 0.118) && !fringe) return faceDarkness(x, y);
	if (isInEllipse(x, y, 0, 0.15, 0.102, 0.112)) return hairDarkness(x, y);
	const beside = isInEllipse(x, y, 0, 0.225, 0.104, 0.13) && y > 0.13;
	if (beside && !isInEllipse(x, y, 0, 0.27, 0.062, 0.09)) return hairDarkness(x, y);
	if (isInEllipse(x, y, 0, 0.31, 0.042, 0.07)) return x > 0.012 - 0.2 * (y - 0.3) ? 0.45 : 0.2;
	if (isInEllipse(x, y, 0, 0.47, 0.2, 0.135)) return Math.abs(x) < 0.05 && y < 0.4 - Math.abs(x) ? 0.2 : 0.6;
	return 0;
}

/** Returns the darkness of hair, with highlights. */
const hairDarkness = (x: number, y: number): number => (Math.sin(x * 190 + y * 30) > 0.75 ? 0.72 : 1);

/** Returns the darkness of the face: brows, eyes, nose, mouth, a mole, and the shaded cheek. */
function faceDarkness(x: number, y: number): number {
	const [side, height] = [Math.abs(x), y - 0.19];
	const skin = x > 0.03 - 0.25 * (y - 0.15) ? 0.28 : 0.08;
	const arch = -0.021 - 0.005 * Math.cos((side - 0.034) * 70);
	if (Math.abs(height - arch) < 0.0028 && Math.abs(side - 0.034) < 0.019) return 0.9;
	const open = isInEllipse(side, height, 0.0325, 0, 0.0145, 0.0062);
	if (isInEllipse(side, height, 0.0325, -0.0005, 0.0056, 0.006) && open) return 1;
	if (open) return height < -0.0035 ? 1 : 0.02;
	if (isInEllipse(side, height, 0.0325, -0.002, 0.0165, 0.0075)) return 0.75;
	if (isInEllipse(side, y, 0.0085, 0.2285, 0.0042, 0.0026)) return 0.85;
	if (isInEllipse(side, y, 0.0155, 0.224, 0.004, 0.008) || isInEllipse(x, y, 0.006, 0.205, 0.003, 0.024))
		return skin + 0.22;
	const lip = 0.251 + 2.2 * x * x;
	if (Math.abs(y - lip) < 0.0016 && side < 0.024) return 0.95;
	if (isInEllipse(x, y, 0, 0.247, 0.019, 0.006) || isInEllipse(x, y, 0, 0.257, 0.017, 0.007)) return 0.5;
	if (isInEllipse(x, y, 0, 0.2705, 0.013, 0.003)) return skin + 0.2;
	if (isInEllipse(x, y, 0.031, 0.243, 0.0026, 0.0026)) return 0.95;
	return skin;
}

it('paints each sample in the darkness at its point', () => {
	const metres = (sample: number) => ((sample + 0.5) / SAMPLE_COUNT) * PORTRAIT_METRES;
	const samples = Array.from({ length: SAMPLE_COUNT }, (_, sample) => sample);
	const expected = samples.flatMap((row) =>
		samples.map((column) => Math.round(100 * darkness(metres(column) - PORTRAIT_METRES / 2, metres(row))))
	);
	const painted = paintPortrait();
	expect(expected.flatMap((dark, sample) => (dark === painted[sample] ? [] : [sample]))).toEqual([]);
});
