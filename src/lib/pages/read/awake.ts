/** Said on the reading page when it has woken up and its figure shows the step in focus by itself. */
export const AWAKE = 'awake';
