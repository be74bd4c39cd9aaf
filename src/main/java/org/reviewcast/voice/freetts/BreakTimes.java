package org.reviewcast.voice.freetts;

import com.sun.speech.freetts.Item;
import com.sun.speech.freetts.Relation;
import com.sun.speech.freetts.Utterance;
import com.sun.speech.freetts.UtteranceProcessor;
import org.reviewcast.voice.SpeechEngine.Breaks;

/**
 * Makes every pause short and notes on those inside an utterance how long their punctuation asks
 * them to be, for {@link Rests}. Runs after the durations are known and before the pitch contour is
 * drawn over them.
 */
final class BreakTimes implements UtteranceProcessor {
  /** The feature of a pause that holds the milliseconds asked for. */
  static final String ASKED_MS = "reviewcast_asked_ms";

  // FreeTTS stretches the sounds on both sides of a long pause along with it.
  private static final float PAUSE_SECONDS = 0.1f;

  private final Breaks breaks;

  BreakTimes(Breaks breaks) {
    this.breaks = breaks;
  }

  @Override
  public void processUtterance(Utterance utterance) {
    float shift = 0;
    float written = 0;
    String punctuation = "";
    for (Item segment = utterance.getRelation(Relation.SEGMENT).getHead();
        segment != null;
        segment = segment.getNext()) {
      float end = segment.getFeatures().getFloat("end");
      if (segment.toString().equals("pau")) {
        if (segment.getPrevious() != null && segment.getNext() != null) {
          segment.getFeatures().setInt(ASKED_MS, askedMs(punctuation));
        }
        shift += PAUSE_SECONDS - (end - written);
      } else {
        punctuation = punctuation(segment);
      }
      written = end;
      segment.getFeatures().setFloat("end", end + shift);
    }
  }

  private int askedMs(String punctuation) {
    return punctuation.equals(",") ? breaks.commaMs() : breaks.clauseMs();
  }

  // Segment → syllable → word → token.
  private static String punctuation(Item segment) {
    Item structure = segment.getItemAs(Relation.SYLLABLE_STRUCTURE);
    if (structure == null || structure.getParent() == null) {
      return "";
    }
    Item word = structure.getParent().getParent();
    Item token = word == null ? null : word.getItemAs(Relation.TOKEN);
    Item parent = token == null ? null : token.getParent();
    return parent != null && parent.getFeatures().isPresent("punc")
        ? parent.getFeatures().getString("punc")
        : "";
  }
}
