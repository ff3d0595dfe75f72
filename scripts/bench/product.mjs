/** Loads the product's own modules, to measure them without a browser. */
import { median } from './phone.mjs';

/**
 * Returns the median processor time of a call in ms, over at least `least` calls and `span` ms. The time of
 * other programs does not count.
 */
export async function medianTime(call, { least = 5, span = 50 } = {}) {
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

/** Returns the modules as the site's Vite builds them for the server. */
export async function loadProduct() {
	// Svelte's development checks would be measured too.
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
		'/src/lib/edition/client/client-data.ts',
		'/src/lib/edition/edition.ts',
		'/src/lib/edition/pictures/still.ts',
		'/src/lib/pages/your-quarter/worker/tasks.ts',
		'/src/lib/pages/read/page.ts',
		'/src/lib/pages/read/scroll/transitions.ts',
		'/src/lib/scenes/registry.ts'
	];
	const modules = [];
	for (const path of paths) modules.push(await vite.ssrLoadModule(path));
	return { ...Object.assign({}, ...modules), close: () => vite.close() };
}

/** Computes and draws one step's picture at phone size, without cached results. */
export async function pictureCalls({ loadScene, renderPicture, TALL_VIEWPORT }, { world, choices }, step) {
	const scene = await loadScene(step.scene);
	// Scenes cache their last result for the same choices and viewport; a fresh one has no cache.
	const compute = () => scene.data(step.state, world, { ...choices });
	const data = compute();
	let drawn = 0;
	const draw = () =>
		renderPicture(scene, data, world, {
			...TALL_VIEWPORT,
			height: TALL_VIEWPORT.height + (drawn++ % 9) / 100
		});
	return { compute, draw };
}
