/** What is loaded when a reader turns to it. */
export { AdRanges } from './AdRanges.tsx';
export { handOver } from './hand-over.ts';
export { MoreInputs } from './MoreInputs.tsx';
export { OfferCheck } from './OfferCheck.tsx';
export { Sensitivity } from './Sensitivity.tsx';
export { Sources } from './Sources.tsx';
export { YearTable } from './YearTable.tsx';
