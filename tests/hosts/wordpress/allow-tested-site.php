<?php
/**
 * A must-use plugin: lets WordPress fetch the one address that the tested site is served at. Without
 * it WordPress refuses local addresses and unusual ports; a published site needs neither.
 */
$tested = wp_parse_url(getenv('WORDPRESS_TESTED_SITE'));

add_filter(
	'http_request_host_is_external',
	fn ($is_external, $host) => $is_external || $host === $tested['host'],
	10,
	2
);
add_filter(
	'http_allowed_safe_ports',
	fn ($ports, $host) => $host === $tested['host'] ? [...$ports, $tested['port']] : $ports,
	10,
	2
);
