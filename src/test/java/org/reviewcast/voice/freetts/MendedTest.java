package org.reviewcast.voice.freetts;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.speech.freetts.Item;
import com.sun.speech.freetts.Relation;
import com.sun.speech.freetts.Unit;
import com.sun.speech.freetts.Utterance;
import com.sun.speech.freetts.Voice;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MendedTest {
  private static final int SIZE = 6_000;

  // As FreeTTS does: two units for each pair of sounds.
  private static void record(Utterance utterance) {
    Relation units = utterance.createRelation(Relation.UNIT);
    Item segment = utterance.getRelation(Relation.SEGMENT).getHead();
    for (; segment.getNext() != null; segment = segment.getNext()) {
      String pair = segment + "-" + segment.getNext();
      for (String half : List.of("1", "2")) {
        Item unit = units.appendItem();
        unit.getFeatures().setString("name", pair);
        unit.getFeatures().setObject("unit", new RecordedHalf(pair + half, SIZE));
      }
    }
  }

  private static List<Unit> said(String phones) throws Exception {
    Utterance utterance = new Utterance((Voice) null);
    Relation segments = utterance.createRelation(Relation.SEGMENT);
    for (String phone : phones.split(" ")) {
      segments.appendItem().getFeatures().setString("name", phone);
    }
    new Mended(MendedTest::record).processUtterance(utterance);
    List<Unit> units = new ArrayList<>();
    for (Item unit = utterance.getRelation(Relation.UNIT).getHead();
        unit != null;
        unit = unit.getNext()) {
      units.add((Unit) unit.getFeatures().getObject("unit"));
    }
    return units;
  }

  @ParameterizedTest
  @CsvSource({
    "g ih v, g-ih1 g-ih2 ih-f1 ih-v2",
    "dh eh m, dh-eh1 d-eh2 eh-m1 eh-m2",
    "z hh iy, z-hh1 s-hh2 hh-iy1 hh-iy2",
    "hh er, hh-er1 t-er2"
  })
  void process_otherVowelThanAsked_givesWay(String phones, String halves) throws Exception {
    assertThat(said(phones)).extracting(Unit::getName).containsExactly(halves.split(" "));
  }

  @Test
  void process_silenceBeforeTheSound_isLeftOut() throws Exception {
    Unit release = said("t aa").get(0);
    assertThat(release.getSize()).isEqualTo(SIZE - 27 * 162);
    assertThat(release.getNearestSample(0).getResidualSize()).isEqualTo(27 * 162);
  }

  @Test
  void process_secondSoundMarkedTooLate_beginsEarlier() throws Exception {
    List<Unit> halves = said("n dh");
    assertThat(halves.get(0).getSize()).isEqualTo(SIZE - 534);
    assertThat(halves.get(1).getSize()).isEqualTo(SIZE + 534);
    assertThat(halves.get(1).getNearestSample(0).getResidualSize()).isEqualTo(SIZE - 534);
    assertThat(halves.get(1).getNearestSample(534).getResidualSize()).isZero();
  }
}
