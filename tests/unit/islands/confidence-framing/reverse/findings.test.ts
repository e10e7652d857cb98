import { describe, expect, test } from 'vitest';
import { findPhrases } from '../../../../../src/islands/confidence-framing/core/reverse/index.ts';

/** `hedge: might`, in the order they stand. */
const found = (text: string) => findPhrases(text).map(({ kind, phrase }) => `${kind}: ${phrase}`);

describe('a reader who pastes a sentence', () => {
	test.each([
		['The courier may well be late.', ['hedge: may well']],
		['Our guess is that the meter was misread.', ['hedge: Our guess']],
		['The total is far from certain.', ['hedge: far from certain']],
		['Chances are the old badge still opens the gate.', ['hedge: Chances are']],
		['The caterers expect fewer guests.', ['hedge: expect']],
		['It was never a safe bet.', ['hedge: never a safe bet']],
		['The dam probaly holds.', ['hedge: probaly']],
	])('sees what leaves the odds open: %s', (text, expected) => {
		expect(found(text)).toEqual(expected);
	});

	test.each([
		['The bridge will be repainted.', ['absolute: will be repainted']],
		["They're going to miss the ferry.", ['absolute: going to miss']],
		['Without a doubt the nicest canteen.', ['absolute: Without a doubt']],
		['Every lamp was tested.', ['absolute: Every lamp']],
		['There is no way this fits.', ['absolute: no way']],
		['The lock is 100% reliable.', ['absolute: 100%']],
	])('sees what claims certainty: %s', (text, expected) => {
		expect(found(text)).toEqual(expected);
	});

	test.each([
		['The pool reopens on 4 May.', ['bare-date: on 4 May']],
		['New roof: end of June', ['bare-date: end of June']],
		['| Ticket machine | Q3 2027 |', ['bare-date: Q3 2027']],
		['The lift is back in service by noon tomorrow.', ['bare-date: by noon tomorrow']],
		['On 1 July, the fare goes up.', ['bare-date: On 1 July']],
		['The works were moved to 12 October.', ['bare-date: 12 October']],
		['The crew arrives two weeks from now.', ['bare-date: two weeks from now']],
	])('sees a date that is promised: %s', (text, expected) => {
		expect(found(text)).toEqual(expected);
	});

	test.each([
		'The pool opened on 4 May.',
		'The pool does not open on 4 May.',
		'The pool opens around 4 May.',
		'The pool opens between 4 and 9 May.',
		'The choir meets on Tuesday.',
		'If you pay by Friday, the fee is waived.',
		'The May issue has a new cover.',
	])('is not told of a date that nobody promised: %s', (text) => {
		expect(found(text).filter((finding) => finding.startsWith('bare-date'))).toEqual([]);
	});

	test.each([
		['Ticket sales rose 12%.', ['number: 12%']],
		['The queue is 40 people long.', ['number: 40 people']],
		['Two thirds of the seats are taken.', ['number: Two thirds']],
		['It costs £4.50 a month.', ['number: £4.50 a month']],
		['Waiting fell from 9 minutes to 4 minutes.', ['number: 9 minutes', 'number: 4 minutes']],
		['Rated 4.5/5 by visitors.', ['number: 4.5/5']],
		['Die Quote liegt bei 3,5 %.', ['number: 3,5 %']],
	])('sees a figure that carries a claim: %s', (text, expected) => {
		expect(found(text)).toEqual(expected);
	});

	test.each([
		'Could you open the window?',
		'Please always shut the gate.',
		'Turn off the lamp before noon.',
		'May was warm.',
		'Will Turner has the key.',
		'Visitors may use the side door.',
		'See page 12 of the handbook.',
		'Our number is 020 7946 0958.',
		'Certain rooms have no heating.',
		'We took a chance on the band.',
		'The `might_open()` call is gone.',
		'~~It will definitely open.~~',
		"I'll ring you on Monday.",
	])('is told nothing about what says nothing of the odds: %s', (text) => {
		expect(found(text)).toEqual([]);
	});

	test('sees no promise where the same clause hedges it', () => {
		expect(found('The pool will probably open on 4 May.')).toEqual(['hedge: probably']);
		expect(found('There is an 80% chance that it opens by 4 May.')).toEqual(['number: 80%']);
	});

	test('is told about the rest of a sentence that also asks for something', () => {
		expect(found('The total is only a guess, please keep it to yourself.')).toEqual([
			'hedge: a guess',
		]);
	});
});
