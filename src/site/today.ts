/**
 * The day the site is built, `YYYY-MM-DD` in UTC. `BUILD_DATE` sets it, so that a build can be
 * repeated and a test can look at any day.
 */
export const buildDay: string = process.env['BUILD_DATE'] ?? new Date().toISOString().slice(0, 10);
