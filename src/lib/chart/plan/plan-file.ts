/**
 * Inserts the engraved plan into a page that does not have it. The first picture, drawn on the server, refers to the
 * file of the plan. Browsers request such a file again for every other drawing that refers to it, so all later drawings
 * refer to the plan in the page. The file has just been fetched, so the cached copy is current. If it cannot be
 * fetched, pictures lack only the plan.
 * @param ask fetches the file; pages at another address need their own
 */
export async function insertPlan(ask = () => fetch('plan.svg', { cache: 'force-cache' })): Promise<void> {
	if (document.getElementById('district')) return;
	const file = await ask().catch(() => undefined);
	if (file?.ok) document.body.insertAdjacentHTML('beforeend', await file.text());
}
