package org.reviewcast.voice.freetts;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.speech.freetts.Item;
import com.sun.speech.freetts.Relation;
import com.sun.speech.freetts.Utterance;
import com.sun.speech.freetts.Voice;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HalfTimesTest {
  private static Utterance utterance(RecordedHalf... halves) {
    Utterance utterance = new Utterance((Voice) null);
    Relation units = utterance.createRelation(Relation.UNIT);
    int end = 0;
    for (RecordedHalf half : halves) {
      Item unit = units.appendItem();
      unit.getFeatures().setString("name", half.getName());
      unit.getFeatures().setObject("unit", half);
      end += 500;
      unit.getFeatures().setInt("target_end", end);
    }
    return utterance;
  }

  private static List<Integer> ends(Utterance utterance) throws Exception {
    new HalfTimes().processUtterance(utterance);
    List<Integer> ends = new ArrayList<>();
    for (Item unit = utterance.getRelation(Relation.UNIT).getHead();
        unit != null;
        unit = unit.getNext()) {
      ends.add(unit.getFeatures().getInt("target_end"));
    }
    return ends;
  }

  @Test
  void process_shortClosureAndLongBurst_shareTheTimeAsTheyWereSpoken() throws Exception {
    Utterance utterance =
        utterance(
            new RecordedHalf("iy-t", 900),
            new RecordedHalf("iy-t", 400),
            new RecordedHalf("t-ax", 1_200),
            new RecordedHalf("t-ax", 800));
    assertThat(ends(utterance)).containsExactly(500, 750, 1_500, 2_000);
  }

  @Test
  void process_pauseOrRecordingWithoutFrames_keepsItsTime() throws Exception {
    Utterance utterance =
        utterance(
            new RecordedHalf("iy-pau", 900),
            new RecordedHalf("iy-pau", 400),
            new RecordedHalf("pau-g", 1_200),
            new RecordedHalf("pau-g", 0),
            new RecordedHalf("g-ax", 0),
            new RecordedHalf("g-ax", 800));
    assertThat(ends(utterance)).containsExactly(500, 1_000, 1_500, 2_000, 2_500, 3_000);
  }
}
