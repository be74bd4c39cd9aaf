package org.reviewcast.check;

import java.util.Optional;
import org.reviewcast.review.Place;

/**
 * A word that no lexicon knows.
 *
 * @param written the word as it is written, accents and all, without a possessive
 * @param text the same in plain ASCII letters, as an engine is given it
 * @param isName whether it is written like a name
 * @param count how often it is said
 * @param at where the sentence begins in which it stands first
 */
public record UnknownWord(
    String written, String text, boolean isName, int count, Optional<Place> at) {}
