/*
 * On a page that only says where its content has moved: goes there at once, and takes along what
 * stands behind ? and #, where a link keeps a tool's state and a place on the page.
 */
const target = document.querySelector<HTMLAnchorElement>('[data-moved]');
if (target) location.replace(target.href + location.search + location.hash);

export {};
