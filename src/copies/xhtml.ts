import { fromDom } from 'hast-util-from-dom';
import { toXast } from 'hast-util-to-xast';
import { toXml } from 'xast-util-to-xml';

/** An element as XML: void elements closed, drawings in their own namespace. */
export const xhtmlOf = (element: Element): string => toXml(toXast(fromDom(element)));

/** Words as text of XML. */
export const xmlText = (words: string): string =>
	words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
