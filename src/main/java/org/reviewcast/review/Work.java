package org.reviewcast.review;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * The work under review.
 *
 * @param kind what it is
 * @param title its title, where it is known apart from the review's own title
 * @param year the year it came out
 * @param creator who made it, in the role that {@link Kind#role()} names
 */
public record Work(Kind kind, Optional<String> title, OptionalInt year, Optional<String> creator) {
  /** Nothing is known of the work. */
  public static final Work UNKNOWN =
      new Work(Kind.UNKNOWN, Optional.empty(), OptionalInt.empty(), Optional.empty());

  /** What a work is. */
  public enum Kind {
    FILM("film", "directed by"),
    SERIES("series", "created by"),
    BOOK("book", "written by"),
    ALBUM("album", "by"),
    GAME("game", "by"),
    UNKNOWN("work", "by");

    private final String noun;
    private final String role;

    Kind(String noun, String role) {
      this.noun = noun;
      this.role = role;
    }

    /** The common noun, in lower case. */
    public String noun() {
      return noun;
    }

    /** The words that stand before its creator's name. */
    public String role() {
      return role;
    }
  }
}
