/** Event dispatched on the window when the stage of the reading page is hydrated and replaces the early script. */
export const HYDRATED_EVENT = 'awake';
