package org.reviewcast.voice.freetts;

import com.sun.speech.freetts.Item;
import com.sun.speech.freetts.ProcessException;
import com.sun.speech.freetts.Relation;
import com.sun.speech.freetts.Unit;
import com.sun.speech.freetts.Utterance;
import com.sun.speech.freetts.UtteranceProcessor;
import com.sun.speech.freetts.relp.Sample;
import com.sun.speech.freetts.relp.SampleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Joins the recorded pairs of sounds into one wave, in place of the last two steps of FreeTTS.
 * Those draw the pitch as steps (they measure each line of the contour from the start of the
 * utterance instead of from its own), and cut hisses into periods of the voice, with holes or
 * repeats that make a buzz of them. Here the pitch glides, and a voiceless sound keeps the frames
 * of its recording; one that must last longer than it has frames is played there and back.
 */
final class Splice implements UtteranceProcessor {
  /** The utterance's object that holds its samples. */
  static final String SAMPLES = "reviewcast_samples";

  private static final Set<String> VOICELESS =
      Set.of("ch", "f", "k", "p", "pau", "s", "sh", "t", "th");

  private static final Set<String> NASAL = Set.of("m", "n", "ng");

  @Override
  public void processUtterance(Utterance utterance) throws ProcessException {
    SampleInfo info = (SampleInfo) utterance.getObject(SampleInfo.UTT_NAME);
    Tune tune = new Tune(utterance, info.getSampleRate());
    Resonator wave = new Resonator(info);
    List<int[]> hums = new ArrayList<>();
    boolean firstHalf = true;
    int start = 0;
    // A pair is two units: from the middle of a sound to its end, and on to the middle of the next.
    for (Item item = utterance.getRelation(Relation.UNIT).getHead();
        item != null;
        item = item.getNext()) {
      String[] pair = item.getFeatures().getString("name").split("-");
      int end = item.getFeatures().getInt("target_end");
      Unit unit = (Unit) item.getFeatures().getObject("unit");
      String phone = pair[firstHalf ? 0 : 1];
      int from = wave.frames();
      wave.balance(
          firstHalf ? Balance.ofSecondHalf(phone, pair[1]) : Balance.ofFirstHalf(phone, pair[0]));
      fill(wave, tune, unit, start, end, VOICELESS.contains(phone));
      if (NASAL.contains(phone)) {
        hums.add(new int[] {from, wave.frames()});
      }
      start = end;
      firstHalf = !firstHalf;
    }
    short[] samples = wave.samples();
    Murmur murmur = new Murmur(samples);
    hums.forEach(hum -> murmur.add(hum[0], hum[1]));
    murmur.soften();
    utterance.setObject(SAMPLES, samples);
  }

  private static void fill(
      Resonator wave, Tune tune, Unit unit, int start, int end, boolean voiceless) {
    float pace = unit.getSize() / (float) (end - start);
    Sample last = null;
    boolean back = false;
    while (wave.frames() < end) {
      Sample frame = unit.getNearestSample((wave.frames() - start) * pace);
      back = voiceless && frame == last && !back;
      int length = voiceless ? frame.getResidualSize() : tune.period(wave.frames());
      wave.add(frame, length, back);
      last = frame;
    }
  }
}
