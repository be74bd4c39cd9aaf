/**
 * How written words are read aloud, as a narrator of criticism would: ratings, numbers, years,
 * money, titles, abbreviations, names, symbols.
 *
 * <p>{@link org.reviewcast.spoken.SpokenForms} is the door. It cuts a written line into {@linkplain
 * org.reviewcast.spoken.Token tokens} and offers each place to an ordered list of {@linkplain
 * org.reviewcast.spoken.SpokenRule rules}, one for each kind of written token; what no rule claims
 * is an ordinary word and is read as it stands. The examples in {@code
 * src/test/resources/spoken/spec.md} are the specification and the test.
 *
 * <p>What an engine may count on in the spoken words:
 *
 * <ul>
 *   <li>They are ASCII letters, with apostrophes and hyphens only inside a word ({@code baker's},
 *       {@code twenty-four}, {@code clear-eyed}); there are no digits and no other signs.
 *   <li>An upper-case word of one letter is the name of that letter ({@code C} {@code G} {@code
 *       I}), and so is one followed by {@code 's} ({@code D} {@code V} {@code D's}), whatever it
 *       counts or owns. The pronoun {@code I} is the one exception, and sounds the same. The
 *       article is always a lower-case {@code a}, at the start of a sentence also.
 *   <li>No other word is in capitals throughout: {@code NEVER} becomes {@code never}, {@code NASA}
 *       becomes {@code Nasa}. Names keep the capitals they were written with.
 *   <li>A word with two sounds ({@code read}) keeps its spelling and brings the sound that its
 *       place asks for.
 *   <li>No word is longer than 60 characters by itself; hyphenated ones are made of such parts.
 *   <li>All words that one written token became share its stretch of written characters. Starts
 *       never go backwards.
 *   <li>The last word of a line that says anything carries a break.
 * </ul>
 */
package org.reviewcast.spoken;
