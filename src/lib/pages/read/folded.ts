/** Selector of elements that are not shown: collapsed sections, and steps outside the current route. */
export const FOLDED = '.field:not([open]), [hidden]';
