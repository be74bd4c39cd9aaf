package org.reviewcast.show;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A category of the Apple Podcasts directory, which other directories use as well. Names are
 * compared letter for letter, as Apple does.
 *
 * @param name the category, such as {@code TV & Film}
 * @param part the category inside it, such as {@code Film Reviews}
 */
public record Category(String name, Optional<String> part) {
  /** Where a show has none: a directory wants one. */
  public static final Category DEFAULT = new Category("Arts", Optional.empty());

  private static final String ARROW = " > ";

  /** All categories, in the order of the list. */
  public static List<Category> all() {
    return Known.ALL;
  }

  /**
   * The category of a name: its own, or {@code TV & Film > Film Reviews}.
   *
   * @return empty where there is none that is spelt so
   */
  public static Optional<Category> named(String name) {
    return all().stream()
        .filter(c -> c.toString().equals(name) || c.part().orElse(c.name()).equals(name))
        .findFirst();
  }

  /** The names that {@link #named} takes, the short ones. */
  public static List<String> names() {
    return all().stream().map(category -> category.part().orElse(category.name())).toList();
  }

  /** The category, and after an arrow the one inside it. */
  @Override
  public String toString() {
    return name + part.map(p -> ARROW + p).orElse("");
  }

  // Read when first asked for.
  private static final class Known {
    static final List<Category> ALL = read();

    private static List<Category> read() {
      List<Category> all = new ArrayList<>();
      try (InputStream in = Category.class.getResourceAsStream("categories.txt");
          BufferedReader lines =
              new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        String outer = "";
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          if (line.startsWith("  ")) {
            all.add(new Category(outer, Optional.of(line.strip())));
          } else if (!line.startsWith("#")) {
            outer = line.strip();
            all.add(new Category(outer, Optional.empty()));
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return List.copyOf(all);
    }
  }
}
