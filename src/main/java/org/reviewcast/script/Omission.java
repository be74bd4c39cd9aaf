package org.reviewcast.script;

import java.util.Optional;
import org.reviewcast.review.Place;

/**
 * Something written that will not be said.
 *
 * @param at where it stands
 * @param words how many words it has
 * @param why what it is and why it is left out, in a few words
 */
public record Omission(Optional<Place> at, int words, String why) {}
