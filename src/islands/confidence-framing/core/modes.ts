/** What a reader knows, and so how the sentence is made. Links carry these: never rename one. */
export const MODES = ['forecast', 'experiment', 'delivery', 'reverse'] as const;
export type Mode = (typeof MODES)[number];

/** Whom the sentence is for. The figures are the same for all three. */
export const AUDIENCES = ['executive', 'engineer', 'customer'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** How a change in percent is meant. `unsaid` is how people often leave it. */
export const SCALES = ['relative', 'points', 'unsaid'] as const;
export type Scale = (typeof SCALES)[number];

export const DIRECTIONS = ['rise', 'fall'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** Our wording, or the source article’s, which the rules then take apart. */
export const WORDINGS = ['ours', 'article'] as const;
export type Wording = (typeof WORDINGS)[number];

/** How the end of a test was decided. */
export const STOPPINGS = ['planned', 'looked'] as const;
export type Stopping = (typeof STOPPINGS)[number];

/** Chance, in percent, left outside each end of a three-point estimate. */
export const TAILS = ['5', '10', '20'] as const;
export type Tail = (typeof TAILS)[number];
