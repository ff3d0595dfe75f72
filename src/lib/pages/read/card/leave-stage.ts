/**
 * Makes Tab lead from the stage to the card of the current step. In the document the stage precedes all cards, so Tab would
 * lead to the first one.
 */
const stage = document.getElementById('scene');
stage?.addEventListener('keydown', (event) => {
	if (event.key !== 'Tab' || event.shiftKey) return;
	const stops = [
		...document.querySelectorAll<HTMLElement>(
			':is(#scene, [aria-current=step]) :is(a, button, input, select, summary, [tabindex="0"])'
		)
	].filter((element) => element.getClientRects().length);
	const next = stops[stops.indexOf(event.target as HTMLElement) + 1];
	if (!next || stage.contains(next)) return;
	event.preventDefault();
	next.focus();
});
