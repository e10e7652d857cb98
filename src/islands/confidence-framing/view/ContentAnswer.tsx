import { Answer } from './Answer.tsx';
import { content } from './content.ts';
import type { InputProps } from './props.ts';

/** The answer with the site’s own scales, answers and rules. */
export const ContentAnswer = (props: InputProps) => <Answer {...props} {...content} />;
