package org.reviewcast.script.titles;

/**
 * A title put together from what a sentence says.
 *
 * @param worth how good a title it is, wherever it stands; a good one is worth 0.9
 */
record Composed(String title, double worth) {}
