import Anchor from './Anchor.astro';
import Claim from './Claim.astro';
import Evidence from './Evidence.astro';
import Figure from './Figure.astro';
import GuardrailChecks from './GuardrailChecks.astro';
import Link from './Link.astro';
import ProbabilityScales from './ProbabilityScales.astro';
import Quote from './Quote.astro';
import RegulatedUses from './RegulatedUses.astro';
import SentenceRules from './SentenceRules.astro';
import SideNote from './SideNote.astro';
import Table from './Table.astro';
import Term from './Term.astro';
import Warning from './Warning.astro';
import Worked from './Worked.astro';

/** What authors may write in MDX. `ToolHere` comes from the pages that show tools. */
export const vocabulary = {
	a: Link,
	table: Table,
	Anchor,
	Claim,
	Evidence,
	Figure,
	GuardrailChecks,
	ProbabilityScales,
	Quote,
	RegulatedUses,
	SentenceRules,
	SideNote,
	Term,
	Warning,
	Worked,
};
