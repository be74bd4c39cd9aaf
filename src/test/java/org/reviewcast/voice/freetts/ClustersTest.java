package org.reviewcast.voice.freetts;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.speech.freetts.Item;
import com.sun.speech.freetts.Relation;
import com.sun.speech.freetts.Utterance;
import com.sun.speech.freetts.Voice;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClustersTest {
  private static final float SECONDS = 0.06f;

  // Syllables apart by full stops; each sound lasts 60 ms.
  private static Utterance utterance(String syllables) {
    Utterance utterance = new Utterance((Voice) null);
    Relation segments = utterance.createRelation(Relation.SEGMENT);
    Relation structure = utterance.createRelation(Relation.SYLLABLE_STRUCTURE);
    float end = 0;
    for (String syllable : syllables.split("\\.")) {
      Item whole = structure.appendItem();
      for (String phone : syllable.split(" ")) {
        Item segment = segments.appendItem();
        end += SECONDS;
        segment.getFeatures().setString("name", phone);
        segment.getFeatures().setFloat("end", end);
        whole.addDaughter(segment);
      }
    }
    return utterance;
  }

  @ParameterizedTest
  @CsvSource({
    "t r ey, ch r ey",
    "d r ay, jh r ay",
    "s t r iy t, s ch r iy t",
    "p r aw, p er r aw",
    "th r iy, th er r iy",
    "b r ay, b r ay",
    "ae t.r ey, ae t r ey",
    "p l ey, p ax l ey",
    "k w ih k, k uw w ih k",
    "t w eh l v, t uw w eh l v",
    "k y uw t, k iy y uw t",
    "s l ow, s l ow",
    "ae t.l ax s, ae t l ax s",
    "w er l d, w er l d",
    "y er, y ih er",
    "pau.ih t, pau hh ih t",
    "l er n, l er n"
  })
  void process_consonantsOfOneSyllable_areJoined(String syllables, String said) {
    Utterance utterance = utterance(syllables);
    Item last = utterance.getRelation(Relation.SEGMENT).getTail();
    float end = last.getFeatures().getFloat("end");
    new Clusters().processUtterance(utterance);
    List<String> phones = new ArrayList<>();
    float before = 0;
    for (Item s = utterance.getRelation(Relation.SEGMENT).getHead(); s != null; s = s.getNext()) {
      phones.add(s.toString());
      assertThat(s.getFeatures().getFloat("end")).isGreaterThanOrEqualTo(before);
      before = s.getFeatures().getFloat("end");
    }
    assertThat(phones).containsExactly(said.split(" "));
    assertThat(before).isEqualTo(end);
  }
}
