package org.reviewcast.publish.page;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.reviewcast.audio.AudioFormat;
import org.reviewcast.episode.ChapterMark;
import org.reviewcast.episode.Episode;
import org.reviewcast.episode.Tags;
import org.reviewcast.publish.Edition;
import org.reviewcast.recording.Recording;
import org.reviewcast.recording.Studio;
import org.reviewcast.recording.TakeStore;
import org.reviewcast.review.Review;
import org.reviewcast.script.Reviews;
import org.reviewcast.script.Script;
import org.reviewcast.show.Show;
import org.reviewcast.voice.Narrators;
import org.reviewcast.voice.ToneEngine;

/** Pages for tests, made of reviews by way of a tone-making engine. */
final class Pages {
  private Pages() {}

  /** The page of a review in Markdown. */
  static String html(String markdown, Show show, Path folder) throws Exception {
    write(markdown, show, folder, Optional.empty(), Optional.empty());
    return Files.readString(folder.resolve(PageEdition.FILE_NAME));
  }

  /** Writes the page of a review that was read from a file and is published at an address. */
  static Edition.Made write(
      String markdown, Show show, Path folder, Optional<Path> file, Optional<URI> address)
      throws Exception {
    Review review = Reviews.markdown(markdown);
    Script script = Reviews.script(review, show);
    Recording recording =
        new Studio(
                Map.of(ToneEngine.NAME, new ToneEngine()),
                Map.of("reader", Narrators.named("reader")),
                Narrators.BREAKS,
                new TakeStore(folder.resolve(".takes")),
                2)
            .record(script, (done, total) -> {})
            .recording();
    Episode episode = episode(review, recording);
    return new PageEdition()
        .write(new Edition.Material(review, script, recording, episode, file, address), folder);
  }

  static Document page(String markdown, Show show, Path folder) throws Exception {
    return Jsoup.parse(html(markdown, show, folder));
  }

  private static Episode episode(Review review, Recording recording) {
    List<ChapterMark> chapters =
        recording.chapters().stream()
            .map(c -> recording.format().msOf(c.startFrame()))
            .map(ms -> new ChapterMark("Chapter <b>", ms, ms))
            .toList();
    return new Episode(
        Tags.of(review.metadata().title(), review.metadata().language()),
        List.of(new Episode.AudioFile(Path.of("a-review.mp3"), AudioFormat.MP3, 4_000_000)),
        Path.of("cover.jpg"),
        chapters,
        recording.format().msOf(recording.frames()),
        -16,
        -1);
  }

  /** Each row of the page's table of times: its start in ms, and the words it marks as text. */
  record Row(long startMs, int element, List<String> words, List<Long> wordMs) {}

  /** The table of times, its words looked up in the page as the page's script does. */
  static List<Row> rows(Document page) throws IOException {
    List<Row> rows = new ArrayList<>();
    String json = page.getElementById("timings").data();
    for (Object entry : com.fasterxml.jackson.jr.ob.JSON.std.listFrom(json)) {
      List<?> row = (List<?>) entry;
      int number = ((Number) row.get(1)).intValue();
      String text = number < 0 ? "" : spokenText(page.getElementById("s" + number));
      long at = ((Number) row.get(0)).longValue();
      int end = 0;
      List<String> words = new ArrayList<>();
      List<Long> times = new ArrayList<>();
      List<?> flat = (List<?>) row.get(2);
      for (int i = 0; i < flat.size(); i += 3) {
        at += ((Number) flat.get(i)).longValue();
        int start = end + ((Number) flat.get(i + 1)).intValue();
        end = start + ((Number) flat.get(i + 2)).intValue();
        words.add(text.substring(start, end));
        times.add(at * 10);
      }
      rows.add(new Row(((Number) row.get(0)).longValue() * 10, number, words, times));
    }
    return rows;
  }

  private static String spokenText(Element element) {
    Element copy = element.clone();
    copy.select("[data-aside]").remove();
    return copy.wholeText();
  }
}
