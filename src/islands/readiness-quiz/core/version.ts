/**
 * The version of the set of items. Links carry it. Raise it when an item is added or taken away;
 * never change what an item means. Old links open all the same: answers are found by the item's id.
 */
export const QUIZ_VERSION = 1;
