/** What browsers that know it say of the connection. */
interface Connection {
	readonly saveData?: boolean;
}

/**
 * Asks the service worker to keep a language for a time without network. Not inside frames, which belong to other
 * sites, nor for readers who save data, nor while the site is being worked on.
 * @param root address of the site's root, from the page
 */
export async function keepForLater(root: string, lang: string): Promise<void> {
	const { connection } = navigator as { readonly connection?: Connection };
	const wanted = !import.meta.env.DEV && window.top === window && !connection?.saveData;
	if (!wanted || !('serviceWorker' in navigator)) return;
	try {
		const { active, installing, waiting } = await navigator.serviceWorker.register(
			`${root}service-worker.js`
		);
		(active ?? waiting ?? installing)?.postMessage({ keep: lang });
	} catch {
		// A browser that does not want to costs the reader the story without a network, and nothing else.
	}
}
