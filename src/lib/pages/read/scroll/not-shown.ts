/** Selector of elements that are not shown: collapsed sections, and steps outside the current route. */
export const NOT_SHOWN = '.field:not([open]), [hidden]';
