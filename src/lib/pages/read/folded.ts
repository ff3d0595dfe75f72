/** What has no place on the page, as a selector: what is in a fold that is closed, or beside the route that is read. */
export const FOLDED = '.field:not([open]), [hidden]';
