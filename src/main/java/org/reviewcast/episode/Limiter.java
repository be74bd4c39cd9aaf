package org.reviewcast.episode;

import java.util.Arrays;
import org.reviewcast.audio.Oversampler;

/**
 * Holds peaks, also those between samples, under a ceiling by turning the level down before they
 * come and letting it rise slowly after. Its output comes {@link #delayFrames()} behind its input.
 * Holds state: one for each stream.
 */
final class Limiter {
  private static final double LOOK_AHEAD_SECONDS = 0.005;
  private static final double RELEASE_SECONDS = 0.09;
  private static final int STRETCH = 256;

  /** A level this near to 1 is less than a thousandth of a decibel down. */
  private static final double ALMOST_ONE = 0.9999;

  private final double ceiling;
  private final int window;
  private final double release;
  private final double share;
  private final Oversampler oversampler = new Oversampler();
  private double[] peaks = new double[0];
  private final double[] delayed;
  private final double[] line;
  private final double[] smoothing;
  private final double[] minima;
  private final long[] minimaAt;
  private int firstMinimum;
  private int minimumCount;
  private double level = 1;
  private double sum;
  private long frame;
  private int smoothingSlot;

  /**
   * A limiter.
   *
   * @param ceiling the highest peak that is let through, full scale being 1
   */
  Limiter(double ceiling, int sampleRateHz) {
    this.ceiling = ceiling;
    window = Math.max(1, (int) Math.round(LOOK_AHEAD_SECONDS * sampleRateHz));
    release = 1 - StrictMath.exp(-1 / (RELEASE_SECONDS * sampleRateHz));
    share = 1.0 / window;
    delayed = new double[window + Oversampler.DELAY_FRAMES - 1];
    line = new double[delayed.length + STRETCH];
    smoothing = new double[window];
    Arrays.fill(smoothing, 1);
    sum = window;
    minima = new double[window + 1];
    minimaAt = new long[window + 1];
  }

  /** How many frames the output is behind the input. */
  int delayFrames() {
    return delayed.length;
  }

  /** Limits the first {@code count} samples, in place; they come out late. */
  void limit(double[] samples, int count) {
    if (peaks.length < count) {
      peaks = new double[count];
    }
    int from = 0;
    while (from < count) {
      int to = Math.min(count, from + STRETCH);
      boolean isLoud = oversampler.peaks(samples, from, to, ceiling, peaks);
      if (!isLoud && minimumCount > 0) {
        Arrays.fill(peaks, from, to, 0);
      }
      delay(samples, from, to);
      if (minimumCount > 0 || isLoud && isAboveCeiling(from, to)) {
        limit(samples, from, to);
      } else {
        release(samples, from, to);
      }
      from = to;
    }
  }

  // Nothing is held down, nor has been for as long as the smoothing looks back.
  private boolean isIdle() {
    return level > ALMOST_ONE && sum > window * ALMOST_ONE;
  }

  private boolean isAboveCeiling(int from, int to) {
    for (int i = from; i < to; i++) {
      if (peaks[i] > ceiling) {
        return true;
      }
    }
    return false;
  }

  // The end of the stretch waits, and what waited comes before its beginning.
  private void delay(double[] samples, int from, int to) {
    int count = to - from;
    int late = delayed.length;
    System.arraycopy(samples, from, line, late, count);
    System.arraycopy(delayed, 0, line, 0, late);
    System.arraycopy(line, 0, samples, from, count);
    System.arraycopy(line, count, delayed, 0, late);
  }

  private void limit(double[] samples, int from, int to) {
    double now = level;
    for (int i = from; i < to; i++) {
      double peak = peaks[i];
      double least = peak <= ceiling && minimumCount == 0 ? 1 : leastInWindow(ceiling / peak);
      frame++;
      now = least < now ? least : now + (least - now) * release;
      // The mean over the window has come down all the way when its first frame comes out.
      sum += now - smoothing[smoothingSlot];
      smoothing[smoothingSlot] = now;
      smoothingSlot = smoothingSlot + 1 == window ? 0 : smoothingSlot + 1;
      if (sum < window) {
        samples[i] *= sum * share;
      }
    }
    level = now;
  }

  // As limit does it where there is no peak, which is most of the time.
  private void release(double[] samples, int from, int to) {
    frame += to - from;
    if (isIdle()) {
      return;
    }
    double now = level;
    double held = sum;
    int slot = smoothingSlot;
    for (int i = from; i < to; i++) {
      now += (1 - now) * release;
      held += now - smoothing[slot];
      smoothing[slot] = now;
      slot = slot + 1 == window ? 0 : slot + 1;
      samples[i] *= held * share;
    }
    level = now;
    sum = held;
    smoothingSlot = slot;
  }

  // A queue of rising candidates, so that a frame costs the same however long the window; gains of
  // 1 and more are not queued.
  private double leastInWindow(double gain) {
    if (gain < 1) {
      while (minimumCount > 0 && minima[slot(minimumCount - 1)] >= gain) {
        minimumCount--;
      }
      minima[slot(minimumCount)] = gain;
      minimaAt[slot(minimumCount)] = frame;
      minimumCount++;
    }
    if (minimumCount > 0 && minimaAt[firstMinimum] <= frame - window) {
      firstMinimum = slot(1);
      minimumCount--;
    }
    return minimumCount == 0 ? 1 : minima[firstMinimum];
  }

  private int slot(int offset) {
    int slot = firstMinimum + offset;
    return slot < minima.length ? slot : slot - minima.length;
  }
}
