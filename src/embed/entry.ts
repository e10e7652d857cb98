import { careerTool } from './career-tool.ts';

/*
 * /embed/v1.js, a classic script: it runs on pages that are not ours, once or several times, early or
 * late. Its own address says where the frames are.
 */
const own = document.currentScript ?? document.querySelector('script[src*="/embed/v1."]');
if (own instanceof HTMLScriptElement && !customElements.get('career-tool'))
	customElements.define('career-tool', careerTool(new URL('.', own.src)));
