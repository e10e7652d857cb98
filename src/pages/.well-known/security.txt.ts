import type { APIRoute } from 'astro';
import { securityContact, securityText } from '../../site/security.ts';
import { buildDay } from '../../site/today.ts';

/** Whom to tell of a hole, where machines and researchers look for it. */
export const GET: APIRoute = ({ site }) => {
	if (!site) throw new Error('Set `site` in astro.config.mjs: security.txt names its own address.');
	const contact = securityContact(process.env['SECURITY_CONTACT']);
	return new Response(securityText(site, buildDay, contact));
};
