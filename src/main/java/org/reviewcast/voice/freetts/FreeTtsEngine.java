package org.reviewcast.voice.freetts;

import com.sun.speech.freetts.Age;
import com.sun.speech.freetts.Gender;
import com.sun.speech.freetts.UtteranceProcessor;
import com.sun.speech.freetts.en.ContourGenerator;
import com.sun.speech.freetts.en.PostLexicalAnalyzer;
import com.sun.speech.freetts.en.us.CMUDiphoneVoice;
import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.reviewcast.audio.PcmFormat;
import org.reviewcast.voice.Pronouncer;
import org.reviewcast.voice.Speaker;
import org.reviewcast.voice.SpeechEngine;
import org.reviewcast.voice.SpeechException;
import org.reviewcast.voice.Voice;

/** FreeTTS 1.2.2 with the diphone voice kevin16, 16 kHz, American English. */
public final class FreeTtsEngine implements SpeechEngine {
  private static final String KEVIN = "kevin16";
  private static final PcmFormat FORMAT = new PcmFormat(16_000);

  // Allocating a voice goes through static tables of FreeTTS without a lock of its own.
  static final Object ALLOCATION = new Object();

  /** The engine; nothing is loaded before the first speaker is opened. */
  public FreeTtsEngine() {}

  @Override
  public String name() {
    return "freetts";
  }

  @Override
  public String version() {
    return "1.2.2/12";
  }

  @Override
  public List<String> voices() {
    return List.of(KEVIN);
  }

  @Override
  public PcmFormat format(Voice voice) {
    return FORMAT;
  }

  @Override
  public Speaker open(Voice voice, Breaks breaks) throws SpeechException {
    if (!voice.engineVoice().equals(KEVIN)) {
      throw new SpeechException(
          "FreeTTS has no voice \"" + voice.engineVoice() + "\". It has: " + KEVIN + ".");
    }
    URL diphones = Diphones.address();
    CMUDiphoneVoice kevin =
        new CMUDiphoneVoice(
            KEVIN,
            Gender.MALE,
            Age.YOUNGER_ADULT,
            "",
            Locale.US,
            "general",
            "cmu",
            new PackedLexicon(),
            diphones);
    BreakTimes breakTimes = new BreakTimes(breaks);
    synchronized (ALLOCATION) {
      kevin.setOutputQueue(new com.sun.speech.freetts.OutputQueue());
      Diphones.load(diphones, kevin);
    }
    if (!kevin.isLoaded()) {
      throw new SpeechException("FreeTTS could not load its voice " + KEVIN + ".");
    }
    kevin.setRate(voice.wordsPerMinute());
    kevin.setPitch((float) voice.pitchHz());
    kevin.setPitchRange((float) voice.rangeHz());
    arrange(kevin, new LeastDurations(voice.wordsPerMinute()), breakTimes);
    return new FreeTtsSpeaker(kevin, FORMAT);
  }

  @Override
  public Optional<Pronouncer> pronouncer() throws SpeechException {
    return Optional.of(FreeTtsPronouncer.load());
  }

  @SuppressWarnings("unchecked") // FreeTTS is older than generics.
  private static void arrange(
      CMUDiphoneVoice kevin, LeastDurations leastDurations, BreakTimes breakTimes) {
    List<UtteranceProcessor> steps = kevin.getUtteranceProcessors();
    for (int i = 0; i < steps.size(); i++) {
      String step = steps.get(i).getClass().getSimpleName();
      switch (step) {
        // The words come as they are to be said; its own expansion would spoil them.
        case "TokenToWords" -> steps.set(i, new PlainWords());
        // The voice's own analyser says AA for every AH, "lahv" for love; the data has true AHs.
        case "CMUDiphoneVoicePostLexicalAnalyzer" -> {
          steps.set(i, new PostLexicalAnalyzer());
          steps.add(++i, new RecordedPairs());
        }
        // Its pitch marks, its concatenation and its filter in one.
        case "DiphonePitchmarkGenerator" -> steps.set(i, new Splice());
        case "DiphoneUnitSelector" -> {
          steps.set(i, new Mended(steps.get(i)));
          steps.add(i++, new Clusters());
          steps.add(++i, new HalfTimes());
        }
        case "UnitConcatenator" -> steps.remove(i--);
        default -> {
          if (steps.get(i) instanceof ContourGenerator) {
            steps.add(i++, leastDurations);
            steps.add(i++, breakTimes);
          }
        }
      }
    }
  }
}
