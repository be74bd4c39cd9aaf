package org.reviewcast.script.chapters;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.reviewcast.review.Block;
import org.reviewcast.script.Sentences;
import org.reviewcast.script.Words;

/** Groups blocks into passages: a chapter begins with a paragraph, and never after a colon. */
final class Passages {
  private final Locale language;
  private final List<Passage> passages = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int first;
  private boolean afterSceneBreak;
  private boolean leadsOn;

  private Passages(Locale language) {
    this.language = language;
  }

  /** The passages of blocks, in order; blocks without words hang on what follows them. */
  static List<Passage> of(List<Block> blocks, Locale language) {
    Passages passages = new Passages(language);
    for (int i = 0; i < blocks.size(); i++) {
      passages.add(blocks.get(i), i);
    }
    passages.close(blocks.size());
    return List.copyOf(passages.passages);
  }

  private void add(Block block, int index) {
    if (block instanceof Block.SceneBreak) {
      close(index + 1);
      afterSceneBreak = true;
      return;
    }
    String words = text(block).strip();
    boolean paragraph = block instanceof Block.Paragraph;
    if (paragraph && !leadsOn && !words.isEmpty() && text.length() > 0) {
      close(index);
    }
    if (!words.isEmpty()) {
      text.append(text.length() == 0 ? "" : " ").append(words);
      leadsOn = words.endsWith(":");
    }
  }

  private void close(int next) {
    List<String> sentences =
        Sentences.split(text.toString(), language).stream()
            .map(span -> text.substring(span.start(), span.end()))
            .filter(sentence -> Words.count(sentence) > 0)
            .toList();
    if (!sentences.isEmpty()) {
      String all = text.toString();
      passages.add(new Passage(first, all, sentences, Words.count(all), afterSceneBreak));
      first = next;
      afterSceneBreak = false;
    }
    text.setLength(0);
    leadsOn = false;
  }

  /** The running text of a block. */
  static String text(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return paragraph.prose().text();
    } else if (block instanceof Block.Heading heading) {
      return heading.prose().text();
    } else if (block instanceof Block.Quote quote) {
      return text(quote.blocks());
    } else if (block instanceof Block.Listing listing) {
      return listing.items().stream().map(Passages::text).collect(Collectors.joining(" "));
    }
    return "";
  }

  private static String text(List<Block> blocks) {
    return blocks.stream().map(Passages::text).collect(Collectors.joining(" "));
  }
}
