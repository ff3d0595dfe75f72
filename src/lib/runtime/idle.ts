/** Does something once the machine has nothing else to do; browsers that cannot tell do it soon. */
export function whenIdle(act: () => void): void {
	if ('requestIdleCallback' in window) requestIdleCallback(act);
	else setTimeout(act);
}
