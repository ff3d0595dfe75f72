/** Shortest side of a window, and its largest size, in metres. */
export const [MIN_SIDE, MAX_WIDTH, MAX_HEIGHT] = [60, 600, 400];
/** Metres around the window in which walls are kept, because they hide what is in it: as far as a camera films. */
export const MARGIN_METRES = 40;
/** Largest number of buildings in a window. */
export const MAX_BUILDINGS = 300;
