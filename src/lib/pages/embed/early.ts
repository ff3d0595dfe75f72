/**
 * What a frame does before it is first painted, so that it never shows in a colour that its host did not ask for:
 * `?theme=light|dark` and `?controls=0` become classes of the page. The host may change the theme afterwards, by the
 * message `{ type: 'explainer:theme', theme: 'light' | 'dark' | 'auto' }`; nobody else may. Runs in the browser as it
 * stands: it may use nothing from outside.
 */
function dress(): void {
	const { classList } = document.documentElement;
	const query = new URLSearchParams(location.search);
	const wear = (theme: unknown): void => {
		if (theme !== 'light' && theme !== 'dark' && theme !== 'auto') return;
		classList.toggle('papier', theme === 'light');
		classList.toggle('nuit', theme === 'dark');
	};
	wear(query.get('theme'));
	if (query.get('controls') === '0') classList.add('bare');
	if (parent === window) return;
	addEventListener(
		'message',
		({ source, data }: MessageEvent<{ type?: unknown; theme?: unknown } | null>) => {
			if (source === parent && data?.type === 'explainer:theme') wear(data.theme);
		}
	);
}

export const EARLY_IN_FRAMES = `(${String(dress)})();`;
