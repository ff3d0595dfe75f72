/** Radius of the visible part of a handle in units, where labels are smallest. Layouts keep texts this far away. */
export const HANDLE_RADIUS = 12.5;
