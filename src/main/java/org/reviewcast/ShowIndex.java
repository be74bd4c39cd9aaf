package org.reviewcast;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.reviewcast.publish.page.ShowPage;
import org.reviewcast.show.Show;

/** Makes the show's page of the episodes in an output folder. */
public final class ShowIndex {
  private static final String UNNAMED_SHOW = "Reviews";

  private ShowIndex() {}

  /**
   * Writes the page, the newest episode first; a folder without a manifest that can be read is left
   * out.
   *
   * @throws IOException if the folder cannot be read or the page cannot be written
   */
  public static void write(Path output, Show show) throws IOException {
    List<Dated> episodes = new ArrayList<>();
    try (Stream<Path> folders = Files.list(output)) {
      for (Path folder : folders.filter(ShowIndex::isEpisode).toList()) {
        Manifest.find(folder).ifPresent(manifest -> episodes.add(Dated.of(folder, manifest)));
      }
    }
    episodes.sort(
        Comparator.comparing((Dated episode) -> episode.date())
            .reversed()
            .thenComparing(episode -> episode.entry().folder()));
    new ShowPage(
            show.title().orElse(UNNAMED_SHOW),
            show.description(),
            show.language(),
            episodes.stream().map(Dated::entry).toList())
        .write(output);
  }

  private static boolean isEpisode(Path folder) {
    return !folder.getFileName().toString().startsWith(".")
        && Files.isRegularFile(folder.resolve(Manifest.FILE_NAME))
        && Files.isRegularFile(folder.resolve("index.html"));
  }

  private record Dated(LocalDate date, ShowPage.Entry entry) {
    static Dated of(Path folder, Manifest manifest) {
      Map<String, Object> more = Map.of();
      try {
        more = JSON.std.mapFrom(Files.readString(folder.resolve(Manifest.FILE_NAME)));
      } catch (IOException e) {
        // What the manifest itself says will do.
      }
      Optional<LocalDate> date = date(more);
      boolean cover = Files.isRegularFile(folder.resolve("cover.jpg"));
      return new Dated(
          date.orElse(LocalDate.MIN),
          new ShowPage.Entry(
              folder.getFileName().toString(),
              manifest.title(),
              text(more, "author"),
              date,
              manifest.lengthMs(),
              text(more, "summary"),
              cover ? Optional.of("cover.jpg") : Optional.empty()));
    }

    private static Optional<LocalDate> date(Map<String, Object> more) {
      return text(more, "date")
          .or(() -> text(more, "published"))
          .filter(text -> text.matches("\\d{4}-\\d\\d-\\d\\d.*"))
          .map(text -> LocalDate.parse(text.substring(0, 10)));
    }

    private static Optional<String> text(Map<String, Object> more, String key) {
      return more.get(key) instanceof String text && !text.isBlank()
          ? Optional.of(text)
          : Optional.empty();
    }
  }
}
