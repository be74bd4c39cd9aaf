package org.reviewcast.review;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of a review besides its text.
 *
 * @param title the review's title, one line, never empty
 * @param author who wrote it, several names joined as in prose
 * @param date when it was published; midnight UTC where only a day was given
 * @param slug the name its writer chose for addresses and folders, as written; not yet safe as one
 * @param summary a sentence or two about it
 * @param tags key words
 * @param language the language it is written in
 * @param rating the rating as written, such as {@code 3.5/5} or {@code ★★★½}
 * @param cover the picture that was named for it, a path or an address as written
 * @param draft whether its writer marked it as not finished
 * @param work the work under review
 * @param other keys with no meaning here, as read
 */
public record Metadata(
    String title,
    Optional<String> author,
    Optional<OffsetDateTime> date,
    Optional<String> slug,
    Optional<String> summary,
    List<String> tags,
    Locale language,
    Optional<String> rating,
    Optional<String> cover,
    boolean draft,
    Work work,
    Map<String, Object> other) {
  public Metadata {
    if (title.isBlank()) {
      throw new IllegalArgumentException("a review has a title");
    }
    tags = List.copyOf(tags);
    other = Map.copyOf(other);
  }

  /** The same of another work. */
  public Metadata withWork(Work another) {
    return new Metadata(
        title,
        author,
        date,
        slug,
        summary,
        tags,
        language,
        rating,
        cover,
        draft,
        another,
        other);
  }
}
