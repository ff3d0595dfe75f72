/** A fold that is closed, as a selector: what is in it has no place on the page. */
export const FOLDED = '.field:not([open])';
