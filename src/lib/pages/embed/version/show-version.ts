import { mount } from 'svelte';
import type { FramePlayer } from '../frame-player.svelte.ts';
import '../style/notes.css';
import { describeVersion } from './describe-version.ts';
import { VERSIONS_FILE, type VersionsFile } from './versions-file.ts';
import VersionNote from './VersionNote.svelte';

/**
 * Shows in a frame which version it is of, and what has changed since. The page of a pinned frame never changes, so this
 * comes from a file that each build writes anew.
 * @throws Error if the file cannot be loaded
 */
export async function showVersion(stepper: FramePlayer): Promise<void> {
	const { root, lang, locale, steps } = stepper.data;
	const [, pinned] = /\/v\/([\da-f]{12})\//.exec(location.pathname) ?? [];
	const site = new URL(`${root}../${pinned === undefined ? '' : '../../'}`, location.href).href;
	// eslint-disable-next-line no-restricted-syntax -- a file of this site
	const response = await fetch(`${site}${VERSIONS_FILE}`, { cache: 'no-cache' });
	if (!response.ok) throw new Error(`${response.status} for ${VERSIONS_FILE}`);
	const asked = new URLSearchParams(location.search).get('asked') ?? undefined;
	const frame = { pinned, asked, lang, locale, steps: steps.map(({ id }) => id) };
	const notice = describeVersion(frame, (await response.json()) as VersionsFile);
	const target = document.querySelector('.frame .note');
	if (notice && target) mount(VersionNote, { target, props: { stepper, notice, story: `${site}${lang}/` } });
}
