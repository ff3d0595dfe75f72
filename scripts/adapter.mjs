/**
 * Writes the built pages to files: SvelteKit's static adapter, plus compression, fonts and the files for
 * hosts.
 */
import adapter from '@sveltejs/adapter-static';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { addStoryCharacters } from './fonts/story-characters.mjs';
import { netlifyHeaders } from './hosting.mjs';
import { writeVersion } from './versions.mjs';

const SITE = 'build';
const TEXT = /\.(html|js|json|css|svg|xml|txt|webmanifest)$/;
/** Scripts, the reading page with its data, and the frames of the story and its chapters, which articles embed. */
const FREQUENTLY_LOADED =
	/^(_client|_app|[a-z-]+\/(index\.html|embed\/([a-z-]+\/)?index\.html|(story|opening|rest)\.json|plan\.svg)$)/;
/** Pictures on paper, and in the overview of the slides. */
const RARELY_LOADED = /^[a-z-]+\/(print|present)\/stills\//;

/**
 * Returns the Brotli quality for a file. The best, 11, takes twice as long as 10 and saves 2 %, which in turn takes ten
 * times as long as 8 and saves 9 %.
 */
const qualityFor = (path) => (FREQUENTLY_LOADED.test(path) ? 11 : RARELY_LOADED.test(path) ? 8 : 10);

const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT, BROTLI_PARAM_MODE, BROTLI_PARAM_LGWIN } = constants;
const FONT = { [BROTLI_PARAM_MODE]: constants.BROTLI_MODE_FONT };
/**
 * Settings to try for scripts, the first ones of which every reader waits for. The encoder’s way of splitting them depends on
 * chance, and the best of these settings is smaller than the usual ones by up to three in a thousand.
 */
const SCRIPT_SETTINGS = [{}, FONT, { ...FONT, [BROTLI_PARAM_LGWIN]: 17 }];
const [brotli, gz] = [promisify(brotliCompress), promisify(gzip)];

/** Writes a compressed variant of each text file, for hosts that serve them. */
async function compress(folder) {
	const compressedFiles = async (name) => {
		const content = readFileSync(join(folder, name));
		const params = {
			[BROTLI_PARAM_QUALITY]: qualityFor(name.replaceAll('\\', '/')),
			[BROTLI_PARAM_SIZE_HINT]: content.length
		};
		const settings = name.startsWith('_client') ? SCRIPT_SETTINGS : [{}];
		const compressed = await Promise.all(
			settings.map((each) => brotli(content, { params: { ...params, ...each } }))
		);
		const [smallest] = compressed.sort((one, other) => one.length - other.length);
		writeFileSync(join(folder, `${name}.br`), smallest);
		writeFileSync(join(folder, `${name}.gz`), await gz(content, { level: 9 }));
	};
	await Promise.all(
		readdirSync(folder, { recursive: true })
			.filter((name) => TEXT.test(name))
			.map(compressedFiles)
	);
}

/**
 * Returns the static adapter without the data files for SvelteKit's own client, which no page here has.
 * @returns {import('@sveltejs/kit').Adapter}
 */
export default function documents() {
	const { adapt, ...rest } = adapter({ pages: SITE, strict: true });
	return {
		...rest,
		async adapt(builder) {
			await adapt(builder);
			await addStoryCharacters(
				join(SITE, 'fonts'),
				process.env.NARRATIVE ?? 'data/narrative.yaml',
				process.env.TOWN
			);
			writeFileSync(join(SITE, '_headers'), netlifyHeaders(builder.config.kit.paths.base));
			for (const name of readdirSync(SITE, { recursive: true }))
				if (name.endsWith('__data.json')) rmSync(join(SITE, name));
			await compress(SITE);
			writeVersion(SITE);
		}
	};
}
