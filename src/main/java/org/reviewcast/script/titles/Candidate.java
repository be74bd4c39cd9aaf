package org.reviewcast.script.titles;

/**
 * A phrase as the title of a chapter.
 *
 * @param chapter the chapter's index
 * @param merit how good a title of that chapter it is; 0.6 and more is good
 */
record Candidate(int chapter, Phrase phrase, double merit) {}
