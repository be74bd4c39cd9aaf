package org.reviewcast.review;

import java.util.List;
import java.util.Map;

/**
 * A written review, as read.
 *
 * @param source the name of the file it was read from, for messages
 * @param metadata what is known of it besides its text
 * @param sections its text, in order
 * @param footnotes the text of each footnote by its label, in order of first reference
 * @param notices what the reader found worth telling, in whole sentences, such as an encoding that
 *     was recognised
 */
public record Review(
    String source,
    Metadata metadata,
    List<Section> sections,
    Map<String, List<Block>> footnotes,
    List<String> notices) {
  public Review {
    sections = List.copyOf(sections);
    footnotes = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(footnotes));
    notices = List.copyOf(notices);
  }
}
