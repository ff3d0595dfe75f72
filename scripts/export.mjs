/** Makes pictures of steps to publish: `npm run export -- cameras-walls --format square,wide --lang fr --out pictures`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createServer } from 'vite';

const { values, positionals: steps } = parseArgs({
	allowPositionals: true,
	options: {
		format: { type: 'string', default: 'square' },
		lang: { type: 'string', default: 'fr' },
		out: { type: 'string', default: '.' },
		svg: { type: 'boolean', default: false },
		scale: { type: 'string', default: '1' },
		keyframe: { type: 'string', default: '0' },
		settings: { type: 'string' },
		headline: { type: 'string' },
		line: { type: 'string' },
		signature: { type: 'string' },
		accent: { type: 'string' }
	}
});
const server = await createServer({
	server: { middlewareMode: true, hmr: false, watch: null },
	appType: 'custom',
	logLevel: 'error'
});
try {
	const { exportPicture } = await server.ssrLoadModule('/src/lib/export-picture.ts');
	const formats = values.format.split(',');
	if (steps.length === 0) throw new Error('Name a step, such as `npm run export -- cameras-walls`');
	const options = {
		...values,
		scale: values.svg ? 0 : Number(values.scale),
		keyframe: Number(values.keyframe)
	};
	mkdirSync(values.out, { recursive: true });
	for (const step of steps)
		for (const format of formats) {
			const { name, content } = await exportPicture(values.lang, step, format, options);
			writeFileSync(path.join(values.out, name), content);
			console.log(path.join(values.out, name));
		}
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
} finally {
	await server.close();
}
