package org.reviewcast.voice.freetts;

import com.sun.speech.freetts.Item;
import com.sun.speech.freetts.Relation;
import com.sun.speech.freetts.Utterance;
import java.util.Arrays;

/**
 * How high the voice is at each frame of an utterance: a straight line from one target of the pitch
 * contour to the next. To be asked in order, each frame no earlier than the one before.
 */
final class Tune {
  private static final float OTHERWISE_HZ = 100;

  private final int rate;
  private float[] frames = new float[64];
  private float[] pitchHz = new float[64];
  private int count;
  private int at;

  Tune(Utterance utterance, int sampleRateHz) {
    this.rate = sampleRateHz;
    for (Item target = utterance.getRelation(Relation.TARGET).getHead();
        target != null;
        target = target.getNext()) {
      if (count == frames.length) {
        frames = Arrays.copyOf(frames, 2 * count);
        pitchHz = Arrays.copyOf(pitchHz, 2 * count);
      }
      frames[count] = target.getFeatures().getFloat("pos") * rate;
      pitchHz[count++] = target.getFeatures().getFloat("f0");
    }
  }

  /** The length in frames of a period of the voice at a frame. */
  int period(int frame) {
    while (at + 1 < count && frames[at + 1] <= frame) {
      at++;
    }
    return Math.round(rate / pitchAt(frame));
  }

  private float pitchAt(int frame) {
    if (count == 0) {
      return OTHERWISE_HZ;
    }
    if (at + 1 == count || frame <= frames[at]) {
      return pitchHz[at];
    }
    float part = (frame - frames[at]) / (frames[at + 1] - frames[at]);
    return pitchHz[at] + part * (pitchHz[at + 1] - pitchHz[at]);
  }
}
