import type { Component } from 'svelte';
import { render } from 'svelte/server';

/** Renders a component that the browser does not hydrate: without the comments that hydration would need. */
export const renderStatic = <Props extends object>(component: Component<Props>, props: Props): string =>
	stripComments(render(component, { props }).body);

/** Removes Svelte's hydration comments, and replaces line breaks by spaces. */
const stripComments = (html: string): string =>
	html.replace(/<!--.*?-->/gs, '').replace(/[ \t]*\n[ \t\n]*/g, ' ');
