import type { PlayerData } from '#lib/runtime/data.ts';
import { isFileCopy } from '#lib/runtime/page/file-copy.ts';
import { redirectFormerIds } from './redirect-former-ids.ts';

/**
 * Loads a JSON file that the build made for a page.
 * @param name address relative to the page
 * @throws Error if the file cannot be loaded
 */
export async function loadData<Answer>(name: string): Promise<Answer> {
	if (isFileCopy) return fromScript<Answer>(name);
	// eslint-disable-next-line no-restricted-syntax -- every caller gives a relative address
	const response = await (takeResponse(name) ?? fetch(name));
	if (!response.ok) throw new Error(`${response.status} for ${name}`);
	return (await response.json()) as Answer;
}

/**
 * Returns the response to a request that `fetchData` of `early/page.ts` made; undefined if there was none, or at a second
 * call, so that a retry fetches again.
 */
function takeResponse(name: string): Promise<Response> | undefined {
	const { responses = {} } = window as { readonly responses?: Record<string, Promise<Response> | undefined> };
	const response = responses[name];
	responses[name] = undefined;
	return response;
}

/**
 * Loads a file by a script element: `file://` pages cannot fetch, so their copy of the site has each file as a script
 * too.
 */
function fromScript<Answer>(name: string): Promise<Answer> {
	const script = document.createElement('script');
	script.src = `${name}.js`;
	return new Promise((resolve, reject) => {
		script.onload = () => {
			const { answers = {} } = window as { readonly answers?: Readonly<Record<string, unknown>> };
			resolve(answers[new URL(name, location.href).href] as Answer);
		};
		script.onerror = () => reject(new Error(`There is no ${script.src}`));
		document.head.append(script);
	});
}

/**
 * Loads the data of the story, and replaces former step ids in the page's address.
 * @param name address of a JSON file with the data, relative to the page
 * @throws Error if the file cannot be loaded
 */
export async function loadStory(name: string): Promise<PlayerData> {
	const data = await loadData<PlayerData>(name);
	await redirectFormerIds(data);
	return data;
}
