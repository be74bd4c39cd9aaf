package org.reviewcast.script;

import java.util.Optional;
import org.reviewcast.review.Place;

/**
 * Something written that no rule of reading was sure of.
 *
 * @param at where it stands
 * @param written what is written
 * @param spoken what will be said for it; empty if it is left out
 * @param why what is in doubt, in a few words
 */
public record Question(Optional<Place> at, String written, String spoken, String why) {}
