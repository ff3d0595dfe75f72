/**
 * What a frame does before it is first painted, so that it never shows in a colour that its host did not ask for:
 * `?theme=light|dark` and `?controls=0` become classes of the page. Runs in the browser, as it stands.
 */
export const EARLY_IN_FRAMES =
	'(c=>{' +
	'const q=new URLSearchParams(location.search),t=q.get("theme");' +
	'"light"==t&&c.add("papier");' +
	'"dark"==t&&c.add("nuit");' +
	'"0"==q.get("controls")&&c.add("bare")' +
	'})(document.documentElement.classList)';
