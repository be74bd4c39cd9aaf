package org.reviewcast.show;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How long each kind of pause is.
 *
 * @param ms the length in milliseconds by reason, every reason present
 */
public record Pauses(Map<PauseReason, Integer> ms) {
  /** Pauses that suit a narrator at an ordinary pace. */
  public static final Pauses DEFAULT = new Pauses(defaults());

  /** The longest pause that may be set. */
  public static final int LONGEST_MS = 60_000;

  public Pauses {
    // In the order of the reasons, so that its text is the same in every run.
    ms = Collections.unmodifiableMap(new EnumMap<>(ms));
    for (PauseReason reason : PauseReason.values()) {
      Integer length = ms.get(reason);
      if (length == null || length < 0 || length > LONGEST_MS) {
        throw new IllegalArgumentException("a pause is 0 to 60,000 ms: " + reason + " " + length);
      }
    }
  }

  private static Map<PauseReason, Integer> defaults() {
    Map<PauseReason, Integer> ms = new EnumMap<>(PauseReason.class);
    for (PauseReason reason : PauseReason.values()) {
      ms.put(reason, reason.defaultMs());
    }
    return ms;
  }

  /** The length of a pause in milliseconds. */
  public int of(PauseReason reason) {
    return ms.get(reason);
  }

  /** These pauses with one changed. */
  public Pauses with(PauseReason reason, int lengthMs) {
    Map<PauseReason, Integer> changed = new EnumMap<>(ms);
    changed.put(reason, lengthMs);
    return new Pauses(changed);
  }
}
