/**
 * Short, true titles for stretches of a review, taken from its own words.
 *
 * <p>One way through: the Tagger gives each sentence its parts of speech (TagModel); Names, Works
 * and People know who and what is meant; Candidates asks all finders and ranks what they give; and
 * Titles chooses for all chapters together. Finders of one kind take phrases as they stand
 * (PhraseFinder, Subjects, Topics, Mentions, Roles, Essence); those of the other put titles
 * together from what a sentence says (Compositions, with Appraisals, Concerns, Figures, Manners,
 * Offers, Openers, Premises, Standouts, Statements and Turns). The last chapter has finders of its
 * own: Judgement and Closings. Where nothing is good enough, PlainTitles names the aspect, and
 * Leads and Facets put a person or a side of it in its place.
 */
package org.reviewcast.script.titles;
