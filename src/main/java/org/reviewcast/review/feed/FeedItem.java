package org.reviewcast.review.feed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/**
 * One item of a feed in the making.
 *
 * @param start the manuscript index where it begins
 * @param fields its texts by the local names of their elements, with the prefix before a colon
 * @param tags its tags
 * @param categories its categories
 * @param contents HTML it holds, by the name of the element
 */
record FeedItem(
    int start,
    Map<String, String> fields,
    List<String> tags,
    List<String> categories,
    Map<String, Content> contents) {

  /**
   * HTML and where each of its characters stands in the manuscript.
   *
   * @param html the HTML
   * @param origin the manuscript index of the character at an index of it
   */
  record Content(String html, IntUnaryOperator origin) {}

  static FeedItem at(int start) {
    return new FeedItem(
        start, new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>(), new LinkedHashMap<>());
  }

  /** The first of these texts that is not blank; empty text if none is. */
  String text(String... names) {
    for (String name : names) {
      if (!fields.getOrDefault(name, "").isBlank()) {
        return fields.get(name).strip();
      }
    }
    return "";
  }
}
