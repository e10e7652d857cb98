import type { Span, Stretch } from './finding.ts';
import { wordsAfter, wordsBefore, type Sentence } from './tokens.ts';
