import { workOut } from '../core/outlook.ts';
import type { Question, Reply } from './background.ts';

/*
 * Works out boards of more than twenty bets beside the page (`background.ts`). A script of its own:
 * `src/integrations/standalone-scripts.ts`.
 */
addEventListener('message', ({ data }: MessageEvent<Question>) => {
	const reply: Reply = { number: data.number, workedOut: workOut(data.stakes) };
	postMessage(reply);
});
