import about from '../../package.json' with { type: 'json' };

/** The version that is cited: of the code and the content, which are released together. */
export const siteVersion: string = about.version;
