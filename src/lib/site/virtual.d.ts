/** The publisher’s data, from `site.yaml` and the environment. */
declare module 'virtual:site' {
	export const site: import('./site.ts').Site;
}
