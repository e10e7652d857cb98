/** Under what name the device keeps the brief. */
export const KEY = 'project-brief';
