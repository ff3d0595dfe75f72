/**
 * Subsets the site's fonts to the characters that French and English need, and computes for each fallback system font
 * the adjustments (`size-adjust` and line metrics) that prevent a layout shift when the real font arrives.
 *
 *   node scripts/fonts.mjs                 writes static/fonts/*.woff2 and src/lib/chart/fonts.css
 *   node scripts/fonts.mjs --measure FILE  prints the mean advance of a font: the numbers in fonts/faces.mjs
 *
 * The results are committed: run this again only when a font or the character set changes.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import fontverter from 'fontverter';
import { subsetFace, subsetWeight } from './fonts/subset.mjs';
import {
	CHARACTERS,
	FAMILIES,
	FURTHER_CHARACTERS,
	secondFileCharacters,
	SAMPLE_TEXT
} from './fonts/faces.mjs';
import { measureFont } from './fonts/sfnt.mjs';

const FONTS = 'static/fonts';
const CSS = 'src/lib/chart/fonts.css';

/** Returns the mean width of a character of the French sample, in em. */
function meanAdvance(font) {
	const widths = [...SAMPLE_TEXT]
		.map((character) => font.advance(character))
		.filter((width) => width !== undefined);
	return widths.reduce((sum, width) => sum + width, 0) / widths.length;
}

const percent = (value) => `${(100 * value).toFixed(2)}%`;

/**
 * Returns the line metrics of a family as CSS. They are set for the real font too: some systems read other
 * tables of the file (hhea, OS/2 typo, OS/2 win) and would set the same text one pixel higher or lower.
 * @param {{ ascent: number, descent: number, lineGap: number }} font in em
 * @param {number} scale the face's size-adjust, which browsers apply to these values as well
 */
function lineMetrics(font, scale = 1) {
	return [
		`ascent-override: ${percent(font.ascent / scale)}`,
		`descent-override: ${percent(font.descent / scale)}`,
		`line-gap-override: ${percent(font.lineGap / scale)}`
	];
}

function fontFace(declarations) {
	return `@font-face {\n${declarations.map((line) => `\t${line};\n`).join('')}}\n`;
}

/**
 * Largest distance between code points that share one CSS range; the characters between them are rarely used.
 */
const MAX_RANGE_GAP = 8;

/**
 * Returns the characters of the second file of a face as CSS ranges without any character of the first file.
 */
function rareRange(face) {
	const first = [...face.core].map((character) => character.codePointAt(0));
	const rare = [...(secondFileCharacters(face) + FURTHER_CHARACTERS)].map((character) =>
		character.codePointAt(0)
	);
	const rows = [];
	for (const code of rare.sort((a, b) => a - b)) {
		const row = rows.at(-1);
		const last = row?.at(-1) ?? -Infinity;
		if (code - last <= MAX_RANGE_GAP && !first.some((other) => other > last && other < code)) row[1] = code;
		else rows.push([code]);
	}
	return rows.map((row) => `U+${row.map((code) => code.toString(16)).join('-')}`).join(', ');
}

/** Returns one weight of a fallback face: the system font of that weight, scaled to the width of ours. */
function fallbackFace(family, fallback, weight, font) {
	const scale = meanAdvance(font) / fallback.advance[weight];
	return fontFace([
		`font-family: '${family.name} ${fallback.name}'`,
		`src: ${fallback.local[weight].map((name) => `local('${name}')`).join(', ')}`,
		`font-weight: ${weight}`,
		`size-adjust: ${percent(scale)}`,
		...lineMetrics(font, scale)
	]);
}

async function writeFamily(family) {
	const faces = [];
	for (const face of family.faces) {
		for (const [file, characters] of Object.entries({
			[face.file]: face.core,
			[face.rest]: secondFileCharacters(face)
		}))
			await writeFile(`${FONTS}/${file}`, await subsetFace(face, family, characters));
		const at = async (weight) => measureFont(await subsetWeight(face, CHARACTERS, face.axis && weight));
		const real = await at(face.measured[0]);
		const from = (file) => [
			`font-family: '${family.name}'`,
			`src: url('/fonts/${file}')`,
			`font-weight: ${face.weight}`,
			'font-display: swap',
			...lineMetrics(real)
		];
		faces.push(fontFace(from(face.file)));
		faces.push(fontFace([...from(face.rest), `unicode-range: ${rareRange(face)}`]));
		if (face.borrowed)
			faces.push(fontFace([...from(face.borrowed.file), `unicode-range: ${face.borrowed.characters}`]));
		for (const weight of face.measured) {
			const font = await at(weight);
			for (const fallback of family.fallbacks) faces.push(fallbackFace(family, fallback, weight, font));
		}
	}
	return faces.join('\n');
}

function variables() {
	const stack = (family) =>
		[family.name, ...family.fallbacks.map((fallback) => `${family.name} ${fallback.name}`)]
			.map((name) => `'${name}'`)
			.concat(family.generic)
			.join(', ');
	return `:root {\n${FAMILIES.map((family) => `\t${family.variable}: ${stack(family)};\n`).join('')}}\n`;
}

async function write() {
	await mkdir(FONTS, { recursive: true });
	const css = ['/* Written by scripts/fonts.mjs: do not edit. */\n', variables()];
	for (const family of FAMILIES) css.push(await writeFamily(family));
	await writeFile(CSS, css.join('\n'));
	await report(css.join('\n'));
}

async function report(css) {
	const faces = FAMILIES.flatMap((family) => family.faces);
	for (const files of [faces.map(({ file }) => file), faces.map(({ rest }) => rest)]) {
		let total = 0;
		for (const file of files) {
			const { length } = await readFile(`${FONTS}/${file}`);
			total += length;
			console.log(`${file.padEnd(26)} ${(length / 1000).toFixed(1)} kB`);
		}
		console.log(`${'together'.padEnd(26)} ${(total / 1000).toFixed(1)} kB`);
	}
	console.log(`${'fonts.css, brotli'.padEnd(26)} ${(brotliCompressSync(css).length / 1000).toFixed(1)} kB`);
}

if (process.argv[2] === '--measure') {
	for (const file of process.argv.slice(3)) {
		const font = measureFont(Buffer.from(await fontverter.convert(await readFile(file), 'sfnt')));
		console.log(meanAdvance(font).toFixed(4), file);
	}
} else {
	await write();
}
