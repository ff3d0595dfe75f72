import type { PlayerData } from '#lib/runtime/data.ts';
import { onDisk } from '#lib/runtime/disk.ts';
import { followMoved } from './follow-moved.ts';

/** What the build made for a page, in a file beside it. Throws where it is not to be had. */
export async function loadData<Answer>(name: string): Promise<Answer> {
	if (onDisk) return fromScript<Answer>(name);
	// eslint-disable-next-line no-restricted-syntax -- every caller gives a relative address
	const response = await fetch(name);
	if (!response.ok) throw new Error(`${response.status} for ${name}`);
	return (await response.json()) as Answer;
}

/** Pages that were opened from a disk may fetch nothing, but run scripts: the copy holds each answer as one. */
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

/** The data of the story in the page's language; an address from before is first led to where it is by now. */
export async function loadStory(name: string): Promise<PlayerData> {
	const data = await loadData<PlayerData>(name);
	await followMoved(data);
	return data;
}
