package org.reviewcast.voice.freetts;

import com.sun.speech.freetts.Item;
import com.sun.speech.freetts.ProcessException;
import com.sun.speech.freetts.Relation;
import com.sun.speech.freetts.Unit;
import com.sun.speech.freetts.Utterance;
import com.sun.speech.freetts.UtteranceProcessor;
import com.sun.speech.freetts.Voice;
import com.sun.speech.freetts.relp.Sample;
import java.util.HashMap;
import java.util.Map;

/**
 * Looks up recordings, and mends those that were cut in the wrong place or hold another vowel than
 * was to be said. A half with a wrong vowel gives way to the same half beside another sound that is
 * made at the same place, so that the way to it stays right: the I of "give" is that of "if".
 */
final class Mended implements UtteranceProcessor {
  /** What is said in place of a pair's second half: after DH, an E as in "den". */
  private static final Map<String, String> SECOND =
      Map.ofEntries(
          Map.entry("b-ax", "v-ax"),
          Map.entry("dh-eh", "d-eh"),
          Map.entry("dh-ih", "d-ih"),
          Map.entry("er-ax", "r-ax"),
          Map.entry("hh-er", "t-er"),
          Map.entry("ih-t", "d-t"),
          Map.entry("m-ae", "f-ae"),
          Map.entry("m-uw", "p-uw"),
          Map.entry("n-eh", "t-eh"),
          Map.entry("s-eh", "t-eh"),
          Map.entry("sh-uh", "zh-uh"),
          Map.entry("th-eh", "d-eh"),
          Map.entry("th-ih", "d-ih"),
          Map.entry("v-hh", "f-hh"),
          Map.entry("v-ih", "f-ih"),
          Map.entry("w-er", "b-er"),
          Map.entry("z-hh", "s-hh"));

  /** What is said in place of a pair's first half. */
  private static final Map<String, String> FIRST =
      Map.ofEntries(
          Map.entry("ae-f", "ae-m"),
          Map.entry("ae-t", "ae-z"),
          Map.entry("ae-v", "ae-m"),
          Map.entry("ah-p", "ah-f"),
          Map.entry("ax-b", "ax-v"),
          Map.entry("eh-dh", "eh-d"),
          Map.entry("ih-dh", "ih-d"),
          Map.entry("ih-t", "ih-d"),
          Map.entry("ih-th", "ih-d"),
          Map.entry("ih-v", "ih-f"));

  /** Pairs of which the second sound begins so many frames earlier than is marked. */
  private static final Map<String, Integer> EARLIER = Map.of("n-dh", 3 * 178, "n-g", 2 * 178);

  /** Silence at the start of a pair, in frames. */
  private static final Map<String, Integer> SILENCE = Map.of("t-aa", 27 * 162);

  private final UtteranceProcessor recordings;
  private final Map<String, Unit> firsts = new HashMap<>();
  private final Map<String, Unit> seconds = new HashMap<>();

  /** To look up recordings in what FreeTTS looks them up in. */
  Mended(UtteranceProcessor recordings) {
    this.recordings = recordings;
  }

  @Override
  public void processUtterance(Utterance utterance) throws ProcessException {
    recordings.processUtterance(utterance);
    Item first = utterance.getRelation(Relation.UNIT).getHead();
    while (first != null && first.getNext() != null) {
      Item second = first.getNext();
      String pair = first.getFeatures().getString("name");
      if (EARLIER.containsKey(pair)) {
        int frames = unit(first).getSize() - EARLIER.get(pair);
        set(second, new Part(unit(first), frames, unit(second)));
        set(first, new Part(unit(first), 0, frames));
      } else if (SILENCE.containsKey(pair)) {
        int frames = SILENCE.get(pair);
        set(first, new Part(unit(first), frames, unit(first).getSize() - frames));
      }
      if (FIRST.containsKey(pair)) {
        set(first, substitute(firsts, FIRST.get(pair)));
      }
      if (SECOND.containsKey(pair)) {
        set(second, substitute(seconds, SECOND.get(pair)));
      }
      first = second.getNext();
    }
  }

  private static Unit unit(Item item) {
    return (Unit) item.getFeatures().getObject("unit");
  }

  private static void set(Item item, Unit unit) {
    item.getFeatures().setObject("unit", unit);
  }

  private Unit substitute(Map<String, Unit> halves, String pair) throws ProcessException {
    if (!halves.containsKey(pair)) {
      Utterance asked = new Utterance((Voice) null);
      Relation segments = asked.createRelation(Relation.SEGMENT);
      for (String phone : pair.split("-")) {
        Item segment = segments.appendItem();
        segment.getFeatures().setString("name", phone);
        segment.getFeatures().setFloat("end", 1);
      }
      recordings.processUtterance(asked);
      Relation units = asked.getRelation(Relation.UNIT);
      halves.put(pair, unit(halves == firsts ? units.getHead() : units.getTail()));
    }
    return halves.get(pair);
  }

  /** Some frames of a recording, and perhaps all those of another after them. */
  private record Part(Unit unit, int from, int frames, Unit then) implements Unit {
    Part(Unit unit, int from, int frames) {
      this(unit, from, frames, null);
    }

    Part(Unit unit, int from, Unit then) {
      this(unit, from, unit.getSize() - from, then);
    }

    @Override
    public String getName() {
      return unit.getName();
    }

    @Override
    public int getSize() {
      return frames + (then == null ? 0 : then.getSize());
    }

    @Override
    public Sample getNearestSample(float at) {
      return then == null || at < frames
          ? unit.getNearestSample(from + at)
          : then.getNearestSample(at - frames);
    }

    @Override
    public void dump() {}
  }
}
