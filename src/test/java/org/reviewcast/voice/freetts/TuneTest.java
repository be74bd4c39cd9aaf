package org.reviewcast.voice.freetts;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.speech.freetts.Item;
import com.sun.speech.freetts.Relation;
import com.sun.speech.freetts.Utterance;
import org.junit.jupiter.api.Test;

class TuneTest {
  private static Tune tune(float... secondsAndHz) {
    Utterance utterance = new Utterance(null);
    Relation targets = utterance.createRelation(Relation.TARGET);
    for (int i = 0; i < secondsAndHz.length; i += 2) {
      Item target = targets.appendItem();
      target.getFeatures().setFloat("pos", secondsAndHz[i]);
      target.getFeatures().setFloat("f0", secondsAndHz[i + 1]);
    }
    return new Tune(utterance, 16_000);
  }

  @Test
  void period_betweenTwoTargets_goesStraightFromOneToTheOther() {
    Tune tune = tune(0, 80, 5, 80, 6, 160);
    assertThat(tune.period(0)).isEqualTo(200);
    assertThat(tune.period(80_000)).isEqualTo(200);
    assertThat(tune.period(84_000)).isEqualTo(160);
    assertThat(tune.period(88_000)).isEqualTo(133);
    assertThat(tune.period(96_000)).isEqualTo(100);
  }

  @Test
  void period_beyondTheTargets_isThatOfTheNearest() {
    Tune tune = tune(1, 100, 2, 80);
    assertThat(tune.period(0)).isEqualTo(160);
    assertThat(tune.period(100_000)).isEqualTo(200);
  }
}
