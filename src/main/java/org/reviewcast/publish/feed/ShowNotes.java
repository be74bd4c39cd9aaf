package org.reviewcast.publish.feed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reviewcast.episode.ChapterMark;
import org.reviewcast.publish.Printable;
import org.reviewcast.review.Metadata;
import org.reviewcast.script.Cue;
import org.reviewcast.script.Script;

/**
 * What stands under an episode in a player: a summary and the list of chapters, with times that
 * Apple Podcasts and Spotify turn into chapters. Never more than {@link #LONGEST_BYTES} in UTF-8.
 */
final class ShowNotes {
  /** What directories take of a description. */
  static final int LONGEST_BYTES = 4000;

  private static final int SUMMARY_BYTES = 2000;
  private static final int FIRST_SENTENCES = 300;
  // Spotify shows no more of a chapter's title.
  private static final int TITLE = 40;

  private ShowNotes() {}

  /** The summary: the writer's own, else the review's first sentences. */
  static String summary(Metadata metadata, Script script) {
    Optional<String> own =
        metadata.summary().map(Printable::line).filter(summary -> !summary.isEmpty());
    return shortened(own.orElseGet(() -> firstSentences(script)), SUMMARY_BYTES);
  }

  private static String firstSentences(Script script) {
    StringBuilder text = new StringBuilder();
    for (Cue.Line line : script.lines().filter(l -> l.role() == Cue.Role.PARAGRAPH).toList()) {
      String sentence = Printable.line(line.written());
      if (text.length() > 0 && text.length() + sentence.length() > FIRST_SENTENCES) {
        break;
      }
      text.append(text.length() == 0 ? "" : " ").append(sentence);
    }
    return text.toString();
  }

  /** The notes as plain text. */
  static String plain(String summary, List<ChapterMark> chapters) {
    String list = String.join("\n", times(chapters));
    String notes = summary + (list.isEmpty() ? "" : "\n\n" + list);
    return bytes(notes) <= LONGEST_BYTES ? notes : summary;
  }

  /** The notes as paragraphs of HTML. */
  static String html(String summary, List<ChapterMark> chapters) {
    String list =
        String.join("<br />\n", times(chapters).stream().map(ShowNotes::escaped).toList());
    String notes = paragraph(summary) + (list.isEmpty() ? "" : "\n<p>" + list + "</p>");
    return bytes(notes) <= LONGEST_BYTES ? notes : shortParagraph(summary);
  }

  static String paragraph(String text) {
    return text.isEmpty() ? "" : "<p>" + escaped(text) + "</p>";
  }

  // Escapes may lengthen a text fivefold.
  private static String shortParagraph(String summary) {
    String text = summary;
    for (int most = SUMMARY_BYTES; bytes(paragraph(text)) > LONGEST_BYTES; most /= 2) {
      text = shortened(summary, most);
    }
    return paragraph(text);
  }

  // One chapter is none; a list begins at 00:00:00.
  private static List<String> times(List<ChapterMark> chapters) {
    List<String> lines = new ArrayList<>();
    if (chapters.size() > 1 && chapters.get(0).startMs() == 0) {
      for (ChapterMark chapter : chapters) {
        String title = Printable.shortened(Printable.line(chapter.title()), TITLE);
        lines.add(time(chapter.startMs()) + " " + title);
      }
    }
    return lines;
  }

  /** A time as {@code 00:03:40}; whole seconds. */
  static String time(long ms) {
    return two(ms / 3_600_000) + ":" + two(ms / 60_000 % 60) + ":" + two(ms / 1000 % 60);
  }

  private static String two(long number) {
    return number < 10 ? "0" + number : Long.toString(number);
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String shortened(String text, int mostBytes) {
    String shorter = text;
    for (int most = mostBytes; bytes(shorter) > mostBytes; most = most * 3 / 4) {
      shorter = Printable.shortened(text, most);
    }
    return shorter;
  }

  static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
