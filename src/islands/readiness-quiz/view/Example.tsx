import items from 'virtual:content/quiz';
import { exampleAnswers } from '../core/example.ts';
import { truthNames } from '../core/plan.ts';
import { profileOf } from '../core/scoring.ts';
import type { ViewProps } from './props.ts';
import { Profile } from './Profile.tsx';

/** What a result looks like, for those who have not begun and for readers without script. */
export function Example({ truths }: ViewProps) {
	return (
		<section aria-labelledby="readiness-quiz-example">
			<h3 id="readiness-quiz-example">An example of a result</h3>
			<p class="tool-note">Made-up answers, with some left out.</p>
			<Profile
				results={profileOf(items, exampleAnswers(items))}
				names={truthNames(truths)}
				caption="The example as a table"
			/>
		</section>
	);
}
