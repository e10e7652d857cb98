/**
 * Whether pages stay readable without a network. `SERVICE_WORKER=off npm run build` makes a site that
 * takes that back wherever it was: docs/deploy.md.
 */
export const isOfflineOn = process.env['SERVICE_WORKER'] !== 'off';
