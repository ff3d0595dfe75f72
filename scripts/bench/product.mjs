/** The product's own modules, to be measured without a browser. */
import { median } from './phone.mjs';

/**
 * Median time that a call takes the processor, in ms, over at least `least` calls and `span` ms. What other programs take
 * meanwhile does not count.
 */
export async function time(call, { least = 5, span = 50 } = {}) {
	const times = [];
	const end = performance.now() + span;
	while (times.length < least || performance.now() < end) {
		const start = process.cpuUsage();
		await call();
		const { user, system } = process.cpuUsage(start);
		times.push((user + system) / 1000);
	}
	return median(times);
}

/** The modules as the site's Vite makes them for the server. */
export async function loadProduct() {
	// Svelte's development checks would be measured with the rest.
	process.env.NODE_ENV = 'production';
	const { createServer } = await import('vite');
	const vite = await createServer({
		server: { middlewareMode: true, hmr: false, ws: false },
		appType: 'custom',
		mode: 'production',
		optimizeDeps: { noDiscovery: true },
		logLevel: 'error'
	});
	const paths = [
		'virtual:story',
		'/src/lib/edition/client-data.ts',
		'/src/lib/edition/edition.ts',
		'/src/lib/edition/still.ts',
		'/src/lib/pages/read/page.ts',
		'/src/lib/pages/read/turns.ts',
		'/src/lib/scenes/registry.ts'
	];
	const modules = [];
	for (const path of paths) modules.push(await vite.ssrLoadModule(path));
	return { ...Object.assign({}, ...modules), close: () => vite.close() };
}

/** Computes and draws one step's picture, as large as on a telephone, with scenes that keep nothing from before. */
export async function pictureOf({ loadScene, paint, TALL }, { world, choices }, step) {
	const scene = await loadScene(step.scene);
	// Scenes keep what they made last for the same choices and the same room: here each time is the first.
	const compute = () => scene.data(step.state, world, { ...choices });
	const data = compute();
	let drawn = 0;
	const draw = () => paint(scene, data, world, { ...TALL, height: TALL.height + (drawn++ % 9) / 100 });
	return { compute, draw };
}
