package org.reviewcast.voice.freetts;

import com.sun.speech.freetts.relp.Sample;
import com.sun.speech.freetts.relp.SampleInfo;

/**
 * Widens the resonances of recorded frames by 36 Hz, as speech codecs do. FreeTTS changes from one
 * frame's filter to the next at once; resonances as narrow as those recorded ring across the
 * change, which gives the voice its metal.
 */
final class Softening {
  private static final float NARROWING = 0.993f;
  private static final int ZERO = 32_768;

  private final float least;
  private final float step;
  private final float[] factors;

  Softening(SampleInfo info) {
    least = info.getCoeffMin();
    step = info.getCoeffRange() / 65_535;
    factors = new float[info.getNumberOfChannels()];
    float factor = 1;
    for (int i = 0; i < factors.length; i++) {
      factor *= NARROWING;
      factors[i] = factor;
    }
  }

  /** A frame like one recorded, but with wider resonances. */
  Sample of(Sample frame) {
    short[] packed = frame.getFrameData();
    short[] wider = new short[packed.length];
    for (int i = 0; i < factors.length; i++) {
      float coefficient = ((packed[i] + ZERO) * step + least) * factors[i];
      wider[i] = (short) (Math.round((coefficient - least) / step) - ZERO);
    }
    return new Sample(wider, frame.getResidualData(), frame.getResidualSize());
  }
}
