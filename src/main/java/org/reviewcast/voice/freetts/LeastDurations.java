package org.reviewcast.voice.freetts;

import com.sun.speech.freetts.Item;
import com.sun.speech.freetts.Relation;
import com.sun.speech.freetts.Utterance;
import com.sun.speech.freetts.UtteranceProcessor;
import org.reviewcast.voice.Pronunciation;

/**
 * Gives each sound the time that a listener needs to hear it. FreeTTS makes some weak vowels and
 * stops as short as 20 ms; a recogniser loses whole small words so. Runs after the durations are
 * known and before the pauses get theirs.
 */
final class LeastDurations implements UtteranceProcessor {
  private static final float VOWEL_SECONDS = 0.07f;
  private static final float CONSONANT_SECONDS = 0.055f;

  /** The pace, in words a minute, that the durations above are for. */
  private static final float USUAL_PACE = 150;

  private final float scale;

  /** For a narrator of a pace; a faster one gets by with less. */
  LeastDurations(int wordsPerMinute) {
    this.scale = Math.min(1, USUAL_PACE / wordsPerMinute);
  }

  @Override
  public void processUtterance(Utterance utterance) {
    float written = 0;
    float end = 0;
    for (Item segment = utterance.getRelation(Relation.SEGMENT).getHead();
        segment != null;
        segment = segment.getNext()) {
      float writtenEnd = segment.getFeatures().getFloat("end");
      end += Math.max(writtenEnd - written, least(segment.toString()));
      written = writtenEnd;
      segment.getFeatures().setFloat("end", end);
    }
  }

  private float least(String phone) {
    if (phone.equals("pau")) {
      return 0;
    }
    boolean vowel = Pronunciation.withoutStress(phone).isVowel();
    return scale * (vowel ? VOWEL_SECONDS : CONSONANT_SECONDS);
  }
}
