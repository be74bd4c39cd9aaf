/**
 * Short, true titles for stretches of a review, taken from its own words.
 *
 * <p>One way through: LikelyWork adds to the metadata what the words tell of the work; the Tagger
 * gives each sentence its parts of speech (TagModel); Names, Works, People and WorkedOn know who
 * and what is meant; Candidates asks all finders; Ranking tells the traits of what they give to
 * Taste, which was learned from what readers liked; and Titles chooses for all chapters together.
 *
 * <p>Finders say where titles are, and nothing of how good they are. Some take phrases as they
 * stand (PhraseFinder, Subjects, Topics, Mentions, Roles, Leads); the others put titles together
 * from what a sentence says (Appraisals, Calls, Concerns, Makers, Openers, Standouts, Statements,
 * Trades and Turns), and for the last chapter Judgement, Essence and Closings do. An Origin tells
 * them apart.
 *
 * <p>Traits are of a title's words (WordTraits), of what stands around them (PlaceTraits), of the
 * use that the chapter makes of them (UseTraits), of the aspects and people of which it speaks
 * (AspectTraits, PersonTraits), and of their meaning (Nearness). Where nothing appeals, PlainTitles
 * names the aspect.
 */
package org.reviewcast.script.titles;
