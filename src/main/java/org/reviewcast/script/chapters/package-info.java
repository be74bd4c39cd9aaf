/**
 * Chapters where the writer made none: where they begin in a text without headings.
 *
 * <p>One way through: Passages are what can begin a chapter; a Sample of their sentences has
 * vectors of what they mean (VectorSource, MiniLm) or of the words that they share
 * (LexicalVectors); Breaks finds the beginnings, and FoundChapters gives them titles. In English,
 * where nobody said how many chapters there are, BreakSigns tells how likely each beginning is and
 * LikelyBreaks chooses; else Segmentation finds the cheapest way to cut, by BreakCosts.
 * KeptChapters keeps what was found, and a ChapterSheet what a writer made of it.
 */
package org.reviewcast.script.chapters;
