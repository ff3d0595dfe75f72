/** Makes Tab lead from the stage to the card of the current step: the stage stands before all cards, and so would the first of them. */
document.getElementById('scene')?.addEventListener('keydown', (event) => {
	if (event.key !== 'Tab' || event.shiftKey) return;
	const stops = (within: string) =>
		[
			...document.querySelectorAll<HTMLElement>(
				`${within} :is(a[href], button, input, select, summary, [tabindex="0"])`
			)
		].filter((element) => element.getClientRects().length > 0);
	if (stops('#scene').at(-1) !== event.target) return;
	const [next] = stops('[aria-current="step"]');
	if (!next) return;
	event.preventDefault();
	next.focus();
});
