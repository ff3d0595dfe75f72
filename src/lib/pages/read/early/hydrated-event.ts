/** Name of the event on the window from which on the stage of the reading page draws scenes, in place of stills. */
export const HYDRATED_EVENT = 'awake';
