/**
 * Puts the engraved plan into a page that lacks it. The page's first picture, which the server drew, refers to
 * the plan's file; browsers ask about such a file anew each time another drawing that refers to it appears, so
 * all later ones refer to the plan in the page. The file has just been fetched: the copy at hand is current.
 * Without it pictures lack the plan and nothing else.
 * @param ask fetches the file, for pages that do not lie beside it
 */
export async function bringPlan(ask = () => fetch('plan.svg', { cache: 'force-cache' })): Promise<void> {
	if (document.getElementById('district')) return;
	const file = await ask().catch(() => undefined);
	if (file?.ok) document.body.insertAdjacentHTML('beforeend', await file.text());
}
