/**
 * Writes the part of `deploy/` that follows from src/hosting/: `npm run hosting`. Run it when a header
 * or a redirect changes; a test compares.
 */
import { writeFileSync } from 'node:fs';
import { nginxRedirects, redirectRules } from '../src/hosting/redirects.ts';
import { FILE_TYPES, headerRules, nginxLocations } from '../src/hosting/response-headers.ts';
import { REDIRECTS } from '../src/site/redirects.ts';

writeFileSync('deploy/headers.nginx.conf', nginxLocations(headerRules('/'), FILE_TYPES));
writeFileSync('deploy/redirects.nginx.conf', nginxRedirects(redirectRules(REDIRECTS, '/')));
