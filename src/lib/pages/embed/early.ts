/**
 * Sets classes for the options `?theme=light|dark` and `?controls=0` before the first paint, so that the frame never
 * appears in the wrong theme. Later, only the host may change the theme, by the message
 * `{ type: 'explainer:theme', theme: 'light' | 'dark' | 'auto' }`.
 */
export function applyOptions(): void {
	const { classList } = document.documentElement;
	const query = new URLSearchParams(location.search);
	const applyTheme = (theme: unknown): void => {
		if (theme !== 'light' && theme !== 'dark' && theme !== 'auto') return;
		classList.toggle('papier', theme === 'light');
		classList.toggle('nuit', theme === 'dark');
	};
	applyTheme(query.get('theme'));
	if (query.get('controls') === '0') classList.add('bare');
	if (parent === window) return;
	addEventListener(
		'message',
		({ source, data }: MessageEvent<{ type?: unknown; theme?: unknown } | null>) => {
			if (source === parent && data?.type === 'explainer:theme') applyTheme(data.theme);
		}
	);
}
