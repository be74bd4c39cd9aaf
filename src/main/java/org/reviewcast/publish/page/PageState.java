package org.reviewcast.publish.page;

import org.reviewcast.recording.Recording;
import org.reviewcast.review.Review;

/** What the parts of one page share while it is written: the lines, their times, the pictures. */
final class PageState {
  private final SpokenLines lines;
  private final LineTimings timings;
  private final FootnoteHtml footnotes;
  private final Pictures pictures;
  private int elements;

  PageState(Review review, Recording recording, Pictures pictures) {
    this.pictures = pictures;
    lines = new SpokenLines(recording);
    timings = new LineTimings(recording.format());
    footnotes = new FootnoteHtml(review.footnotes());
  }

  SpokenLines lines() {
    return lines;
  }

  LineTimings timings() {
    return timings;
  }

  FootnoteHtml footnotes() {
    return footnotes;
  }

  Pictures pictures() {
    return pictures;
  }

  /** The number of the next element that a line stands in, from 1. */
  int nextElement() {
    return ++elements;
  }
}
