/** What the build writes for whoever serves it, which a server of our own does not give away. */
export const HIDDEN_FILES: readonly string[] = ['_server', '_headers', '_redirects', 'build.json'];
