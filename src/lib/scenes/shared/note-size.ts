/** Font size of notes beside or below a large picture, in units: between a label and a title. */
export const NOTE_SIZE = 12.5;
