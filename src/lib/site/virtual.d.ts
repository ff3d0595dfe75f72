/** Who publishes the site, as site.yaml and the environment say it. */
declare module 'virtual:site' {
	export const site: import('./site.ts').Site;
}
