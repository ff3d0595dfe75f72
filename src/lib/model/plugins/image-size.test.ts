import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readImageSize } from './image-size.ts';

it('is read from the head of a PNG and of a JPEG', () => {
	const png = Buffer.from(
		'iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAYAAACddGYaAAAAC0lEQVR4nGNgwAQAABoAAVSz+w0AAAAASUVORK5CYII=',
		'base64'
	);
	expect(readImageSize(png)).toEqual({ width: 3, height: 2 });
	expect(readImageSize(readFileSync('stories/bike.jpg'))).toEqual({ width: 1200, height: 800 });
});

it('is undefined for other files, and for one that is cut off', () => {
	for (const file of ['', 'GIF89a', '<svg/>', '\u00ff\u00d8\u00ff'])
		expect(readImageSize(Buffer.from(file, 'latin1'))).toBeUndefined();
	expect(readImageSize(readFileSync('stories/bike.jpg').subarray(0, 30))).toBeUndefined();
});
