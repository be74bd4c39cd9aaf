package org.reviewcast.publish.feed;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.reviewcast.publish.Printable;
import org.reviewcast.show.WebAddress;

/**
 * What a review's front matter says to the feed. Letter case, hyphens and underscores in keys do
 * not matter; a value that cannot be used is told and left out.
 *
 * @param values the keys that mean nothing to a reader of reviews
 * @param notices takes a sentence for each value that cannot be used
 */
record ListingFields(Map<String, Object> values, List<String> notices) {
  private static final int LONGEST_GUID = 255;

  private Optional<String> text(String key) {
    return values.entrySet().stream()
        .filter(entry -> entry.getKey().replaceAll("[\\s:_-]", "").equalsIgnoreCase(key))
        .filter(entry -> !(entry.getValue() instanceof Map || entry.getValue() instanceof List))
        .map(entry -> Printable.line(entry.getValue().toString()))
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  /** The identifier that its writer wants for it. */
  Optional<String> guid() {
    return text("guid").filter(guid -> guid.length() <= LONGEST_GUID);
  }

  /** A number from 1 on. */
  OptionalInt number(String key) {
    Optional<String> text = text("itunes" + key).or(() -> text(key));
    if (text.filter(t -> t.matches("[1-9]\\d{0,8}")).isPresent()) {
      return OptionalInt.of(Integer.parseInt(text.get()));
    }
    text.ifPresent(t -> notices.add(key + ": \"" + t + "\" is not a number and is left out."));
    return OptionalInt.empty();
  }

  /** Whether it is for adults only, where it says so. */
  Optional<Boolean> explicit() {
    return text("explicit")
        .or(() -> text("itunesexplicit"))
        .map(text -> text.toLowerCase(Locale.ROOT))
        .flatMap(
            text ->
                switch (text) {
                  case "true", "yes", "on", "1", "explicit" -> Optional.of(true);
                  case "false", "no", "off", "0", "clean" -> Optional.of(false);
                  default -> Optional.empty();
                });
  }

  /** Whether it is an episode, a trailer or a bonus. */
  Optional<String> type() {
    return text("episodetype")
        .or(() -> text("itunesepisodetype"))
        .map(text -> text.toLowerCase(Locale.ROOT))
        .filter(List.of("full", "trailer", "bonus")::contains);
  }

  /** The page where the review was first published. */
  Optional<URI> link() {
    Optional<String> text = text("canonicalurl").or(() -> text("canonical")).or(() -> text("link"));
    Optional<URI> link = text.flatMap(WebAddress::of);
    if (text.isPresent() && link.isEmpty()) {
      notices.add(
          "The link \""
              + Printable.shortened(text.get(), 80)
              + "\" is no http or https address and is left out.");
    }
    return link;
  }
}
