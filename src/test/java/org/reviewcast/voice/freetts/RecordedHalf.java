package org.reviewcast.voice.freetts;

import com.sun.speech.freetts.Unit;
import com.sun.speech.freetts.relp.Sample;

/**
 * Half of a pair of sounds as if recorded; its frame at a place is as long as the place's number.
 */
record RecordedHalf(String name, int size) implements Unit {
  @Override
  public String getName() {
    return name;
  }

  @Override
  public int getSize() {
    return size;
  }

  @Override
  public Sample getNearestSample(float at) {
    return new Sample(new short[0], new byte[0], Math.round(at));
  }

  @Override
  public void dump() {}
}
