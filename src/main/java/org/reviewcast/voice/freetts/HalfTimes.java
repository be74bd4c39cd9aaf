package org.reviewcast.voice.freetts;

import com.sun.speech.freetts.Item;
import com.sun.speech.freetts.Relation;
import com.sun.speech.freetts.Unit;
import com.sun.speech.freetts.Utterance;
import com.sun.speech.freetts.UtteranceProcessor;
import java.util.Set;

/**
 * Shares a sound's time between its two recorded halves as they were spoken. FreeTTS gives each the
 * same, but the halves of a K are 35 ms of silence and 79 ms of burst and breath: of the second,
 * every other frame was left out, often the burst itself, so that K and T sounded as G and D or
 * were lost. Runs right after the recordings are looked up.
 */
final class HalfTimes implements UtteranceProcessor {
  /** The pause, and sounds that a recogniser hears no better so. */
  private static final Set<String> EVEN = Set.of("b", "dh", "pau", "th", "y");

  private static final String END = "target_end";

  @Override
  public void processUtterance(Utterance utterance) {
    Item unit = utterance.getRelation(Relation.UNIT).getHead();
    // A pair is two units: from the middle of a sound to its end, and on to the middle of the next.
    while (unit != null && unit.getNext() != null && unit.getNext().getNext() != null) {
      int start = end(unit);
      Item first = unit.getNext();
      Item second = first.getNext();
      if (!isEven(first)) {
        first.getFeatures().setInt(END, start + share(first, second, end(second) - start));
      }
      unit = second;
    }
  }

  private static boolean isEven(Item unit) {
    String pair = unit.getFeatures().getString("name");
    return EVEN.contains(pair.substring(pair.indexOf('-') + 1));
  }

  private static int share(Item first, Item second, int whole) {
    float spoken = size(first) + size(second);
    return spoken == 0 ? whole / 2 : Math.round(whole * size(first) / spoken);
  }

  private static int size(Item unit) {
    return ((Unit) unit.getFeatures().getObject("unit")).getSize();
  }

  private static int end(Item unit) {
    return unit.getFeatures().getInt(END);
  }
}
