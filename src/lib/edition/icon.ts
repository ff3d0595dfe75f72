import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Story } from '#lib/narrative/types.ts';

/** A page, and on it the step that one reads. */
const OURS =
	'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="#f5f0e6" d="M0 0h32v32H0z"/><path stroke="#1c1a17" stroke-width="3" d="M12 8h14M12 16h14M12 24h14"/><circle cx="6" cy="16" r="3" fill="#0a5a8c"/></svg>';

/** The icon of the browser's tab, as an address that holds it. Throws where the story names a file that is not there. */
export const iconOf = ({ icon }: Pick<Story, 'icon'>): string =>
	`data:image/svg+xml,${encodeURIComponent(icon ? readFileSync(resolve(icon), 'utf8').trim() : OURS)}`;
