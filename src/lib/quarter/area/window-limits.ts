/** Shortest side of a window, and its largest size, in metres. */
export const [MIN_SIDE, MAX_WIDTH, MAX_HEIGHT] = [60, 600, 400];
/** Largest number of buildings in a window. */
export const MAX_BUILDINGS = 300;
