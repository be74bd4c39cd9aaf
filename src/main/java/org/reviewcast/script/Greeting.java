package org.reviewcast.script;

import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.reviewcast.review.Metadata;
import org.reviewcast.review.Work;
import org.reviewcast.show.Show;

/** What the opening and closing words of an episode can be made from. */
final class Greeting {
  private Greeting() {}

  /** What is known, by the names of {@link org.reviewcast.show.Template#NAMES}. */
  static Map<String, String> known(Metadata metadata, Show show) {
    Map<String, String> known = new HashMap<>();
    known.put("title", withoutFullStop(metadata.title()));
    metadata.author().or(show::author).ifPresent(author -> known.put("author", author));
    work(metadata).ifPresent(work -> known.put("work", work));
    metadata.rating().ifPresent(rating -> known.put("rating", rating));
    show.title().ifPresent(title -> known.put("show", title));
    metadata
        .date()
        .map(date -> DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US).format(date))
        .ifPresent(date -> known.put("date", date));
    if (metadata.work().kind() != Work.Kind.UNKNOWN) {
      known.put("kind", metadata.work().kind().noun());
    }
    metadata.work().year().ifPresent(year -> known.put("year", Integer.toString(year)));
    return known;
  }

  // "the 1949 film The Third Man, directed by Carol Reed", as far as that is known.
  private static Optional<String> work(Metadata metadata) {
    Work work = metadata.work();
    Optional<String> title =
        work.title().filter(t -> !t.equalsIgnoreCase(metadata.title().strip()));
    if (title.isEmpty() && work.year().isEmpty() && work.creator().isEmpty()) {
      return Optional.empty();
    }
    StringBuilder phrase = new StringBuilder("the ");
    work.year().ifPresent(year -> phrase.append(year).append(' '));
    phrase.append(work.kind().noun());
    title.ifPresent(t -> phrase.append(' ').append(withoutFullStop(t)));
    work.creator()
        .ifPresent(
            creator ->
                phrase
                    .append(title.isPresent() ? ", " : " ")
                    .append(work.kind().role())
                    .append(' ')
                    .append(creator));
    return Optional.of(phrase.toString());
  }

  private static String withoutFullStop(String title) {
    return title.endsWith(".") && !title.endsWith("..")
        ? title.substring(0, title.length() - 1)
        : title;
  }
}
