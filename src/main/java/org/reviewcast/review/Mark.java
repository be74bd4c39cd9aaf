package org.reviewcast.review;

/** Something marked in a Prose: a stretch of its text, or a point in it where start equals end. */
public sealed interface Mark {
  /** Index in the text of the first marked character. */
  int start();

  /** Index in the text after the last marked character. */
  int end();

  /** Emphasis, as italics show it; in reviews most often the title of a work. */
  record Emphasis(int start, int end) implements Mark {}

  /** Strong emphasis, as bold type shows it. */
  record Strong(int start, int end) implements Mark {}

  /** Text that was struck out. */
  record Struck(int start, int end) implements Mark {}

  /** Text in a fixed-width face. */
  record Monospace(int start, int end) implements Mark {}

  /** Text that links to an address; the address is not part of the text. */
  record Link(int start, int end, String address) implements Mark {}

  /** An image at a point of the text. */
  record Image(int at, String alternative, String address) implements Mark {
    @Override
    public int start() {
      return at;
    }

    @Override
    public int end() {
      return at;
    }
  }

  /** A reference to a footnote at a point of the text. */
  record FootnoteReference(int at, String label) implements Mark {
    @Override
    public int start() {
      return at;
    }

    @Override
    public int end() {
      return at;
    }
  }

  /** A pause that the writer asked for at a point of the text, in milliseconds. */
  record PauseRequest(int at, int pauseMs) implements Mark {
    @Override
    public int start() {
      return at;
    }

    @Override
    public int end() {
      return at;
    }
  }
}
