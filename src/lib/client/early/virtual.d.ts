/** A script as text: bundled with what it imports, and minified. */
declare module '*?script' {
	const script: string;
	export default script;
}
