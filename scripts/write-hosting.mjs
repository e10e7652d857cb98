/**
 * Writes the part of `deploy/` that follows from src/hosting/: `npm run hosting`. Run it when a header
 * changes; a test compares.
 */
import { writeFileSync } from 'node:fs';
import { FILE_TYPES, headerRules, nginxLocations } from '../src/hosting/response-headers.ts';

writeFileSync('deploy/headers.nginx.conf', nginxLocations(headerRules('/'), FILE_TYPES));
