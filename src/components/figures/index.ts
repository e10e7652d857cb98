import ApiOrCustom from './ApiOrCustom.astro';
import BaseRateDots from './BaseRateDots.astro';
import DriftOverTime from './DriftOverTime.astro';
import FourDimensions from './FourDimensions.astro';
import PortfolioLoop from './PortfolioLoop.astro';
import ProbabilityFan from './ProbabilityFan.astro';
import TranslationLadder from './TranslationLadder.astro';

/** The drawn figures by the name that `<Figure name="…">` uses. */
export const FIGURES = {
	'probability-fan': ProbabilityFan,
	'drift-over-time': DriftOverTime,
	'portfolio-loop': PortfolioLoop,
	'translation-ladder': TranslationLadder,
	'four-dimensions': FourDimensions,
	'base-rate-dots': BaseRateDots,
	'api-or-custom': ApiOrCustom,
} as const;

export type FigureName = keyof typeof FIGURES;
