import { afterEach, expect, it, vi } from 'vitest';
import { imagesPlugin, PAGE_SCRIPTS } from './images-plugin.ts';

afterEach(() => vi.unstubAllEnvs());

/** Returns the module of a build into a folder, for the story with an image. */
function moduleFor(outDir: string): string {
	vi.stubEnv('NARRATIVE', 'stories/charts.yaml');
	const plugin = imagesPlugin() as unknown as {
		configResolved(config: { readonly build: { readonly outDir: string } }): void;
		load(this: object, id: string): string;
	};
	plugin.configResolved({ build: { outDir } });
	const context = { addWatchFile: () => undefined, emitFile: ({ name }: { name: string }) => name };
	return plugin.load.call(context, '\0virtual:images');
}

it('gives scripts of pages a file, and everything else the content', () => {
	const size = `...{"width":1200,"height":800}`;
	expect(moduleFor(PAGE_SCRIPTS)).toContain(
		`"check-up": { href: import.meta.ROLLUP_FILE_URL_bike.jpg, ${size} }`
	);
	const inline = moduleFor('.svelte-kit/output');
	expect(inline).toContain('href: "data:image/jpeg;base64,/9j/');
	expect(inline).toContain(size);
});
