import { story } from 'virtual:story';
import { expect, it } from 'vitest';
import { exportPicture } from './export-picture.ts';

const [step = { id: '' }] = story?.chapters[0]?.steps ?? [];
const [{ id: lang } = { id: '' }] = story?.languages ?? [];

it('makes a PNG of a step in the size of its format, at a scale', async () => {
	const file = new DataView(
		Uint8Array.from((await exportPicture(lang, step.id, 'wide', { scale: 2 })).content).buffer
	);
	expect([16, 20].map((at) => file.getUint32(at))).toEqual([2400, 1260]);
});

it('makes an SVG that contains its fonts', async () => {
	const svg = new TextDecoder().decode((await exportPicture(lang, step.id, 'square', { scale: 0 })).content);
	expect(svg).toMatch(/^<svg [^>]*width="1080" height="1080"/);
	const families = [...svg.matchAll(/font-family="'?([^'",]+)/g)].map(([, family]) => family);
	expect(families.length).toBeGreaterThan(2);
	for (const family of families) expect(svg).toContain(`@font-face{font-family:'${family ?? ''}'`);
});

it('names what does not exist, and the nearest name that does', async () => {
	await expect(exportPicture(lang, `${step.id}x`, 'square')).rejects.toThrow(`“${step.id}”`);
	await expect(exportPicture(lang, step.id, 'sqare')).rejects.toThrow('“square”');
	await expect(exportPicture('xx', step.id, 'square')).rejects.toThrow(lang);
});
