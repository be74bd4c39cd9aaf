package org.reviewcast.episode;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What an audio file says of itself, whatever its format. Values are one line each with control
 * characters folded to spaces, but for the comment and the text, which keep their line ends; blank
 * ones count as absent.
 *
 * @param title the episode's title, never blank
 * @param artist who wrote the review
 * @param album the title of the show
 * @param date when the review was published
 * @param genre the genre, such as {@code Podcast}
 * @param language the language that is spoken
 * @param comment a few sentences about the episode
 * @param narrator the voice that reads it
 * @param publisher who publishes the show
 * @param track the episode's number in the show
 * @param text the whole text as spoken, where it is to go into the file
 * @param other further values by name, in order; a format that has no place for them leaves them
 */
public record Tags(
    String title,
    Optional<String> artist,
    Optional<String> album,
    Optional<LocalDate> date,
    Optional<String> genre,
    Locale language,
    Optional<String> comment,
    Optional<String> narrator,
    Optional<String> publisher,
    OptionalInt track,
    Optional<String> text,
    Map<String, String> other) {
  public Tags {
    title = TagText.line(title);
    if (title.isEmpty()) {
      throw new IllegalArgumentException("an episode has a title");
    }
    artist = line(artist);
    album = line(album);
    genre = line(genre);
    comment = comment.map(TagText::lines).filter(value -> !value.isEmpty());
    narrator = line(narrator);
    publisher = line(publisher);
    text = text.map(TagText::lines).filter(value -> !value.isEmpty());
    Map<String, String> folded = new LinkedHashMap<>();
    other.forEach((name, value) -> folded.put(TagText.line(name), TagText.line(value)));
    other = Collections.unmodifiableMap(folded);
  }

  /** Tags of which only the title and the language are known. */
  public static Tags of(String title, Locale language) {
    Optional<String> none = Optional.empty();
    return new Tags(
        title,
        none,
        none,
        Optional.empty(),
        none,
        language,
        none,
        none,
        none,
        OptionalInt.empty(),
        none,
        Map.of());
  }

  /** The language's three letters in ISO 639-2, {@code und} where it has none. */
  String languageCode() {
    try {
      String code = language.getISO3Language();
      return code.length() == 3 ? code : "und";
    } catch (MissingResourceException unknown) {
      return "und";
    }
  }

  private static Optional<String> line(Optional<String> value) {
    return value.map(TagText::line).filter(text -> !text.isEmpty());
  }
}
