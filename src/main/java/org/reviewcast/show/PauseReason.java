package org.reviewcast.show;

import java.util.Locale;

/** Why a narrator pauses, and for how long unless the show says otherwise. */
public enum PauseReason {
  /** At a comma, inside a line. */
  COMMA(170),
  /** At a dash, semicolon, colon, ellipsis or parenthesis. */
  CLAUSE(320),
  /** Between sentences of a paragraph. */
  SENTENCE(520),
  /** Between paragraphs. */
  PARAGRAPH(950),
  /** Before and after a block quotation. */
  QUOTE(1150),
  /** Between items of a list and rows of a table. */
  ITEM(650),
  /** Before a heading inside a chapter. */
  HEADING_BEFORE(1400),
  /** After a heading. */
  HEADING_AFTER(900),
  /** At a scene break. */
  SECTION(1600),
  /** Between chapters, before it is stretched to the next whole second. */
  CHAPTER(1800),
  /** Before the first word. */
  START(600),
  /** After the last word. */
  END(1500),
  /** Where the writer asked for one, as long as was asked. */
  WRITTEN(0);

  private final int defaultMs;

  PauseReason(int defaultMs) {
    this.defaultMs = defaultMs;
  }

  /** Its length in milliseconds where nothing else is set. */
  public int defaultMs() {
    return defaultMs;
  }

  /** Its name in settings and scripts, such as {@code heading-before}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
