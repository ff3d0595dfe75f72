/** A copy of the built site with one language, few files and no compressed ones: quick to change, and to keep offline. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { languages } from './browser/site.ts';

/**
 * Copies the built site. Its worker keeps neither stills nor pages to print, which are more than half of its files.
 * @returns the folder, which the caller removes
 */
export function copySmallSite(lang: string): string {
	const folder = mkdtempSync(join(tmpdir(), 'site-'));
	const others = languages.filter((other) => other !== lang).join('|');
	const unused = new RegExp(
		`^build.(${others}|embed|og|stills|v|story[.]zip|${lang}.(embed|step|chapter|print))$|[.](br|gz)$`
	);
	cpSync('build', folder, { recursive: true, filter: (path) => !unused.test(path) });
	const worker = join(folder, 'service-worker.js');
	const script = readFileSync(worker, 'utf8');
	const smaller = script.replace(new RegExp(`\\w+\\+\`/(stills|${lang}/print)/[^\`]*\`,`, 'g'), '');
	if (smaller.length === script.length) throw new Error('The worker lists its files in another way');
	writeFileSync(worker, smaller);
	return folder;
}
